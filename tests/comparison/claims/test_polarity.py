from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.polarity import negated_roots, negates_anywhere
from lesart.comparison.statements import Statement, read_statements
from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.roots import root
from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading

SPLITTER = CompoundSplitter()


def first(text: str) -> tuple[Reading, Statement]:
    known = reading("Bote", text)
    return known, read_statements(known, lambda _, entity: entity)[0]


def negated(text: str) -> frozenset[str]:
    known, statement = first(text)
    assert known.doc is not None
    return negated_roots(statement, known.doc, SPLITTER)


def test_no_negates_its_noun_and_not_its_verb() -> None:
    assert root("Annäherung") in negated("Das Treffen hat keine Annäherung gebracht.")
    assert root("zusagen") in negated("Die Ministerin hat den Neubau nicht zugesagt.")


def test_of_what_there_was_no_talk_is_denied() -> None:
    assert negated("Von einem Rückzug sei nie die Rede gewesen, sagte Sprecher Jan Nowak.") == {root("zurückziehen")}
    assert negated("Von einem Rückzug könne keine Rede sein, sagte Sprecher Jan Nowak.") == {root("zurückziehen")}
    assert root("zurückziehen") not in negated("Von einem Rückzug ist in dem Papier keine Rede.")


def test_what_a_subordinate_clause_negates_is_no_denial() -> None:
    text = "Die Gemeinde verlangt, dass keine Raketen an der Brücke stehen."
    assert negated(text) == frozenset()
    known, statement = first(text)
    assert known.doc is not None
    assert root("Rakete") in negates_anywhere(statement, known.doc, SPLITTER)


def test_not_only_and_not_three_negate_nothing() -> None:
    assert negated("Die Brücke ist nicht nur alt.") == frozenset()
    assert negated("Fünf und nicht drei Menschen wurden verletzt.") == frozenset()


def test_what_cannot_be_is_no_denial_that_it_was() -> None:
    assert negated("Die Maschine hatte wegen Nebels nicht starten können.") == frozenset()


def test_what_is_set_against_something_is_not_negated() -> None:
    text = "Die Gemeinden entscheiden über den Neubau, nicht das Land."
    assert negated(text) == frozenset()
    known, statement = first(text)
    assert known.doc is not None
    assert negates_anywhere(statement, known.doc, SPLITTER) == frozenset()


def test_what_is_not_known_yet_is_not_denied() -> None:
    assert negated("Einzelheiten der Einigung sind noch nicht bekannt.") == frozenset()
    assert negated("Wann die Brücke öffnet, ist nicht klar.") == frozenset()
    assert root("bekannt") in negated("Der Mann war der Polizei nicht bekannt.")


def test_of_what_is_not_to_be_expected_only_the_expecting_is_negated() -> None:
    assert negated("Eine Einigung ist nicht zu erwarten.") == {root("erwarten")}
    assert negated("Es werden keine Fortschritte erwartet.") == {root("erwarten")}
