"""What some outlets tell as fact and others as somebody's word, where it is disputed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.disagreements.settled import is_open
from lesart.model import Act, DisagreementKind, Reason, Side, Stance

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
        disputed: ids of the claims that are denied or for which other figures are given. What nobody disputes or leaves
            open may well be told without a source.

    """
    for claim, members in context.claimed():
        if claim.id in disputed or any(is_open(member.number, context) for member in members):
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
        if member.stance is Stance.ASSERTS and article not in attributing and member.statement.act is not Act.ACCUSE:
            vouching.setdefault(article, []).append(member)
    return vouching, attributing


def _finding(
    claim_id: str, vouching: dict[str, list[Member]], attributing: dict[str, list[Member]], context: Context
) -> Finding:
    sides = (_side("told as fact", vouching), _side("told as somebody's word", attributing))
    words = {"telling": (context.names(tuple(vouching)),), "giving": (context.names(tuple(attributing)),)}
    return Finding(DisagreementKind.CERTAINTY, claim_id, sides, (Reason("vouched", words),))


def _side(value: str, members: dict[str, list[Member]]) -> Side:
    return side_of(value, [span for own in members.values() for member in own for span in member.statement.spans])
