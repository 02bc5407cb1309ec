"""How near statements are to a claim: for its label, for who may have it too."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft


class Nearness:
    """Looks up the pair scores of a story."""

    def __init__(self, alignment: Alignment) -> None:
        """Index the scores by statement."""
        self._alignment = alignment
        self._neighbours: defaultdict[int, dict[int, tuple[float, float]]] = defaultdict(dict)
        pairs = alignment.pairs
        columns = (pairs.left, pairs.right, pairs.scores, pairs.likeness)
        for left, right, value, likeness in zip(*(column.tolist() for column in columns), strict=True):
            self._neighbours[left][right] = (value, likeness)
            self._neighbours[right][left] = (value, likeness)

    def score(self, one: int, other: int) -> float:
        """Return the score of a pair of statements, 0 where they share nothing."""
        return self._neighbours[one].get(other, (0.0, 0.0))[0]

    def to_group(self, number: int, draft: Draft) -> float:
        """Return the mean score of a statement with the other accounts of its claim, 0 where it is alone."""
        others = [member.number for member in draft.members if member.number != number]
        return sum(self.score(number, other) for other in others) / len(others) if others else 0.0

    def within(self, draft: Draft) -> float:
        """Return the mean score of the accounts of a claim with those in other articles."""
        pairs = combinations(draft.members, 2)
        apart = [(a, b) for a, b in pairs if a.statement.article_id != b.statement.article_id]
        return sum(self.score(a.number, b.number) for a, b in apart) / len(apart) if apart else 0.0

    def by_article(self, draft: Draft) -> dict[str, float]:
        """Return, by article, how like an account of a claim the statement is that comes nearest to one."""
        best: dict[str, float] = {}
        statements = self._alignment.statements
        for member in draft.members:
            for other, (_, likeness) in self._neighbours[member.number].items():
                article = statements[other].article_id
                best[article] = max(likeness, best.get(article, 0.0))
        return best
