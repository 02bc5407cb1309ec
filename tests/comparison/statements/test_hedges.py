from __future__ import annotations

import pytest

from lesart.comparison.statements.hedges import is_hedged
from lesart.reading.annotate import pipeline


@pytest.mark.parametrize(
    ("clause", "hedged"),
    [
        ("Die Ministerin unterschrieb den Vertrag.", False),
        ("Die Ministerin soll den Vertrag unterschrieben haben.", True),
        ("Die Ministerin hat offenbar unterschrieben.", True),
        ("Die Brücke könnte im Mai fertig werden.", True),
        ("Beide Räte hätten sich am Abend geeinigt.", True),
        ("Die Ministerin möchte den Vertrag unterschreiben.", False),
        ("Man habe sich am Abend geeinigt.", True),
        ("Der Rat lehnte den Plan ab, der viel Geld gekostet hätte.", False),
    ],
)
def test_what_an_outlet_does_not_vouch_for_is_hedged(clause: str, hedged: bool) -> None:  # noqa: FBT001 - a parameter
    assert is_hedged(list(pipeline("de")(clause))) is hedged
