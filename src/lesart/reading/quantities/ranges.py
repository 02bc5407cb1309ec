"""Two numbers that are one quantity: '20 bis 30', 'zwischen 20 und 30', 'zwei Stunden und 50 Minuten'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.quantities.counted import with_unit
from lesart.reading.quantities.figure import Figure, rounded
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.numbers import lower, number_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

# In '1 bis 2 Millionen' the first number shares the scale of the second, in '100.000 bis 1 Million' it does not.
_SHARES_SCALE_BELOW = 1000
# 'zwei oder drei' is a range, '20 oder 500' are two numbers.
_WIDEST_OR = 3
_HOUR = 60.0


def figure_at(doc: Doc, i: int) -> Figure | None:
    """Return the number or the range of numbers that begins at token ``i``, in its normalised unit."""
    first = number_at(doc, i)
    if first is None:
        return None
    joined = _range(doc, first)
    return _with_minutes(doc, with_unit(doc, joined or first))


def _range(doc: Doc, first: Figure) -> Figure | None:
    words = lexicon().ranges
    joiner = lower(doc, first.last)
    between = lower(doc, first.first - 1) in words.between
    if joiner not in words.to | words.either and not (between and joiner in words.both):
        return None
    second = number_at(doc, first.last + 1)
    if second is None or not (first.is_exact and second.is_exact) or first.unit not in (None, second.unit):
        return None
    if first.scale == 1 and second.scale != 1 and (first.low or 0) < _SHARES_SCALE_BELOW:
        first = first.times(second.scale, first.last)
    if not _ascends(first, second, either=joiner in words.either):
        return None
    return replace(first.joined(second), first=first.first - between)


def _ascends(first: Figure, second: Figure, *, either: bool) -> bool:
    low, high = first.low, second.high
    if low is None or high is None or low >= high:
        return False
    return not either or high <= low * _WIDEST_OR


def _with_minutes(doc: Doc, hours: Figure) -> Figure:
    """Add the minutes to 'zwei Stunden (und) 50 Minuten'."""
    if hours.unit != "min" or hours.low is None or hours.low != hours.high or hours.low % _HOUR:
        return hours
    at = hours.last + (lower(doc, hours.last) in lexicon().ranges.both)
    more = number_at(doc, at) if at < len(doc) else None
    minutes = with_unit(doc, more) if more is not None and more.unit is None else None
    if minutes is None or minutes.unit != "min" or minutes.low is None or minutes.low >= _HOUR:
        return hours
    total = rounded(hours.low + minutes.low)
    return replace(hours, low=total, high=total, last=minutes.last)
