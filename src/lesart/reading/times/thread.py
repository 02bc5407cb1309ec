"""What the expressions read so far tell about the next one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from lesart.reading.times.bounds import NOWHERE, Bounds, bounds
from lesart.reading.times.reference import Reference
from lesart.reading.times.tense import Clauses, Tense

# How far back, in characters, a day carries over to a clock time or a part of the day: a few paragraphs of news. Where
# there is no verb, as in lists of events, it carries within the sentence alone.
_DAY_REACH = 1500
# How far back a year other than that of publication carries over to a day or month without one: about two sentences.
_YEAR_REACH = 400
# 'Das Treffen ist für Januar vereinbart.'
_FORWARD = (
    *(" für ", " für den ", " für das ", " auf den ", " auf "),
    *(f"{least} {word}" for least in ("frühestens", "spätestens") for word in ("im ", "am ", "in der ", "")),
)
_BACKWARD = ("seit ", "seit dem ", "seit vergangenem ", "seit letztem ")
# "Einige Tage" are hardly more than this.
_SOME_DAYS = 14
_UNTIL = (" bis ", " bis zum ")
_LONGEST_CUE = max(map(len, (*_FORWARD, *_BACKWARD)))
# Minutes from midnight; a text whose hour is not known was written before.
_EVENING = 18 * 60
_MORNING = 5 * 60
_DAY_IN_VALUE = re.compile(r"(\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a time expression turns out to be: TIMEX3 ``type`` and ``value``, and its place on the calendar.

    ``adrift`` is the unit of a distance of unknown length ('vor einigen Tagen'), else empty: the day of what follows is
    not known.
    """

    type: str
    value: str
    bounds: Bounds = NOWHERE
    adrift: str = ""

    @classmethod
    def of(cls, kind: str, value: str) -> Outcome:
        """Return an outcome placed where its value stands."""
        return cls(kind, value, bounds(value))


