from __future__ import annotations

import pytest

from lesart.comparison.claims.anaphora import things_taken_up
from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.extraction import TermReader
from tests.comparison.build import reading


def taken_up(text: str) -> list[str]:
    """Return the nouns that the pronouns of the last sentence stand for."""
    known = reading("Bote", text)
    assert known.doc is not None
    reader = TermReader(known, CompoundSplitter(), lambda _, entity: entity, {})
    last = list(known.doc.sents)[-1]
    return [token.text for token in things_taken_up(list(last), known.doc, reader)]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Die Sperre der Brücke beginnt am Sonntag. Ada Moor hatte sie vorgeschlagen.", "Sperre"),
        ("Der Austausch der Akten ist abgesagt. Ada Moor nannte ihn eine Erfindung.", "Austausch"),
        ("Das Ergebnis steht seit Montag fest. Ada Moor zweifelt es an.", "Ergebnis"),
        ("Die Stadt kauft Gas auf Vorrat. Die Drohung, es am Montag abzudrehen, blieb aus.", "Gas"),
    ],
)
def test_an_object_takes_up_a_thing(text: str, noun: str) -> None:
    assert taken_up(text) == [noun]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moor hielt eine Rede über die Brücke. Jan Nowak traf sie am Abend.",
        "Die Brücke ist seit Montag gesperrt. Sie hielt am Abend eine Rede.",
        "Die Brücke ist seit Montag gesperrt. Dass es falsch sei, sagte Ada Moor.",
        "Die Brücke ist seit Montag gesperrt. Ada Moor traf ihn am Abend.",
        "Die Brücke ist seit Montag gesperrt. Ada Moor rief: Gut, Sie zu sehen!",
    ],
)
def test_who_may_be_somebody_is_no_thing(text: str) -> None:
    assert taken_up(text) == []
