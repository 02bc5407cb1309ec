"""The stretch of the calendar that a TIMEX3 value stands for."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

Bounds = tuple[str | None, str | None]
NOWHERE: Bounds = (None, None)

# Meteorological seasons, as news uses them: the first month of each; winter begins in the year it is named after.
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_MONTHS = 3
_MONTHS = {"Q": 3, "H": 6}
_DECEMBER = 12
# German reports give the clock of Berlin unless they say otherwise; other zones are brought to it for comparison.
HOME_ZONE = ZoneInfo("Europe/Berlin")

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T[A-Z]{2})?")
_CLOCK = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_PART_OF_YEAR = re.compile(r"(\d{4})-(?:([QH])([1-4])|(SP|SU|FA|WI))")
_YEARS = re.compile(r"\d{1,4}")
_YEAR_DIGITS = 4


def bounds(value: str) -> Bounds:
    """Return first and last unit (ISO 8601, inclusive) of a TIMEX3 value, a pair of None where it has no place.

    Days come as days, clock times as minutes in German time; weeks, months, seasons, years, decades and centuries as
    their first and last day. Durations, sets and underspecified values have no place.
    """
    for pattern, resolve in _RESOLVERS:
        match = pattern.fullmatch(value)
        if match:
            try:
                return resolve(match)
            except ValueError:
                return NOWHERE
    return NOWHERE


def _day(match: re.Match[str]) -> Bounds:
    day = date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    return day, day


def _clock(match: re.Match[str]) -> Bounds:
    day, hour, minute, zone = match.groups()
    moment = datetime.fromisoformat(day) + timedelta(hours=int(hour), minutes=int(minute))
    if zone:
        offset = datetime.fromisoformat(f"2000-01-01T00:00{zone.replace('Z', '+00:00')}").utcoffset() or timedelta()
        moment = (moment - offset).replace(tzinfo=UTC).astimezone(HOME_ZONE)
    stamp = moment.strftime("%Y-%m-%dT%H:%M")
    return stamp, stamp


def _week(match: re.Match[str]) -> Bounds:
    year, week = int(match[1]), int(match[2])
    first = date.fromisocalendar(year, week, 6 if match[3] else 1)
    return first.isoformat(), date.fromisocalendar(year, week, 7).isoformat()


def _month(match: re.Match[str]) -> Bounds:
    return _months(int(match[1]), int(match[2]), 1)


def _part_of_year(match: re.Match[str]) -> Bounds:
    year = int(match[1])
    if match[4]:
        return _months(year, _SEASON_START[match[4]], _SEASON_MONTHS)
    length = _MONTHS[match[2]]
    return _months(year, (int(match[3]) - 1) * length + 1, length)


def _months(year: int, month: int, count: int) -> Bounds:
    last = month + count - 1
    last_year, last_month = (year + 1, last - _DECEMBER) if last > _DECEMBER else (year, last)
    end = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return date(year, month, 1).isoformat(), end.isoformat()


def _years(match: re.Match[str]) -> Bounds:
    missing = _YEAR_DIGITS - len(match[0])
    first, last = date(int(match[0] + "0" * missing), 1, 1), date(int(match[0] + "9" * missing), 12, 31)
    return first.isoformat(), last.isoformat()


_RESOLVERS = (
    (_DAY, _day),
    (_CLOCK, _clock),
    (_WEEK, _week),
    (_MONTH, _month),
    (_PART_OF_YEAR, _part_of_year),
    (_YEARS, _years),
)
