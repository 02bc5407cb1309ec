from __future__ import annotations

import pytest

from lesart.model import EntityKind
from tests.reading.entities.read import named, read, words_for


@pytest.mark.parametrize(
    "text",
    [
        "Moskau wies die Vorwürfe zurück.",
        "Der Ton gegen Moskau wird schärfer, Russland reagiert.",
        "Moskaus Forderung stieß auf Ablehnung.",
        "Die Beziehungen zwischen Moskau und Washington sind schlecht.",
    ],
)
def test_a_capital_that_acts_is_its_state(text: str) -> None:
    reading = read(text)
    assert any(word.startswith("Moskau") for word in words_for(reading, "Russland"))
    assert any("stands for Russland" in line for line in named(reading, "Russland").because)


@pytest.mark.parametrize("text", ["In Moskau fiel Schnee.", "Sie flog nach Moskau.", "Moskau (dpa) - Es schneit."])
def test_a_capital_where_something_happens_is_a_place(text: str) -> None:
    assert named(read(text), "Moskau").kind is EntityKind.PLACE


def test_a_state_has_many_names() -> None:
    reading = read("Die Vereinigten Staaten liefern. Die USA zahlen. Die Hilfe der Vereinigten Staaten wächst.")
    assert words_for(reading, "USA") == ["Vereinigten Staaten", "USA", "Vereinigten Staaten"]


def test_a_seat_of_government_is_an_organisation_of_its_own() -> None:
    reading = read("Der Kreml dementierte. Das Weiße Haus schwieg. Im Weißen Haus brannte Licht.")
    assert named(reading, "Kreml").kind is EntityKind.ORGANISATION
    assert words_for(reading, "Weißes Haus") == ["Weiße Haus", "Weißen Haus"]


def test_short_forms_are_their_organisation() -> None:
    reading = read("Die NATO tagt. Die Nato berät. Ein Mitglied der Nato fehlt.")
    assert words_for(reading, "Nato") == ["NATO", "Nato", "Nato"]


def test_governments_are_told_apart_by_their_state() -> None:
    reading = read("Die Regierung in Kiew klagte. Die russische Regierung schwieg. Die ukrainische Regierung wartet.")
    assert words_for(reading, "Regierung in Kiew") == ["Die Regierung in Kiew", "Die ukrainische Regierung"]
    assert words_for(reading, "russische Regierung") == ["Die russische Regierung"]


def test_a_government_named_by_its_head_is_that_of_the_state() -> None:
    reading = read("US-Präsident Carl Hayes sprach. Die Hayes-Regierung plant Sanktionen. Die US-Regierung prüft das.")
    government = next(entity for entity in reading.entities if "Regierung" in entity.name)
    assert words_for(reading, government.name) == ["Die Hayes-Regierung", "Die US-Regierung"]


def test_a_state_that_no_list_has_is_learnt_from_the_text() -> None:
    text = "Die Ministerpräsidentin von Norlandien, Ida Berg, sprach. Die norlandische Regierungschefin wirkte müde."
    reading = read(text)
    assert named(reading, "Norlandien").kind is EntityKind.STATE
    assert "Die norlandische Regierungschefin" in words_for(reading, "Ida Berg")


def test_a_club_is_not_the_state_it_is_named_with() -> None:
    assert all(entity.kind is not EntityKind.STATE for entity in read("Der FC Bayern München gewann 3:1.").entities)


def test_a_medium_named_after_its_noun_is_known_without_it() -> None:
    reading = read("Das meldete die Agentur Westpress. Westpress berief sich auf die Polizei.")
    assert words_for(reading, "Westpress") == ["die Agentur Westpress", "Westpress"]


def test_a_short_form_in_brackets_is_learnt() -> None:
    reading = read("Sie sagte der Deutschen Nachrichtenagentur (dna) ab. Die dna berichtete später.")
    assert len([entity for entity in reading.entities if "dna" in (entity.name, *entity.aliases)]) == 1


def test_a_place_after_a_court_belongs_to_its_name() -> None:
    reading = read("Das Landgericht Hamburg verhandelt ab Montag.")
    assert words_for(reading, "Landgericht Hamburg") == ["Das Landgericht Hamburg"]


def test_the_side_of_a_state_is_the_state() -> None:
    assert "Die russische Seite" in words_for(read("Die russische Seite schwieg. Russland wartet."), "Russland")


def test_a_town_where_something_happens_is_no_body() -> None:
    kinds = {entity.kind for entity in read("Sie kamen aus der Stadt Hamburg.").entities}
    assert EntityKind.ORGANISATION not in kinds
    assert named(read("Die Stadt Hamburg plant einen Radweg."), "Stadt Hamburg").kind is EntityKind.ORGANISATION


def test_an_adjective_before_a_head_of_government_names_a_state_of_the_text() -> None:
    reading = read("Die zelandische Ministerpräsidentin Ada Kern kam. Zelandien spricht von Krieg.")
    assert [entity.kind.value for entity in reading.entities if entity.name == "Zelandien"] == ["state"]


def test_an_adjective_that_no_country_has_names_none() -> None:
    reading = read("Der sozialistische Präsident Jan Nowak kam. Die Sozialisten freuen sich.")
    assert all(entity.kind.value != "state" for entity in reading.entities)
