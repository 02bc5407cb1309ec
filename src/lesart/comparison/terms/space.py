"""Statements as weighted vectors over their terms, with words of like meaning side by side (soft cosine).

Measure: soft cosine (Sidorov, Gelbukh, Gómez-Adorno & Pinto 2014) over inverse statement frequencies.
"""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, identity

from lesart.comparison.terms.antonyms import antonym_pairs
from lesart.comparison.terms.counted import measure_of
from lesart.comparison.terms.extraction import DATE, ENTITY, NUMBER, SLOT
from lesart.comparison.terms.synonyms import synonym_pairs
from lesart.comparison.terms.vectors import near_pairs
from lesart.language.frequency import load_frequency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from spacy.vocab import Vocab

from lesart.comparison.terms.extraction import Term

# A story of few statements says little about which of its words are common: as many unseen ones are counted in.
_UNSEEN_STATEMENTS = 50
# The background share below which a word is as telling as can be, and how much of its weight the most common keep.
_RARE_SHARE = 0.0005
_COMMON_WEIGHT = 0.25
# Numbers up to this one are words like others: two statements that hold one have little in common.
_SMALL_NUMBER = 12
# What a synonym counts beside the word itself, and what a word of its set in the thesaurus, where a set holds neighbouring
# meanings too ('Bescheid' and 'Zusage').
SYNONYM = 0.8
NEIGHBOUR = 0.5
# What a compound counts beside its head: 'Wahlurne' and 'Urne'. From 0.3 to 0.7 the figures of the gold hardly change.
KIND = 0.6
# Opposites are about the same thing ('offen' and 'geschlossen'); that they contradict each other is found later.
ANTONYM = 0.5


