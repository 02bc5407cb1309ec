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
    """Precision and recall between 0 and 1; ``cases`` is how many things of the gold were asked for."""

    precision: float
    recall: float
    cases: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def ratio(part: float, whole: float) -> float:
    """Return part of whole, 0 of nothing."""
    return part / whole if whole else 0.0


def mean(values: Iterable[float]) -> float:
    """Return the arithmetic mean, 0 of no values."""
    listed = list(values)
    return ratio(sum(listed), len(listed))


def from_counts(right_found: int, found: int, right_gold: int, gold: int) -> Score:
    """Return the score of ``right_found`` of ``found`` things right and ``right_gold`` of ``gold`` things met."""
    return Score(ratio(right_found, found), ratio(right_gold, gold), gold)


def of_sets(gold: set[Item], found: set[Item]) -> Score:
    """Return how well a set of things meets another."""
    both = len(gold & found)
    return from_counts(both, len(found), both, len(gold))


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
    precision = mean(len(by_gold[gold[i]] & by_found[labels[i]]) / len(by_found[labels[i]]) for i in gold)
    recall = mean(len(by_gold[gold[i]] & by_found[labels[i]]) / len(by_gold[gold[i]]) for i in gold)
    return Score(precision, recall, len(gold))


def _clusters(labels: Mapping[Item, Hashable]) -> dict[Hashable, set[Item]]:
    members: defaultdict[Hashable, set[Item]] = defaultdict(set)
    for item, label in labels.items():
        members[label].add(item)
    return members
