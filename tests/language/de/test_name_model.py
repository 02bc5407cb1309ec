from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

import numpy as np
import pytest

from lesart.errors import LanguageError
from lesart.language.de.name_model import IMPOSSIBLE, FeatureWeights, likeliest
from lesart.language.de.word_clusters import WordClusters, read_clusters

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def test_the_path_with_the_highest_sum_is_found_whatever_the_lengths() -> None:
    chance = np.random.default_rng(5)
    transitions = chance.normal(size=(4, 3)).astype(np.float32)
    scores = [chance.normal(size=(length, 3)).astype(np.float32) for length in (1, 4, 2, 5)]

    def total(rows: NDArray[np.float32], path: tuple[int, ...]) -> float:
        steps = sum(transitions[a, b] for a, b in pairwise(path))
        return float(transitions[3, path[0]] + steps + sum(rows[i, label] for i, label in enumerate(path)))

    for rows, path in zip(scores, likeliest(scores, transitions), strict=True):
        highest = max(total(rows, other) for other in product(range(3), repeat=len(rows)))
        assert total(rows, tuple(path)) == highest


def test_what_is_impossible_is_not_taken() -> None:
    transitions = np.zeros((3, 2), dtype=np.float32)
    transitions[0, 1] = transitions[2, 1] = IMPOSSIBLE
    assert likeliest([np.array([[0, 9], [0, 9]], dtype=np.float32)], transitions) == [[0, 0]]


def test_a_vector_belongs_to_the_nearest_centre() -> None:
    clusters = WordClusters([np.eye(2, dtype=np.float32), np.array([[0, -1], [-1, 0], [0, 1]], dtype=np.float32)])
    assert clusters.of(np.array([0.1, 2.0], dtype=np.float32)) == (1, 2)


def test_missing_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="name model"):
        FeatureWeights(tmp_path)
    with pytest.raises(LanguageError, match="clusters"):
        read_clusters(tmp_path)
