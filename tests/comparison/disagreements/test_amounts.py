from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.comparison.figures.amounts import Amount, agree, bounds, sides
from lesart.model import Article


def amount(low: float, high: float, number: int = 0) -> Amount:
    return Amount(low, high, Article("a", "x" * 99).span(number, number + 1), number)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("zwei Stunden", (120, 120)),
        ("gut zwei Stunden", (120, 138)),
        ("fast drei Stunden", (102, 120)),
        ("rund zwei Stunden", (102, 138)),
        ("mehr als zwei Stunden", (120, inf)),
        ("höchstens zwei Stunden", (-inf, 120)),
    ],
)
def test_a_modifier_sets_the_range_of_a_figure(words: str, wanted: tuple[float, float]) -> None:
    assert bounds(120, 120, approximate=False, words=words) == pytest.approx(wanted)


def test_ranges_that_touch_agree() -> None:
    assert agree(amount(98, 98), amount(85, 115))
    assert not agree(amount(98, 98), amount(120, inf))


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20)), min_size=1, max_size=8))
def test_every_amount_is_on_one_side_and_the_sides_agree_within(ranges: list[tuple[int, int]]) -> None:
    amounts = [amount(low, low + width, number) for number, (low, width) in enumerate(ranges)]
    groups = sides(amounts)
    assert sorted(each.span for group in groups for each in group) == [each.span for each in amounts]
    assert all(agree(one, other) for group in groups for one in group for other in group)
