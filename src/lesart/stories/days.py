"""The day that an article mainly tells of, as far as its time expressions show it.

Two articles with the same actors and topics tell of different events when their main days cannot be the same. A day may
be known in full ('2021-12-07') or only as a weekday (the TIMEX3 value 'XXXX-WXX-2').
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.language.de.events import load_words
from lesart.model import TimeType
from lesart.stories.occurrences import families_dated_by, families_of_opening, is_earlier
from lesart.stories.terms import TELLING

if TYPE_CHECKING:
    from lesart.model import Article, Reading, TimeExpression

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
NIGHT = "TNI"
WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")

FADING = 600
"""Code points after which an expression counts half: the event stands in the lead, background below. Set by reading
where the reports of the demonstration name the day of their event."""

CLEAR_SHARE = 0.4
"""The main day must hold at least this share of the weight of all days; below, an article has none."""

SPEAKING_SHARE = 0.5
"""What the day on which somebody spoke counts beside the day on which something happened: a report of the third day
is full of 'sagte sie am Montag' and still tells of Saturday's event."""

EARLIER_SHARE = 0.25
"""What a day counts whose clause stands in the pluperfect: 'der Orkan, der am Dienstag den Deich zerstört hatte' goes back
behind the news. A report that dates its event in no other way still has that day."""

DAYS_A_WEEK = 7

NEWS_DAYS = 10
"""An article tells of a day at most this long before it appeared; older days are background."""


@dataclass(frozen=True, slots=True)
class MainDay:
    """The day an article mainly tells of: a date, or only a weekday (1 Monday to 7 Sunday), or neither.

    ``latest`` is the last day that the article can tell of, because it appeared then. ``happened`` are the families of
    the events that it dates to its main day, ``opening`` those of the events that it opens with as its news.
    """

    date: dt.date | None = None
    weekday: int | None = None
    latest: dt.date | None = None
    happened: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()

    @property
    def told(self) -> frozenset[str]:
        """The families of the events that are the article's news."""
        return self.happened | self.opening

    def conflicts_with(self, other: MainDay) -> bool:
        """Tell whether the two can not be the same day."""
        return self.days_apart(other) > 0

    def days_apart(self, other: MainDay) -> int:
        """Return how many days lie at least between the two, 0 where they may be the same."""
        if self.date and other.date:
            return abs((self.date - other.date).days)
        if self.weekday and other.weekday and self.weekday != other.weekday:
            around = abs(self.weekday - other.weekday)
            return max(min(around, DAYS_A_WEEK - around), self.published_apart(other) - NEWS_DAYS)
        return max(_too_late(self, other), _too_late(other, self), self.published_apart(other) - NEWS_DAYS, 0)

    def published_apart(self, other: MainDay) -> int:
        """Return how many days lie between the appearance of the two, 0 where one of them is not known."""
        return abs((self.latest - other.latest).days) if self.latest and other.latest else 0

    def agrees_with(self, other: MainDay) -> bool:
        """Tell whether the two name the same day, in full or as the weekday that the other's date falls on."""
        named = self.weekday is not None and self.weekday == other.weekday
        return named and not self.conflicts_with(other)

    def with_events(self, *families: frozenset[str]) -> MainDay:
        """Return the same day with further families of events that happened on it."""
        return replace(self, happened=self.happened.union(*families))

    def __str__(self) -> str:
        """Return the day as a person reads it."""
        if self.date:
            return self.date.isoformat()
        return f"weekday {self.weekday}" if self.weekday else "no clear day"


def _too_late(early: MainDay, late: MainDay) -> int:
    """Return by how many days the second tells of something that happened only after the first had appeared."""
    return (late.date - early.latest).days if early.latest and late.date else 0


def main_day(reading: Reading) -> MainDay:
    """Return the day that an article mainly tells of.

    Every expression that names a day votes, the earlier in the text the heavier, less where it only says when somebody
    spoke or what was before, and not at all where it names the day by another ('am Vortag'); a night votes for the day that
    it ends on; a weekday votes for the date it falls on where the text names that date. Days after publication, and long
    before it, do not vote.
    """
    published = _day(reading.article.published or reading.article.updated)
    told = _told_days(reading)
    telling = [(day, time) for day, time in told if _can_be_news(day, published) and not _is_of_another(reading, time)]
    opening = families_of_opening(reading)
    votes: defaultdict[dt.date | int, float] = defaultdict(float)
    first = _first_offset(reading.article)
    for day, time in telling:
        fading = FADING / (FADING + time.span.start - first)
        votes[day] += fading * _share(reading, time)
    _settle_weekdays(votes)
    best = max(votes, key=lambda day: (votes[day], str(day)), default=None)
    if best is None or votes[best] < CLEAR_SHARE * sum(votes.values()):
        return MainDay(latest=published, opening=opening)
    date = best if isinstance(best, dt.date) else None
    weekday = best.isoweekday() if isinstance(best, dt.date) else best
    of_that_day = [time for day, time in telling if day in (date, weekday)]
    return MainDay(date, weekday, published, families_dated_by(reading, of_that_day), opening)


def _told_days(reading: Reading) -> tuple[tuple[dt.date | int, TimeExpression], ...]:
    """Return the expressions of the report itself that name a day, each with it."""
    told = (time for time in reading.times if reading.article.segment_at(time.span.start) in TELLING)
    return tuple((day, time) for time in told if (day := _named_day(time)) is not None)


def _share(reading: Reading, time: TimeExpression) -> float:
    if is_earlier(reading, time):
        return EARLIER_SHARE
    return SPEAKING_SHARE if _is_of_speaking(reading, time) else 1.0


def _is_of_speaking(reading: Reading, time: TimeExpression) -> bool:
    """Tell whether an expression stands in the frame of a quotation: 'sagte sie am Montag'."""
    framed = (span for quotation in reading.quotations for span in quotation.frame)
    inside = (span for quotation in reading.quotations for span in quotation.content)
    return any(span.contains(time.span) for span in framed) and not any(span.contains(time.span) for span in inside)


def _is_of_another(reading: Reading, time: TimeExpression) -> bool:
    """Tell whether a day is named by another one ('am Vortag'), or as the edge of a time ('seit Samstag')."""
    words = time.span.text.casefold()
    before = reading.article.text[: time.span.start].split()[-1:]
    is_edge = any(word.casefold() in load_words("days")["edges"] for word in before)
    return is_edge or any(word in words for word in load_words("days")["of_another"])


def _first_offset(article: Article) -> int:
    return next((segment.start for segment in article.segments if segment.kind in TELLING), 0)


def _named_day(time: TimeExpression) -> dt.date | int | None:
    if time.type not in {TimeType.DATE, TimeType.TIME}:
        return None
    if time.start and time.end and (time.start[:10] == time.end[:10] or NIGHT in time.value):
        return _day(time.end)
    weekday = WEEKDAY.match(time.value)
    return int(weekday.group(1)) if weekday else None


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value[:10]) if value and FULL_DAY.match(value) else None


def _can_be_news(day: dt.date | int, published: dt.date | None) -> bool:
    if isinstance(day, int) or published is None:
        return True
    return dt.timedelta() <= published - day <= dt.timedelta(days=NEWS_DAYS)


def _settle_weekdays(votes: dict[dt.date | int, float]) -> None:
    """Give the votes of a bare weekday to the heaviest named date that falls on it."""
    for weekday in [day for day in votes if isinstance(day, int)]:
        dates = [day for day in votes if isinstance(day, dt.date) and day.isoweekday() == weekday]
        if dates:
            votes[max(dates, key=lambda day: (votes[day], day))] += votes.pop(weekday)
