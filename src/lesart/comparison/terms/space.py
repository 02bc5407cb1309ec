"""Statements as weighted vectors over their terms, with words of like meaning side by side (soft cosine).

Measure: soft cosine (Sidorov, Gelbukh, Gómez-Adorno & Pinto 2014) over inverse statement frequencies.
"""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, identity

from lesart.comparison.terms.extraction import ENTITY, NUMBER
from lesart.comparison.terms.synonyms import synonym_pairs
from lesart.language.frequency import load_frequency

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.comparison.terms.extraction import Term

# A story of few statements says little about which of its words are common: as many unseen ones are counted in.
_UNSEEN_STATEMENTS = 50
# The background share below which a word is as telling as can be, and how much of its weight the most common keep.
_RARE_SHARE = 0.0005
_COMMON_WEIGHT = 0.25
# What a synonym counts beside the word itself.
SYNONYM = 0.7


class TermSpace:
    """The terms of all statements of a story."""

    def __init__(self, terms: Sequence[Mapping[str, tuple[Term, float]]]) -> None:
        """Weigh the terms; one mapping a statement, from term key to the term and how much it counts there."""
        documents = Counter(key for of_statement in terms for key in of_statement)
        self.keys = sorted(documents)
        self.column = {key: number for number, key in enumerate(self.keys)}
        self.labels = _labels(terms)
        self._rarity = np.array([_rarity(documents[key], len(terms)) for key in self.keys])
        background = np.array([_background(key, self.labels[key]) for key in self.keys])
        self.weight = self._rarity * background
        self.vectors = self._vectors(terms)
        self.likeness = self._likeness()
        spread = self.vectors @ self.likeness
        self.lengths = np.sqrt(np.maximum(np.asarray(spread.multiply(self.vectors).sum(axis=1)).ravel(), 1e-12))
        self.spread = spread

    def _vectors(self, terms: Sequence[Mapping[str, tuple[Term, float]]]) -> csr_matrix:
        rows, columns, values = [], [], []
        for row, of_statement in enumerate(terms):
            for key in sorted(of_statement):
                term, counts = of_statement[key]
                rows.append(row)
                columns.append(self.column[key])
                values.append(term.weight * counts * self.weight[self.column[key]])
        return csr_matrix((values, (rows, columns)), shape=(len(terms), len(self.keys)))

    def _likeness(self) -> csr_matrix:
        pairs = [(self.column[a], self.column[b]) for a, b in synonym_pairs(self.keys)]
        if not pairs:
            return csr_matrix(identity(len(self.keys)))
        left, right = np.array(pairs).T
        values = np.full(len(pairs), SYNONYM)
        upper = csr_matrix((values, (left, right)), shape=(len(self.keys), len(self.keys)))
        return csr_matrix(identity(len(self.keys)) + upper + upper.T)

    def similarities(self) -> csr_matrix:
        """Return the soft cosine of every pair of statements that share a term, shape (statements, statements)."""
        products = csr_matrix(self.spread @ self.vectors.T)
        scale = 1 / self.lengths
        return csr_matrix(products.multiply(scale[:, None]).multiply(scale[None, :]))


def _labels(terms: Sequence[Mapping[str, tuple[Term, float]]]) -> dict[str, str]:
    """Return the commonest label of each key, the first in the alphabet where several are as common."""
    counts: dict[str, Counter[str]] = {}
    for of_statement in terms:
        for key, (term, _) in of_statement.items():
            counts.setdefault(key, Counter())[term.label] += 1
    return {key: min((-number, label) for label, number in count.items())[1] for key, count in counts.items()}


def _rarity(statements: int, total: int) -> float:
    return log((total + _UNSEEN_STATEMENTS) / (statements + 0.5))


def _background(key: str, label: str) -> float:
    """Return how telling a term is by the language at large, from _COMMON_WEIGHT to 1."""
    if key.startswith((ENTITY, NUMBER)):
        return 1.0
    share = max(load_frequency("de").share(label), _RARE_SHARE)
    return max(_COMMON_WEIGHT, log(share) / log(_RARE_SHARE))
