"""Values of years and longer, and of calendar units counted from the present."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lesart.reading.times.bounds import bounds
from lesart.reading.times.dates import full_year
from lesart.reading.times.reference import week_of
from lesart.reading.times.tense import Tense
from lesart.reading.times.thread import Outcome

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_SATURDAY = 6
_AFTER = {"darauf": 1, "danach": 1, "davor": -1, "zuvor": -1}
_UNIT_WORDS = {"woche": "W", "monat": "M", "jahr": "Y"}


def year_value(find: Find, _thread: Thread) -> Outcome:
    """A year: '2011', 'Jahr 578', 'Anfang 2007', '2007/08'."""
    year = find.number("year") if find.has("year") else full_year(int(find.groups["year_short"]))
    return Outcome.of("DATE", f"{year:04d}")


def decade_value(find: Find, thread: Thread) -> Outcome:
    """A decade: 'siebziger Jahre', '1990er', 'Mitte der Neunzigerjahre'; without century, the last one past."""
    tens = find.number("tens") if find.has("tens") else find.number("decade")
    if find.has("century"):
        return Outcome.of("DATE", f"{find.groups['century']}{tens}")
    year = thread.reference.year
    century = 19 if year is None or year // 10 < 200 + (tens or 0) else 20
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
    return Outcome.of("DATE", thread.reference.unit(unit, offset or 0))


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
