"""Values of calendar dates: days, months, seasons, feasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lesart.reading.times.bounds import bounds
from lesart.reading.times.reference import feast
from lesart.reading.times.tense import Tense
from lesart.reading.times.thread import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

# Two-digit years up to this one belong to this century ('21'), those above to the last ('89').
_PIVOT = 49
# "Der Beschluss wurde auf Januar vertagt", written in December: something this near ahead, in days, is meant even in
# the past tense if the one before lies further back than the second figure.
_NEAR_AHEAD, _FAR_BACK = 45, 300
# How much further a date behind counts than one ahead where the tense does not tell; tried on a few dozen sentences.
_BACKWARD = 1.5


def full_year(short: int) -> int:
    """Return the year that two digits stand for."""
    return (2000 if short <= _PIVOT else 1900) + short


def year_of(find: Find, thread: Thread) -> int | None:
    """Return the year that an expression itself names, None where it names none."""
    if find.has("year"):
        return find.number("year")
    if find.has("year_short"):
        return full_year(int(find.groups["year_short"]))
    offset = find.number("year_relation") if find.has("year_relation") else _near_year(find)
    if offset is None or thread.reference.year is None:
        return None
    return thread.reference.year + offset


def _near_year(find: Find) -> int | None:
    near = find.value("year_near")
    return int(str(near)[1:]) if near is not None and str(near).startswith("Y") else None


def nearest(value_in: Callable[[int], str], find: Find, thread: Thread) -> str | None:
    """Return the value of the year that fits a date without one, None where the time of writing is not known.

    Args:
        value_in: gives the value in a year.
        find: where the date stands; the tense there tells past from future.
        thread: what was read before.

    """
    today = thread.reference.middle
    tense = thread.tense(find.start)
    carried = thread.carried_year(find.start)
    if carried is not None and tense is Tense.PAST:
        return value_in(carried)
    if today is None:
        return None
    options = [option for year in (-1, 0, 1) if (option := _Option.of(value_in(today.year + year), today))]
    return _choose(options, tense) if options else None


@dataclass(frozen=True, slots=True)
class _Option:
    """A value and its distance in days from the day of writing: negative before, 0 where it holds that day."""

    value: str
    distance: int

    @classmethod
    def of(cls, value: str, today: date) -> _Option | None:
        first, last = bounds(value)
        if first is None or last is None:
            return None
        begin, end = date.fromisoformat(first[:10]), date.fromisoformat(last[:10])
        distance = (begin - today).days if begin > today else min(0, (end - today).days)
        return cls(value, distance)


def _choose(options: list[_Option], tense: Tense | None) -> str:
    if tense is not None and tense.is_past:
        back = [option for option in options if option.distance <= 0]
        ahead = min((o for o in options if o.distance > 0), key=lambda o: o.distance, default=None)
        latest = max(back, key=lambda o: o.distance, default=None)
        if latest and not (ahead and ahead.distance <= _NEAR_AHEAD and latest.distance < -_FAR_BACK):
            return latest.value
    if tense is Tense.FUTURE:
        coming = [option for option in options if option.distance >= 0]
        if coming:
            return min(coming, key=lambda option: option.distance).value
    return min(options, key=_effort).value


def _effort(option: _Option) -> float:
    """Return the distance, what lies behind counted as further: a clause in the present rather looks ahead."""
    return option.distance if option.distance >= 0 else -option.distance * _BACKWARD


def date_value(find: Find, thread: Thread) -> Outcome | None:
    """A day of a month, or a month, with or without a year: '7. Dezember 2021', 'Ende Mai', '7.12.'."""
    month = find.number("month") or find.number("month_number")
    day = find.number("day") or find.number("day_word")
    if month is None:
        return None

    def in_year(year: int) -> str:
        return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")

    year = year_of(find, thread)
    if find.has("relation"):
        value = _which(in_year, find, thread)
    else:
        value = in_year(year) if year is not None else nearest(in_year, find, thread)
    if value and bounds(value)[0] is None:
        return None
    return Outcome.of("DATE", value or in_year(0).replace("0000", "XXXX"))


def yearly_value(find: Find, _thread: Thread) -> Outcome:
    """A day or month of every year: 'jedes Jahr am 1. Mai', 'alljährlich im Juni'."""
    day = find.number("day")
    return Outcome("SET", f"XXXX-{find.number('month'):02d}" + (f"-{day:02d}" if day else ""))


def _which(value_in: Callable[[int], str], find: Find, thread: Thread) -> str | None:
    """Return the last, this or the next one of something that every year has."""
    today, relation = thread.reference.middle, find.number("relation") or 0
    if today is None:
        return None
    options = [option for year in range(-2, 3) if (option := _Option.of(value_in(today.year + year), today))]
    if relation < 0:
        return [option for option in options if option.distance < 0][relation].value
    if relation > 0:
        return [option for option in options if option.distance > 0][relation - 1].value
    return min(options, key=lambda option: abs(option.distance)).value


def season_value(find: Find, thread: Thread) -> Outcome:
    """A season: 'Herbst 2011', 'diesem Sommer', 'im Frühjahr'."""
    season = str(find.value("season"))

    def in_year(year: int) -> str:
        return f"{year:04d}-{season}"

    year = year_of(find, thread)
    if find.has("relation"):
        value = _which(in_year, find, thread)
    else:
        value = in_year(year) if year is not None else nearest(in_year, find, thread)
    return Outcome.of("DATE", value or f"XXXX-{season}")


def holiday_value(find: Find, thread: Thread) -> Outcome:
    """A feast: 'Ostern', 'Heiligabend', 'Pfingsten 2022'."""
    code = str(find.value("holiday"))

    def in_year(year: int) -> str:
        return feast(code, year).isoformat()

    year = year_of(find, thread)
    value = in_year(year) if year is not None else nearest(in_year, find, thread)
    unplaced = f"XXXX-{code}" if code[0].isdigit() else "XXXX-XX-XX"
    return Outcome.of("DATE", value or unplaced)


def fraction_value(find: Find, thread: Thread) -> Outcome:
    """A quarter or half of a year: 'drittes Quartal', 'ersten Halbjahr 2021'."""
    code = "Q" if find.groups["fraction"].lower().startswith("q") else "H"
    number = find.number("ordinal") or find.number("ordinal_number") or 1

    def in_year(year: int) -> str:
        return f"{year:04d}-{code}{number}"

    year = year_of(find, thread)
    value = in_year(year) if year is not None else nearest(in_year, find, thread)
    return Outcome.of("DATE", value or f"XXXX-{code}{number}")