class TermSpace:
    """The terms of all statements of a story."""

    def __init__(
        self,
        terms: Sequence[Mapping[str, tuple[Term, float]]],
        vocabulary: Vocab | None = None,
        kinds: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Weigh the terms.

        Args:
            terms: one mapping a statement, from term key to the term and how much it counts there.
            vocabulary: of the pipeline that read the articles; its word vectors, if it has any, tell what words are
                alike that no list of synonyms has together.
            kinds: pairs of keys, a compound and its head.

        """
        documents = Counter(key for of_statement in terms for key in of_statement)
        self.keys = sorted(documents)
        self.column = {key: number for number, key in enumerate(self.keys)}
        self.labels = _labels(terms)
        self._pairs: Mapping[tuple[str, str], float] = {}
        self._like: dict[str, frozenset[str]] = {}
        self.likeness = self._likeness(vocabulary, kinds)
        # 'Treffen' is no rarer than 'Gespräch' where both mean the event: synonyms share their counts.
        pooled = self.likeness @ np.array([documents[key] for key in self.keys], dtype=np.float64)
        rarity = np.array([_rarity(float(count), len(terms)) for count in pooled])
        self.weight = rarity * np.array([telling(key, self.labels[key]) for key in self.keys])
        self.vectors = self._vectors(terms)
        self.counted, self.amounts = self._amounts(terms)
        self.inside = self._places(terms, lambda _: True)
        self.nouns = self._places(terms, lambda term: term.is_noun)

    def _vectors(self, terms: Sequence[Mapping[str, tuple[Term, float]]]) -> csr_matrix:
        rows, columns, values = [], [], []
        for row, of_statement in enumerate(terms):
            for key in sorted(of_statement):
                term, counts = of_statement[key]
                rows.append(row)
                columns.append(self.column[key])
                values.append(term.weight * counts * self.weight[self.column[key]])
        return csr_matrix((values, (rows, columns)), shape=(len(terms), len(self.keys)))

    def _amounts(
        self, terms: Sequence[Mapping[str, tuple[Term, float]]]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the columns of the things that each statement counts, and the logarithm of how many it counts of each.

        Both have the shape (statements, most things in one); where a statement counts fewer, the column is -1.
        """
        found = [
            [(self.column[key], log(abs(term.amount))) for key, (term, _) in of_statement.items() if term.amount]
            for of_statement in terms
        ]
        shape = (len(terms), max(map(len, found), default=0))
        columns, amounts = np.full(shape, -1, dtype=np.int64), np.zeros(shape)
        for row, counts in enumerate(found):
            for place, (column, amount) in enumerate(counts):
                columns[row, place], amounts[row, place] = column, amount
        return columns, amounts

    def _places(self, terms: Sequence[Mapping[str, tuple[Term, float]]], wanted: Callable[[Term], bool]) -> csr_matrix:
        """Return where each statement has a wanted term in its own words, 1 each, shape (statements, keys)."""
        places = [
            (row, self.column[key])
            for row, of_statement in enumerate(terms)
            for key, (term, counts) in of_statement.items()
            if counts == 1.0 and wanted(term)
        ]
        rows, columns = zip(*places, strict=True) if places else ((), ())
        return csr_matrix((np.ones(len(places)), (rows, columns)), shape=(len(terms), len(self.keys)))

    def _likeness(self, vocabulary: Vocab | None, kinds: Iterable[tuple[str, str]]) -> csr_matrix:
        """Return how alike any two terms are, 1 on the diagonal, shape (keys, keys)."""
        found = dict.fromkeys(antonym_pairs(self.column), ANTONYM)
        found |= dict.fromkeys(synonym_pairs(self.keys), NEIGHBOUR)
        found |= {_in_order(*pair): KIND for pair in kinds if all(key in self.column for key in pair)}
        found |= dict.fromkeys(synonym_pairs(self.keys, news_only=True), SYNONYM)
        found |= dict.fromkeys(_like_slots([key for key in self.keys if key[0] == SLOT]), SYNONYM)
        words = {key: self.labels[key] for key in self.keys if key[0] not in (ENTITY, NUMBER, SLOT, DATE)}
        for pair, likeness in near_pairs(words, vocabulary):
            found[pair] = max(found.get(pair, 0.0), likeness)
        size = len(self.keys)
        if not found:
            return csr_matrix(identity(size))
        left, right = np.array([(self.column[a], self.column[b]) for a, b in found]).T
        upper = csr_matrix((list(found.values()), (left, right)), shape=(size, size))
        self._pairs = found
        return csr_matrix(identity(size) + upper + upper.T)

    def alike(self, one: str, other: str) -> float:
        """Return how alike two terms of the story are, from 0 to 1; nothing is like a term that is not in it."""
        if one == other:
            return float(one in self.column)
        return self._pairs.get(_in_order(one, other), 0.0)

    def like(self, key: str) -> frozenset[str]:
        """Return a term and all that are like it; none where the story does not have the term."""
        if key not in self._like:
            column = self.column.get(key)
            where = slice(0, 0) if column is None else slice(*self.likeness.indptr[column : column + 2])
            self._like[key] = frozenset(self.keys[other] for other in self.likeness.indices[where].tolist())
        return self._like[key]


def _like_slots(slots: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each pair of counts, in order, that are of things of like meaning, in the same unit."""
    by_unit: dict[str, dict[str, str]] = {}
    for key in slots:
        unit, thing = measure_of(key[1:])
        by_unit.setdefault(unit, {})[thing] = key
    for things in by_unit.values():
        yield from (_in_order(things[a], things[b]) for a, b in synonym_pairs(sorted(things)))


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _labels(terms: Sequence[Mapping[str, tuple[Term, float]]]) -> dict[str, str]:
    """Return the commonest label of each key, the first in the alphabet where several are as common."""
    counts: dict[str, Counter[str]] = {}
    for of_statement in terms:
        for key, (term, _) in of_statement.items():
            counts.setdefault(key, Counter())[term.label] += 1
    return {key: min((-number, label) for label, number in count.items())[1] for key, count in counts.items()}


def _rarity(statements: float, total: int) -> float:
    return max(0.0, log((total + _UNSEEN_STATEMENTS) / (statements + 0.5)))


def _number_weight(value: str) -> float:
    """Return how telling it is that two statements give the same number: 'zwei' stands everywhere, 12,000 does not."""
    try:
        amount = abs(float(value))
    except ValueError:
        return 1.0
    return _COMMON_WEIGHT if amount <= _SMALL_NUMBER else 1.0


def telling(key: str, label: str) -> float:
    """Return how telling a term is by the language at large, from a quarter to 1; a word is its own key."""
    if key.startswith(NUMBER):
        return _number_weight(key[1:])
    if key.startswith(ENTITY):
        return 1.0
    share = max(load_frequency("de").share(label), _RARE_SHARE)
    return max(_COMMON_WEIGHT, log(share) / log(_RARE_SHARE))
