"""Values of single days named by the week, from today or from another day, and of the parts of a day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lesart.reading.times.dates import date_value
from lesart.reading.times.distances import day_from, signed
from lesart.reading.times.tense import Tense
from lesart.reading.times.thread import Outcome, day_value
from lesart.reading.times.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_WEEK = 7
# "Montag bis" before the weekday that ends a range.
_RANGE = re.compile(
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\w*\s+bis\s+(?:zum\s+)?$"
)
# When the parts of the day that a paper may tell of as past begin at the latest, in minutes from midnight.
_BEGINS = {"AF": 12 * 60, "EV": 18 * 60, "NI": 22 * 60}
# "Angaben vom Montag" are there already; "vom Montag an" may be to come.
_OF, _ONWARD = re.compile(r"\w\s+vom\s+$"), re.compile(r"\s+(?:an|ab|bis)\b")
_ADJECTIVE = re.compile(r"(\w+ig)e[nrm]?\s$")
_CLOCK_FOLLOWS = re.compile(r"[^!?]{0,30}?\d\s*uhr")
_GENERIC_TODAY_RIGHT = (" noch", " wie ", " als ")
_NEAR = {
    "nächsten": 1,
    "übernächsten": 2,
    "folgenden": 1,
    "darauffolgenden": 1,
    "darauf": 1,
    "danach": 1,
    "davor": -1,
    "zuvor": -1,
}


def weekday_value(find: Find, thread: Thread) -> Outcome:
    """A weekday, with or without a part of the day: 'Dienstag', 'Dienstagabend', 'vergangenen Sonntag'."""
    day = weekday_day(find, thread)
    value = day.isoformat() if day else f"XXXX-WXX-{find.number('weekday')}"
    return _with_part(value, find)


def weekday_day(find: Find, thread: Thread) -> date | None:
    """Return the day that a weekday stands for, None where the day of writing is not known."""
    today, number = thread.reference.calendar_day, find.number("weekday") or 1
    if today is None:
        return None
    if find.has("week_relation") or find.has("week_before"):
        weeks = find.number("week_relation") if find.has("week_relation") else -1
        return _in_week(today, number, weeks or 0)
    from_today = _adjective_before(find)
    if from_today is not None:
        return today + timedelta(days=from_today)
    if _RANGE.search(find.left):
        return _after(thread.named_day(find.start) or today, number)
    return _by_relation(find, thread, today, number)


def _after(day: date, weekday: int) -> date:
    """Return the next such weekday after a day."""
    return day + timedelta(days=(weekday - day.isoweekday() - 1) % _WEEK + 1)


def near_weekday_value(find: Find, thread: Thread) -> Outcome:
    """A weekday counted from the day the text is at: 'am Montag darauf', 'am Freitag zuvor'."""
    day, number = thread.last_day(), find.number("weekday") or 1
    if day is None:
        return Outcome.of("DATE", f"XXXX-WXX-{number}")
    if _NEAR[find.groups["near"].lower()] > 0:
        return Outcome.of("DATE", _after(day, number).isoformat())
    return Outcome.of("DATE", (day - timedelta(days=(day.isoweekday() - number - 1) % _WEEK + 1)).isoformat())


def counted_day_value(find: Find, thread: Thread) -> Outcome:
    """A day so many weeks, months or years from another: 'heute vor 30 Jahren', 'Sonntag in einer Woche'."""
    if find.has("deictic"):
        today = thread.reference.calendar_day
        begin = today + timedelta(days=find.number("deictic") or 0) if today else None
    else:
        begin = weekday_day(find, thread)
    count = signed(find, find.number("number") or 0)
    return Outcome.of("DATE", day_value(day_from(begin, str(find.value("span_unit")), count) if begin else None))


def then_value(_find: Find, thread: Thread) -> Outcome | None:
    """The day named last: 'spätestens dann', 'bis dahin'; None where none was."""
    last = thread.last_value()
    return Outcome.of("DATE", last) if last else None


def _by_relation(find: Find, thread: Thread, today: date, number: int) -> date:
    """Return the weekday that 'vergangenen', 'diesen', 'nächsten' or the tense of the clause tells."""
    back = timedelta(days=(today.isoweekday() - number) % _WEEK)
    ahead = timedelta(days=(number - today.isoweekday()) % _WEEK)
    relation = find.number("relation")
    if relation is not None and relation < 0:
        return today - (back or timedelta(weeks=1)) + timedelta(weeks=relation + 1)
    if relation is not None and relation > 0:
        return today + (ahead or timedelta(weeks=1)) + timedelta(weeks=relation - 1)
    if relation is None and _OF.search(find.left) and not _ONWARD.match(find.right):
        return today - back
    tense = thread.tense(find.start)
    if relation == 0 and not _is_past(tense):
        return _in_week(today, number, 0) if tense is None else today + ahead
    return today + _toward(tense, -back, ahead)


def _adjective_before(find: Find) -> int | None:
    """Return how far from today 'am morgigen Sonntag' is; the extent leaves the adjective out, as the corpora do."""
    match = _ADJECTIVE.search(find.left)
    adjectives = load_vocabulary().classes["deictic_adjective"]
    return int(adjectives.value(match[1])) if match and adjectives.has(match[1]) else None


def _in_week(today: date, weekday: int, weeks: int) -> date:
    return today - timedelta(days=today.isoweekday() - weekday) + timedelta(weeks=weeks)


def _toward(tense: Tense | None, back: timedelta, ahead: timedelta) -> timedelta:
    """Return the way to the weekday meant: ahead in present and future, the shorter way in the Konjunktiv, else back."""
    if tense in (Tense.FUTURE, Tense.PRESENT):
        return ahead
    return ahead if tense is Tense.REPORTED and ahead <= -back else back


def deictic_value(find: Find, thread: Thread) -> Outcome:
    """A day counted from today: 'gestern', 'heute Abend', 'morgigen'."""
    offset = find.number("deictic") or 0
    if offset == 0 and not find.has("part") and _means_the_present(find, thread):
        return Outcome("DATE", "PRESENT_REF")
    if offset == 1 and find.left.rstrip().endswith((" von", " für")):
        return Outcome("DATE", "FUTURE_REF")
    return _with_part(thread.reference.unit("D", offset), find)


def _means_the_present(find: Find, thread: Thread) -> bool:
    """Tell whether 'heute' means these times rather than this day."""
    if thread.reference.calendar_day is None:
        return True
    if find.left.endswith(("noch ", "von ")) or find.right.startswith(_GENERIC_TODAY_RIGHT):
        return True
    if _CLOCK_FOLLOWS.match(find.right):
        return False
    return not thread.told_in_days and not _is_past(thread.tense(find.start))


def _is_past(tense: Tense | None) -> bool:
    return tense is not None and tense.is_past


def near_day_value(find: Find, thread: Thread) -> Outcome:
    """A day counted from the one the text is at: 'am nächsten Tag', 'Vortag', 'am selben Abend'."""
    offset = find.number("near_day") if find.has("near_day") else _NEAR.get(find.groups.get("near", "").lower(), 0)
    day = thread.last_day()
    return _with_part(day_value(day + timedelta(days=offset or 0) if day else None), find)


def part_value(find: Find, thread: Thread) -> Outcome:
    """A part of the day the text is at: 'am Abend', 'in der Nacht', 'vergangene Nacht'."""
    if thread.is_dayless(find.start) and not find.has("relation"):
        return _with_part(thread.open_day(find.start), find)
    day = thread.day(find.start, _BEGINS.get(str(find.value("part"))))
    if find.has("relation"):
        day = thread.reference.calendar_day
        relation = find.number("relation") or 0
        day = day + timedelta(days=relation) if day else None
    return _with_part(day_value(day), find)


def _with_part(value: str, find: Find) -> Outcome:
    part = find.value("part") or find.value("habitual_part")
    if part is None or value.endswith("_REF"):
        return Outcome.of("DATE", value)
    return Outcome.of("TIME", f"{value}T{part}")


def night_value(find: Find, thread: Thread) -> Outcome | None:
    """The night before a day: 'Nacht zum Mittwoch', 'Nacht auf den 8. Dezember'; its value is that of the evening."""
    if find.has("weekday"):
        morning = weekday_day(find, thread)
    else:
        outcome = date_value(find, thread)
        morning = date.fromisoformat(outcome.value) if outcome and outcome.bounds[0] else None
    if morning is None:
        return Outcome("TIME", "XXXX-XX-XXTNI")
    evening = (morning - timedelta(days=1)).isoformat()
    return Outcome("TIME", f"{evening}TNI", (evening, morning.isoformat()))
