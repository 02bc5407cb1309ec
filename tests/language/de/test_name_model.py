from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

import numpy as np
import pytest

from lesart.errors import LanguageError
from lesart.language.de.name_facts import Sentence, WordFacts, shape
from lesart.language.de.name_model import (
    FEATURES_FILE,
    IMPOSSIBLE,
    LABELS_FILE,
    WEIGHTS_FILE,
    FeatureWeights,
    JointScores,
    likeliest,
)
from lesart.language.de.name_views import JOINTS, REACH
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
    assert clusters.of(np.array([[0.1, 2.0], [3.0, 0.1]], dtype=np.float32)) == [(1, 2), (0, 2)]


def test_missing_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="name model"):
        FeatureWeights(tmp_path)
    with pytest.raises(LanguageError, match="clusters"):
        read_clusters(tmp_path)


def test_pairs_weigh_what_their_joint_feature_weighs(tmp_path: Path) -> None:
    write_weights(tmp_path, {"2w=in|Xantha": 2.0, "2w=a|b|c": 3.0, "4in|ruht": 5.0})
    scores = JointScores(JOINTS, FeatureWeights(tmp_path))
    assert joint_totals(scores, "in", "Xantha", "ruht") == [0.0, 7.0, 0.0]
    assert joint_totals(scores, "a", "b|c") == [0.0, 3.0]
    assert joint_totals(scores, "a|b", "c") == [0.0, 3.0]
    assert joint_totals(scores, "Xantha", "in") == [0.0, 0.0]


def test_views_that_make_the_same_features_keep_their_weights(tmp_path: Path) -> None:
    write_weights(tmp_path, {"g-1o": 1.0, "g+2o": 4.0})
    rows, weights = FeatureWeights(tmp_path).of_views(["g-1", "g+2"])
    assert weights[rows["o"]].tolist() == [1.0, 4.0]


def write_weights(folder: Path, features: dict[str, float]) -> None:
    weights = np.array(list(features.values()), dtype=np.float16).reshape(-1, 1)
    np.savez(folder / WEIGHTS_FILE, weights=weights, transitions=np.zeros((2, 1)))
    (folder / FEATURES_FILE).write_text("\n".join(features), encoding="utf-8")
    (folder / LABELS_FILE).write_text('["O"]', encoding="utf-8")


def joint_totals(scores: JointScores, *forms: str) -> list[float]:
    words = [WordFacts(form, form.lower(), shape(form), ("", ""), (1, 2, 3), "", None) for form in forms]
    total = np.zeros((len(words), 1), dtype=np.float32)
    scores.add(total, [Sentence(words, [], [], [])], np.arange(len(words)) + REACH)
    column: list[float] = total[:, 0].tolist()
    return column
