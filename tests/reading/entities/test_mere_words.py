"""Words that are passed at once name nobody."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.reading.entities import scanner
from lesart.reading.entities.mere_words import is_mere_word
from lesart.reading.entities.sentences import sentences_of
from tests.reading.entities.read import article, pipeline, read

PIECES = ["Der Minister", "die russische Seite", "Seite", "Kreisen zufolge", "Regierungskreise", "im badischen Lahr", "die 71 Jahre alte Frau",
          "ein 34-jähriger Mann", "„Nordstern“", "die „Nordstern“", "Weber", "Anna Weber", "Webers", "Herr Richter", "der Richter", "Kieler Straße",
          "das Ministerium", "die Polizei", "Hafenbehörde", "Orlen", "in Tarva", "Vorwurf", "Demonstranten", "Bundeskanzlerin", "Laut", "Gestern",
          "US-Präsident", "NATO", "DER HAFEN", "kestrischer Präsident", "Kestrien", "Mai", "Sprecherin", "sagte", ",", "und", "."]  # fmt: skip


def read_slowly(text: str) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanner, "is_mere_word", lambda *_: False)
        return read(text)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map(" ".join))
def test_nothing_is_lost_by_passing_over_mere_words(text: str) -> None:
    assert read(text) == read_slowly(text)


@pytest.mark.parametrize(
    "name", sorted(path.name for path in resources.files("lesart.demonstration").joinpath("texts").iterdir())
)
def test_a_report_has_the_same_entities(name: str) -> None:
    text = resources.files("lesart.demonstration").joinpath("texts", name).read_text(encoding="utf-8")
    assert read(text) == read_slowly(text)


def test_most_nouns_are_mere_words_and_names_are_not() -> None:
    text = "Der Vorwurf der Kanzlerin trifft Weber."
    (sentence,) = sentences_of(article(text), pipeline()(text))
    assert [word for i, word in enumerate(sentence.texts) if word[0].isupper() and is_mere_word(sentence, i)] == [
        "Der",
        "Vorwurf",
    ]
