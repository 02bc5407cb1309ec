from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality.score import b_cubed, from_counts, of_sets, overlap_f1


def test_precision_is_of_what_was_found_and_recall_of_the_gold() -> None:
    score = of_sets({1, 2, 3, 4}, {3, 4, 5})
    assert score.precision == pytest.approx(2 / 3)
    assert (score.recall, score.cases) == (0.5, 4)
    assert score.f1 == pytest.approx(4 / 7)


def test_nothing_found_scores_zero_and_does_not_divide_by_it() -> None:
    assert from_counts(0, 0, 0, 3).f1 == 0.0


def test_overlap_is_symmetric_dice() -> None:
    assert overlap_f1(frozenset({1, 2, 3}), frozenset({3, 4})) == pytest.approx(2 / 5)


def test_b_cubed_by_hand() -> None:
    gold = {"a": 1, "b": 1, "c": 1, "d": 2}
    found = {"a": "x", "b": "x", "d": "x"}  # c is left alone
    score = b_cubed(gold, found)
    assert score.precision == pytest.approx((2 / 3 + 2 / 3 + 1 + 1 / 3) / 4)
    assert score.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)


def test_items_that_both_leave_out_are_not_one_cluster() -> None:
    assert b_cubed({"a": 1, "b": 2}, {}).precision == 1.0


@given(st.dictionaries(st.integers(0, 20), st.integers(0, 4), min_size=1))
def test_the_gold_itself_scores_full(labels: dict[int, int]) -> None:
    renamed = {item: f"cluster {label}" for item, label in labels.items()}
    score = b_cubed(labels, renamed)
    assert score.precision == pytest.approx(1.0)
    assert score.recall == pytest.approx(1.0)
