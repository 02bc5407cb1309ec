"""Scores how likely two statements say the same thing, and says on what the score rests."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags

from lesart.comparison.terms.extraction import DATE, ENTITY, NUMBER, SLOT
from lesart.model import Act

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.space import TermSpace

# Statements less alike than this in their content words are not looked at: their score is near nothing.
_LEAST_COSINE = 0.08
_MOST_TERMS_COUNTED = 5
# Statements whose words are compared with all others at a time: bounds the memory of long stories.
_ROWS_AT_A_TIME = 2000
# How many of the shared words a reason names.
_WORDS_IN_REASON = 4
# One shared word makes 'wies die Frist zurück' look like 'wies den Ton zurück'; it is taken for little unless it is most
# of one of the statements.
_MORE_THAN_ONE = 1.5
_MOSTLY = 0.75
_LONELY_WORTH = 0.3
# Counts of one thing that differ by more than this factor are taken for counts of different things.
_FAR = float(np.log(2.5))
_DAY_KEY = len(DATE + "2021-12-08")
FEATURES = (
    "cosine",
    "containment",
    "evidence",
    "shared_terms",
    "participants",
    "same_speaker",
    "same_act",
    "values",
    "other_dates",
    "predicates",
    "other_predicates",
    "far_numbers",
)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of statements (their numbers, left < right) that share content, with features and score of each.

    ``features`` has the columns FEATURES; ``scores`` are between 0 and 1 and no probabilities.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    features: NDArray[np.float64]
    scores: NDArray[np.float64]


class PairScorer:
    """Compares the statements of a story."""

    def __init__(self, statements: Sequence[Statement], space: TermSpace, predicates: Sequence[str | None]) -> None:
        """Prepare the statements; row i of the space and item i of the predicates belong to statement i."""
        self._statements = statements
        self._predicates = _indicator(predicates, space)
        self._space = space
        kinds = np.array([key[0] for key in space.keys])
        content = diags((kinds != ENTITY).astype(float))
        self._content = csr_matrix(space.vectors @ content)
        self._entities = csr_matrix(space.vectors @ diags((kinds == ENTITY).astype(float)))
        self._values = csr_matrix(space.vectors @ diags(np.isin(kinds, [NUMBER, DATE, SLOT]).astype(float)))
        days = np.array([key.startswith(DATE) and len(key) == _DAY_KEY for key in space.keys], dtype=np.float64)
        self._dates = csr_matrix(space.vectors @ diags(days))
        self._spread = csr_matrix(self._content @ space.likeness)
        self._mass = _row_sums(self._spread.multiply(self._content))

    def pairs(self) -> Pairs:
        """Return every pair of statements of different sentences that shares content words."""
        found = [self._chunk(start) for start in range(0, len(self._statements), _ROWS_AT_A_TIME)]
        left = np.concatenate([pair[0] for pair in found]) if found else np.empty(0, dtype=np.int64)
        right = np.concatenate([pair[1] for pair in found]) if found else np.empty(0, dtype=np.int64)
        products = np.concatenate([pair[2] for pair in found]) if found else np.empty(0)
        features = self._features(left, right, products)
        return Pairs(left, right, features, score(features) * _backing(features))

    def _chunk(self, start: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        rows = self._spread[start : start + _ROWS_AT_A_TIME]
        products = (rows @ self._content.T).tocoo()
        left, right = products.row.astype(np.int64) + start, products.col.astype(np.int64)
        enough = products.data >= _LEAST_COSINE * np.sqrt(self._mass[left] * self._mass[right])
        kept = (left < right) & enough
        order = np.lexsort((right[kept], left[kept]))
        return left[kept][order], right[kept][order], products.data[kept][order]

    def _features(
        self, left: NDArray[np.int64], right: NDArray[np.int64], products: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        mass_left, mass_right = self._mass[left], self._mass[right]
        columns = {
            "cosine": products / np.sqrt(mass_left * mass_right),
            "containment": products / np.minimum(mass_left, mass_right),
            "evidence": np.log1p(products),
            "shared_terms": self._shared_terms(left, right),
            "participants": _cosine(self._entities, left, right),
            "same_speaker": self._same_speaker(left, right),
            "same_act": self._same_act(left, right),
            "values": np.log1p(_dot(self._values, self._values, left, right)),
            "other_dates": self._other_dates(left, right),
            "predicates": self._predicates_met(left, right),
            "other_predicates": self._other_predicates(left, right),
            "far_numbers": self._far_numbers(left, right),
        }
        return np.stack([columns[name] for name in FEATURES], axis=1)

    def _shared_terms(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        present = _ones(self._content)
        shared = _dot(present @ self._space.likeness, present, left, right)
        return np.asarray(np.minimum(shared, _MOST_TERMS_COUNTED), dtype=np.float64)

    def _same_speaker(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        speakers = _numbered([statement.speaker for statement in self._statements])
        return np.asarray((speakers[left] == speakers[right]) & (speakers[left] >= 0), dtype=np.float64)

    def _same_act(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        acts = _numbered([None if s.act is Act.STATE else s.act.value for s in self._statements])
        return np.asarray((acts[left] == acts[right]) & (acts[left] >= 0), dtype=np.float64)

    def _other_dates(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        dated = _row_sums(self._dates) > 0
        none_shared = _dot(self._dates, self._dates, left, right) == 0
        return np.asarray(dated[left] & dated[right] & none_shared, dtype=np.float64)

    def _predicates_met(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return how many of the two predicates the other statement holds, half for one, less for a synonym."""
        present = _ones(self._content)
        spread = csr_matrix(self._predicates @ self._space.likeness)
        met = _dot(spread, present, left, right) + _dot(spread, present, right, left)
        return np.asarray(np.minimum(met, 2) / 2, dtype=np.float64)

    def _other_predicates(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return 1 where both have a predicate and neither holds that of the other."""
        has = _row_sums(self._predicates) > 0
        return np.asarray(has[left] & has[right] & (self._predicates_met(left, right) == 0), dtype=np.float64)

    def _far_numbers(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return 1 where both count the same thing and come to numbers too far apart to be of the same count."""
        found = np.zeros(len(left))
        counting = np.asarray(~np.isnan(self._space.amounts).all(axis=1))
        both = np.flatnonzero(counting[left] & counting[right])
        for start in range(0, len(both), _ROWS_AT_A_TIME):
            rows = both[start : start + _ROWS_AT_A_TIME]
            ratios = np.abs(self._space.amounts[left[rows]] - self._space.amounts[right[rows]])
            shared = ~np.isnan(ratios).all(axis=1)
            nearest = np.nanmin(ratios[shared], axis=1) if shared.any() else np.empty(0)
            found[rows[shared]] = nearest > _FAR
        return found

    def reason(self, left: int, right: int) -> str:
        """Return in words what speaks for two statements saying the same: the shared words, the rarest first."""
        shared = self._spread[left].multiply(self._content[right]).tocoo()
        heaviest = sorted(zip(-shared.data, shared.col, strict=True))[:_WORDS_IN_REASON]
        words = [self._space.labels[self._space.keys[column]] for _, column in heaviest]
        parts = [f"share {', '.join(words)}"] if words else ["use other words"]
        parts += list(self._agreements(left, right))
        return "; ".join(parts)

    def _agreements(self, left: int, right: int) -> Iterator[str]:
        a, b = self._statements[left], self._statements[right]
        if a.speaker is not None and a.speaker == b.speaker:
            yield f"the same speaker ({_speaker_name(a) or _speaker_name(b)})"
        if a.act is b.act and a.act is not Act.STATE:
            yield f"both {a.act.value}"


def _backing(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what a score is worth: little where one word is all that is shared and both statements go on otherwise.

    A shared number or a duration given in both is worth what it scores.
    """
    shared, contained, values = (
        features[:, FEATURES.index(name)] for name in ("shared_terms", "containment", "values")
    )
    lonely = (shared < _MORE_THAN_ONE) & (contained < _MOSTLY) & (values == 0)
    return np.where(lonely, _LONELY_WORTH, 1.0)


def score(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the logistic score of feature rows (columns FEATURES), from 0 to 1."""
    bias, weights = alignment_weights()
    total = features @ np.array([weights[name] for name in FEATURES]) + bias
    return np.asarray(1 / (1 + np.exp(-total)))


@cache
def alignment_weights() -> tuple[float, Mapping[str, float]]:
    """Return bias and weights of the score, from ``alignment.toml``."""
    text = resources.files(__package__).joinpath("alignment.toml").read_text(encoding="utf-8")
    values = tomllib.loads(text)
    return float(values["bias"]), {name: float(weight) for name, weight in values["weights"].items()}


def _indicator(roots: Sequence[str | None], space: TermSpace) -> csr_matrix:
    """Return a row a statement with 1 in the column of its root."""
    rows = [row for row, key in enumerate(roots) if key in space.column]
    columns = [space.column[key] for key in roots if key in space.column]
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(roots), len(space.keys)))


