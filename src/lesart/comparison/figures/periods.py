"""What time a statement tells of, so that what happened years ago is not held against what happens now."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.events.calendar import words_of

if TYPE_CHECKING:
    from lesart.comparison.statements import Statement
    from lesart.model import Reading, TimeExpression

_DAY = len("2021-12-08")
_YEAR_AND_DAYS = re.compile(r"([1-9]\d{3})(?:-(\d\d))?(?:-(\d\d))?")
_DECEMBER = 12
# Times in the sentence around a statement, and days on which a count was given, may be of the telling: only what is
# more than so many days apart is of another time.
_ROOM = 31


@dataclass(frozen=True, slots=True)
class Period:
    """The first and last day (ordinals) that a statement tells of, None where it names none.

    ``stated`` is set where the statement itself names them, not the sentence around it; ``past`` where it says that it
    tells of an earlier case ('damals').
    """

    first: int | None = None
    last: int | None = None
    stated: bool = False
    past: bool = False

    def is_another(self, other: Period, *, loose: bool) -> bool:
        """Tell whether two statements tell of different times.

        Args:
            other: the period of the other statement.
            loose: whether the days may be those on which a count was given: only another month is another time.

        """
        if self.past != other.past:
            return True
        if self.first is None or other.first is None or self.last is None or other.last is None:
            return False
        gap = max(self.first, other.first) - min(self.last, other.last)
        return gap > (0 if self.stated and other.stated and not loose else _ROOM)


def period_of(statement: Statement, reading: Reading) -> Period:
    """Return the time that a statement tells of: the one it names, else the one that its sentence names."""
    doc = reading.doc
    if doc is None:
        return Period()
    sentence = doc[statement.sentence].sent
    words = {token.lower_ for token in sentence}
    past = bool(words & (words_of("then") | words_of("once")))
    here = [time for time in reading.times if sentence.start_char <= time.span.start < sentence.end_char]
    own = [time for time in here if any(span.contains(time.span) for span in statement.spans)]
    for times in (own, here):
        days = [stretch for time in times if (stretch := days_of(time)) is not None]
        if days:
            return Period(min(first for first, _ in days), max(last for _, last in days), times is own, past)
    return Period(past=past)


def days_of(time: TimeExpression) -> tuple[int, int] | None:
    """Return the first and last day (ordinals) of a time on the calendar, None where it has no place there."""
    if time.start is None or time.end is None:
        return None
    first, last = _YEAR_AND_DAYS.fullmatch(time.start[:_DAY]), _YEAR_AND_DAYS.fullmatch(time.end[:_DAY])
    if first is None or last is None:
        return None
    year, month, day = (int(part) for part in last.groups(default="0"))
    day = day or monthrange(year, month or _DECEMBER)[1]
    return _ordinal(*first.groups(default="1")), dt.date(year, month or _DECEMBER, day).toordinal()


def _ordinal(year: str, month: str, day: str) -> int:
    return dt.date(int(year), int(month), int(day)).toordinal()
