"""Pairs of sentences of different articles that share enough word sequences to be worth aligning.

Word n-grams are hashed and sorted (the shingles of Broder 1997, all of them rather than a sketch): time grows with the
number of words times its logarithm, not with the number of pairs of articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from lesart.comparison.reuse.words import Words

# Three stems in a row survive in any lightly edited sentence; two sequences keep stock phrases out.
_SHINGLE = 3
_SHARED_SHINGLES = 2
# A sequence that stands more often than this is compared only with its first and its next place, which keeps the
# number of pairs linear in the number of copies; alignment joins the copies again.
_ALL_PAIRS_UP_TO = 12
_MULTIPLIERS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)


def candidate_pairs(words: Words) -> NDArray[np.int64]:
    """Return pairs of sentence numbers, shape (pairs, 2), sorted, the lower number first, of different articles."""
    if len(words.stems) < _SHINGLE:
        return np.empty((0, 2), dtype=np.int64)
    hashes, sentences = _shingles(words)
    pairs = [chunk for chunk in _pairs(hashes, sentences) if len(chunk)]
    if not pairs:
        return np.empty((0, 2), dtype=np.int64)
    found = np.concatenate(pairs)
    found = found[words.article[found[:, 0]] != words.article[found[:, 1]]]
    count = len(words.article)
    keys, shared = np.unique(found[:, 0] * count + found[:, 1], return_counts=True)
    keys = keys[shared >= _SHARED_SHINGLES]
    return np.stack([keys // count, keys % count], axis=1)


def _shingles(words: Words) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    sentence = np.repeat(np.arange(len(words.article)), np.diff(words.first))
    inside = sentence[: 1 - _SHINGLE] == sentence[_SHINGLE - 1 :]
    count = len(words.stems) - _SHINGLE + 1
    total = np.zeros(count, dtype=np.uint64)
    for place, multiplier in enumerate(_MULTIPLIERS):
        stems = words.stems[place : place + count].astype(np.uint64) + np.uint64(1)
        total = (total ^ (total >> np.uint64(29))) + stems * np.uint64(multiplier)
    hashes, owners = total[inside], sentence[:count][inside]
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order]
    new = np.ones(len(hashes), dtype=np.bool_)
    new[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
    return hashes[new], owners[new]


def _pairs(hashes: NDArray[np.uint64], sentences: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Yield pairs of places with the same hash; both arrays are sorted by hash, then sentence."""
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]]) if len(hashes) else np.empty(0, dtype=np.int64)
    sizes = np.diff(np.r_[starts, len(hashes)])
    for distance in range(1, _ALL_PAIRS_UP_TO):
        chosen = np.flatnonzero((sizes > distance) & ((sizes <= _ALL_PAIRS_UP_TO) | (distance == 1)))
        yield _at_distance(starts[chosen], sizes[chosen], distance, sentences)
    large = np.flatnonzero(sizes > _ALL_PAIRS_UP_TO)
    heads = np.repeat(starts[large], sizes[large] - 1)
    others = _ranges(starts[large] + 1, sizes[large] - 1)
    yield np.stack([sentences[heads], sentences[others]], axis=1)


def _at_distance(
    starts: NDArray[np.int64], sizes: NDArray[np.int64], distance: int, sentences: NDArray[np.int64]
) -> NDArray[np.int64]:
    left = _ranges(starts, sizes - distance)
    return np.stack([sentences[left], sentences[left + distance]], axis=1)


def _ranges(starts: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return start, start + 1, … of every range, one after the other."""
    if not len(starts):
        return np.empty(0, dtype=np.int64)
    before = np.repeat(np.cumsum(sizes) - sizes, sizes)
    return np.repeat(starts, sizes) + np.arange(int(sizes.sum())) - before
