from __future__ import annotations

import pytest

from lesart.comparison.statements.hedges import is_act_hedged, is_hedged, is_reported
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
        ("Ohne den Regen hätte die Brücke im Mai öffnen können.", False),
        ("Der Verlust wäre für das Museum bitter.", False),
        ("Im Notfall sähe der Plan eine Umleitung vor.", False),
        ("Viele Gäste kämen mit dem Zug.", True),
        ("Ohne Zuschuss kämen viele Gäste mit dem Zug.", False),
        ("Sie tat so, als ginge es um die Brücke.", False),
        ("als ginge es um die Brücke", True),
        ("Auf die Frage, ob er unterschreiben werde, schwieg der Minister.", False),
        ("Ob die Brücke hält, steht noch nicht fest.", True),
        ("Ob die Brücke hält, ist offen.", True),
        ("Warum die Brücke schwankte, ist unklar.", False),
        ("Die Ursache ist weiter unklar.", False),
        ("Eine Einigung ist ungewiss.", True),
        ("Das Amt ermittelt bislang gegen unbekannt.", False),
    ],
)
def test_what_an_outlet_does_not_vouch_for_is_hedged(clause: str, *, hedged: bool) -> None:
    assert is_hedged(list(pipeline("de")(clause))) is hedged


@pytest.mark.parametrize(
    ("clause", "hedged"),
    [
        ("Die Ministerin drohte, der Bund könnte die Brücke sperren.", False),
        ("Die Ministerin warnte vor einem angeblichen Plan der Werft.", False),
        ("Die Ministerin soll mit einer Sperrung gedroht haben.", True),
        ("Die Ministerin drohte angeblich mit einer Sperrung.", True),
    ],
)
def test_what_a_speaker_leaves_open_is_no_reserve_of_the_outlet(clause: str, *, hedged: bool) -> None:
    assert is_act_hedged(list(pipeline("de")(clause))) is hedged


@pytest.mark.parametrize(
    ("clause", "reported"),
    [("Der Beton sei brüchig.", True), ("Der Beton könnte brüchig sein.", False), ("Der Beton wäre brüchig.", False)],
)
def test_the_present_subjunctive_reports(clause: str, *, reported: bool) -> None:
    assert is_reported(list(pipeline("de")(clause))) is reported
