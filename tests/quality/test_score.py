from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality.score import Score, b_cubed, of_sets, overlap_f1, share


def test_precision_is_of_what_was_found_and_recall_of_the_gold() -> None:
    score = of_sets({1, 2, 3, 4}, {3, 4, 5})
    assert score.precision == pytest.approx(2 / 3)
    assert (score.recall, score.cases) == (0.5, 4)
    assert score.f1 == pytest.approx(4 / 7)


def test_nothing_found_scores_zero_and_does_not_divide_by_it() -> None:
    assert Score(0, 0, 0, 3).f1 == 0.0


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


def test_scores_and_shares_add_up_by_their_cases() -> None:
    assert (Score(1, 2, 1, 4) + Score(3, 3, 2, 2)).precision == pytest.approx(4 / 5)
    assert (Score(1, 2, 1, 4) + Score(3, 3, 2, 2)).recall == pytest.approx(3 / 6)
    assert (share([True, False]) + share([True, True])).value == 0.75
    assert share([]).value == 0.0
