from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lesart.comparison.claims.clusters import cluster
from lesart.comparison.claims.pair_scores import PairScores

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[int, int, float]


def scores_of(rows: Sequence[Row]) -> PairScores:
    left, right, values = zip(*rows, strict=True) if rows else ((), (), ())
    return PairScores.of(np.array(left, dtype=np.int32), np.array(right, dtype=np.int32), np.array(values, dtype=float))


def groups_by_hand(size: int, rows: Sequence[Row], least: float) -> tuple[int, ...]:
    """Average linkage as its definition has it: of all pairs of groups join the most alike, the first of equals."""
    value = {(a, b): score for a, b, score in rows}
    groups = [[item] for item in range(size)]

    def mean(one: list[int], other: list[int]) -> float:
        return sum(value.get((min(a, b), max(a, b)), 0.0) for a in one for b in other) / (len(one) * len(other))

    while len(groups) > 1:
        likeness, one, other = max((mean(a, b), -a[0], -b[0]) for a, b in combinations(groups, 2))
        if likeness < least:
            break
        kept, gone = (next(g for g in groups if g[0] == -first) for first in (one, other))
        groups = [sorted(kept + gone) if g is kept else g for g in groups if g is not gone]
    return tuple(next(g[0] for g in groups if item in g) for item in range(size))


def test_like_items_make_a_group() -> None:
    assert cluster(4, scores_of([(0, 1, 0.9), (2, 3, 0.8)]), 0.5) == (0, 0, 2, 2)


def test_one_link_does_not_chain_two_groups() -> None:
    scores = [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.9)]
    assert len(set(cluster(4, scores_of(scores), 0.5))) == 2


def test_an_item_joins_a_group_it_is_like_on_the_whole() -> None:
    scores = [(0, 1, 0.9), (0, 2, 0.4), (1, 2, 0.7)]
    assert cluster(3, scores_of(scores), 0.5) == (0, 0, 0)


@given(
    st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.floats(0, 1), max_size=25), st.floats(0.05, 1)
)
def test_groups_are_named_by_their_smallest_item_and_do_not_depend_on_the_order(
    scores: dict[tuple[int, int], float], least: float
) -> None:
    rows = [(a, b, value) for (a, b), value in scores.items() if a < b]
    groups = cluster(8, scores_of(rows), least)
    assert all(groups[group] == group <= item for item, group in enumerate(groups))
    assert cluster(8, scores_of(rows[::-1]), least) == groups


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 5), st.integers(0, 5)),
        st.sampled_from([1.0, 1.0, 0.875, 0.5, 0.25, -1.0]),
        max_size=15,
    )
)
def test_groups_are_those_of_average_linkage(scores: dict[tuple[int, int], float]) -> None:
    rows = [(a, b, value) for (a, b), value in scores.items() if a < b]
    assert cluster(6, scores_of(rows), 0.4) == groups_by_hand(6, rows, 0.4)


def test_scores_are_found_by_pair_and_the_last_given_counts() -> None:
    scores = scores_of([(2, 3, 0.5), (0, 1, 0.25), (2, 3, 0.75)])
    assert (scores.score(3, 2), scores.score(0, 1), scores.score(1, 2)) == (0.75, 0.25, 0.0)
    changed = scores.with_scores({(0, 1), (1, 2)}, 1.0)
    assert list(changed.from_score(0.8)) == [(0, 1), (1, 2)]
    assert changed.score(2, 3) == scores.joined(changed).score(2, 3) == 0.75
