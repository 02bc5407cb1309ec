"""Which scores may join statements, and what joins groups of them beyond their words: denials, competing figures."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.claims.clusters import MERGE_SCORE
from lesart.comparison.claims.pair_scores import PairScores
from lesart.comparison.claims.pairs import distinct_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from lesart.comparison.claims.matrices import Indices, Numbers, Values
    from lesart.comparison.claims.pairs import Pairs
    from lesart.comparison.figures.contrasts import Contrast
    from lesart.comparison.statements import Statement

# A pair below this score is no evidence either way and counts as nothing.
_LEAST_SCORE = 0.02
# Pairs that are looked at at a time: bounds the memory of long stories.
_PAIRS_AT_A_TIME = 500_000
# What a pair counts that cannot say the same: one of them keeps a group of four from being joined.
_APART = -1.0


def joining_scores(pairs: Pairs, statements: Sequence[Statement], pointing: Collection[int]) -> PairScores:
    """Return the scores that may join statements: not of one sentence or copies of it, not of one that only points to another."""
    kept = (pairs.scores >= _LEAST_SCORE) | pairs.apart
    return _by_pair(pairs, kept, np.where(pairs.apart, _APART, pairs.scores), statements, pointing)


def dated_scores(pairs: Pairs, statements: Sequence[Statement], pointing: Collection[int]) -> PairScores:
    """Return how like the statements are that share a date or a figure: a denial and what it denies share little more."""
    kept = pairs.share_value & ~pairs.apart & (pairs.likeness >= _LEAST_SCORE)
    return _by_pair(pairs, kept, pairs.likeness.astype(np.float64), statements, pointing)


def _by_pair(
    pairs: Pairs,
    kept: NDArray[np.bool_],
    values: Values,
    statements: Sequence[Statement],
    pointing: Collection[int],
) -> PairScores:
    points = np.zeros(len(statements), dtype=np.bool_)
    points[list(pointing)] = True
    numbers: dict[tuple[str, int], int] = {}
    places = [numbers.setdefault((each.article_id, each.sentence), len(numbers)) for each in statements]
    sentence = np.array(places, dtype=np.int64)
    chosen = np.flatnonzero(kept & ~points[pairs.left] & ~points[pairs.right])
    left, right = pairs.left[chosen], pairs.right[chosen]
    words = distinct_words(statements)
    neighbours = sentence[left] == sentence[right]
    neighbours |= _stands_in(words, sentence, left, right) | _stands_in(words, sentence, right, left)
    return PairScores(left[~neighbours], right[~neighbours], values[chosen[~neighbours]])


def _stands_in(words: Numbers, sentence: Numbers, one: Indices, other: Indices) -> NDArray[np.bool_]:
    """Tell of each pair whether the words of the one statement stand beside the other in a copy of its sentence."""
    size = int(sentence.max(initial=0)) + 1
    there = np.unique(words[words >= 0] * size + sentence[words >= 0])
    found = np.zeros(len(one), dtype=np.bool_)
    for start in range(0, len(one), _PAIRS_AT_A_TIME):
        rows = slice(start, start + _PAIRS_AT_A_TIME)
        known = (words[one[rows]] >= 0) & (words[one[rows]] != words[other[rows]])
        found[rows] = known & np.isin(words[one[rows]] * size + sentence[other[rows]], there)
    return found


def same_sentence(one: Statement, other: Statement) -> bool:
    """Tell whether two statements stand in one sentence."""
    return one.article_id == other.article_id and one.sentence == other.sentence


def attach_denials(group_of: list[int], denied: Sequence[bool], scores: PairScores) -> None:
    """Put denials that stand by themselves to what they are most like, in place.

    A denial answers one statement and need not be like all of a claim; a group of denials goes where its members are
    most like one each, on the whole.
    """
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(group_of):
        members[group].append(number)
    alone = {group for group, numbers in members.items() if all(denied[number] for number in numbers)}
    best: defaultdict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    is_alone = np.isin(np.array(group_of), list(alone))
    chosen = np.flatnonzero(is_alone[scores.left] != is_alone[scores.right])
    rows = zip(scores.left[chosen].tolist(), scores.right[chosen].tolist(), scores.values[chosen].tolist(), strict=True)
    for left, right, value in rows:
        for number, other in ((left, right), (right, left)):
            if group_of[number] in alone and group_of[other] not in alone:
                near = best[group_of[number], group_of[other]]
                near[number] = max(value, near.get(number, value))
    likeness: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (group, home), near in best.items():
        likeness[group].append((sum(near.values()) / len(members[group]), -home))
    for group, homes in likeness.items():
        value, home = max(homes)
        if value >= MERGE_SCORE:
            for number in members[group]:
                group_of[number] = -home


def join_contrasted(group_of: list[int], contrasts: Sequence[Contrast]) -> None:
    """Put the accounts of competing figures into one group, in place: they answer the same question."""
    for contrast in contrasts:
        groups = {group_of[number] for number in contrast.statements}
        home = min(groups)
        for number, group in enumerate(group_of):
            if group in groups:
                group_of[number] = home
