from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lesart
from lesart.reading.annotate import pipeline

if TYPE_CHECKING:
    from lesart.model import Reading

WORDS = [
    "Ute Brandt",
    "die Ministerin",
    "der frühere Präsident der Bischöfe",
    "sagte",
    "habe",
    "sei",
    "soll",
    ", dass",
    "laut",
    "zufolge",
    "so",
    "„",
    "“",
    '"',
    "»",
    "«",
    ".",
    ":",
    ",",
    "am Dienstag",
    "7. März 2023",
    "18.15 Uhr",
    "120.000 Soldaten",
    "nicht",
    "werde",
    "kommen",
    "gekommen",
    "der Kreml",
    "in Rom",
    "Siehe auch",
    "\n",
    "\n\n",
    "– ",
    "(",
    ")",
    "wies zurück",
    "forderte",
    "Berlin (dna) - ",
    "Stand: 08.12.2021 01:21 Uhr",
    "Foto: dna",
    "wie die Agentur meldete",
    "?",
    "!",
    "…",
    "Er",
    "Sie",
    "man",
    "&",
    "’s",
]


@pytest.mark.parametrize(
    "text",
    [
        "Siehe auch : Wege In Auweiler befinden sich die Schulen School & College sowie Holm School .",
        "Der Rat, soll der frühere Präsident der Nord-Bischöfe, Jan Peter Holm, gesagt haben, sei zu klein.",
        "„",
        "...",
        "\ufeff„Ja“",
        "😀 sagte die Ministerin, „Nein“ 😀.",
        "die Ministerin zufolge laut , sagte Ute Brandt",
    ],
)
def test_odd_texts_are_read(text: str) -> None:
    assert_sound(lesart.annotate(lesart.Article.from_text(text, language="de")))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_any_string_of_news_words_gives_a_sound_reading(words: list[str]) -> None:
    text = " ".join(words)
    if text.strip():
        assert_sound(lesart.annotate(lesart.Article.from_text(text, language="de", published="2023-03-08")))


def assert_sound(reading: Reading) -> None:
    text = reading.article.text
    spans = [mention.span for mention in reading.mentions]
    spans += [time.span for time in reading.times] + [quantity.span for quantity in reading.quantities]
    for quotation in reading.quotations:
        spans += [*quotation.content, *quotation.cue, *quotation.frame]
        spans += [link.span for link in quotation.chain if link.span]
    assert all(text[span.start : span.end] == span.text for span in spans)
    known = {entity.id for entity in reading.entities}
    assert {mention.entity_id for mention in reading.mentions if mention.entity_id} <= known
    ids = [quotation.id for quotation in reading.quotations]
    assert len(set(ids)) == len(ids)
    assert {quotation.parent_id for quotation in reading.quotations if quotation.parent_id} <= set(ids)


def test_a_pipeline_is_loaded_once_however_it_is_asked_for() -> None:
    assert pipeline("de") is pipeline("de", None)
