"""Groups statements that say the same thing, by average linkage over their pair scores.

Average linkage (UPGMA; Sokal & Michener 1958) keeps two groups apart that one pair of statements would chain together:
a statement joins a group only if it is like its members on the whole.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The mean score between two groups from which they are one claim. Set on the demonstration for precision.
MERGE_SCORE = 0.33


def cluster(size: int, scores: Iterable[tuple[int, int, float]], least: float = MERGE_SCORE) -> tuple[int, ...]:
    """Return, for each of ``size`` items, the smallest item of its group.

    Args:
        size: number of items, numbered from 0.
        scores: (item, other item, score) of the pairs that are alike; pairs not given score 0.
        least: the mean score over all pairs of two groups from which they are joined.

    """
    merger = _Merger(size, scores, least)
    merger.run()
    return tuple(merger.group)


class _Merger:
    def __init__(self, size: int, scores: Iterable[tuple[int, int, float]], least: float) -> None:
        self._least = least
        self._sums: list[dict[int, float]] = [{} for _ in range(size)]
        self._members: list[list[int]] = [[item] for item in range(size)]
        self.group = list(range(size))
        for left, right, score in scores:
            self._sums[left][right] = score
            self._sums[right][left] = score
        self._heap = [
            (-score, left, right, 1, 1)
            for left, sums in enumerate(self._sums)
            for right, score in sums.items()
            if left < right and score >= least
        ]
        heapq.heapify(self._heap)

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
