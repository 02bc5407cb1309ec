from __future__ import annotations

from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.extraction import SLOT, TermReader
from tests.comparison.build import reading


def last_keys(text: str) -> set[str]:
    """Return the keys of the terms of the last sentence of a report."""
    known = reading("Bote", text)
    assert known.doc is not None
    reader = TermReader(known, CompoundSplitter(), lambda _, entity: entity, {})
    last = list(known.doc.sents)[-1]
    return {term.key for term in reader.read(list(last))}


def test_a_number_that_leaves_its_noun_out_counts_what_was_counted_before() -> None:
    assert f"{SLOT}mensch" in last_keys("Zu dem Fest kamen 150 Menschen. Der Verein sprach von 400.")
    assert f"{SLOT}beamt" in last_keys("Auch die Zahl der Beamten steht in Frage. Zwölf seien es gewesen.")
    assert f"{SLOT}mensch" not in last_keys("Zu dem Fest kamen 150 Menschen. Der Bus fährt alle 20 Minuten.")
