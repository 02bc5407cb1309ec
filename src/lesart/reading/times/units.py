"""Values of years and longer, and of calendar units counted from the present."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from lesart.reading.times.bounds import NOWHERE, Bounds, bounds
from lesart.reading.times.dates import full_year
from lesart.reading.times.reference import week_of
from lesart.reading.times.tense import Tense
from lesart.reading.times.thread import Outcome

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_SATURDAY = 6
_DECADES = 200  # from the year 0 to the running century
# A school year begins in August in most German states; it is named after the year in which it begins.
_SCHOOL_STARTS = 8
_SCHOOL = re.compile(r"(?:schul|studien)jahr")
_AFTER = {
    "selben": 0,
    "gleichen": 0,
    "derselben": 0,
    "demselben": 0,
    "darauf": 1,
    "danach": 1,
    "davor": -1,
    "zuvor": -1,
}
_UNIT_WORDS = {"woche": "W", "monat": "M", "jahr": "Y"}


def year_value(find: Find, _thread: Thread) -> Outcome:
    """A year: '2011', 'Jahr 578', 'Anfang 2007', '2007/08'."""
    year = (find.number("year") if find.has("year") else full_year(int(find.groups["year_short"]))) or 0
    if find.has("next_year") and int(find.groups["next_year"][-2:]) == (year + 1) % 100:
        return Outcome("DATE", f"{year:04d}", (f"{year:04d}-01-01", f"{year + 1:04d}-12-31"))
    return Outcome.of("DATE", f"{year:04d}")


def decade_value(find: Find, thread: Thread) -> Outcome:
    """A decade: 'siebziger Jahre', '1990er', 'Mitte der Neunzigerjahre'; without century, the last one begun.

    The running decade told as past is the one a hundred years before.
    """
    tens = find.number("tens") if find.has("tens") else find.number("decade")
    if find.has("century"):
        return Outcome.of("DATE", f"{find.groups['century']}{tens}")
    year = thread.reference.year
    begun = year is not None and year // 10 >= _DECADES + (tens or 0)
    running = year is not None and year // 10 == _DECADES + (tens or 0)
    tense = thread.tense(find.start) if running else None
    century = 19 if not begun or (tense is not None and tense.is_past) else 20
    return Outcome.of("DATE", f"{century}{tens}")


def century_value(find: Find, _thread: Thread) -> Outcome | None:
    """A century: '19. Jahrhunderts' is 18."""
    number = find.number("ordinal") or find.number("ordinal_number") or 0
    return Outcome.of("DATE", f"{number - 1:02d}") if number > 0 else None


def millennium_value(find: Find, _thread: Thread) -> Outcome | None:
    """A millennium: 'Das dritte Jahrtausend' is 2."""
    number = find.number("ordinal") or find.number("ordinal_number") or 0
    return Outcome.of("DATE", str(number - 1)) if number > 0 else None


def unit_value(find: Find, thread: Thread) -> Outcome:
    """A unit counted from the present: 'vergangene Woche', 'Ende nächsten Jahres', 'am Wochenende', 'Jahresende'."""
    unit = _unit(find)
    offset = find.number("relation") if find.has("relation") else 0
    if find.has("weekend"):
        offset = _weekend(find, thread)
    elif unit == "WE" and (offset or 0) > 0 and not _is_weekend(thread):
        offset = (offset or 0) - 1
    if unit == "Y" and _SCHOOL.search(find.surface.lower()):
        return _school_year(thread, offset or 0)
    return Outcome.of("DATE", thread.reference.unit(unit, offset or 0))


def _school_year(thread: Thread, offset: int) -> Outcome:
    """Return the school year some school years from the running one."""
    month = thread.reference.month
    started = offset if month is None or month >= _SCHOOL_STARTS else offset - 1
    value = thread.reference.unit("Y", started)
    place: Bounds = NOWHERE
    if value.isdigit():
        place = (f"{value}-{_SCHOOL_STARTS:02d}-01", f"{int(value) + 1:04d}-07-31")
    return Outcome("DATE", value, place)


def _unit(find: Find) -> str:
    if find.has("weekend"):
        return "WE"
    named = find.value("edge_unit") or find.value("unit")
    return str(named or "W")


def _weekend(find: Find, thread: Thread) -> int:
    """Return which weekend 'am Wochenende' is: the last one, unless the clause looks ahead or it is weekend."""
    return 0 if thread.tense(find.start) is Tense.FUTURE or _is_weekend(thread) else -1


def _is_weekend(thread: Thread) -> bool:
    today = thread.reference.calendar_day
    return today is not None and today.isoweekday() >= _SATURDAY


def near_unit_value(find: Find, thread: Thread) -> Outcome:
    """A unit counted from the present or from where the text is: 'Vorjahr', 'heuer', 'der Woche darauf'."""
    if find.has("near"):
        unit, offset = _UNIT_WORDS[find.groups["unit"].lower()], _AFTER[find.groups["near"].lower()]
        return Outcome.of("DATE", thread.last_place().unit(unit, offset))
    near = str(find.value("near_unit"))
    return Outcome.of("DATE", thread.reference.unit(near[0], int(near[1:])))


def nth_week_value(find: Find, thread: Thread) -> Outcome:
    """A week counted from the last day named: 'in der dritten Woche'."""
    begin = thread.named_day(find.start)
    if begin is None:
        return Outcome("DATE", "XXXX-WXX")
    return Outcome.of("DATE", week_of(begin + timedelta(weeks=(find.number("ordinal") or 1) - 1)))


def since(thread: Thread, unit: str, count: int) -> tuple[str | None, str | None]:
    """Return the stretch from ``count`` units ago (negative: ahead) to the present, a pair of None if unknown."""
    now = thread.reference.calendar_day
    edge = bounds(thread.reference.unit(unit, -count))
    if now is None or edge[0] is None:
        return None, None
    return (edge[0], now.isoformat()) if count > 0 else (now.isoformat(), edge[1])
