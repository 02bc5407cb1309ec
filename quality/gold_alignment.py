"""The comparison with the alignment that the gold has: what is left wrong then is not the alignment's fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from lesart.model import Stance
from quality.gold import GoldArticle, GoldClaim
from quality.measures.accounts import ENOUGH
from quality.relocation import Relocation
from quality.tokens import covered, offsets, tokenise

if TYPE_CHECKING:
    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.statements import Statement
    from quality.gold import GoldAccount

_CERTAIN = 1.0


@dataclass(frozen=True, slots=True)
class GoldAlignment:
    """Puts the statements of one story into the claims of the gold.

    ``relocation`` leads from the texts as they were read to the files of the gold.
    """

    claims: Sequence[GoldClaim]
    articles: Mapping[str, GoldArticle]
    relocation: Relocation

    def __call__(self, alignment: Alignment) -> Alignment:
        """Return an alignment with the groups and the denials of the gold.

        A statement belongs to a claim if it shares half of the tokens of an account of it or of itself, whichever is
        shorter. Statements that are no account of a claim stay in the groups that the program has put them in.
        """
        found = self._claims_of(alignment.statements)
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for number in sorted(found):
            for claim in found[number]:
                groups[claim].append(number)
        left = [tuple(number for number in group if number not in found) for group in alignment.groups]
        together = {pair for group in groups.values() for pair in combinations(group, 2)}
        return replace(
            alignment,
            groups=(*(tuple(groups[claim]) for claim in sorted(groups)), *(group for group in left if group)),
            antecedent={
                denial: denied
                for denial, denied in alignment.antecedent.items()
                if (denial in found) == (denied in found)
                and found.get(denial, {}).keys() == found.get(denied, {}).keys()
            },
            scores=alignment.scores.with_scores(together, _CERTAIN),
            denied=tuple(
                Stance.DENIES in found[number].values() if number in found else denied
                for number, denied in enumerate(alignment.denied)
            ),
            negations=tuple(
                frozenset() if number in found else roots for number, roots in enumerate(alignment.negations)
            ),
        )

    def _claims_of(self, statements: Sequence[Statement]) -> dict[int, dict[int, Stance]]:
        """Return, by the number of each statement that is an account, the claims it is one of, with its stance there."""
        accounts = [(number, account) for number, claim in enumerate(self.claims) for account in claim.accounts]
        tokens = {article_id: tokenise(article.text) for article_id, article in self.articles.items()}
        found: dict[int, dict[int, Stance]] = {}
        for number, statement in enumerate(statements):
            claims = {
                claim: account.stance for claim, account in accounts if self._is_account(statement, account, tokens)
            }
            if claims:
                found[number] = claims
        return found

    def _is_account(
        self, statement: Statement, account: GoldAccount, tokens: Mapping[str, Sequence[tuple[int, int]]]
    ) -> bool:
        if self.relocation.ids[statement.article_id] != account.article:
            return False
        spans = self.relocation.apply(statement.spans)
        one = covered(offsets([account.span]), tokens[account.article])
        other = covered(offsets(spans), tokens[account.article])
        return bool(one and other) and len(one & other) >= ENOUGH * min(len(one), len(other))
