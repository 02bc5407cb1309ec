"""How near statements are to a claim: for its label, for who may have it too."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft


class Nearness:
    """Looks up the pair scores of a story."""

    def __init__(self, alignment: Alignment) -> None:
        """Index the pairs by the one statement, in which order they come, and by the other."""
        self._pairs = pairs = alignment.pairs
        numbers = np.arange(len(alignment.statements) + 1)
        self._first = np.searchsorted(pairs.left, numbers)
        self._order = np.argsort(pairs.right, kind="stable")
        self._first_of_right = np.searchsorted(pairs.right[self._order], numbers)
        self._articles = tuple(dict.fromkeys(statement.article_id for statement in alignment.statements))
        article = {article_id: number for number, article_id in enumerate(self._articles)}
        self._article = np.array([article[each.article_id] for each in alignment.statements], dtype=np.int64)

    def score(self, one: int, other: int) -> float:
        """Return the score of a pair of statements, 0 where they share nothing."""
        left, right = min(one, other), max(one, other)
        start, end = self._first[left], self._first[left + 1]
        place = start + np.searchsorted(self._pairs.right[start:end], right)
        return float(self._pairs.scores[place]) if place < end and self._pairs.right[place] == right else 0.0

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
        best = np.zeros(len(self._articles))
        for member in draft.members:
            after = slice(self._first[member.number], self._first[member.number + 1])
            np.maximum.at(best, self._article[self._pairs.right[after]], self._pairs.likeness[after])
            before = self._order[self._first_of_right[member.number] : self._first_of_right[member.number + 1]]
            np.maximum.at(best, self._article[self._pairs.left[before]], self._pairs.likeness[before])
        return {self._articles[number]: float(best[number]) for number in np.flatnonzero(best).tolist()}
