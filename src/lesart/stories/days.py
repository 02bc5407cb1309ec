"""The day that an article mainly tells of, as far as its time expressions show it.

Two articles with the same actors and topics tell of different events when their main days cannot be the same. A day may
be known in full ('2021-12-07') or only as a weekday (the TIMEX3 value 'XXXX-WXX-2').
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import TimeType
from lesart.stories.terms import TELLING

if TYPE_CHECKING:
    from lesart.model import Article, Reading, TimeExpression

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")

FADING = 600
"""Code points after which an expression counts half: the event stands in the lead, background below. Set by reading
where the reports of the demonstration name the day of their event."""

CLEAR_SHARE = 0.4
"""The main day must hold at least this share of the weight of all days; below, an article has none."""

NEWS_DAYS = 10
"""An article tells of a day at most this long before it appeared; older days are background."""


@dataclass(frozen=True, slots=True)
class MainDay:
    """The day an article mainly tells of: a date, or only a weekday (1 Monday to 7 Sunday), or neither.

    ``latest`` is the last day that the article can tell of, because it appeared then.
    """

    date: dt.date | None = None
    weekday: int | None = None
    latest: dt.date | None = None

    def conflicts_with(self, other: MainDay) -> bool:
        """Tell whether the two can not be the same day."""
        if self.date and other.date:
            return self.date != other.date
        if self.weekday and other.weekday and self.weekday != other.weekday:
            return True
        return _appeared_before(self, other) or _appeared_before(other, self)

    def agrees_with(self, other: MainDay) -> bool:
        """Tell whether the two name the same day, in full or as the weekday that the other's date falls on."""
        named = self.weekday is not None and self.weekday == other.weekday
        return named and not self.conflicts_with(other)

    def __str__(self) -> str:
        """Return the day as a person reads it."""
        if self.date:
            return self.date.isoformat()
        return f"weekday {self.weekday}" if self.weekday else "no clear day"


def _appeared_before(early: MainDay, late: MainDay) -> bool:
    return bool(early.latest and late.date and early.latest < late.date)


def main_day(reading: Reading) -> MainDay:
    """Return the day that an article mainly tells of.

    Every expression that names a day votes, the earlier in the text the heavier; a weekday votes for the date it falls
    on where the text names that date. Days after publication, and long before it, do not vote.
    """
    article = reading.article
    published = _day(article.published or article.updated)
    votes: defaultdict[dt.date | int, float] = defaultdict(float)
    for time in reading.times:
        day = _named_day(time)
        if day is not None and _can_be_news(day, published) and article.segment_at(time.span.start) in TELLING:
            votes[day] += FADING / (FADING + time.span.start - _first_offset(article))
    _settle_weekdays(votes)
    if not votes:
        return MainDay(latest=published)
    best = max(votes, key=lambda day: (votes[day], str(day)))
    if votes[best] < CLEAR_SHARE * sum(votes.values()):
        return MainDay(latest=published)
    if isinstance(best, dt.date):
        return MainDay(best, best.isoweekday(), published)
    return MainDay(None, best, published)


def _first_offset(article: Article) -> int:
    return next((segment.start for segment in article.segments if segment.kind in TELLING), 0)


def _named_day(time: TimeExpression) -> dt.date | int | None:
    if time.type not in {TimeType.DATE, TimeType.TIME}:
        return None
    if time.start and time.end and time.start[:10] == time.end[:10]:
        return _day(time.start)
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
