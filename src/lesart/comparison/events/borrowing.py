"""Places the times of an undated report by the days on which the other reports of its story were published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.comparison.quick_documents import source_of
from lesart.reading.times import read_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading, Span, TimeExpression

_DAY = len("2021-12-08")


def with_borrowed_days(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings, those without a day of publication with the times that any day of the story would give.

    The first and the last day on which a report of the story was published must agree on where an expression lies;
    what would differ ('heute') stays as it was read. Nothing changes where no report has a day.
    """
    days = sorted(day for reading in readings if (day := _day(reading)) is not None)
    if not days:
        return tuple(readings)
    return tuple(reading if _day(reading) else _placed(reading, days[0], days[-1]) for reading in readings)


def _day(reading: Reading) -> str | None:
    stamp = reading.article.published or reading.article.updated or ""
    return stamp[:_DAY] if len(stamp) >= _DAY else None


def _placed(reading: Reading, first: str, last: str) -> Reading:
    if reading.doc is None or not reading.times:
        return reading
    early, late = (
        {time.span: time for time in read_times(replace(reading.article, published=day), source_of(reading.doc))}
        for day in (first, last)
    )
    return replace(reading, times=tuple(_agreed(time, early, late) for time in reading.times))


def _agreed(
    time: TimeExpression, early: dict[Span, TimeExpression], late: dict[Span, TimeExpression]
) -> TimeExpression:
    placed = early.get(time.span)
    return placed if time.start is None and placed is not None and placed == late.get(time.span) else time
