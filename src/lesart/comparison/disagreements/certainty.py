"""What some outlets tell as fact and others as somebody's word, where it is disputed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, Side, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context

# Those who tell it as fact stand out if they are fewer than half of those who do not.
_FEWER = 2


def find_certainty(context: Context, disputed: frozenset[str]) -> Iterator[Finding]:
    """Yield a finding for each disputed claim that few outlets tell as fact while more give it as somebody's word.

    Args:
        context: the story.
        disputed: ids of the claims that somebody denies or for which other figures are given. What nobody disputes may
            well be told without a source.

    """
    for claim, members in context.claimed():
        if claim.id in disputed:
            vouching, attributing = _split(members)
            if vouching and _FEWER * len(vouching) < len(attributing):
                yield _finding(claim.id, vouching, attributing, context)


def _split(members: Sequence[Member]) -> tuple[dict[str, list[Member]], dict[str, list[Member]]]:
    """Return the accounts by article: of those that tell it as fact only, of those that attribute or doubt it."""
    attributing: dict[str, list[Member]] = {}
    vouching: dict[str, list[Member]] = {}
    for member in members:
        if member.stance in {Stance.ATTRIBUTES, Stance.QUESTIONS}:
            attributing.setdefault(member.statement.article_id, []).append(member)
    for member in members:
        article = member.statement.article_id
        if member.stance is Stance.ASSERTS and article not in attributing:
            vouching.setdefault(article, []).append(member)
    return vouching, attributing


def _finding(
    claim_id: str, vouching: dict[str, list[Member]], attributing: dict[str, list[Member]], context: Context
) -> Finding:
    sides = (_side("told as fact", vouching), _side("told as somebody's word", attributing))
    because = (
        f"{context.names(tuple(vouching))} {'tells' if len(vouching) == 1 else 'tell'} as fact what "
        f"{context.names(tuple(attributing))} {'gives' if len(attributing) == 1 else 'give'} as somebody's word"
    )
    return Finding(DisagreementKind.CERTAINTY, claim_id, sides, because)


def _side(value: str, members: dict[str, list[Member]]) -> Side:
    return side_of(value, [span for own in members.values() for member in own for span in member.statement.spans])
