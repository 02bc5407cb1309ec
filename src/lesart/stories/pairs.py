"""What the days of two articles say about whether they tell of one event.

A story goes on: reports of the first, second and third day tell of one event, each mainly of what is new. Two events of
the same actors lie further apart, or each report dates an event of the same kind to its own day.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.stories.days import MainDay

DAY_CONFLICT = 0.15
"""What is left of the similarity of two articles whose main days cannot belong to one event: too little to join even two
short reports in nearly the same words."""

DAY_AGREEMENT = 1.5
"""How much the similarity of two articles grows that name the same main day. Set by reading reports of the same event that
share hardly a word but the names: from 1.3 they join; at 2.0 unrelated articles of one day are still far apart."""

GOES_ON_DAYS = 3
"""A story goes on for some days: this far apart, main days speak only mildly against one event, and not at all where the
later article names the main day of the earlier."""

GOES_ON = 0.7
"""What is left of the similarity of two articles where days speak mildly against one event: reports of an accident on the
first and on the third day are joined, two notices that share no more than a town and a trade are not."""

LINKED_DAYS = 7
"""Up to here days speak only mildly against one event where the later article names the main day of the earlier."""


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """By what the similarity of two articles is multiplied for the sake of their days, and why in words."""

    factor: float
    because: str


def compare_days(left: MainDay, right: MainDay) -> DayVerdict:
    """Return what the main days of two articles say about whether they tell of one event."""
    if left.agrees_with(right):
        return DayVerdict(DAY_AGREEMENT, "agree")
    apart = left.days_apart(right)
    if apart == 0:
        return DayVerdict(1.0, "do not conflict")
    both = sorted(left.happened & right.happened)
    if both:
        return DayVerdict(DAY_CONFLICT, f"differ, and each is the day of an event ({both[0]})")
    linked = _looks_back(left, right) or _looks_back(right, left)
    if apart <= GOES_ON_DAYS:
        words = "are close enough for one event that goes on"
        return DayVerdict(1.0, f"{words}, and the later report names both") if linked else DayVerdict(GOES_ON, words)
    if apart <= LINKED_DAYS and linked:
        return DayVerdict(GOES_ON, "are close enough for one event that goes on, since the later report names both")
    return DayVerdict(DAY_CONFLICT, "differ")


def _looks_back(late: MainDay, early: MainDay) -> bool:
    """Tell whether the later article names the main day of the earlier; what is to come is no news of it yet."""
    return late.date is not None and early.date is not None and early.date < late.date and early.date in late.named
