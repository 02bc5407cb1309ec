"""Finds the time expressions of an article and places them on the calendar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.model import Article, SegmentKind, TimeExpression, TimeType
from lesart.reading.times.clock import heads_entry
from lesart.reading.times.guards import GUARDS
from lesart.reading.times.kinds import KINDS
from lesart.reading.times.reference import Reference
from lesart.reading.times.rules import find_all
from lesart.reading.times.tense import Clauses
from lesart.reading.times.thread import Thread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc

    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Outcome

_READ = frozenset(
    {
        SegmentKind.HEADLINE,
        SegmentKind.STANDFIRST,
        SegmentKind.SUBHEADING,
        SegmentKind.BODY,
        SegmentKind.CAPTION,
    }
)
_DAY_FROM_THREAD = frozenset({"clock", "part"})
# What only a text that tells of single days has: "gestern" or the like, a night before a day, or two weekdays.
_WEEKDAYS_NEEDED = 2
_NAMED_YEAR = re.compile(r"(\d{4})(?:-\d\d){0,2}")


def read_times(article: Article, doc: Doc) -> tuple[TimeExpression, ...]:
    """Return the time expressions of an article in text order.

    Args:
        article: what to read; relative expressions count from ``published``, else from ``updated``. Without either
            they keep an underspecified value ('XXXX-WXX-2') and no place on the calendar.
        doc: spaCy document over the whole of ``article.text``, with sentences and STTS tags.

    Returns:
        Expressions that do not overlap, from the segments that tell the story. Extents, types and values are those of
        TIMEX3 (TimeML 1.2.1, ISO 24617-1) as annotated in German news: without the preposition, with the article.

    """
    finds = _longest([find for find in find_all(article.text) if _stands(find, article, doc)])
    clauses = Clauses(doc)
    thread = Thread(
        article.text,
        clauses,
        Reference.parse(article.published or article.updated),
        _told_in_days(finds),
        _captions(article),
    )
    times = []
    for find in sorted(finds, key=lambda f: _turn(f, clauses)):
        outcome = KINDS[find.rule.kind](find, thread)
        if outcome is not None:
            year, names_day = _named_year(find, outcome), find.rule.kind not in _DAY_FROM_THREAD or heads_entry(find)
            thread.note(find.start, outcome, named_year=year, names_day=names_day)
            times.append(_expression(article, find, outcome))
    return tuple(sorted(times, key=lambda time: time.span.start))


def _captions(article: Article) -> tuple[tuple[int, int], ...]:
    return tuple((each.start, each.end) for each in article.segments if each.kind is SegmentKind.CAPTION)


def _turn(find: Find, clauses: Clauses) -> tuple[int, bool, int]:
    """Order expressions by sentence, in each the days before the clock times and distances that need them."""
    needs_others = find.rule.kind in _DAY_FROM_THREAD or find.has("from_there")
    return clauses.sentence_start(find.start), needs_others, find.start


def _stands(find: Find, article: Article, doc: Doc) -> bool:
    if article.segment_at(find.start) not in _READ:
        return False
    return not find.rule.guard or GUARDS[find.rule.guard](find, doc)


def _longest(finds: Iterable[Find]) -> list[Find]:
    """Keep of overlapping finds the longest, of equals the one whose rule comes first; return them in text order."""
    taken: list[Find] = []
    for find in sorted(finds, key=lambda f: f.start - f.end):
        if all(find.end <= other.start or other.end <= find.start for other in taken):
            taken.append(find)
    return sorted(taken, key=lambda f: f.start)


def _told_in_days(finds: Sequence[Find]) -> bool:
    """Tell whether a text names clock times, weekdays or yesterday, as daily news does and essays do not."""
    kinds = [find.rule.kind for find in finds]
    other_day = any(
        find.rule.kind == "deictic" and find.value("deictic") != 0 and not find.left.endswith("von ") for find in finds
    )
    return other_day or "night" in kinds or kinds.count("weekday") >= _WEEKDAYS_NEEDED


def _named_year(find: Find, outcome: Outcome) -> int | None:
    """Return the year that an expression itself names with a day or month, None where it names none."""
    match = _NAMED_YEAR.fullmatch(outcome.value)
    return int(match[1]) if match and find.has("year") and find.rule.kind == "date" else None


def _expression(article: Article, find: Find, outcome: Outcome) -> TimeExpression:
    start, end = outcome.bounds
    span = article.span(find.start, find.end)
    return TimeExpression(span, TimeType(outcome.type.lower()), outcome.value, start, end)
