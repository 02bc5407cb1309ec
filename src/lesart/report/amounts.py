"""Quantities in figures, as a reader of the language writes them: '1.200', 'mindestens 120.000.000 Euro'."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.model import Quantity
    from lesart.report.labels import Labels

# Shares are the usual fractions, and two places are as exact as news is; more would show the dust of floating point.
_PLACES = 2


def display_amount(quantity: Quantity, labels: Labels) -> str:
    """Return the bounds of a quantity with its unit; what it counts is left to its own words."""
    low, high = quantity.low, quantity.high
    exact = low is not None and low == high
    if low is not None and high is not None and not exact:
        shown = labels("amount.between", low=_number(low, labels), high=_number(high, labels))
    elif low is None:
        shown = labels("amount.most", n=_number(high or 0, labels))
    elif high is None:
        shown = labels("amount.least", n=_number(low, labels))
    else:
        shown = labels("amount.about" if quantity.approximate else "amount.exact", n=_number(low, labels))
    unit = labels.unit(quantity.unit, one=exact and low == 1) if quantity.unit else ""
    return f"{shown} {unit}".rstrip()


def _number(value: float, labels: Labels) -> str:
    whole, _, fraction = f"{abs(value):.{_PLACES}f}".partition(".")
    fraction = fraction.rstrip("0")
    shown = labels.number(int(whole)) + (f"{labels('marks.decimal')}{fraction}" if fraction else "")
    return f"−{shown}" if value < 0 else shown
