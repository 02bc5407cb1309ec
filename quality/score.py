"""Precision, recall and the measures built on them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

Item = TypeVar("Item", bound="Hashable")


@dataclass(frozen=True, slots=True)
class Score:
    """What precision and recall follow from, so that the scores of several texts can be added up.

    ``right_found`` of ``found`` things are right, ``right_gold`` of ``gold`` things were met; a thing may be right in
    part.
    """

    right_found: float
    found: int
    right_gold: float
    gold: int

    def __add__(self, other: Score) -> Score:
        """Return the score of both together."""
        return Score(
            self.right_found + other.right_found,
            self.found + other.found,
            self.right_gold + other.right_gold,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 0 where nothing was found."""
        return ratio(self.right_found, self.found)

    @property
    def recall(self) -> float:
        """The share of the gold that was met, 0 where there is none."""
        return ratio(self.right_gold, self.gold)

    @property
    def cases(self) -> int:
        """How many things of the gold were asked for."""
        return self.gold

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some cases are right; shares of several texts can be added up."""

    right: int
    cases: int

    def __add__(self, other: Share) -> Share:
        """Return the share of both together."""
        return Share(self.right + other.right, self.cases + other.cases)

    @property
    def value(self) -> float:
        """The share that is right, 0 of no cases."""
        return ratio(self.right, self.cases)


def share(judged: Iterable[bool]) -> Share:
    """Return the share of judgements that are true."""
    listed = list(judged)
    return Share(sum(listed), len(listed))


def ratio(part: float, whole: float) -> float:
    """Return part of whole, 0 of nothing."""
    return part / whole if whole else 0.0


def mean(values: Iterable[float]) -> float:
    """Return the arithmetic mean, 0 of no values."""
    listed = list(values)
    return ratio(sum(listed), len(listed))


def of_sets(gold: set[Item], found: set[Item]) -> Score:
    """Return how well a set of things meets another."""
    both = len(gold & found)
    return Score(both, len(found), both, len(gold))


def overlap_f1(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the F1 of two sets of tokens, 0 where they share none."""
    both = len(one & other)
    return 2 * both / (len(one) + len(other)) if both else 0.0


def b_cubed(gold: Mapping[Item, Hashable], found: Mapping[Item, Hashable]) -> Score:
    """Return the B-cubed score (Bagga & Baldwin 1998) of clusters of the gold's items.

    Both map an item to the label of its cluster; the labels need not agree. An item that is missing from ``found``
    is a cluster of its own; what is in ``found`` alone is left out.
    """
    labels: dict[Item, Hashable] = {item: ("found", found[item]) if item in found else ("alone", item) for item in gold}
    by_gold, by_found = _clusters(gold), _clusters(labels)
    shared = {i: len(by_gold[gold[i]] & by_found[labels[i]]) for i in gold}
    right_found = sum(shared[i] / len(by_found[labels[i]]) for i in gold)
    right_gold = sum(shared[i] / len(by_gold[gold[i]]) for i in gold)
    return Score(right_found, len(gold), right_gold, len(gold))


def _clusters(labels: Mapping[Item, Hashable]) -> dict[Hashable, set[Item]]:
    members: defaultdict[Hashable, set[Item]] = defaultdict(set)
    for item, label in labels.items():
        members[label].add(item)
    return members
