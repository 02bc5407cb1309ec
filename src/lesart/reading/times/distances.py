"""Where a distance leads: 'vor drei Tagen', 'elf Minuten später', 'heute vor 30 Jahren', 'zwei Tage vor Weihnachten'."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from lesart.reading.times.bounds import NOWHERE, Bounds, bounds
from lesart.reading.times.reference import Reference
from lesart.reading.times.tense import Tense

if TYPE_CHECKING:
    from datetime import date

    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

# The units of the calendar that distances are counted in.
CALENDAR = frozenset({"D", "W", "M", "Q", "Y", "DE", "CE"})
_AHEAD = re.compile(r"(?<!\w)in $")
_LATER = frozenset({"später", "danach", "darauf", "nach", "in"})
_MINUTES = {"TM": 1, "TH": 60}
# How far anybody counts in hours or minutes from a clock time, in days or weeks from a day.
_FARTHEST = 10_000


def distance_place(find: Find, thread: Thread, unit: str, count: int) -> Bounds:
    """Return the point that a distance leads to, a pair of None where the text does not count from a known one."""
    if find.has("from_there"):
        return _from_last(thread, unit, count if find.groups["from_there"].lower() in _LATER else -count)
    if unit not in CALENDAR:
        return NOWHERE
    if find.left.endswith("vor "):
        return bounds(thread.reference.unit(unit, -count)) if _counts_from_now(find) else NOWHERE
    if _AHEAD.search(find.left) and thread.tense(find.start) in (Tense.FUTURE, Tense.PRESENT, Tense.REPORTED):
        return bounds(thread.reference.unit(unit, count))
    return NOWHERE


def _counts_from_now(find: Find) -> bool:
    """Tell 'vor drei Tagen' from 'drei Tage vor' and 'vor zwei Jahren Haft'."""
    return not find.right.startswith((" vor ", " nach ", " haft"))


def _from_last(thread: Thread, unit: str, count: int) -> Bounds:
    if unit in CALENDAR:
        return bounds(thread.last_place().unit(unit, count))
    last = thread.last_minute()
    if last is None or unit not in _MINUTES or abs(count) > _FARTHEST:
        return NOWHERE
    moment = datetime.fromisoformat(last) + timedelta(minutes=count * _MINUTES[unit])
    stamp = moment.strftime("%Y-%m-%dT%H:%M")
    return stamp, stamp


def place_from(anchor: Bounds, find: Find, unit: str, count: int) -> Bounds:
    """Return the point that lies ``count`` units before or after an anchor, as the word of direction says."""
    if anchor[0] is None or unit not in CALENDAR:
        return NOWHERE
    return bounds(Reference.parse(anchor[0]).unit(unit, signed(find, count)))


def signed(find: Find, count: int) -> int:
    """Return a count with the sign of the direction that an expression names: 'vor' back, 'nach' and 'in' ahead."""
    return count if find.groups["direction"].lower() in _LATER else -count


def day_from(day: date, unit: str, count: int) -> date | None:
    """Return the day that lies ``count`` days, weeks, months or years from a day, None where there is none."""
    if abs(count) > _FARTHEST:
        return None
    steps = {
        "D": relativedelta(days=count), "W": relativedelta(weeks=count),
        "M": relativedelta(months=count), "Y": relativedelta(years=count),
    }  # fmt: skip
    try:
        return day + steps[unit]
    except (KeyError, OverflowError, ValueError):
        return None
