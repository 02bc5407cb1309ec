"""What the days of two articles say about whether they tell of one event.

A story goes on: reports of the first, second and tenth day tell of one event, each mainly of what is new. Two events of
the same actors lie further apart, or both articles have an event of the same kind as their news, on different days.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.stories.days import NEWS_DAYS

if TYPE_CHECKING:
    from lesart.stories.days import MainDay

DAY_CONFLICT = 0.1
"""What is left of the similarity of two articles whose main days cannot belong to one event: too little to join even two
short reports in nearly the same words."""

DAY_AGREEMENT = 1.5
"""How much the similarity of two articles grows that name the same main day. Set by reading reports of the same event that
share hardly a word but the names: from 1.3 they join; at 2.0 unrelated articles of one day are still far apart."""

APPEARED_TOGETHER = 1.2
"""The same for two articles of which one names no clear day but that appeared within ``NEXT_DAY`` of each other: colourful
reports seldom say when, and news of one event comes at once. On ``quality/lookalikes`` 1.2 and 1.5 do the same."""

NEXT_DAY = 1
"""Main days this far apart are no sign of two events: a sitting goes on past midnight, and what is said of an event the
day after is what the next morning's report mainly dates."""

GOES_ON_DAYS = 3
"""A story goes on for some days: this far apart, main days speak only mildly against one event."""

GOES_ON = 0.7
LATER = 0.5
"""What is left of the similarity of two articles up to ``GOES_ON_DAYS`` apart, and up to ``NEWS_DAYS``: a report on the
consequences a week later still joins, two notices that share no more than a town and a trade do not. Set on
``quality/lookalikes``: at 0.35 late reports are close to falling out, above 0.6 meetings a week apart become one."""


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """By what the similarity of two articles is multiplied for the sake of their days, and why in words.

    ``two_events``: both have an event of the same kind as their news, and it cannot be the same one.
    """

    factor: float
    because: str
    two_events: bool = False


def compare_days(left: MainDay, right: MainDay) -> DayVerdict:
    """Return what the main days of two articles say about whether they tell of one event."""
    if left.agrees_with(right):
        return DayVerdict(DAY_AGREEMENT, "agree")
    apart = left.days_apart(right)
    if apart == 0:
        return _without_conflict(left, right)
    if apart <= NEXT_DAY:
        return DayVerdict(1.0, "lie next to each other")
    both = sorted(left.told & right.told)
    if both:
        return DayVerdict(DAY_CONFLICT, f"differ, and each is the day of an event ({both[0]})", two_events=True)
    return _by_distance(apart)


def _by_distance(apart: int) -> DayVerdict:
    if apart <= GOES_ON_DAYS:
        return DayVerdict(GOES_ON, "are close enough for one event that goes on")
    if apart <= NEWS_DAYS:
        return DayVerdict(LATER, "are close enough for one event and its consequences")
    return DayVerdict(DAY_CONFLICT, "differ")


def _without_conflict(left: MainDay, right: MainDay) -> DayVerdict:
    if left.latest and right.latest and left.published_apart(right) <= NEXT_DAY:
        return DayVerdict(APPEARED_TOGETHER, "do not conflict, and they appeared together")
    return DayVerdict(1.0, "do not conflict")
