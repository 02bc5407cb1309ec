"""Accounts of one claim that put it in different places."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.context import inside
from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context
    from lesart.model import Mention, Span

_WHERE = frozenset({"in", "nach", "bei", "aus"})


def find_places(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that some accounts put in one place and others in another.

    Compared are accounts that name one place after 'in' or 'nach'. Two places that one account names together, or that
    an article of the other side names too within the claim, may lie in each other and are no disagreement.
    """
    for claim, members in context.claimed():
        placed = _by_place(members, context)
        if len(placed) > 1 and not _one_has_both(placed):
            yield _finding(claim.id, placed, context)


def _by_place(members: Sequence[Member], context: Context) -> dict[str, list[Span]]:
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for member in members:
        if not member.negative:
            places = dict(_places(member, context))
            if len(places) == 1:
                entity, mention = next(iter(places.items()))
                found[entity].append(mention.span)
    return dict(found)


def _places(member: Member, context: Context) -> Iterator[tuple[str, Mention]]:
    article_id = member.statement.article_id
    for mention in context.readings[article_id].mentions:
        if mention.kind is MentionKind.NAME and inside(mention.span, member.statement):
            entity = context.entities.get(context.entity_of(article_id, mention.entity_id) or "")
            if entity is not None and entity.kind is EntityKind.PLACE and _preposition(mention, context) in _WHERE:
                yield entity.id, mention


def _preposition(mention: Mention, context: Context) -> str:
    before = context.article(mention.span.article_id).text[: mention.span.start].split()
    return before[-1].casefold() if before else ""


def _one_has_both(placed: dict[str, list[Span]]) -> bool:
    articles = [{span.article_id for span in spans} for spans in placed.values()]
    return any(one & other for i, one in enumerate(articles) for other in articles[i + 1 :])


def _finding(claim_id: str, placed: dict[str, list[Span]], context: Context) -> Finding:
    ranked = sorted(placed.items(), key=lambda item: (-len({span.article_id for span in item[1]}), item[0]))
    sides = tuple(side_of(context.entities[entity].name, spans) for entity, spans in ranked)
    where = " and ".join(f"{side.value} ({context.names(side.article_ids)})" for side in sides)
    return Finding(DisagreementKind.PLACE, claim_id, sides, f"the place is given as {where}")
