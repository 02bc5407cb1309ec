from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Reading
from tests.comparison.build import reading, synopsis

_BOTE = reading("Bote", "Der Kreistag in Altwies hat die Brücke beschlossen. 31 Räte stimmten dafür, 18 dagegen.")


def results(*readings: Reading) -> list[Disagreement]:
    return [each for each in synopsis(*readings).disagreements if each.kind is DisagreementKind.NUMBER]


def test_other_results_of_one_vote_disagree() -> None:
    (found,) = results(
        _BOTE,
        reading("Post", "Mit 32 zu 18 Stimmen hat der Kreistag in Altwies für die Brücke votiert."),
        reading("Kurier", "Der Kreistag nahm den Antrag mit 31 gegen 18 Stimmen an."),
    )
    assert [side.article_ids for side in found.sides] == [("bote", "kurier"), ("post",)]
    assert [side.value for side in found.sides] == ["31 gegen 18 Stimmen", "32 zu 18 Stimmen"]


def test_a_later_count_brings_the_result_up_to_date() -> None:
    again = "Die Aufsicht hat die Stimmzettel noch einmal ausgezählt. Sie kam auf 30 Ja- und 19 Nein-Stimmen."
    (found,) = results(_BOTE, reading("Post", again, "2022-05-06T18:00"))
    assert found.updated
    assert [side.article_ids for side in found.sides] == [("bote",), ("post",)]


def test_earlier_votes_and_smaller_bodies_are_not_compared() -> None:
    assert not results(
        _BOTE,
        reading("Post", "Vor drei Jahren hatte der Kreistag die Brücke mit 20 zu 29 Stimmen abgelehnt."),
        reading("Kurier", "Der Ausschuss hatte der Brücke mit 6 zu 4 Stimmen zugestimmt."),
        reading("Blatt", "Erst stand es 25 zu 24 Stimmen, dann ging die Wahl mit 24 zu 25 Stimmen aus."),
    )