def _speaker_name(statement: Statement) -> str:
    quotation = statement.quotation
    return quotation.speaker.span.text if quotation and quotation.speaker else ""


def _row_sums(matrix: csr_matrix) -> NDArray[np.float64]:
    return np.asarray(matrix.sum(axis=1), dtype=np.float64).ravel()


def _ones(matrix: csr_matrix) -> csr_matrix:
    present = matrix.copy()
    present.eliminate_zeros()
    present.data = np.ones_like(present.data)
    return present


def _dot(a: csr_matrix, b: csr_matrix, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the product of row left[i] of the one and row right[i] of the other, for every i."""
    if not len(left):
        return np.empty(0)
    return _row_sums(csr_matrix(csr_matrix(a)[left].multiply(csr_matrix(b)[right])))


def _cosine(matrix: csr_matrix, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
    lengths = np.sqrt(np.maximum(_row_sums(matrix.multiply(matrix)), 1e-12))
    return np.asarray(_dot(matrix, matrix, left, right) / (lengths[left] * lengths[right]))


def _numbered(values: Sequence[str | None]) -> NDArray[np.int64]:
    """Return a number for each distinct value, -1 for None."""
    numbers: dict[str, int] = {}
    each = [-1 if value is None else numbers.setdefault(value, len(numbers)) for value in values]
    return np.array(each, dtype=np.int64)
