from __future__ import annotations

from dataclasses import replace

import pytest

from lesart.model import Disagreement, DisagreementKind, Side
from quality.gold import GoldDisagreement, GoldSide
from quality.measures.disagreements import score_disagreements, score_updates
from quality.score import Share
from tests.quality.measures.build import RESIGNS, span

DENIAL, POLARITY, NUMBER = DisagreementKind.DENIAL, DisagreementKind.POLARITY, DisagreementKind.NUMBER
RESIGNATION = GoldDisagreement(
    kinds=(DENIAL, POLARITY),
    claim="resigns",
    story="main",
    updated=False,
    sides=(
        GoldSide("ja", (span("a", "tritt am Montag zurück"), span("b", "Minister Holm geht"))),
        GoldSide("nein", (span("b", "Das Amt bestreitet"),)),
    ),
)


def side(article: str, words: str) -> Side:
    return Side(words, (article,), (span(article, words),))


def disagreement(kind: DisagreementKind, *sides: Side, updated: bool = False) -> Disagreement:
    return Disagreement("d", kind, sides, "", updated=updated)


@pytest.mark.parametrize("kind", [DENIAL, POLARITY])
def test_a_kind_that_the_gold_allows_and_two_of_its_sides_are_right(kind: DisagreementKind) -> None:
    found = disagreement(kind, side("a", "zurück"), side("b", "den Rücktritt"), side("b", "bestreitet"), updated=True)
    assert score_disagreements([RESIGNATION], [found], [RESIGNS]).f1 == 1.0
    assert score_updates([RESIGNATION], [found], [RESIGNS]) == Share(0, 1)


@pytest.mark.parametrize(
    "found",
    [
        disagreement(NUMBER, side("a", "zurück"), side("b", "bestreitet")),
        disagreement(DENIAL, side("a", "zurück"), side("b", "Holm")),
        disagreement(DENIAL, side("c", "regnet"), side("b", "bestreitet")),
    ],
    ids=["another kind", "the same side twice", "an article without the claim"],
)
def test_what_is_not_the_disagreement(found: Disagreement) -> None:
    score = score_disagreements([RESIGNATION], [found], [RESIGNS])
    assert (score.precision, score.recall) == (0.0, 0.0)


def test_one_passage_cannot_stand_for_both_sides() -> None:
    whole = side("b", "Minister Holm geht. Das Amt bestreitet den Rücktritt.")
    assert score_disagreements([RESIGNATION], [disagreement(DENIAL, whole, side("c", "regnet"))], [RESIGNS]).f1 == 0.0


def test_an_optional_disagreement_is_right_where_it_is_found_and_not_missed_where_it_is_not() -> None:
    optional = replace(RESIGNATION, optional=True)
    found = disagreement(DENIAL, side("a", "zurück"), side("b", "bestreitet"))
    assert score_disagreements([optional], [found], [RESIGNS]).precision == 1.0
    assert score_disagreements([optional], [], [RESIGNS]).cases == 0
