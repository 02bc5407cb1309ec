from __future__ import annotations

import pytest

from lesart.model import Article, EntityKind
from lesart.reading.entities import read_entities
from lesart.reading.entities.sentences import sentences_of
from tests.reading.entities.read import named, pipeline, read, words_for


def test_a_noun_before_the_finite_verb_is_the_name_of_the_company_before_it() -> None:
    reading = read("Die Reederei Seestern bestätigte den Unfall. Alle Schiffe der Seestern bleiben im Hafen.")
    assert words_for(reading, "Seestern") == ["Die Reederei Seestern", "Seestern"]
    assert named(reading, "Seestern").kind is EntityKind.ORGANISATION
    assert named(reading, "Seestern").offices == ("Reederei",)


def test_a_noun_between_as_and_a_verb_of_reporting_is_one_too() -> None:
    reading = read("Das Schiff sei sicher, wie die Reederei Seestern mitteilte.")
    assert words_for(reading, "Seestern") == ["die Reederei Seestern"]


@pytest.mark.parametrize(
    "text",
    [
        "Gestern hat die Reederei Fehler eingeräumt.",
        "Es war klar, dass die Reederei Wartungsfristen versäumte.",
        "Wie die Behörde Hinweise verlor, weiß niemand.",
    ],
)
def test_an_object_after_a_body_is_no_name(text: str) -> None:
    assert not {"Fehler", "Wartungsfristen", "Hinweise"} & {entity.name for entity in read(text).entities}


def test_a_ship_is_known_by_its_name_in_marks_and_without() -> None:
    reading = read(
        "Die Fähre „Seeblick“ lief aus. Später kehrte die „Seeblick“ um. Das Rettungsboot der Seeblick fehlt."
    )
    assert words_for(reading, "Seeblick") == ["Die Fähre „Seeblick“", "Seeblick", "Seeblick"]
    assert named(reading, "Seeblick").kind is EntityKind.OTHER


def test_a_common_word_in_marks_is_no_name() -> None:
    assert read("Die „Zukunft“ sei offen, sagte er.").entities == ()


def test_the_noun_is_part_of_some_names() -> None:
    reading = read("Das sagte Analyst Uwe Horn vom Bankhaus Tresker. Das „Projekt Seeblick“ kam ans Licht.")
    assert named(reading, "Bankhaus Tresker").kind is EntityKind.ORGANISATION
    assert named(reading, "Projekt Seeblick").kind is EntityKind.OTHER


def test_a_name_in_capitals_is_the_name() -> None:
    reading = read("BRONTAL STREICHT STELLEN\n\nDer Autobauer Brontal baut 300 Stellen ab.")
    assert words_for(reading, "Brontal") == ["BRONTAL", "Der Autobauer Brontal"]


def test_a_company_is_one_whatever_it_is_labelled() -> None:
    reading = read("Der Pumpenhersteller Kassing liefert nach Kiel. Kassing beschäftigt 300 Menschen.")
    assert named(reading, "Kassing").kind is EntityKind.ORGANISATION


def test_streets_churches_papers_and_places_in_a_region() -> None:
    text = "Vor der St.-Anna-Kirche in der Kieler Straße sagte sie dem Holsteinischen Boten, es gehe um das Werk im badischen Lahr."
    kinds = {entity.name: entity.kind for entity in read(text).entities}
    assert kinds["St.-Anna-Kirche"] is kinds["Kieler Straße"] is kinds["Lahr"] is EntityKind.PLACE
    assert kinds["Holsteinischer Bote"] is EntityKind.ORGANISATION


def test_the_outlet_is_known_in_its_own_text() -> None:
    text = "Das sagte sie dem Elbblick am Sonntag."
    article = Article.from_text(text, language="de", outlet="Elbblick – Magazin für Häfen")
    found = read_entities(article, sentences_of(article, pipeline()(text)))
    assert [entity.name for entity in found.entities] == ["Elbblick"]
    assert read(text).entities == ()


def test_a_short_form_in_brackets_stays_with_its_name() -> None:
    reading = read(
        "Sie arbeitet beim Nordic Harbour Council (NHC). Der NHC prüft das. Das Nordic Harbour Council schweigt."
    )
    assert len([entity for entity in reading.entities if "NHC" in (entity.name, *entity.aliases)]) == 1


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Die Stadtwerke Kiel sparen. Die Stadtwerke schwiegen.", "Stadtwerke", ["Die Stadtwerke Kiel", "Die Stadtwerke"]),
        ("Das Polizeipräsidium in Ahlfeld prüft. Das Präsidium schwieg.", "Polizeipräsidium in Ahlfeld", ["Das Polizeipräsidium in Ahlfeld", "Das Präsidium"]),
        ("Die Bürgerinitiative „Freie Bucht“ klagt. Die Bürgerinitiative hofft.", "Freie Bucht", ["Die Bürgerinitiative „Freie Bucht“", "Die Bürgerinitiative"]),
        ("Der Gemeinderat tagte. Der Gemeinderat stimmte zu.", "Gemeinderat", ["Der Gemeinderat", "Der Gemeinderat"]),
    ],
)  # fmt: skip
def test_councils_offices_works_and_citizens_are_bodies(text: str, name: str, words: list[str]) -> None:
    assert words_for(read(text), name) == words
