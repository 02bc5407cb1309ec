"""How well accounts of the same thing were aligned, who is silent, and on how many origins a claim rests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quality.measures.accounts import Matches, match_accounts
from quality.score import Score, Share, share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.model import Claim
    from quality.gold import GoldArticle, GoldClaim


@dataclass(frozen=True, slots=True)
class ClaimScores:
    """How well the claims of one story were found.

    ``found``: single accounts; ``pairs``: accounts in different articles aligned; ``stances``: of the accounts found;
    ``silence``: (claim, article); ``origins``: pairs of articles rightly put under one origin, or under two.
    """

    found: Share
    pairs: Score
    stances: Share
    silence: Score
    origins: Share


def score_claims(gold: Sequence[GoldClaim], found: Sequence[Claim], articles: Sequence[GoldArticle]) -> ClaimScores:
    """Score the claims of one story.

    A pair of accounts found counts against precision only if both stand for accounts of the gold: what else the
    program aligns is not judged.
    """
    matches = match_accounts(gold, found, articles)
    stances = [
        any(found[c].accounts[a].stance is gold[g].accounts[i].stance for c, a in hits)
        for (g, i), hits in matches.of_gold.items()
        if hits
    ]
    return ClaimScores(
        found=share(bool(hits) for hits in matches.of_gold.values()),
        pairs=_pairs(gold, found, matches),
        stances=share(stances),
        silence=_silence(gold, found, matches),
        origins=share(_origins(gold, found, matches.best_claims())),
    )


def _pairs(gold: Sequence[GoldClaim], found: Sequence[Claim], matches: Matches) -> Score:
    aligned = [
        bool(matches.claims_for((g, i)) & matches.claims_for((g, j)))
        for g, claim in enumerate(gold)
        for i, j in combinations(range(len(claim.accounts)), 2)
        if claim.accounts[i].article != claim.accounts[j].article
    ]
    judged = [
        bool(one & other)
        for c, claim in enumerate(found)
        for a, b in combinations(range(len(claim.accounts)), 2)
        if claim.accounts[a].article_id != claim.accounts[b].article_id
        for one, other in [(_claims_of(matches, (c, a)), _claims_of(matches, (c, b)))]
        if one and other
    ]
    return Score(sum(judged), len(judged), sum(aligned), len(aligned))


def _claims_of(matches: Matches, place: tuple[int, int]) -> set[int]:
    return {g for g, _ in matches.of_found.get(place, ())}


def _silence(gold: Sequence[GoldClaim], found: Sequence[Claim], matches: Matches) -> Score:
    """Precision over every claim found that stands for one of the gold, recall over the best for each of the gold."""
    right_gold = sum(
        article in gold[g].silent for g, c in matches.best_claims().items() for article in _silent(found[c])
    )
    judged = [
        all(article in gold[g].silent for g in asked)
        for c, claim in enumerate(found)
        for article in _silent(claim)
        for asked in [[g for g in matches.stood_for(c) if _has_opinion(gold[g], article)]]
        if asked
    ]
    return Score(sum(judged), len(judged), right_gold, sum(len(claim.silent) for claim in gold))


def _silent(claim: Claim) -> list[str]:
    return list(dict.fromkeys(each.article_id for each in claim.silent))


def _has_opinion(claim: GoldClaim, article_id: str) -> bool:
    return article_id in claim.silent or any(account.article == article_id for account in claim.accounts)


def _origins(gold: Sequence[GoldClaim], found: Sequence[Claim], best: Mapping[int, int]) -> list[bool]:
    """Return for every pair of articles with a claim whether it was rightly put under one origin, or under two."""
    right = []
    for g, c in best.items():
        given: defaultdict[str, set[str]] = defaultdict(set)
        for account in found[c].accounts:
            given[account.article_id] |= {account.origin_id} if account.origin_id else set()
        judged = [article for article in sorted(given) if any(article in origin for origin in gold[g].origins)]
        for one, other in combinations(judged, 2):
            together = any(one in origin and other in origin for origin in gold[g].origins)
            right.append(together == bool(given[one] & given[other]))
    return right
