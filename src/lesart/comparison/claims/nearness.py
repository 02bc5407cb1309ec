"""How near statements are to a claim: for its label, for who may have it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft
    from lesart.comparison.claims.matrices import Numbers, Values

# Of a mean score; sums in another order differ behind the twelfth or so.
_DIGITS = 9


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
        self._keys = self._key(pairs.left.astype(np.int64), pairs.right.astype(np.int64))

    def nearest(self, number: int, others: Numbers) -> tuple[int, float]:
        """Return which of some statements scores most with one, the first in the story of equals, and that score."""
        scores = self.scores(np.full(len(others), number), others)
        equals = np.flatnonzero(scores == scores.max())
        place = int(equals[np.argmin(others[equals])])
        return place, float(scores[place])

    def scores(self, one: Numbers, other: Numbers) -> Values:
        """Return the score of every pair (one[i], other[i]) of statements, 0 where they share nothing."""
        if not len(self._keys):
            return np.zeros(len(one))
        asked = self._key(np.minimum(one, other), np.maximum(one, other))
        place = np.minimum(np.searchsorted(self._keys, asked), len(self._keys) - 1)
        return np.where(self._keys[place] == asked, self._pairs.scores[place], 0.0)

    def _key(self, left: Numbers, right: Numbers) -> Numbers:
        return left * len(self._article) + right

    def to_group(self, draft: Draft) -> list[float]:
        """Return the mean score of each account of a claim with its other accounts, 0 where it is alone."""
        members = np.array([member.number for member in draft.members])
        one, other = np.repeat(members, len(members)), np.tile(members, len(members))
        table = self.scores(one, other).reshape(len(members), len(members))
        np.fill_diagonal(table, 0.0)
        # Rounded, so that accounts in the same words are as near as each other whatever order they are added in.
        return [round(float(total), _DIGITS) for total in table.sum(axis=1) / max(len(members) - 1, 1)]

    def within(self, draft: Draft) -> float:
        """Return the mean score of the accounts of a claim with those in other articles."""
        members = np.array([member.number for member in draft.members])
        one, other = np.triu_indices(len(members), 1)
        apart = self._article[members[one]] != self._article[members[other]]
        scores = self.scores(members[one[apart]], members[other[apart]])
        return float(scores.mean()) if len(scores) else 0.0

    def neighbours(self, number: int) -> frozenset[int]:
        """Return the statements of other articles that share something with a statement."""
        after = self._pairs.right[self._first[number] : self._first[number + 1]]
        before = self._pairs.left[self._order[self._first_of_right[number] : self._first_of_right[number + 1]]]
        other = np.concatenate((before, after))
        return frozenset(other[self._article[other] != self._article[number]].tolist())

    def by_article(self, draft: Draft) -> dict[str, float]:
        """Return, by article, how like an account of a claim the statement is that comes nearest to one."""
        best = np.zeros(len(self._articles))
        for member in draft.members:
            after = slice(self._first[member.number], self._first[member.number + 1])
            np.maximum.at(best, self._article[self._pairs.right[after]], self._pairs.likeness[after])
            before = self._order[self._first_of_right[member.number] : self._first_of_right[member.number + 1]]
            np.maximum.at(best, self._article[self._pairs.left[before]], self._pairs.likeness[before])
        return {self._articles[number]: float(best[number]) for number in np.flatnonzero(best).tolist()}
