"""Finds the calendar dates by which a text says when it was published: '07.12.2021 18:15 Uhr', '7. Dezember 2021'.

Expressions of time in the report itself ('am Dienstag') are the business of the reading stage.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING

from lesart.intake.layout.words import DEFAULT_LANGUAGE, DateWords, layout_words

if TYPE_CHECKING:
    from collections.abc import Iterator

# Two-digit years: no online report is older than 1970.
_CENTURY_PIVOT = 70
_YEARS = range(1900, 2101)
_ISO = (
    r"(?<![\d-])(?P<iso_year>\d{4})-(?P<iso_month>\d{2})(?:-(?P<iso_day>\d{2})"
    r"(?:[T ](?P<iso_hour>\d{2}):(?P<iso_minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?P<iso_zone>Z|[+-]\d{2}:?\d{2})?)?)?(?!\d)"
)
_NUMERIC = r"(?<![\d.,])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})(?!\d)"
_NAMED = r"(?<![\d.,])(?P<named_day>\d{{1,2}})\.?\s?(?P<named>{months})\b\.?(?:,?\s(?P<named_year>\d{{4}})(?!\d))?"
_MONTH_YEAR = r"\b(?P<only_month>{months})\.?\s(?P<only_year>\d{{4}})(?!\d)"
_CLOCK = r"(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)(?::\d{{2}})?(?:\s?(?:{clock}|h)\b)?|(?:\.(?P<dot_minute>[0-5]\d))?\s?{clock}\b)"
_BETWEEN = r"(?:\s*(?:[,;|/–—(-]|um|gegen|at)\s*|\s+){1,2}"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text, with what of it is known; ``year`` is None in 'MOSKAU, 7. Dezember'."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None = None
    clock: str | None = None
    zone: str = ""

    def iso(self, year: int | None = None) -> str | None:
        """Return the date as ISO 8601 with the precision known, None without a year (its own or the one given)."""
        known = self.year or year
        if known is None:
            return None
        value = f"{known:04}-{self.month:02}"
        if self.day is None:
            return value
        value += f"-{self.day:02}"
        return value + (f"T{self.clock}{self.zone}" if self.clock else "")


@dataclass(frozen=True, slots=True)
class FoundClock:
    """A time of day in a text ('21:44')."""

    start: int
    end: int
    clock: str


class DateFinder:
    """Finds dates written in digits (everywhere the same) or with a language's names of months."""

    def __init__(self, words: DateWords) -> None:
        self._months = {name: number for number, names in enumerate(words.months, start=1) for name in names}
        self._zones = words.zones
        names = "|".join(sorted(map(re.escape, self._months), key=len, reverse=True))
        fields = "|".join((_ISO, _NUMERIC, _NAMED.format(months=names), _MONTH_YEAR.format(months=names)))
        self._date = re.compile(fields, re.IGNORECASE)
        clock = _CLOCK.format(clock=re.escape(words.clock))
        zones = "|".join(map(re.escape, words.zones))
        self._clock_after = re.compile(rf"{_BETWEEN}{clock}(?:\s*\(?(?P<zone>{zones})\b\)?)?", re.IGNORECASE)
        self._clock = re.compile(rf"(?<![\d.,]){clock}(?!\d)", re.IGNORECASE)

    def find(self, text: str) -> Iterator[FoundDate]:
        """Yield the dates of a text in order, each with the time of day that follows it."""
        for match in self._date.finditer(text):
            found = self._from_match(match)
            if found is not None and found.day is not None and found.clock is None:
                found = self._with_clock(found, text)
            if found is not None:
                yield found

    def clocks(self, text: str) -> Iterator[FoundClock]:
        """Yield the times of day of a text in order."""
        for match in self._clock.finditer(text):
            yield FoundClock(match.start(), match.end(), _clock_of(match))

    def _from_match(self, match: re.Match[str]) -> FoundDate | None:
        group = match.groupdict()
        clock: tuple[str | None, str] = (None, "")
        if group["iso_year"]:
            if group["iso_hour"]:
                clock = (f"{group['iso_hour']}:{group['iso_minute']}", (group["iso_zone"] or "").replace("Z", "+00:00"))
            return _valid(match, (group["iso_year"], int(group["iso_month"]), group["iso_day"]), clock)
        if group["day"]:
            return _valid(match, (group["year"], int(group["month"]), group["day"]), clock)
        name = (group["named"] or group["only_month"]).lower()
        year = group["named_year"] or group["only_year"]
        return _valid(match, (year, self._months[name], group["named_day"]), clock)

    def _with_clock(self, found: FoundDate, text: str) -> FoundDate:
        match = self._clock_after.match(text, found.end)
        if match is None:
            return found
        zone = self._zones.get((match["zone"] or "").lower(), "")
        return FoundDate(found.start, match.end(), found.year, found.month, found.day, _clock_of(match), zone)


def _clock_of(match: re.Match[str]) -> str:
    hour = int(match["hour"]) % 24
    return f"{hour:02}:{match['minute'] or match['dot_minute'] or '00'}"


def _valid(
    match: re.Match[str], parts: tuple[str | None, int, str | None], clock: tuple[str | None, str]
) -> FoundDate | None:
    """Return the date of year, month and day as they were written, None if the calendar has no such day."""
    year, month, day = parts
    full = None if year is None else int(year)
    if full is not None and len(year or "") == len("21"):
        full += 1900 if full >= _CENTURY_PIVOT else 2000
    if full is not None and full not in _YEARS:
        return None
    try:
        dt.date(full or 2000, month, int(day or 1))
    except ValueError:
        return None
    return FoundDate(match.start(), match.end(), full, month, int(day) if day else None, *clock)


@cache
def date_finder(language: str) -> DateFinder:
    """Return the finder for a language (ISO 639-1)."""
    return DateFinder(layout_words(language).dates)


def iso_date(value: str | None) -> str | None:
    """Return a date that somebody wrote into a field as ISO 8601 with the precision it has.

    Args:
        value: ISO 8601, '07.12.2021 18:15', '7. Dezember 2021', or the form of e-mail ('Tue, 07 Dec 2021 18:15:00
            +0100').

    Returns:
        The date; None where there is none or it cannot be told.
    """
    if value is None:
        return None
    if re.fullmatch(r"\d{4}", value.strip()):
        return value.strip() if int(value) in _YEARS else None
    found = next(date_finder(DEFAULT_LANGUAGE).find(value), None)
    if found is not None and found.iso() is not None:
        return found.iso()
    try:
        return parsedate_to_datetime(value).isoformat(timespec="minutes")
    except (TypeError, ValueError, IndexError):
        return None
