from __future__ import annotations

import pytest

from lesart.comparison.statements.holders import holder_of
from lesart.reading.annotate import pipeline


@pytest.mark.parametrize(
    ("clause", "holder"),
    [
        ("Das Institut schätzt die Zahl der Soldaten auf 45.000.", "Das Institut"),
        ("Das Institut für Fernerkundung schätzt die Zahl auf 45.000.", "Das Institut"),
        ("Die Polizei hat 500 Teilnehmer gezählt.", "Die Polizei"),
        ("18.000 Soldaten nennt das Präsidialamt.", "das Präsidialamt"),
        ("Experten gehen von 60 Toten aus.", "Experten"),
        ("Die Zahl wird auf 45.000 geschätzt.", ""),
        ("Die Stadt zählt 60.000 Einwohner.", ""),
        ("Das Treffen dauerte 3 Stunden.", ""),
        ("Das Institut schätzt die Lage als ernst ein.", "Das Institut"),
        ("weil das Institut den Plan als Zumutung bezeichnet", "das Institut"),
        ("Das Institut sieht sich als Opfer.", ""),
        ("Das Institut wurde als Stiftung gegründet.", ""),
        ("Das Institut arbeitet als Gutachter.", ""),
        ("Dort meldeten sich 12 Zeugen.", ""),
    ],
)
def test_a_figure_or_judgement_has_whoever_gives_it(clause: str, holder: str) -> None:
    words = holder_of([token for token in pipeline("de")(clause) if not token.is_punct])
    assert " ".join(token.text for token in words) == holder
