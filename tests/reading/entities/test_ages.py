from __future__ import annotations

import pytest

from tests.reading.entities.read import named, read, words_for


def test_an_age_is_somebody() -> None:
    reading = read("Eine 71-Jährige ist gestorben. Die 71-Jährige war an Bord.")
    assert words_for(reading, "71-Jährige") == ["Eine 71-Jährige", "Die 71-Jährige"]


@pytest.mark.parametrize("first", ["Ein 45 Jahre alter Mann", "Ein 45-jähriger Mann", "Ein 45-Jähriger"])
def test_an_age_is_told_in_several_ways(first: str) -> None:
    reading = read(f"{first} wurde verletzt. Der 45-Jährige kam in eine Klinik.")
    assert words_for(reading, "45-Jähriger") == [first, "Der 45-Jährige"]


def test_an_age_in_brackets_is_that_of_the_name() -> None:
    reading = read("Gerda Müller (74) sah den Unfall. Ihr Mann blieb zu Hause. Die 74-Jährige weinte.")
    assert "Die 74-Jährige" in words_for(reading, "Gerda Müller")
    assert "74-Jährige" in named(reading, "Gerda Müller").offices


def test_an_age_is_that_of_the_only_person_so_far() -> None:
    assert "Die 51-Jährige" in words_for(read("Anna Weber leitet das Amt. Die 51-Jährige kam aus Kiel."), "Anna Weber")


def test_an_age_is_not_that_of_who_tells_of_somebody_else() -> None:
    reading = read("Ein Mann hat geschossen. Das sagte Polizeisprecher Uwe Horn. Der 51-Jährige floh.")
    assert "Der 51-Jährige" not in words_for(reading, "Uwe Horn")


def test_two_of_an_age_are_several() -> None:
    reading = read("Zwei 19-Jährige flohen.")
    assert [entity.kind.value for entity in reading.entities] == ["group"]


def test_the_captain_is_one_however_far_apart() -> None:
    filler = "Es war kalt. " * 12
    reading = read(
        f"Der Kapitän (58) schweigt. {filler}Der Kapitän hat einen Anwalt. Bei dem 58-Jährigen wurde gesucht."
    )
    assert words_for(reading, "Kapitän") == ["Der Kapitän", "Der Kapitän", "dem 58-Jährigen"]
