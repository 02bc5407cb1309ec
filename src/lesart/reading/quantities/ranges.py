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
# 'drei, vier Tage', '20, 30 Meter', '200, 300 Leute': one such step apart, and few of them from nought.
_NEIGHBOURS = frozenset({1.0, 10.0, 100.0, 1000.0})
_MOST_STEPS = 9
# A length of time in two units: what the larger is normalised to, the smaller one, and how many of it make the larger.
_SMALLER = {"min": ("min", 60.0), "a": ("mo", 12.0)}


def numbers_at(doc: Doc, i: int) -> Figure | None:
    """Return the number or the range of numbers that begins at token ``i``, without the unit that may follow."""
    first = number_at(doc, i)
    return None if first is None else _range(doc, first) or _about(doc, first) or first


def in_unit(doc: Doc, numbers: Figure) -> Figure:
    """Return a number or a range in the normalised unit that follows it, two units of one length of time as one."""
    return _with_smaller(doc, with_unit(doc, numbers))


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


def _about(doc: Doc, first: Figure) -> Figure | None:
    """'drei, vier Tage', '20, 30 Kilometer': two neighbouring numbers and no third."""
    second = number_at(doc, first.last + 1) if lower(doc, first.last) == "," else None
    if second is None or not (first.is_exact and second.is_exact) or first.unit or second.unit or first.scale != 1:
        return None
    if (second.low or 0) - (first.low or 0) not in _NEIGHBOURS or not _are_neighbours(first, second):
        return None
    goes_on = lower(doc, second.last) in lexicon().ranges.both | {","} and number_at(doc, second.last + 1) is not None
    return None if goes_on else replace(first.joined(second), approximate=True)


def _are_neighbours(first: Figure, second: Figure) -> bool:
    """Tell whether two numbers are as near as spoken ones are: both small, or both of the same round kind."""
    step = (second.low or 0) - (first.low or 0)
    return first.low is not None and first.low % step == 0 and first.low <= _MOST_STEPS * step


def _ascends(first: Figure, second: Figure, *, either: bool) -> bool:
    low, high = first.low, second.high
    if low is None or high is None or low >= high:
        return False
    return not either or high <= low * _WIDEST_OR


def _with_smaller(doc: Doc, larger: Figure) -> Figure:
    """Add what is left over: 'zwei Stunden (und) 50 Minuten' to minutes, 'zwei Jahre und drei Monate' to months."""
    at = larger.last + (lower(doc, larger.last) in lexicon().ranges.both)
    more = number_at(doc, at) if larger.unit in _SMALLER and larger.is_exact and at < len(doc) else None
    smaller = with_unit(doc, more) if more is not None and more.unit is None else None
    if smaller is None or smaller.low is None or larger.low is None or not smaller.is_exact:
        return larger
    unit, parts = _SMALLER[larger.unit or ""]
    whole = larger.low if unit == larger.unit else rounded(larger.low * parts)
    if smaller.unit != unit or smaller.low >= parts or whole % parts:
        return larger
    total = rounded(whole + smaller.low)
    return replace(larger, low=total, high=total, unit=unit, last=smaller.last)
