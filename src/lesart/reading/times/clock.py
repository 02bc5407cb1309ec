"""Values of clock times."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from lesart.reading.times.bounds import HOME_ZONE
from lesart.reading.times.thread import Outcome, day_value

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_NOON, _MIDNIGHT, _HOUR = 12, 24, 60
# Parts of the day whose hours are told from one to twelve after noon.
_AFTER_NOON = frozenset({"AF", "EV"})
_QUARTERS = {("viertel", "vor"): -15, ("viertel", "nach"): 15, ("viertel", ""): -45, ("dreiviertel", ""): -15,
             ("dreiviertel", "vor"): -45, ("dreiviertel", "nach"): 45}  # fmt: skip


def clock_value(find: Find, thread: Thread) -> Outcome | None:
    """A clock time on the day the text is at: '18.15 Uhr', 'halb neun', '20.15 Uhr Moskauer Zeit'."""
    minutes = _minutes(find)
    if minutes is None or not 0 <= minutes <= _MIDNIGHT * _HOUR:
        return None
    day = _own_day(find) or _day_of_text(find, thread, minutes)
    clock = f"T{minutes // _HOUR:02d}:{minutes % _HOUR:02d}"
    return Outcome.of("TIME", day_value(day) + clock + _zone(find, day, minutes))


def _day_of_text(find: Find, thread: Thread, minutes: int) -> date | None:
    if thread.is_dayless(find.start):
        return None
    return thread.reference.calendar_day if heads_entry(find) else thread.day(find.start, minutes, listed=True)


def heads_entry(find: Find) -> bool:
    """Tell whether a clock time heads an entry of a live ticker: '18.02 Uhr: …' at the start of a line."""
    at_start = not find.left or find.left.rstrip(" \t*•-–").endswith("\n") or find.start == 0
    return at_start and find.right.lstrip(" *")[:1] in (":", "–", "-", "|", "\n")


def _own_day(find: Find) -> date | None:
    if not find.has("month_number"):
        return None
    try:
        return date(find.number("year") or 1, find.number("month_number") or 1, find.number("day") or 1)
    except ValueError:
        return None


def _minutes(find: Find) -> int | None:
    """Return the minutes since midnight, None where the words make no clock time."""
    if find.has("midnight"):
        return _MIDNIGHT * _HOUR
    hour = find.number("hour") if find.has("hour") else find.number("hour_word")
    if hour is None:
        return None
    part = find.value("habitual_part") or find.value("part")
    if part in _AFTER_NOON and hour < _NOON:
        hour += _NOON
    minute = find.number("minute") or (int(find.groups["minute_after"]) if find.has("minute_after") else 0)
    if find.has("half"):
        minute = -30
    if find.has("quarter"):
        minute = _QUARTERS[find.groups["quarter"].lower(), find.groups.get("side", "").lower()]
    return hour * _HOUR + minute


def _zone(find: Find, day: date | None, minutes: int) -> str:
    """Return the offset from UTC of a zone that is named and is not the home zone, else nothing."""
    name = find.value("zone")
    if name is None or name in ("local", HOME_ZONE.key) or day is None or minutes == _MIDNIGHT * _HOUR:
        return ""
    if name == "UTC":
        return "Z"
    moment = datetime(day.year, day.month, day.day, minutes // _HOUR, minutes % _HOUR, tzinfo=ZoneInfo(str(name)))
    return moment.isoformat()[-6:]
