"""Makes findings of values that were found to contradict or to replace one another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.disagreements.updates import Succession, first_report, succession
from lesart.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.figures.amounts import Amount

_NONE = Succession()


def report_sides(
    finding: Finding, groups: Sequence[Sequence[Amount]], context: Context, *, grows: bool = False
) -> Iterator[Finding]:
    """Yield the finding for some sides: one for those that replace one another, one for what stands against the last.

    Args:
        finding: what all findings have in common; its reasons lack their sides.
        groups: the values of each side.
        context: the story.
        grows: whether the values count victims, which only become more.

    """
    row = succession(groups, context, grows=grows)
    if row.chain:
        yield made_of(replace(finding, updated=True), [groups[number] for number in row.chain], context, row)
    rest = [number for number in range(len(groups)) if number not in row.chain]
    if rest and len(groups) > 1:
        since = min(first_report(groups[number], context) for number in rest)
        current = [number for number in row.chain if _last(groups[number], context) >= since] or row.chain[-1:]
        sides = [groups[number] for number in sorted((*rest, *current))]
        yield made_of(replace(finding, about=f"{finding.about}/"), sides, context)


def made_of(finding: Finding, groups: Sequence[Sequence[Amount]], context: Context, row: Succession = _NONE) -> Finding:
    """Return a finding with the sides that some values make, told by the most exact of each."""
    sides = tuple(side_of(min(group, key=_precision).span.text, [each.span for each in group]) for group in groups)
    reasons = [Reason(reason.code, {"sides": tuple(context.shown(sides))}) for reason in finding.reasons]
    if row.said_by is not None:
        reasons.append(Reason("replaced", {"outlet": (context.article(row.said_by).name,)}))
    elif row.chain:
        reasons.append(Reason("later"))
    return replace(finding, sides=sides, reasons=tuple(reasons))


def _precision(amount: Amount) -> tuple[float, bool, int]:
    """Rank values: the exact ones first, of these those that name what they count, of these the shortest."""
    words = amount.span.text.split()
    return (amount.high - amount.low, not any(map(str.isalpha, words[-1])), len(amount.span.text))


def _last(group: Sequence[Amount], context: Context) -> str:
    return max(context.published(amount.article_id) for amount in group)
