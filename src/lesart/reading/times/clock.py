"""Values of clock times."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from lesart.reading.times.bounds import HOME_ZONE, Bounds
from lesart.reading.times.thread import Outcome, day_value

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_NOON, _MIDNIGHT, _HOUR = 12, 24, 60
_HALF_DAY = 12 * 60
# "Kurz vor elf am Donnerstagabend": the part of the day follows.
_LATE_FOLLOWS = re.compile(
    r"\s*(?:uhr\s+)?(?:am|an\s+diesem|an\s+jenem|des)\s+\w*?(?:abend|nachmittag)s?\b", re.IGNORECASE
)
_STEPS = {"fünf": 5, "zehn": 10, "zwanzig": 20}
# Parts of the day whose hours are told from one to twelve after noon.
_AFTER_NOON = frozenset({"AF", "EV"})
# "10 Uhr Ortszeit (16 Uhr MEZ)": what the clock shows at home.
_AT_HOME = re.compile(
    r"\s*[(/,]\s*(\d\d?)(?:[.:](\d\d))?\s*uhr\s*(?:mes?z|ces?t|deutscher|mitteleuropäischer|in deutschland)"
)
_BRACKET_BEFORE = re.compile(r"ortszeit\s*[(/,]\s*$")
_EACH = re.compile(r"jeweils\s+(?:um|ab|von|zwischen|gegen)?\s*(?:\d[\d.:]*\W{1,3}(?:(?:bis|und)\W)?)?$")
# The other end of a range: "von 16.07 bis 18.08 Uhr", "8-12 Uhr".
_RANGE_BEFORE = re.compile(r"\d(?:\s*uhr)?\s?(?:-|–|bis)\s?$")
_RANGE_AFTER = re.compile(r"\s?(?:-|–|bis)\s?(\d\d?)(?:[.:](\d\d))?\s*uhr")
_QUARTERS = {("viertel", "vor"): -15, ("viertel", "nach"): 15, ("viertel", ""): -45, ("dreiviertel", ""): -15,
             ("dreiviertel", "vor"): -45, ("dreiviertel", "nach"): 45}  # fmt: skip


def clock_value(find: Find, thread: Thread) -> Outcome | None:
    """A clock time on the day the text is at: '18.15 Uhr', 'halb neun', '20.15 Uhr Moskauer Zeit'."""
    minutes = _minutes(find, named=thread.names_day(find.start))
    if minutes is None or not 0 <= minutes <= _MIDNIGHT * _HOUR:
        return None
    day = _own_day(find) or _day_of_text(find, thread, minutes)
    open_day = day_value(day) if day else thread.open_day(find.start)
    value = open_day + _stamp(minutes) + _zone(find, day, minutes)
    if find.value("zone") == "local" and day:
        return Outcome("TIME", value, _place_at_home(find, day, minutes))
    return Outcome.of("TIME", value)


def _stamp(minutes: int) -> str:
    return f"T{minutes // _HOUR:02d}:{minutes % _HOUR:02d}"


def _place_at_home(find: Find, day: date, minutes: int) -> Bounds:
    """Return when a clock of an unnamed zone shows a time: the hour at home if the text adds it, else the day."""
    match = _AT_HOME.match(find.right)
    if not match:
        return day.isoformat(), day.isoformat()
    home = int(match[1]) * _HOUR + int(match[2] or 0)
    # Of the two days on which it may be that late at home, the one that is nearer.
    ahead = (home - minutes + _HALF_DAY) % (2 * _HALF_DAY) - _HALF_DAY
    moment = datetime.fromisoformat(day.isoformat()) + timedelta(minutes=minutes + ahead)
    stamp = moment.strftime("%Y-%m-%dT%H:%M")
    return stamp, stamp


def _day_of_text(find: Find, thread: Thread, minutes: int) -> date | None:
    if thread.is_dayless(find.start):
        return None
    if _EACH.search(find.left):
        return thread.first_day(find.start)
    if heads_entry(find):
        return thread.reference.calendar_day
    last = thread.last_minute()
    if last is not None and _BRACKET_BEFORE.search(find.left):
        return datetime.fromisoformat(last).date()
    if last is not None and _RANGE_BEFORE.search(find.left):
        begun = datetime.fromisoformat(last)
        return begun.date() + timedelta(days=begun.hour * _HOUR + begun.minute > minutes)
    return thread.day(find.start, max(minutes, _range_end(find)), listed=True)


def _range_end(find: Find) -> int:
    """Return the minutes since midnight of the hour that ends a range begun here, 0 where none follows."""
    match = _RANGE_AFTER.match(find.right)
    return int(match[1]) * _HOUR + int(match[2] or 0) if match else 0


def heads_entry(find: Find) -> bool:
    """Tell whether a clock time heads an entry of a live ticker: '18.02 Uhr: …', '[18:02]' at the start of a line."""
    before = find.left.rstrip(" \t*•-–+[")
    if before and not before.endswith("\n"):
        return False
    bare = "uhr" not in find.surface.lower() and not find.has("month_number")
    return bare or find.right.lstrip(" *+")[:1] in (":", "–", "-", "|", "\n", "]")


def _own_day(find: Find) -> date | None:
    if not find.has("month_number"):
        return None
    try:
        return date(find.number("year") or 1, find.number("month_number") or 1, find.number("day") or 1)
    except ValueError:
        return None


def _minutes(find: Find, *, named: bool) -> int | None:
    """Return the minutes since midnight, None where the words make no clock time.

    What comes after midnight belongs to the day that the sentence has ``named``, else to the end of the day before.
    """
    if find.has("midnight"):
        return 0 if named and find.left.endswith("nach ") else _MIDNIGHT * _HOUR
    hour = find.number("hour") if find.has("hour") else find.number("hour_word")
    if hour is None:
        return None
    part = find.value("habitual_part") or find.value("part")
    if (part in _AFTER_NOON or _LATE_FOLLOWS.match(find.right)) and hour < _NOON:
        hour += _NOON
    minute = find.number("minute") or (int(find.groups["minute_after"]) if find.has("minute_after") else 0)
    side = find.groups.get("side", "").lower()
    if find.has("half"):
        minute = -30
    if find.has("quarter"):
        minute = _QUARTERS[find.groups["quarter"].lower().replace(" ", ""), side]
    if find.has("minutes"):
        minute += _STEPS[find.groups["minutes"].lower()] * (1 if side == "nach" else -1)
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
