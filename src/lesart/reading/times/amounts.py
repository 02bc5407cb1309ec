"""Values of durations and sets, and of words that point to past, present or future."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.times.bounds import NOWHERE
from lesart.reading.times.dates import date_value, holiday_value
from lesart.reading.times.distances import CALENDAR, distance_place, place_from
from lesart.reading.times.thread import Outcome
from lesart.reading.times.units import since

if TYPE_CHECKING:
    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Thread

_CLOCK_UNITS = {"TS": "S", "TM": "M", "TH": "H"}
_PARTS = {"halb": 0.5, "viertel": 0.25, "dreiviertel": 0.75}
_SMALLER = {"TH": "M", "TM": "S"}
_PARTS_OF_DAY = frozenset({"MO", "AF", "EV", "NI"})


def duration_value(find: Find, thread: Thread) -> Outcome:
    """A length of time: 'gut zwei Stunden', '50-minütige', 'drei Jahre und vier Monate', 'seit Wochen'.

    Where the text counts it from a known point ('vor drei Tagen', 'elf Minuten später'), that point is its place.
    """
    unit = _unit(find)
    count = _count(find)
    value = period(count, unit)
    more = _more(find)
    if more:
        value += more.removeprefix("PT" if value.startswith("PT") else "P")
    whole = int(count) if isinstance(count, float) and count == int(count) else None
    place = distance_place(find, thread, unit, whole) if whole is not None and not more else NOWHERE
    return Outcome("DURATION", value, place, adrift=unit if count == "X" and find.left.endswith("vor ") else "")


def _more(find: Find) -> str:
    """Return the second part of 'zwei Stunden und 50 Minuten', nothing where there is none."""
    if find.has("more_part"):
        return period(_PARTS[find.groups["more_part"].lower().strip().removesuffix("e")], "TH")
    return period(float(find.value("more") or 0), str(find.value("more_unit"))) if find.has("more") else ""


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


def period(count: float | str, unit: str) -> str:
    """Return the TIMEX3 value of a length of time; a count of "X" is an unknown one."""
    if unit in _SMALLER and count in _PARTS.values():
        return f"PT{float(count) * 60:g}{_SMALLER[unit]}"
    amount = count if isinstance(count, str) else f"{count:g}"
    if unit in _CLOCK_UNITS:
        return f"PT{amount}{_CLOCK_UNITS[unit]}"
    return f"PT{amount}{unit}" if unit in _PARTS_OF_DAY else f"P{amount}{unit}"


def distance_value(find: Find, thread: Thread) -> Outcome:
    """A length of time from a date: 'zwei Tage' of 'zwei Tage vor Weihnachten'; its place is the day it leads to."""
    unit, count = str(find.value("span_unit")), float(find.value("number") or 0)
    anchor = holiday_value(find, thread) if find.has("holiday") else date_value(find, thread)
    whole = anchor is not None and count == int(count)
    place = place_from(anchor.bounds, find, unit, int(count)) if anchor and whole else NOWHERE
    return Outcome("DURATION", period(count, unit), place)


def stretch_value(find: Find, thread: Thread) -> Outcome:
    """Several units up to or from the present: 'den vergangenen zwei Jahren', 'den nächsten Tagen'."""
    unit = str(find.value("plural_unit"))
    number, relation = find.value("number"), find.number("relation") or 0
    if number is None:
        return Outcome("DURATION", period("X", unit))
    count = float(number)
    place = NOWHERE
    if relation and unit in CALENDAR and count == int(count):
        place = since(thread, unit, int(count) if relation < 0 else -int(count))
    return Outcome("DURATION", period(count, unit), place)


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
    number = find.value("number") or find.value("ordinal")
    count = number if number is not None else "X" if find.has("vague") else 1.0
    return period(
        count if isinstance(count, float) else float(count) if isinstance(count, int) else count,
        str(find.value(named[0])),
    )


def fixed_value(find: Find, _thread: Thread) -> Outcome:
    """A word that points to past, present or future as such: 'damals', 'derzeit', 'demnächst'."""
    named = [g for g in ("past_reference", "present_reference", "future_reference") if find.has(g)]
    value = str(find.value(named[0])) if named else find.rule.value
    return Outcome(find.rule.type, value)
