"""Statements that say two things: 'Mit 23 zu 21 Stimmen hat der Rat den Hafen verkauft' tells of the sale and of the count."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.claims.joining import same_sentence
from lesart.comparison.claims.pairs import distinct_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lesart.comparison.claims.matrices import Numbers, Values
    from lesart.comparison.claims.pair_scores import PairScores
    from lesart.comparison.claims.victims import Victims
    from lesart.comparison.statements import Statement

# The mean score with the members of a claim from which a statement of another one is an account of it too. Set on the gold:
# from 0.35 to 0.5 the pairs gained on the council's vote and those lost on the other events hardly change.
LEAST_MEAN = 0.4
# Claims of fewer wordings than this are too little to be told from chance.
_FEWEST_WORDINGS = 2


def with_second_homes(
    groups: Sequence[Sequence[int]],
    statements: Sequence[Statement],
    scores: PairScores,
    pointing: Collection[int],
    victims: Sequence[Victims | None],
) -> tuple[tuple[int, ...], ...]:
    """Return the groups with the statements of others that also say what they say, each in order.

    Args:
        groups: numbers of statements, each in one group at most.
        statements: the statements.
        scores: of the pairs that are alike.
        pointing: the statements that say nothing by themselves, and so no second thing.
        victims: of whom each statement tells what befell them. One that tells of them does so for their sake: how it came
            about ('beim Aufprall der Fähre wurden 14 Menschen verletzt') is no second thing that it says.

    """
    wordings = distinct_words(statements)
    sizes = np.array([len(members) for members in groups])
    enough = np.array([len({int(wordings[each]) for each in members}) >= _FEWEST_WORDINGS for members in groups])
    numbers, homes, totals = _totals(groups, len(statements), scores)
    chosen = np.flatnonzero(enough[homes] & (totals >= LEAST_MEAN * sizes[homes])) if len(homes) else homes
    added: defaultdict[int, list[int]] = defaultdict(list)
    for number, group in zip(numbers[chosen].tolist(), homes[chosen].tolist(), strict=True):
        neighbours = (same_sentence(statements[number], statements[member]) for member in groups[group])
        aside = victims[number] is not None and all(victims[member] is None for member in groups[group])
        if number not in pointing and not aside and not any(neighbours):
            added[group].append(number)
    return tuple(tuple(sorted((*members, *added[group]))) for group, members in enumerate(groups))


def _totals(groups: Sequence[Sequence[int]], size: int, scores: PairScores) -> tuple[Numbers, Numbers, Values]:
    """Return statements, groups that they are not in, and the sum of the scores of the one with all of the other."""
    home = np.full(size, -1, dtype=np.int64)
    for group, members in enumerate(groups):
        home[list(members)] = group
    across = (home[scores.left] != home[scores.right]) & (home[scores.left] >= 0) & (home[scores.right] >= 0)
    left, right = scores.left[across].astype(np.int64), scores.right[across].astype(np.int64)
    places = np.concatenate([left * len(groups) + home[right], right * len(groups) + home[left]])
    found, place = np.unique(places, return_inverse=True)
    totals: Values = np.zeros(len(found))
    np.add.at(totals, place, np.tile(scores.values[across], 2))
    numbers, homes = np.divmod(found, max(1, len(groups)))
    return numbers, homes, totals
