"""On which day a statement says that something was: what was over when one report appeared is not what happened later."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.terms.extraction import DATE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lesart.comparison.claims.matrices import Apart

_DAY = re.compile(rf"{DATE}(\d{{4}}-\d\d-\d\d)")
_STAMP = re.compile(r"\d{4}-\d\d-\d\d")
# An ordinal for what has no day: nothing is before or behind it.
_UNKNOWN = -1

Told = tuple[int, int]
"""The one day that a statement names and that on which its report appeared, as ordinals, -1 where there is none."""


def day_told(keys: Collection[str], published: str | None) -> Told:
    """Return the one day that a statement names and that on which its report appeared.

    Args:
        keys: the keys of the statement's own terms.
        published: when the report appeared, as ISO 8601.

    """
    days = [match[1] for key in keys if (match := _DAY.fullmatch(key))]
    stamp = _STAMP.match(published or "")
    return _ordinal(days[0]) if len(days) == 1 else _UNKNOWN, _ordinal(stamp[0]) if stamp else _UNKNOWN


def happenings_apart(told: Sequence[Told]) -> Apart:
    """Return a number for the days of each statement, and for every two numbers whether they are of two happenings.

    They are where the day that one names was over when its report appeared and the other names a day after that. The second
    has shape (numbers, numbers).
    """
    distinct = list(dict.fromkeys(told))
    numbers = {each: number for number, each in enumerate(distinct)}
    day, appeared = np.array(distinct, dtype=np.int64).reshape(-1, 2).T
    over = (day >= 0) & (day < appeared)
    after = over[:, None] & (day[None, :] > appeared[:, None])
    return np.array([numbers[each] for each in told], dtype=np.int64), after | after.T


def _ordinal(day: str) -> int:
    try:
        return dt.date.fromisoformat(day).toordinal()
    except ValueError:
        return _UNKNOWN