@dataclass(slots=True)
class Thread:
    """The thread of time through a text, followed from its beginning.

    ``reference`` is when the text was written; ``told_in_days`` that it tells of single days, as daily news does;
    ``captions`` are the stretches that tell in the present what a picture shows.
    """

    text: str
    clauses: Clauses
    reference: Reference
    told_in_days: bool = False
    captions: tuple[tuple[int, int], ...] = ()
    # Offsets and days; those of a sentence are noted before its clock times are read.
    _days: list[tuple[int, date]] = field(default_factory=list)
    _years: list[tuple[int, int]] = field(default_factory=list)
    # Offsets of what leaves the day open, with the value of a day that is known only so far.
    _dayless: list[tuple[int, str]] = field(default_factory=list)
    _last: str | None = None
    _last_value: str | None = None
    _clock: str | None = None

    def note(self, offset: int, outcome: Outcome, *, named_year: int | None = None, names_day: bool = True) -> None:
        """Remember what was found at an offset; ``names_day`` is False where the day was taken from here."""
        match = _DAY_IN_VALUE.match(outcome.value) if outcome.type in ("DATE", "TIME") else None
        if outcome.type == "SET" or outcome.adrift:
            self._dayless.append((offset, self._some_day(outcome.adrift)))
        if match and names_day:
            self._days.append((offset, date.fromisoformat(match[1])))
        if named_year is not None:
            self._years.append((offset, named_year))
        if outcome.bounds[0] is not None:
            self._last = outcome.bounds[0]
            self._last_value = outcome.value if outcome.type == "DATE" else self._last_value
            self._clock = outcome.bounds[0] if "T" in outcome.bounds[0] else self._clock

    def tense(self, offset: int) -> Tense | None:
        """Return the tense of the clause at an offset; after 'für' a date lies ahead in any tense, after 'seit' behind."""
        left = self.text[max(0, offset - _LONGEST_CUE) : offset].lower()
        if left.endswith(_FORWARD):
            return Tense.FUTURE
        if left.endswith(_BACKWARD):
            return Tense.PERFECT
        tense = self.clauses.tense(offset)
        if tense is Tense.PRESENT and any(start <= offset < end for start, end in self.captions):
            return Tense.PERFECT
        return Tense.FUTURE if tense in (Tense.PRESENT, Tense.REPORTED) and left.endswith(_UNTIL) else tense

    def day(self, offset: int, minute: int | None = None, *, listed: bool = False) -> date | None:
        """Return the day that the text is at: the last one named that agrees with the tense, else the day of writing.

        Args:
            offset: where the text is.
            minute: the time of day in question, from midnight; what lies behind cannot be later than the writing.
            listed: whether it may stand in a list of events, where a clause has no verb and its own sentence counts.

        """
        today = self.reference.calendar_day
        tense = self.tense(offset)
        carries = self.clauses.has_verb(offset) if listed else tense is not None
        named = self._day_around(offset, tense, _DAY_REACH if carries else 0)
        if named is not None:
            return named
        return today - timedelta(days=1) if today and self._not_yet(minute, tense) else today

    def _day_around(self, offset: int, tense: Tense | None, reach: int) -> date | None:
        """Return the day named last before an offset in its sentence, else later in its clause, else before."""
        today, sentence = self.reference.calendar_day, self.clauses.sentence_start(offset)
        earliest = min(sentence, offset - reach)
        before = [(at, day) for at, day in self._days if earliest <= at < offset]
        after = [(at, day) for at, day in self._days if offset < at < self.clauses.clause_end(offset)]
        inside = [(at, day) for at, day in before if at >= sentence]
        nearest = [*reversed(inside), *after, *reversed(before)]
        return next((day for _, day in nearest if today is None or _agrees(day, today, tense)), None)

    def _not_yet(self, minute: int | None, tense: Tense | None) -> bool:
        """Tell whether a time of day told as past had not come when the text was written; papers go out by evening."""
        written = _EVENING if self.reference.minute is None else self.reference.minute
        return minute is not None and tense is not None and tense.is_past and minute >= written

    def is_dayless(self, offset: int) -> bool:
        """Tell whether the sentence so far leaves the day open: 'sonntags um 10 Uhr', 'vor einigen Tagen am Abend'."""
        return bool(self._dayless) and self.clauses.sentence_start(offset) <= self._dayless[-1][0] < offset

    def open_day(self, offset: int) -> str:
        """Return the value of a day that the sentence so far leaves open."""
        return self._dayless[-1][1] if self.is_dayless(offset) else day_value(None)

    def _some_day(self, unit: str) -> str:
        """Return the value of a day so many units ago: a few days back in a month well begun are in that month."""
        today = self.reference.calendar_day
        well_begun = unit == "D" and today is not None and today.day > _SOME_DAYS
        return f"{today:%Y-%m}-XX" if well_begun else day_value(None)

    def names_day(self, offset: int) -> bool:
        """Tell whether the sentence so far, or the rest of the clause, names a day."""
        start, end = self.clauses.sentence_start(offset), self.clauses.clause_end(offset)
        return any(start <= at < end for at, _ in self._days)

    def first_day(self, offset: int) -> date | None:
        """Return the first day named in the sentence before an offset: that of 'am 3. und 4. Mai jeweils um 10 Uhr'."""
        start = self.clauses.sentence_start(offset)
        return next((day for at, day in self._days if start <= at < offset), None)

    def last_day(self) -> date | None:
        """Return the last day named, however far back, else the day of writing; what is written at night tells of the day before."""
        if self._days:
            return self._days[-1][1]
        today, minute = self.reference.calendar_day, self.reference.minute
        by_night = today is not None and minute is not None and minute < _MORNING
        return today - timedelta(days=1) if today is not None and by_night else today

    def carried_year(self, offset: int) -> int | None:
        """Return a year other than the present one that was just named and still holds, None where there is none."""
        if not self._years or offset - self._years[-1][0] > _YEAR_REACH:
            return None
        year = self._years[-1][1]
        return year if self.reference.year is None or year < self.reference.year else None

    def named_day(self, offset: int) -> date | None:
        """Return the last day named, None where none was."""
        return self._days[-1][1] if self._days and offset - self._days[-1][0] <= _DAY_REACH else None

    def last_minute(self) -> str | None:
        """Return the last clock time placed on the calendar ('2021-12-07T18:15')."""
        return self._clock

    def last_value(self) -> str | None:
        """Return the TIMEX3 value of the last date that has a place on the calendar."""
        return self._last_value

    def last_place(self) -> Reference:
        """Return where the text is on the calendar: the first day of the last expression, else the day of writing."""
        return Reference.parse(self._last) if self._last else self.reference


def _agrees(day: date, today: date, tense: Tense | None) -> bool:
    if tense is not None and tense.is_past:
        return day <= today
    return tense is not Tense.FUTURE or day >= today


def day_value(day: date | None) -> str:
    """Return the TIMEX3 value of a day, underspecified where it is not known."""
    return day.isoformat() if day else "XXXX-XX-XX"
