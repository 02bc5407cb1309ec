"""The scores of pairs of statements, as sorted arrays: a story of a thousand reports has millions of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.claims.matrices import Indices, Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.comparison.claims.matrices import Numbers


@dataclass(frozen=True, eq=False)
class PairScores:
    """How alike pairs of numbered things are; pairs that are not listed are not alike at all.

    ``left``, ``right`` and ``values`` are parallel, left < right, each pair once, in order.
    """

    left: Indices
    right: Indices
    values: Values

    @classmethod
    def of(cls, left: Indices, right: Indices, values: Values) -> PairScores:
        """Return the scores of pairs (left < right) in any order; of a pair given several times the last one counts."""
        keys = _keys(left, right)
        order = np.argsort(keys, kind="stable")
        last = np.append(keys[order][1:] != keys[order][:-1], True)[: len(order)]
        kept = order[last]
        return cls(left[kept], right[kept], values[kept])

    @cached_property
    def _sorted(self) -> Numbers:
        return _keys(self.left, self.right)

    def score(self, one: int, other: int) -> float:
        """Return how alike two things are, 0 where the pair is not listed."""
        key = (min(one, other) << _BITS) | max(one, other)
        known = self._sorted
        place = int(known.searchsorted(key))
        return float(self.values[place]) if place < len(known) and known[place] == key else 0.0

    def scores(self, one: int, others: Numbers) -> Values:
        """Return how alike one thing and each of others are, 0 where the pair is not listed."""
        if not len(self._sorted):
            return np.zeros(len(others))
        keys = (np.minimum(one, others) << _BITS) | np.maximum(one, others)
        places = np.minimum(self._sorted.searchsorted(keys), len(self._sorted) - 1)
        return np.where(self._sorted[places] == keys, self.values[places], 0.0)

    def with_scores(self, pairs: Iterable[tuple[int, int]], value: float) -> PairScores:
        """Return the same with one score for some pairs (left < right)."""
        added = np.array(sorted(pairs), dtype=self.left.dtype).reshape(-1, 2)
        values = np.full(len(added), value)
        joined = (np.concatenate([self.left, added[:, 0]]), np.concatenate([self.right, added[:, 1]]))
        return PairScores.of(*joined, np.concatenate([self.values, values]))

    def joined(self, other: PairScores) -> PairScores:
        """Return the scores of both; where both list a pair, that of the other."""
        left, right = np.concatenate([self.left, other.left]), np.concatenate([self.right, other.right])
        return PairScores.of(left, right, np.concatenate([self.values, other.values]))

    def from_score(self, least: float) -> Iterator[tuple[int, int]]:
        """Yield the pairs from a score on, in order."""
        chosen = np.flatnonzero(self.values >= least)
        return zip(self.left[chosen].tolist(), self.right[chosen].tolist(), strict=True)


_BITS = 32


def _keys(left: Indices, right: Indices) -> Numbers:
    """Return one number a pair, in the order of the pairs."""
    return (left.astype(np.int64) << _BITS) | right.astype(np.int64)
