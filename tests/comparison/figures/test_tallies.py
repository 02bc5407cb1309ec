from __future__ import annotations

import pytest

from lesart.comparison.figures.tallies import tallies_in
from tests.comparison.build import reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mit 31 zu 18 Stimmen nahm der Kreistag den Antrag an.", (31, 18, None)),
        ("Der Antrag fand mit 31 gegen 18 Stimmen eine Mehrheit.", (31, 18, None)),
        ("31 Räte stimmten dafür, 18 dagegen, eine Stimme war ungültig.", (31, 18, 1)),
        ("Für den Antrag stimmten 31 Räte, 18 lehnten ihn ab.", (31, 18, None)),
        ("Es gab zwölf Ja- und neun Nein-Stimmen; zwei Stimmzettel waren ungültig.", (12, 9, 2)),
    ],
)
def test_the_result_of_a_vote_is_read(text: str, told: tuple[int, int, int | None]) -> None:
    (tally,) = tallies_in(reading("Bote", text))
    assert (*tally.result, tally.invalid) == told
    assert text[tally.span.start : tally.span.end] == tally.span.text


@pytest.mark.parametrize(
    "text",
    [
        "Der Verein gewann das Spiel mit 3 zu 1.",
        "Die Abstimmung ist für den 9. Mai angesetzt, 20 Räte sind dagegen.",
        "31 Räte haben ihre Stimme abgegeben.",
    ],
)
def test_other_numbers_are_no_result(text: str) -> None:
    assert not list(tallies_in(reading("Bote", text)))


def test_a_first_count_and_another_one_are_told_apart() -> None:
    text = "Im ersten Durchgang stimmten 20 dafür, 20 dagegen. Beim erneuten Zählen waren es 21 zu 19 Stimmen."
    assert [(tally.first, tally.again) for tally in tallies_in(reading("Bote", text))] == [(True, False), (False, True)]
