from __future__ import annotations

import pytest

from lesart.comparison.events.mentions import EventMention, event_mentions
from lesart.comparison.events.report import Report, verbs
from tests.comparison.events.build import pipeline, reading


def only(text: str) -> EventMention:
    (mention,) = event_mentions(Report(reading("Morgenpost", text)))
    return mention


@pytest.mark.parametrize(
    "text",
    [
        "Das Treffen am Dienstag verlief ruhig.",
        "Nach einem Treffen in Norheim reiste sie ab.",
        "Das Gespräch dauerte lange.",
        "Bei einem Unfall wurden drei Menschen verletzt.",
        "Anna Berger und Ivo Kramer haben telefoniert.",
    ],
)
def test_what_took_place_is_actual(text: str) -> None:
    assert only(text).actual


@pytest.mark.parametrize(
    "text",
    [
        "Sie warnte vor einem Angriff.",
        "Bei einem Angriff würden drei Länder helfen.",
        "Ein Treffen wäre denkbar.",
        "Es gab kein Treffen.",
        "Anna Berger und Ivo Kramer haben nicht telefoniert.",
        "Das Treffen am 20. Dezember wird vorbereitet.",
    ],
)
def test_what_is_feared_wished_denied_or_to_come_is_not_actual(text: str) -> None:
    assert not only(text).actual


@pytest.mark.parametrize(
    "text",
    ["Ein weiteres Treffen ist geplant.", "Der EU-Gipfel ist vorbei.", "Zwei Wochen nach ihrem Treffen schrieb sie."],
)
def test_other_events_are_told_apart(text: str) -> None:
    assert only(text).other


def test_a_verb_takes_its_particle() -> None:
    doc = pipeline()("Das Gespräch fand am Abend in Norheim statt.")
    assert list(verbs(doc).values()) == ["stattfinden"]


def test_direct_speech_names_no_event() -> None:
    said = "„Nach dem Treffen am Dienstag war alles gut“"
    made = reading("Morgenpost", f"{said}, sagte Anna Berger.", said=said)
    assert event_mentions(Report(made)) == ()
