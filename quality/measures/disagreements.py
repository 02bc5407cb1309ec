"""How well disagreements were found: the right kind, and two sides that are two sides of the gold."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quality.score import Score, from_counts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.model import Disagreement, Side, Span
    from quality.gold import GoldClaim, GoldDisagreement, GoldSide


def score_disagreements(
    gold: Sequence[GoldDisagreement], found: Sequence[Disagreement], claims: Sequence[GoldClaim]
) -> Score:
    """Score the disagreements of one story; several found for one of the gold all count as right."""
    accounts = {claim.id: tuple(account.span for account in claim.accounts) for claim in claims}
    right_found = sum(any(same_disagreement(g, o, accounts) for g in gold) for o in found)
    right_gold = sum(any(same_disagreement(g, o, accounts) for o in found) for g in gold)
    return from_counts(right_found, len(found), right_gold, len(gold))


def score_updates(
    gold: Sequence[GoldDisagreement], found: Sequence[Disagreement], claims: Sequence[GoldClaim]
) -> tuple[float, int]:
    """Return the share of the disagreements met that are rightly taken for an update or not, and how many were met."""
    accounts = {claim.id: tuple(account.span for account in claim.accounts) for claim in claims}
    met = [
        g.updated == o.updated
        for g in gold
        for o in [next((o for o in found if same_disagreement(g, o, accounts)), None)]
        if o is not None
    ]
    return (sum(met) / len(met) if met else 0.0), len(met)


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
