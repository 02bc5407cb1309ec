"""Aligns two sentences word by word and finds the stretch that one took from the other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Sequence

# A run of equal words pays for a gap of twice its length: 'light editing' changes up to about a third of the words.
_GAP_COST = 0.5
# An unmatched beginning or end of up to this many words belongs to the passage (a changed name, an added date).
_RAGGED_EDGE = 3
# Words put in another order: nearly all words are the same, though not their sequence.
_REORDERED_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of two sentences that is the same text, as half-open word positions.

    ``equal`` counts the equal words, ``content`` the content words among them, ``run`` the longest unbroken row.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    equal: int = 0
    content: int = 0
    run: int = 0

    @property
    def words(self) -> int:
        """Number of words of the longer side."""
        return max(self.left[1] - self.left[0], self.right[1] - self.right[0])

    @property
    def share(self) -> float:
        """Share of equal words in the longer side, 0 to 1."""
        return self.equal / self.words


def common_stretch(left: Sequence[int], right: Sequence[int], content: Sequence[bool]) -> Stretch:
    """Return the best common stretch of two sequences of stems.

    Args:
        left: stems of the one sentence.
        right: stems of the other.
        content: for each word of ``left``, whether it is a content word.

    """
    blocks = _equal_blocks(left, right)
    best = _best_run(blocks)
    whole = best is not None and best[0] == min(len(left), len(right))
    reordered = None if whole else _reordered(left, right, content)
    if reordered is not None and (best is None or reordered.equal > best[0]):
        return reordered
    if best is None:
        return Stretch((0, len(left)), (0, len(right)))
    _, first, last = best
    inside = blocks[first : last + 1]
    equal = sum(size for _, _, size in inside)
    weight = sum(content[at + i] for at, _, size in inside for i in range(size))
    return Stretch(
        _with_edges(inside[0][0], inside[-1][0] + inside[-1][2], len(left)),
        _with_edges(inside[0][1], inside[-1][1] + inside[-1][2], len(right)),
        equal,
        weight,
        max(size for _, _, size in inside),
    )


def longest_run(left: Sequence[int], right: Sequence[int]) -> int:
    """Return the longest unbroken row of equal words in the longest common subsequence of two sequences of stems."""
    return max((size for _, _, size in _equal_blocks(left, right)), default=0)


def _equal_blocks(left: Sequence[int], right: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return (start in left, start in right, length) of the runs of equal words of the longest common subsequence."""
    operations = LCSseq.opcodes(left, right)
    return [(op.src_start, op.dest_start, op.src_end - op.src_start) for op in operations if op.tag == "equal"]


def _best_run(blocks: Sequence[tuple[int, int, int]]) -> tuple[int, int, int] | None:
    """Return (equal words, first block, last block) of the run of blocks that scores best (Kadane's algorithm)."""
    best: tuple[float, int, int, int] | None = None
    score, equal, first = 0.0, 0, 0
    for number, (a, b, size) in enumerate(blocks):
        if number:
            before = blocks[number - 1]
            gap = max(a - before[0] - before[2], b - before[1] - before[2])
            score -= _GAP_COST * gap
        if score <= 0:
            score, equal, first = 0.0, 0, number
        score, equal = score + size, equal + size
        if best is None or score > best[0]:
            best = (score, equal, first, number)
    return best[1:] if best else None


def _with_edges(start: int, end: int, length: int) -> tuple[int, int]:
    return (0 if start <= _RAGGED_EDGE else start, length if length - end <= _RAGGED_EDGE else end)


def _reordered(left: Sequence[int], right: Sequence[int], content: Sequence[bool]) -> Stretch | None:
    enough = _REORDERED_SHARE * max(len(left), len(right))
    if min(len(left), len(right)) < enough:
        return None
    shared = Counter(left) & Counter(right)
    equal = shared.total()
    if equal < enough:
        return None
    weight = sum(1 for word, counts in zip(left, content, strict=True) if counts and word in shared)
    return Stretch((0, len(left)), (0, len(right)), equal, weight)
