"""Figures that the reports themselves set against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.figures.contrasts import Contrast


def find_contrasts(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing whose competing figures stand in several articles."""
    for contrast in context.alignment.contrasts:
        claim_id = _claim_of(contrast, context)
        articles = {amount.article_id for group in contrast.groups for amount in group}
        if claim_id is not None and len(articles) > 1:
            yield _finding(claim_id, contrast, context)


def _claim_of(contrast: Contrast, context: Context) -> str | None:
    """Return the first claim that any of the figures stands in."""
    claims = context.claim_of_statement
    ids = {claims[number] for number in contrast.statements if number in claims}
    return min(ids, key=lambda claim_id: int(claim_id[1:]), default=None)


def _finding(claim_id: str, contrast: Contrast, context: Context) -> Finding:
    sides = tuple(side_of(group[0].span.text, [amount.span for amount in group]) for group in contrast.groups)
    values = " and ".join(f"„{side.value}“ ({context.names(side.article_ids)})" for side in sides)
    because = f"reports set against each other {values}"
    return Finding(DisagreementKind.NUMBER, claim_id, sides, because, about=contrast.thing)
