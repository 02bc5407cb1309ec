"""Accounts of one claim that put it in different places."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, EntityKind, MentionKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context
    from lesart.model import Mention, Span

# Where something is, and whereto it goes: a place that is entered is where it is next ('nach Wien entsenden').
_WHERE = frozenset({"in", "nach", "bei"})


def find_places(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that some accounts put in one place and others in another.

    Compared are accounts that name one place after 'in' or 'nach'. Two places that one article names may lie in each
    other or be two stations, and are no disagreement.
    """
    for claim, members in context.claimed():
        placed = _by_place(members, context)
        if len(placed) > 1 and not _one_has_both(placed, context):
            spans = {place: [span for _, span in found] for place, found in placed.items()}
            if _is_linked(placed, context):
                yield _finding(claim.id, spans, context)


def _is_linked(placed: dict[str, list[tuple[int, Span]]], context: Context) -> bool:
    """Tell whether statements with different places are so alike that they must mean the same happening."""
    numbers = [[number for number, _ in found] for found in placed.values()]
    pairs = ((a, b) for i, one in enumerate(numbers) for other in numbers[i + 1 :] for a in one for b in other)
    return any(context.answers_the_same(a, b) for a, b in pairs)


def _by_place(members: Sequence[Member], context: Context) -> dict[str, list[tuple[int, Span]]]:
    found: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
    for member in members:
        if not member.negative:
            places = dict(_places(member, context))
            if len(places) == 1:
                entity, mention = next(iter(places.items()))
                found[entity].append((member.number, mention.span))
    return dict(found)


def _places(member: Member, context: Context) -> Iterator[tuple[str, Mention]]:
    article_id = member.statement.article_id
    for mention in context.readings[article_id].mentions:
        if mention.kind is MentionKind.NAME and member.statement.contains(mention.span):
            entity = context.entities.get(context.entity_of(article_id, mention.entity_id) or "")
            if entity is not None and entity.kind is EntityKind.PLACE and _preposition(mention, context) in _WHERE:
                yield entity.id, mention


def _preposition(mention: Mention, context: Context) -> str:
    before = context.article(mention.span.article_id).text[: mention.span.start].rsplit(maxsplit=1)
    return before[-1].casefold() if before else ""


def _one_has_both(placed: dict[str, list[tuple[int, Span]]], context: Context) -> bool:
    """Tell whether an article with one of the places names another of them anywhere."""
    articles = {place: {span.article_id for _, span in found} for place, found in placed.items()}
    return any(
        context.mentions_entity(article_id, other)
        for place, own in articles.items()
        for article_id in own
        for other in placed
        if other != place
    )


def _finding(claim_id: str, placed: dict[str, list[Span]], context: Context) -> Finding:
    ranked = sorted(placed.items(), key=lambda item: (-len({span.article_id for span in item[1]}), item[0]))
    sides = tuple(side_of(context.entities[entity].name, spans) for entity, spans in ranked)
    return Finding(DisagreementKind.PLACE, claim_id, sides, (Reason("placed", {"sides": tuple(context.shown(sides))}),))
