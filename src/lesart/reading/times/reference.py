"""The day a text was written on, and the calendar counted from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.easter import easter as easter_sunday
from dateutil.relativedelta import relativedelta

_STAMP = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")
# A stamp outside these years is no date of a text; inside them, calendar arithmetic has room.
_FIRST_YEAR, _LAST_YEAR = 1000, 8999
_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "Y": "XXXX", "DE": "XXX", "CE": "XX", "ML": "X",
}  # fmt: skip
_MONTHS_OF = {"Q": 3, "H": 6}
_YEARS_OF = {"DE": 10, "CE": 100, "ML": 1000}
_MID_MONTH, _MID_YEAR = 15, 7
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Reference:
    """A date of whatever precision is known: ``month`` and ``day`` may be missing, and the year too.

    ``minute`` counts from midnight, None where no clock time is known.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    minute: int | None = None

    @classmethod
    def parse(cls, stamp: str | None) -> Reference:
        """Return the reference of an ISO 8601 stamp, an empty one where there is none or it is no date."""
        match = _STAMP.match(stamp or "")
        if not match:
            return cls()
        year, month, day, hour, minute = (int(part) if part else None for part in match.groups())
        if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
            return cls()
        clock = None if hour is None or minute is None else hour * 60 + minute
        reference = cls(year, month, day, clock)
        try:
            _ = reference.middle
        except ValueError:
            return cls(year)
        return reference

    @property
    def calendar_day(self) -> date | None:
        """The day, None where it is not known."""
        return self.middle if self.day is not None else None

    @property
    def middle(self) -> date | None:
        """The day, or the middle of the month or year that is known; None where nothing is."""
        if self.year is None:
            return None
        return date(self.year, self.month or _MID_YEAR, self.day or _MID_MONTH)

    def unit(self, unit: str, offset: int) -> str:
        """Return the TIMEX3 value of the unit ``offset`` units from the present one.

        Args:
            unit: D, W, WE, M, Q, H, Y, DE, CE or ML.
            offset: 0 for the running unit, -1 for the one before.

        """
        try:
            return self._unit(unit, offset) or _UNKNOWN[unit]
        except (OverflowError, ValueError):
            return _UNKNOWN[unit]

    def _unit(self, unit: str, offset: int) -> str | None:
        if unit in ("D", "W", "WE"):
            return _by_days(self.calendar_day, unit, offset)
        if unit in ("M", "Q", "H"):
            return _by_months(self.middle, unit, offset) if self.month else None
        if self.year is None:
            return None
        if unit == "Y":
            return str(self.year + offset)
        length = _YEARS_OF[unit]
        return str(self.year // length + offset).zfill(4 - len(str(length)) + 1)


def _by_days(day: date | None, unit: str, offset: int) -> str | None:
    if day is None:
        return None
    if unit == "D":
        return (day + timedelta(days=offset)).isoformat()
    return week_of(day + timedelta(weeks=offset)) + ("-WE" if unit == "WE" else "")


def _by_months(day: date | None, unit: str, offset: int) -> str | None:
    if day is None:
        return None
    length = _MONTHS_OF.get(unit, 1)
    moved = day.replace(day=1) + relativedelta(months=offset * length)
    if unit == "M":
        return moved.isoformat()[:7]
    return f"{moved.year}-{unit}{(moved.month - 1) // length + 1}"


def week_of(day: date) -> str:
    """Return the ISO week of a day as a TIMEX3 value."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def feast(code: str, year: int) -> date:
    """Return the day of a feast in a year.

    Args:
        code: "MM-DD"; "E" with days from Easter Sunday of the Gregorian calendar; "A" with days from the fourth Sunday
            of Advent; "N05-2-7" for the second Sunday of May.
        year: of the Gregorian calendar.

    Raises:
        ValueError: the year does not have that day.

    """
    if code[0] == "E":
        return easter_sunday(year) + timedelta(days=int(code[1:]))
    if code[0] == "A":
        eve = date(year, 12, 24)
        return eve - timedelta(days=eve.isoweekday() % _WEEK) + timedelta(days=int(code[1:]))
    if code[0] == "N":
        month, number, weekday = (int(part) for part in code[1:].split("-"))
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % _WEEK, weeks=number - 1)
    return date.fromisoformat(f"{year:04d}-{code}")
