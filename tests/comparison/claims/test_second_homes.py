from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.claims.pair_scores import PairScores
from lesart.comparison.claims.second_homes import with_second_homes
from lesart.comparison.claims.victims import Victims
from lesart.comparison.statements import Statement
from lesart.model import Article, SegmentKind, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

GROUPS = [[0, 1], [2, 3, 4]]
NOBODY = [None] * 5


def statement(number: int, text: str = "") -> Statement:
    article = Article(f"a{number}", text or f"Der Rat hat das {number}. Haus verkauft")
    span = article.span(0, len(article.text))
    return Statement(article.id, 0, (span,), (), Stance.ASSERTS, SegmentKind.BODY, 0)


def scores(rows: Sequence[tuple[int, int, float]]) -> PairScores:
    left, right, values = zip(*rows, strict=True)
    return PairScores.of(np.array(left, dtype=np.int32), np.array(right, dtype=np.int32), np.array(values, dtype=float))


def test_a_statement_that_is_like_another_claim_on_the_whole_stands_in_both() -> None:
    statements = [statement(number) for number in range(5)]
    found = with_second_homes(GROUPS, statements, scores([(2, 0, 0.6), (1, 2, 0.4), (3, 0, 0.6)]), (), NOBODY)
    assert found == ((0, 1, 2), (2, 3, 4))


def test_what_points_to_another_says_no_second_thing() -> None:
    statements = [statement(number) for number in range(5)]
    found = with_second_homes(GROUPS, statements, scores([(0, 2, 0.6), (1, 2, 0.4)]), (2,), NOBODY)
    assert found == ((0, 1), (2, 3, 4))


def test_what_tells_of_victims_tells_how_it_came_about_in_passing() -> None:
    statements = [statement(number) for number in range(5)]
    hurt = Victims("verletz", counted=True)
    alike = scores([(0, 2, 0.6), (1, 2, 0.4)])
    assert with_second_homes(GROUPS, statements, alike, (), [None, None, hurt, None, None])[0] == (0, 1)
    assert with_second_homes(GROUPS, statements, alike, (), [None, hurt, hurt, None, None])[0] == (0, 1, 2)


def test_copies_of_one_sentence_are_too_little_to_go_by() -> None:
    statements = [
        statement(number, "Der Rat hat das Haus verkauft" if number < len(GROUPS[0]) else "") for number in range(5)
    ]
    found = with_second_homes(GROUPS, statements, scores([(0, 2, 0.9), (1, 2, 0.9)]), (), NOBODY)
    assert found == ((0, 1), (2, 3, 4))


def test_nothing_alike_changes_nothing() -> None:
    statements = [statement(number) for number in range(5)]
    assert with_second_homes(GROUPS, statements, scores([(0, 1, 0.9)]), (), NOBODY) == ((0, 1), (2, 3, 4))
