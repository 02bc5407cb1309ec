"""How well disagreements were found: the right kind, and two sides that are two sides of the gold."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quality.score import Score, share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.model import Disagreement, Side, Span
    from quality.gold import GoldClaim, GoldDisagreement, GoldSide
    from quality.score import Share


def score_disagreements(
    gold: Sequence[GoldDisagreement], found: Sequence[Disagreement], claims: Sequence[GoldClaim]
) -> Score:
    """Score the disagreements of one story; several found for one of the gold all count as right.

    An optional one of the gold is right where it was found, and not missed where it was not.
    """
    accounts = {claim.id: tuple(account.span for account in claim.accounts) for claim in claims}
    right_found = sum(any(same_disagreement(g, o, accounts) for g in gold) for o in found)
    wanted = [g for g in gold if not g.optional]
    right_gold = sum(any(same_disagreement(g, o, accounts) for o in found) for g in wanted)
    return Score(right_found, len(found), right_gold, len(wanted))


def score_updates(
    gold: Sequence[GoldDisagreement], found: Sequence[Disagreement], claims: Sequence[GoldClaim]
) -> Share:
    """Return how many of the disagreements met are rightly taken for an update or not."""
    accounts = {claim.id: tuple(account.span for account in claim.accounts) for claim in claims}
    return share(
        g.updated == o.updated
        for g in gold
        for o in [next((o for o in found if same_disagreement(g, o, accounts)), None)]
        if o is not None
    )


def same_disagreement(gold: GoldDisagreement, found: Disagreement, accounts: Mapping[str, Sequence[Span]]) -> bool:
    """Tell whether the kind is one the gold allows and two sides stand for two sides of the gold.

    A side stands for one of the gold if a passage of it touches a passage of that side, or lies in an account of the
    claim in an article that is on that side alone.
    """
    if found.kind not in gold.kinds:
        return False
    meets: defaultdict[int, set[int]] = defaultdict(set)
    for o, side in enumerate(found.sides):
        for g, wanted in enumerate(gold.sides):
            if _same_side(wanted, side, gold, accounts.get(gold.claim, ())):
                meets[g].add(o)
    return any(any(a != b for a in meets[one] for b in meets[other]) for one in meets for other in meets if one < other)


def _same_side(wanted: GoldSide, given: Side, gold: GoldDisagreement, accounts: Sequence[Span]) -> bool:
    if any(span.overlaps(own) for span in given.spans for own in wanted.spans):
        return True
    elsewhere = {article for side in gold.sides if side is not wanted for article in side.articles}
    alone = set(wanted.articles) - elsewhere
    return any(span.article_id in alone and span.overlaps(account) for span in given.spans for account in accounts)
