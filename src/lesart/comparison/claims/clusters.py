"""Groups statements that say the same thing, by average linkage over their pair scores.

Average linkage (UPGMA; Sokal & Michener 1958) keeps two groups apart that one pair of statements would chain together:
a statement joins a group only if it is like its members on the whole.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from lesart.comparison.claims.pair_scores import PairScores

if TYPE_CHECKING:
    from lesart.comparison.claims.matrices import Indices

# The mean score between two groups from which they are one claim. Set on the demonstration for precision.
MERGE_SCORE = 0.33
_CERTAIN = 1.0


def cluster(size: int, scores: PairScores, least: float = MERGE_SCORE) -> tuple[int, ...]:
    """Return, for each of ``size`` items, the smallest item of its group.

    Args:
        size: number of items, numbered from 0.
        scores: of the pairs that are alike; pairs not listed score 0.
        least: the mean score over all pairs of two groups from which they are joined.

    """
    begun = _equals(size, scores)
    merger = _Merger(begun, _summed(begun, scores), least)
    merger.run()
    return tuple(merger.group)


def _equals(size: int, scores: PairScores) -> Indices:
    """Return the groups of items that are alike beyond doubt, all of them one another: linkage would join them first."""
    certain = scores.values == _CERTAIN
    left, right = scores.left[certain], scores.right[certain]
    links = csr_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(size, size))
    count, part = connected_components(links, directed=False)
    sizes, inside = np.bincount(part, minlength=count), np.bincount(part[left], minlength=count)
    whole = inside == sizes * (sizes - 1) // 2
    numbers = np.arange(size, dtype=np.int32)
    first = np.full(count, size, dtype=np.int32)
    np.minimum.at(first, part, numbers)
    return np.where(whole[part], first[part], numbers)


def _summed(group: Indices, scores: PairScores) -> PairScores:
    """Return the sums of the scores between groups."""
    left, right = group[scores.left], group[scores.right]
    across = left != right
    left, right = np.minimum(left, right)[across], np.maximum(left, right)[across]
    order = np.lexsort((right, left))
    left, right, values = left[order], right[order], scores.values[across][order]
    begins = np.flatnonzero(np.append(True, (left[1:] != left[:-1]) | (right[1:] != right[:-1]))[: len(left)])
    sums = np.add.reduceat(values, begins) if len(values) else values
    return PairScores(left[begins], right[begins], sums)


class _Merger:
    def __init__(self, group: Indices, scores: PairScores, least: float) -> None:
        self._least = least
        self._sums: list[dict[int, float]] = [{} for _ in group]
        self._members: list[list[int]] = [[] for _ in group]
        self.group: list[int] = group.tolist()
        for item, first in enumerate(self.group):
            self._members[first].append(item)
        rows = zip(scores.left.tolist(), scores.right.tolist(), scores.values.tolist(), strict=True)
        for left, right, total in rows:
            self._sums[left][right] = self._sums[right][left] = total
        self._heap: list[tuple[float, int, int, int, int]] = []
        for left, right in zip(scores.left.tolist(), scores.right.tolist(), strict=True):
            self._offer(left, right, self._sums[left][right])

    def run(self) -> None:
        """Join the most alike groups until none are alike enough."""
        while self._heap:
            _, left, right, size_left, size_right = heapq.heappop(self._heap)
            if len(self._members[left]) == size_left and len(self._members[right]) == size_right:
                self._join(left, right)

    def _join(self, kept: int, gone: int) -> None:
        self._members[kept] += self._members[gone]
        for item in self._members[gone]:
            self.group[item] = kept
        self._members[gone] = []
        for other, total in self._sums[gone].items():
            if other != kept:
                self._sums[kept][other] = self._sums[kept].get(other, 0.0) + total
                self._sums[other][kept] = self._sums[kept][other]
                del self._sums[other][gone]
        self._sums[gone] = {}
        self._sums[kept].pop(gone, None)
        for other, total in self._sums[kept].items():
            self._offer(kept, other, total)

    def _offer(self, one: int, other: int, total: float) -> None:
        left, right = min(one, other), max(one, other)
        sizes = len(self._members[left]), len(self._members[right])
        mean = total / (sizes[0] * sizes[1])
        if mean >= self._least:
            heapq.heappush(self._heap, (-mean, left, right, *sizes))
