"""Sparse matrices with a row a statement: their products and sums for many pairs of rows at once."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Numbers = NDArray[np.int64]
Indices = NDArray[np.int32]
Values = NDArray[np.float64]
Apart = tuple[Numbers, NDArray[np.bool_]]
"""A number for each value, and for every two numbers whether their values are apart."""
_Value = TypeVar("_Value", bound=Hashable)


def row_sums(matrix: csr_matrix) -> Values:
    """Return the sum of each row."""
    return np.asarray(matrix.sum(axis=1), dtype=np.float64).ravel()


def ones(matrix: csr_matrix) -> csr_matrix:
    """Return a matrix with 1 wherever the given one has a value."""
    present = matrix.copy()
    present.eliminate_zeros()
    present.data = np.ones_like(present.data)
    return present


def at_most_one(matrix: csr_matrix) -> csr_matrix:
    """Return a matrix with no value above one: a word is met by one that is like it, not by two."""
    capped = matrix.copy()
    capped.data = np.minimum(capped.data, 1.0)
    return capped


def dot(a: csr_matrix, b: csr_matrix, left: Numbers, right: Numbers) -> Values:
    """Return the product of row left[i] of the one and row right[i] of the other, for every i."""
    found = np.zeros(len(left))
    both = np.flatnonzero((np.diff(a.indptr)[left] > 0) & (np.diff(b.indptr)[right] > 0))
    if len(both):
        found[both] = row_sums(csr_matrix(a[left[both]].multiply(b[right[both]])))
    return found


def cosine(matrix: csr_matrix, left: Numbers, right: Numbers) -> Values:
    """Return the cosine of row left[i] and row right[i], for every i."""
    lengths = np.sqrt(np.maximum(row_sums(csr_matrix(matrix.multiply(matrix))), 1e-12))
    return np.asarray(dot(matrix, matrix, left, right) / (lengths[left] * lengths[right]))


def equal(values: Numbers, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
    """Tell whether both have a value and it is the same; -1 stands for none."""
    return np.asarray((values[left] == values[right]) & (values[left] >= 0))


def numbered(values: Sequence[str | None]) -> Numbers:
    """Return a number for each distinct value, -1 for None."""
    numbers: dict[str, int] = {}
    each = [-1 if value is None else numbers.setdefault(value, len(numbers)) for value in values]
    return np.array(each, dtype=np.int64)


def apart_table(values: Sequence[_Value], are_apart: Callable[[_Value, _Value], bool]) -> Apart:
    """Return a number for each value, and for every two numbers whether their values are apart.

    The second has shape (numbers, numbers); equal values have one number.
    """
    distinct = list(dict.fromkeys(values))
    numbers = {value: number for number, value in enumerate(distinct)}
    table = [[are_apart(one, other) for other in distinct] for one in distinct]
    shape = (len(distinct), len(distinct))
    return np.array([numbers[value] for value in values], dtype=np.int64), np.array(table, dtype=np.bool_).reshape(
        shape
    )
