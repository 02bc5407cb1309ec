from __future__ import annotations

import pytest

from lesart.comparison.terms.compounds import CompoundSplitter


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Truppenaufmarsch", ("truppen", "aufmarsch")),
        ("Wirtschaftssanktion", ("wirtschafts", "sanktion")),
        ("Sicherheitsgarantie", ("sicherheits", "garantie")),
        ("Nato-Osterweiterung", ("nato", "ost", "erweiterung")),
        ("Verteidigungshaushalt", ("verteidigungs", "haushalt")),
    ],
)
def test_a_compound_is_split_into_known_words(word: str, parts: tuple[str, ...]) -> None:
    assert CompoundSplitter().parts(word) == parts


@pytest.mark.parametrize("word", ["Unterstützung", "Redaktion", "Angriff", "Mannschaft", "Gesellschaft"])
def test_what_is_no_compound_stays_whole(word: str) -> None:
    assert CompoundSplitter().parts(word) == (word.casefold(),)


def test_the_words_of_the_story_are_known_too() -> None:
    assert CompoundSplitter(["Lenn"]).parts("Lennbrücke") == ("lenn", "brücke")
    assert CompoundSplitter().parts("Lennbrücke") == ("lennbrücke",)
