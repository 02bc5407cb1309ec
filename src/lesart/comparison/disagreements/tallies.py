"""Accounts that give different results of one vote."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.figures.periods import period_of
from lesart.comparison.figures.tallies import Tally, tallies_in
from lesart.model import DisagreementKind, Reason, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from lesart.comparison.disagreements.context import Context

# Two results of one body differ in the number of votes by few: who was absent, what was invalid.
_ROOM = 0.15
# A vote of so many days before its report is another one than the story's.
_LONG_AGO = 60
_DAY = len("2021-12-08")


@dataclass(frozen=True, slots=True)
class _Told:
    """A result with the statement that gives it, and the passage that is compared."""

    tally: Tally
    statement: int
    span: Span

    @property
    def article_id(self) -> str:
        """The article that gives the result."""
        return self.span.article_id


def find_tallies(context: Context) -> Iterator[Finding]:
    """Yield a finding for the results that accounts give of one vote, and one for the votes that did not count.

    A count that another one followed is left out, and so is a report that gives several results. A later report of
    another count brings the result up to date.
    """
    told = _one_each(context)
    yield from _differing(told, lambda each: each.tally.result, "tally", context)
    discounted = [replace(each, span=span) for each in told if (span := each.tally.invalid_span) is not None]
    yield from _differing(discounted, lambda each: each.tally.invalid, "invalid", context)


def _one_each(context: Context) -> list[_Told]:
    """Return the result that each report gives, of those that can be of one vote."""
    found: list[_Told] = []
    for article_id, numbers in context.statements_of.items():
        reading = context.readings[article_id]
        own = [
            _Told(tally, number, tally.span)
            for tally in tallies_in(reading)
            if not tally.first
            for number in numbers
            if any(span.overlaps(tally.span) for span in context.alignment.statements[number].spans)
        ]
        by_result = {each.tally.result: each for each in reversed(own) if not _is_past(each, context)}
        found += by_result.values() if len(by_result) == 1 else ()
    most = max((sum(each.tally.result) for each in found), default=0)
    return [each for each in found if sum(each.tally.result) >= (1 - _ROOM) * most]


def _is_past(told: _Told, context: Context) -> bool:
    statement = context.alignment.statements[told.statement]
    period = period_of(statement, context.readings[told.article_id])
    published = context.published(told.article_id)[:_DAY]
    if period.past or period.last is None or not published:
        return period.past
    return dt.date.fromisoformat(published).toordinal() - period.last > _LONG_AGO


def _differing(
    told: Sequence[_Told], value: Callable[[_Told], Hashable], about: str, context: Context
) -> Iterator[Finding]:
    groups: defaultdict[Hashable, list[_Told]] = defaultdict(list)
    for each in told:
        groups[value(each)].append(each)
    again = next((group for group in groups.values() if _replaces(group, told, context)), None)
    before = sorted((group for group in groups.values() if group is not again), key=len, reverse=True)
    if again is not None and before:
        yield _finding([before[0], again], about, context, updated=True)
    if len(before) > 1:
        yield _finding(before, f"{about}/", context)


def _replaces(group: Sequence[_Told], told: Sequence[_Told], context: Context) -> bool:
    """Tell whether a result is that of another count, of which only later reports tell."""
    others = [context.published(each.article_id) for each in told if each not in group]
    own = [context.published(each.article_id) for each in group]
    later = all(others) and all(own) and max(others, default="") < min(own)
    return later and any(each.tally.again for each in group)


def _finding(groups: Sequence[Sequence[_Told]], about: str, context: Context, *, updated: bool = False) -> Finding:
    sides = tuple(
        side_of(min((each.span.text for each in group), key=len), [each.span for each in group]) for group in groups
    )
    claims = [
        claim for group in groups for each in group for claim in context.claims_of.get(each.statement, frozenset())
    ]
    claim = min(claims, key=lambda each: (-claims.count(each), context.order[each]), default=None)
    reasons = [Reason("counted", {"sides": tuple(context.shown(sides))})]
    if updated:
        reasons.append(Reason("later"))
    return Finding(DisagreementKind.NUMBER, claim, sides, tuple(reasons), updated=updated, about=about)
