from __future__ import annotations

import pytest

from lesart.comparison.claims.predicates import predicate
from lesart.comparison.statements import read_statements
from lesart.comparison.terms.roots import root
from tests.comparison.build import reading


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Der Minister hat mit einer Klage gedroht.", "drohen"),
        ("Bei dem Brand kam ein Mann ums Leben.", "sterben"),
        ("Die Firma macht das Werk in Tannroda dicht.", "dichtmachen"),
        ("Die Firma plant die Schließung des Werks in Tannroda.", "schließen"),
        ("Die Firma plant Aus für das Werk in Tannroda.", "Aus"),
        ("Der Vorstand bestätigte am Montag den Abbau von 300 Stellen.", "Abbau"),
        ("Verteidigerin Rita Halm kündigte Revision an.", "Revision"),
        ("Die Firma geht nach Polen.", "verlagern"),
        ("Nach dem Urteil ging bei dem Blatt ein Drohbrief ein.", "eingehen"),
        ("Fachleute beider Länder kommen im Mai in Riga zusammen.", "zusammenkommen"),
    ],
)
def test_a_statement_turns_on(text: str, word: str) -> None:
    known = reading("Bote", text)
    assert known.doc is not None
    statement = read_statements(known, lambda _, entity: entity)[0]
    assert predicate(statement, known.doc) == root(word)
