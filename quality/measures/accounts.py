"""Which accounts of a claim that the program found stand for which accounts of the gold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quality.tokens import covered, offsets, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Account, Claim
    from quality.gold import GoldAccount, GoldArticle, GoldClaim

ENOUGH = 0.5
"""Share of the shorter passage that two passages must share to be the same account: half of it."""

Place = tuple[int, int]
"""The index of a claim, and of an account in it."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Which accounts found stand for each account of the gold, and the other way round."""

    of_gold: Mapping[Place, frozenset[Place]]
    of_found: Mapping[Place, frozenset[Place]]

    def claims_for(self, gold: Place) -> set[int]:
        """Return the claims found that have an account which stands for this one of the gold."""
        return {claim for claim, _ in self.of_gold[gold]}

    def best_claims(self) -> dict[int, int]:
        """Return, for each claim of the gold that was met, the claim found that has most of its accounts."""
        votes: defaultdict[int, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
        for gold in self.of_gold:
            for claim in sorted(self.claims_for(gold)):
                votes[gold[0]][claim] += 1
        return {g: min(found, key=lambda c: (-found[c], c)) for g, found in sorted(votes.items())}

    def stood_for(self, claim: int) -> list[int]:
        """Return the claims of the gold that a claim found has most accounts of; several only in a tie."""
        votes: defaultdict[int, int] = defaultdict(int)
        for (c, _), hits in self.of_found.items():
            for g in {g for g, _ in hits} if c == claim else set():
                votes[g] += 1
        return sorted(g for g in votes if votes[g] == max(votes.values()))


def match_accounts(gold: Sequence[GoldClaim], found: Sequence[Claim], articles: Sequence[GoldArticle]) -> Matches:
    """Match accounts that share half of the tokens of the shorter passage."""
    tokens = {article.id: tokenise(article.text) for article in articles}
    wanted = [((g, i), account) for g, claim in enumerate(gold) for i, account in enumerate(claim.accounts)]
    of_gold: dict[Place, set[Place]] = {place: set() for place, _ in wanted}
    of_found: defaultdict[Place, set[Place]] = defaultdict(set)
    for c, claim in enumerate(found):
        for a, given in enumerate(claim.accounts):
            for place, account in wanted:
                if _same_passage(account, given, tokens):
                    of_gold[place].add((c, a))
                    of_found[c, a].add(place)
    return Matches({k: frozenset(v) for k, v in of_gold.items()}, {k: frozenset(v) for k, v in of_found.items()})


def _same_passage(wanted: GoldAccount, given: Account, tokens: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    if wanted.article != given.article_id or not any(wanted.span.overlaps(span) for span in given.spans):
        return False
    article = tokens[wanted.article]
    one, other = covered(offsets([wanted.span]), article), covered(offsets(given.spans), article)
    return len(one & other) >= ENOUGH * min(len(one), len(other))
