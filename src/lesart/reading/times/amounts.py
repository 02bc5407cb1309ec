"""Values of durations and sets, and of words that point to past, present or future."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lesart.reading.times.bounds import NOWHERE, Bounds, bounds
from lesart.reading.times.tense import Tense
from lesart.reading.times.thread import Outcome
from lesart.reading.times.units import since

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_CLOCK_UNITS = {"TS": "S", "TM": "M", "TH": "H"}
_PARTS = {"halb": 0.5, "viertel": 0.25, "dreiviertel": 0.75}
_SMALLER = {"TH": "M", "TM": "S"}
_PARTS_OF_DAY = frozenset({"MO", "AF", "EV", "NI"})
_CALENDAR = frozenset({"D", "W", "M", "Q", "Y", "DE", "CE"})
_LATER = frozenset({"später", "danach", "darauf"})
_MINUTES = {"TM": 1, "TH": 60}
# Hours or minutes from a clock time; nobody counts further in them.
_FARTHEST = 10_000


def duration_value(find: Find, thread: Thread) -> Outcome:
    """A length of time: 'gut zwei Stunden', '50-minütige', 'drei Jahre und vier Monate', 'seit Wochen'.

    Where the text counts it from a known point ('vor drei Tagen', 'elf Minuten später'), that point is its place.
    """
    unit = _unit(find)
    count = _count(find)
    value = _period(count, unit)
    more = _more(find)
    if more:
        value += more.removeprefix("PT" if value.startswith("PT") else "P")
    whole = int(count) if isinstance(count, float) and count == int(count) else None
    place = _place(find, thread, unit, whole) if whole is not None and not more else NOWHERE
    return Outcome("DURATION", value, place, adrift=count == "X" and find.left.endswith("vor "))


def _more(find: Find) -> str:
    """Return the second part of 'zwei Stunden und 50 Minuten', nothing where there is none."""
    if find.has("more_part"):
        return _period(_PARTS[find.groups["more_part"].lower().strip().removesuffix("e")], "TH")
    return _period(float(find.value("more") or 0), str(find.value("more_unit"))) if find.has("more") else ""


def _unit(find: Find) -> str:
    if find.has("years"):
        return "Y"
    named = [g for g in ("span_unit", "plural_unit", "adjective_unit", "long_unit") if find.has(g)]
    if named:
        return str(find.value(named[0]))
    return "D" if "tag" in find.surface.lower() else "Y"


def _count(find: Find) -> float | str:
    if find.has("part_word"):
        word = find.groups["part_word"].lower()
        return next(part for stem, part in sorted(_PARTS.items()) if word.startswith(stem))
    if find.has("number"):
        return float(find.value("number") or 0)
    if find.has("vague") or find.has("plural_unit") or find.has("long_unit"):
        return "X"
    plural = find.surface.lower().endswith(("jahre", "jahren", "tagen"))
    return "X" if plural else 1.0


def _period(count: float | str, unit: str) -> str:
    if unit in _SMALLER and count in _PARTS.values():
        return f"PT{float(count) * 60:g}{_SMALLER[unit]}"
    amount = count if isinstance(count, str) else f"{count:g}"
    if unit in _CLOCK_UNITS:
        return f"PT{amount}{_CLOCK_UNITS[unit]}"
    return f"PT{amount}{unit}" if unit in _PARTS_OF_DAY else f"P{amount}{unit}"


def _place(find: Find, thread: Thread, unit: str, count: int) -> Bounds:
    """Return the point that a distance leads to, a pair of None where the text does not count from a known one."""
    if find.has("from_there"):
        return _from_last(thread, unit, count if find.groups["from_there"].lower() in _LATER else -count)
    if unit not in _CALENDAR:
        return NOWHERE
    if find.left.endswith("vor "):
        return bounds(thread.reference.unit(unit, -count)) if _counts_from_now(find) else NOWHERE
    if find.left.endswith(" in ") and thread.tense(find.start) is Tense.FUTURE:
        return bounds(thread.reference.unit(unit, count))
    return NOWHERE


def _counts_from_now(find: Find) -> bool:
    """Tell 'vor drei Tagen' from 'drei Tage vor' and 'vor zwei Jahren Haft'."""
    return not find.right.startswith((" vor ", " nach ", " haft"))


def _from_last(thread: Thread, unit: str, count: int) -> Bounds:
    if unit in _CALENDAR:
        return bounds(thread.last_place().unit(unit, count))
    last = thread.last_minute()
    if last is None or unit not in _MINUTES:
        return NOWHERE
    if abs(count) > _FARTHEST:
        return NOWHERE
    moment = datetime.fromisoformat(last) + timedelta(minutes=count * _MINUTES[unit])
    stamp = moment.strftime("%Y-%m-%dT%H:%M")
    return stamp, stamp


def stretch_value(find: Find, thread: Thread) -> Outcome:
    """Several units up to or from the present: 'den vergangenen zwei Jahren', 'den nächsten Tagen'."""
    unit = str(find.value("plural_unit"))
    number, relation = find.value("number"), find.number("relation") or 0
    if number is None:
        return Outcome("DURATION", _period("X", unit))
    count = float(number)
    place = NOWHERE
    if relation and unit in _CALENDAR and count == int(count):
        place = since(thread, unit, int(count) if relation < 0 else -int(count))
    return Outcome("DURATION", _period(count, unit), place)


def set_value(find: Find, _thread: Thread) -> Outcome:
    """Something that recurs: 'jeden Montag', 'täglich', 'alle vier Jahre', 'abends'."""
    return Outcome("SET", _recurring(find))


def _recurring(find: Find) -> str:
    if find.has("monthly"):
        return "P1M"
    part = find.value("part") or find.value("habitual_part") or find.value("part_alone")
    if find.has("weekday"):
        return f"XXXX-WXX-{find.number('weekday')}" + (f"T{part}" if part else "")
    if part:
        return f"XXXX-XX-XXT{part}"
    if find.has("season"):
        return f"XXXX-{find.value('season')}"
    if find.has("month"):
        return f"XXXX-{find.number('month'):02d}"
    named = [g for g in ("span_unit", "unit", "frequency_unit") if find.has(g)]
    count = find.value("number") if find.has("number") else "X" if find.has("vague") else 1.0
    return _period(count if count is not None else 1.0, str(find.value(named[0])))


def fixed_value(find: Find, _thread: Thread) -> Outcome:
    """A word that points to past, present or future as such: 'damals', 'derzeit', 'demnächst'."""
    named = [g for g in ("past_reference", "present_reference", "future_reference") if find.has(g)]
    value = str(find.value(named[0])) if named else find.rule.value
    return Outcome(find.rule.type, value)
