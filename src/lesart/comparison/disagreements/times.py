"""Accounts of one claim that give different times, days or durations."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.context import Context, inside
from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.figures.amounts import Amount, bounds, sides
from lesart.comparison.figures.distances import is_distance
from lesart.model import DisagreementKind, TimeType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.model import TimeExpression

_DURATION = re.compile(r"PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?")
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_DAY = len("2021-12-08")
# Two clock times less than this many minutes apart are one time, rounded.
_CLOCK_ROOM = 10.0
_NAMES = {"duration": "the duration", "clock": "the time of day", "day": "the day"}


def find_times(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim whose accounts give different durations, clock times or days.

    Only accounts that give exactly one time of that sort are compared: with two it is open which of them is meant.
    """
    for claim, members in context.claimed():
        for sort, amounts in sorted(_by_sort(members, context).items()):
            groups = sides(amounts)
            articles = {amount.article_id for group in groups for amount in group}
            if len(groups) > 1 and len(articles) > 1 and context.are_close(groups, same_predicate=sort == "clock"):
                yield _finding(claim.id, sort, groups, context)


def _by_sort(members: Iterable[Member], context: Context) -> dict[str, list[Amount]]:
    found: defaultdict[str, list[Amount]] = defaultdict(list)
    for member in members:
        if member.negative:
            continue
        here: defaultdict[str, list[Amount]] = defaultdict(list)
        for time in context.readings[member.statement.article_id].times:
            if inside(time.span, member.statement):
                for sort, low, high in _measured(time, context):
                    here[sort].append(
                        Amount(low, high, time.span, member.number, context.speaker_name(member.statement))
                    )
        for sort, amounts in here.items():
            if len(amounts) == 1:
                found[sort] += amounts
    return found


def _measured(time: TimeExpression, context: Context) -> Iterator[tuple[str, float, float]]:
    """Yield the sort of a time expression with its range: minutes of a duration or a day, days of the calendar."""
    words = context.with_modifier(time.span)
    if time.type is TimeType.DURATION and (match := _DURATION.fullmatch(time.value)) and any(match.groups()):
        if _is_distance(time, context):
            return
        hours, minutes = (float(part or 0) for part in match.groups())
        length = 60 * hours + minutes
        yield ("duration", *bounds(length, length, approximate=False, words=words))
    elif time.type is TimeType.TIME and (match := _CLOCK.search(time.value)):
        minute = 60.0 * int(match.group(1)) + int(match.group(2))
        yield "clock", minute - _CLOCK_ROOM / 2, minute + _CLOCK_ROOM / 2
    elif time.type is TimeType.DATE and time.start and time.end and len(time.start) >= _DAY:
        yield "day", _ordinal(time.start), _ordinal(time.end)


def _is_distance(time: TimeExpression, context: Context) -> bool:
    doc = context.readings[time.span.article_id].doc
    span = doc.char_span(time.span.start, time.span.end, alignment_mode="expand") if doc is not None else None
    return span is not None and is_distance(span)


def _ordinal(day: str) -> float:
    return float(dt.date.fromisoformat(day[:_DAY]).toordinal())


def _finding(claim_id: str, sort: str, groups: Sequence[Sequence[Amount]], context: Context) -> Finding:
    shown = [side_of(min(group, key=_precision).span.text, [each.span for each in group]) for group in groups]
    values = " and ".join(f"„{side.value}“ ({context.names(side.article_ids)})" for side in shown)
    return Finding(DisagreementKind.TIME, claim_id, tuple(shown), f"{_NAMES[sort]} is given as {values}", about=sort)


def _precision(amount: Amount) -> tuple[float, int]:
    return (amount.high - amount.low, len(amount.span.text))
