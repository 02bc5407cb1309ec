from __future__ import annotations

import pytest

from tests.reading.entities.read import named, read, words_for

BREWERY = "Die Brauerei Hopfinger schließt ein Werk. "


@pytest.mark.parametrize("noun", ["Das Unternehmen", "Der Konzern", "Die Brauerei", "Die Firma"])
def test_a_noun_alone_takes_up_the_one_company(noun: str) -> None:
    reading = read(f"{BREWERY}{noun} nannte Gründe.")
    assert words_for(reading, "Hopfinger") == ["Die Brauerei Hopfinger", noun]
    assert any(noun in line for line in named(reading, "Hopfinger").because)


@pytest.mark.parametrize(
    "text",
    [
        "Die Unternehmen klagen.",
        "Ein Unternehmen klagt.",
        "Ihr Unternehmen klagt.",
        "Das schwedische Unternehmen klagt.",
        "Der Mutterkonzern klagt.",
        "Die Reederei klagt.",
        "Das Unternehmen des Jahres steht fest.",
    ],
)
def test_what_may_be_another_company_stays_apart(text: str) -> None:
    assert words_for(read(BREWERY + text), "Hopfinger") == ["Die Brauerei Hopfinger"]


def test_between_two_companies_nearby_a_noun_stays_open() -> None:
    reading = read("Die Brauerei Hopfinger wächst. Die Molkerei Almgrund schrumpft. Das Unternehmen schweigt.")
    assert "Das Unternehmen" not in words_for(reading, "Hopfinger") + words_for(reading, "Almgrund")


def test_the_noun_that_a_body_is_called_by_decides() -> None:
    reading = read("Die Brauerei Hopfinger wächst. Die Molkerei Almgrund schrumpft. Die Molkerei hat 40 Beschäftigte.")
    assert "Die Molkerei" in words_for(reading, "Almgrund")


def test_a_noun_alone_in_a_headline_is_the_one_named_below() -> None:
    reading = read("Reederei weist Vorwürfe zurück\n\nDie Reederei Seestern bestreitet die Vorwürfe.")
    assert words_for(reading, "Seestern") == ["Reederei", "Die Reederei Seestern"]


def test_a_body_without_a_name_is_taken_up() -> None:
    reading = read("Der Aufsichtsrat stimmte zu. Das Gremium hatte am Mittwoch getagt.")
    assert words_for(reading, "Aufsichtsrat") == ["Der Aufsichtsrat", "Das Gremium"]


def test_a_body_narrowed_by_a_compound_is_taken_up_by_its_noun() -> None:
    reading = read("Das Landgericht Hamburg verhandelt. Das Gericht hat zehn Tage angesetzt.")
    assert "Das Gericht" in words_for(reading, "Landgericht Hamburg")


def test_an_alliance_is_the_one_that_is_named() -> None:
    assert "Die Militärallianz" in words_for(
        read("Die Nato tagt in Riga. Die Militärallianz berät über Hilfe."), "Nato"
    )
    assert read("Die Allianz hält nicht.").entities == ()


def test_a_clinic_with_its_article_in_the_preposition_is_the_one_that_is_named() -> None:
    reading = read("Er kam in das Klinikum Lübeck. Im Klinikum starb er.")
    assert words_for(reading, "Klinikum Lübeck") == ["das Klinikum Lübeck", "Klinikum"]
    assert read("Er starb im Krankenhaus.").entities == ()
