"""The dated happenings of all reports on one axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.timeline.clock_days import with_days_told
from lesart.comparison.timeline.grouping import group
from lesart.comparison.timeline.happenings import happenings
from lesart.comparison.timeline.labels import label
from lesart.comparison.timeline.words import Words
from lesart.model import TimelineEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.events.report import Report
    from lesart.comparison.timeline.happenings import Happening

__all__ = ["build_timeline"]


def build_timeline(reports: Sequence[Report]) -> tuple[TimelineEntry, ...]:
    """Return what the reports date to a month, a day or a minute, earliest first.

    Expressions of several reports for the same happening make one entry with a passage each; its label is the plainest
    of the clauses that tell it. Vague dates, publication stamps and what stands outside the story make no entry.
    """
    dated = [item for report in reports for item in happenings(report)]
    words = Words()
    placed = list(with_days_told(dated, words))
    entries = [_entry(members, words) for members in group(placed, words)]
    return tuple(sorted(entries, key=lambda entry: (entry.start, entry.end, entry.label)))


def _entry(members: Sequence[Happening], words: Words) -> TimelineEntry:
    first = members[0].when
    evidence = tuple(dict.fromkeys(member.span for member in members))
    return TimelineEntry(first.start, first.end, first.precision, label(members, words), evidence)
