from __future__ import annotations

import pytest

from lesart.reading.entities.folding import is_genitive_of, sound_key, without_genitive


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Selenskyj", "Zelensky"),
        ("Lawrow", "Lavrov"),
        ("Sergej", "Sergey"),
        ("Chodorkowski", "Khodorkovsky"),
        ("Erdoğan", "Erdogan"),
        ("Netanjahu", "Netanyahu"),
        ("Müller", "Mueller"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(("one", "other"), [("Weber", "Wagner"), ("Schmidt", "Schmied"), ("Nowak", "Novotny")])
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


def test_genitives() -> None:
    assert without_genitive("Bidens")[0] == "Biden"
    assert without_genitive("Scholz’") == ("Scholz",)
    assert without_genitive("USA") == ("USA",)
    assert is_genitive_of("Putins", "Putin")
    assert not is_genitive_of("Putin", "Putin")
