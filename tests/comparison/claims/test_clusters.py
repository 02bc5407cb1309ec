from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lesart.comparison.claims.clusters import cluster


def test_like_items_make_a_group() -> None:
    assert cluster(4, [(0, 1, 0.9), (2, 3, 0.8)], 0.5) == (0, 0, 2, 2)


def test_one_link_does_not_chain_two_groups() -> None:
    scores = [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.9)]
    assert len(set(cluster(4, scores, 0.5))) == 2


def test_an_item_joins_a_group_it_is_like_on_the_whole() -> None:
    scores = [(0, 1, 0.9), (0, 2, 0.4), (1, 2, 0.7)]
    assert cluster(3, scores, 0.5) == (0, 0, 0)


@given(
    st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.floats(0, 1), max_size=25), st.floats(0.05, 1)
)
def test_groups_are_named_by_their_smallest_item_and_do_not_depend_on_the_order(
    scores: dict[tuple[int, int], float], least: float
) -> None:
    rows = [(a, b, value) for (a, b), value in scores.items() if a < b]
    groups = cluster(8, rows, least)
    assert all(groups[group] == group <= item for item, group in enumerate(groups))
    assert cluster(8, list(reversed(rows)), least) == groups
