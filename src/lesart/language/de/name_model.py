"""The weights of the name recogniser: a conditional random field over the words of a sentence.

Lafferty, McCallum and Pereira (2001), "Conditional Random Fields". Trained by `training/name_model.py` with CRFsuite;
reading needs numpy only.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from lesart.errors import LanguageError
from lesart.language.de.name_views import LOOKS, REACH

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray

    from lesart.language.de.name_facts import Sentence
    from lesart.language.de.name_views import Looks

    Scores = NDArray[np.float32]

FEATURES_FILE = "name_features.txt"
WEIGHTS_FILE = "name_weights.npz"
LABELS_FILE = "name_labels.json"
# Bounds the memory of a long run: 20,000 rows of 13 numbers are 1 MB a view.
_REMEMBERED = 20_000
# Stands for what cannot be, as an "I" after an "O".
IMPOSSIBLE = -1e4


class FeatureWeights:
    """For each feature its weight for every label."""

    def __init__(self, folder: Path) -> None:
        """Read the weights.

        Raises:
            LanguageError: a file is missing.
        """
        try:
            features = (folder / FEATURES_FILE).read_text(encoding="utf-8").split("\n")
            self.labels: list[str] = json.loads((folder / LABELS_FILE).read_text(encoding="utf-8"))
            with np.load(folder / WEIGHTS_FILE) as file:
                self.transitions: Scores = file["transitions"].astype(np.float32)
                weights = file["weights"].astype(np.float32)
        except OSError as error:
            message = (
                f"The German name model in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
            )
            raise LanguageError(message) from error
        # The first row weighs nothing.
        self._weights: Scores = np.vstack([np.zeros_like(weights[:1]), weights])
        self._places = _by_view(features)

    def totals(self, rows: Iterable[Iterable[str]], view: str = "") -> Scores:
        """Return for each row of features and each label the sum of their weights; unknown ones weigh nothing.

        Args:
            rows: the features of each place, without the name of the view that they are seen by.
            view: that name.
        """
        known = self._places.get(view, {})
        places: list[int] = []
        starts: list[int] = []
        for features in rows:
            starts.append(len(places))
            places.append(0)
            places.extend([known[feature] for feature in features if feature in known])
        sums: Scores = np.add.reduceat(self._weights[places], starts, axis=0)
        return sums


def _by_view(features: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return the numbers of the features from 1, by the name of each view that they may be of, the name taken off."""
    found: dict[str, dict[str, int]] = {view.name: {} for looks in LOOKS for view in looks.views}
    beginning: dict[str, list[str]] = {}
    for name in found:
        beginning.setdefault(name[:1], []).append(name)
    for number, feature in enumerate(features, start=1):
        for name in (*beginning.get("", ()), *beginning.get(feature[:1], ())):
            if feature.startswith(name):
                found[name][feature[len(name) :]] = number
    return found


class LookScores:
    """The scores of what one kind of look has seen, each sum made once."""

    def __init__(self, looks: Looks, weights: FeatureWeights) -> None:
        self._looks = looks
        self._weights = weights
        self._rows: dict[Hashable, int] = {}
        self._scores: list[Scores] = []
        self._clear()

    def add(self, total: Scores, sentences: Sequence[Sentence], places: NDArray[np.intp]) -> None:
        """Add the scores that the views give the words of the sentences.

        Args:
            total: a row a word, changed in place.
            sentences: all of them, parted by REACH places in `places`.
            places: where the words stand.
        """
        numbers = self._numbers(sentences)
        for view, scores in zip(self._looks.views, self._scores, strict=True):
            total += scores[numbers[places + view.at]]

    def _numbers(self, sentences: Sequence[Sentence]) -> NDArray[np.intp]:
        outside: list[Hashable] = [None] * REACH
        looks = list(outside)
        for sentence in sentences:
            looks.extend(self._looks.take(sentence))
            looks.extend(outside)
        missing = [look for look in dict.fromkeys(looks) if look not in self._rows]
        if len(self._rows) + len(missing) > _REMEMBERED:
            self._clear()
            missing = list(dict.fromkeys(looks))
        if missing:
            self._learn(missing)
        rows = self._rows
        return np.array([rows[look] for look in looks], dtype=np.intp)

    def _clear(self) -> None:
        self._rows = {}
        self._scores = [np.zeros((0, len(self._weights.labels)), dtype=np.float32) for _ in self._looks.views]

    def _learn(self, looks: list[Hashable]) -> None:
        first, end = len(self._rows), len(self._rows) + len(looks)
        if end > len(self._scores[0]):
            # Twice the room, so that few rows are ever copied.
            more = np.zeros((end, len(self._weights.labels)), dtype=np.float32)
            self._scores = [np.vstack([scores[:first], more]) for scores in self._scores]
        self._rows.update((look, first + offset) for offset, look in enumerate(looks))
        made: dict[tuple[Callable[[Any], list[str]], bool], list[list[str]]] = {}
        for view, scores in zip(self._looks.views, self._scores, strict=True):
            key = view.features, view.at != 0
            if key not in made:
                made[key] = [view.bare_features(look) for look in looks]
            scores[first:end] = self._weights.totals(made[key], view.name)


class NameModel:
    """Gives the words of sentences their labels in BIO notation."""

    def __init__(self, weights: FeatureWeights) -> None:
        self._labels = weights.labels
        self._transitions = weights.transitions
        self._looks = [LookScores(looks, weights) for looks in LOOKS]

    def labels(self, sentences: Sequence[Sentence]) -> list[list[str]]:
        """Return the likeliest labels of each sentence."""
        lengths = [len(sentence.words) for sentence in sentences]
        ends = np.cumsum(lengths)
        gaps = REACH * np.repeat(np.arange(1, len(lengths) + 1), lengths)
        places = np.arange(sum(lengths)) + gaps
        total = np.zeros((len(places), len(self._labels)), dtype=np.float32)
        for looks in self._looks:
            looks.add(total, sentences, places)
        paths = likeliest(np.split(total, ends[:-1]), self._transitions) if lengths else []
        return [[self._labels[number] for number in path] for path in paths]


def likeliest(scores: Sequence[Scores], transitions: Scores) -> list[list[int]]:
    """Return for each sentence the labels with the highest sum of scores (Viterbi), all sentences abreast.

    Args:
        scores: a row a word and a column a label for each sentence.
        transitions: from a label (row) to the next (column); the last row is from the sentence's beginning.
    """
    lengths = np.array([len(rows) for rows in scores])
    labels = len(transitions) - 1
    padded = np.zeros((len(scores), int(lengths.max()), labels), dtype=np.float32)
    for number, rows in enumerate(scores):
        padded[number, : len(rows)] = rows
    best = padded[:, 0] + transitions[labels]
    origins = np.zeros(padded.shape, dtype=np.int8)
    stay = np.arange(labels, dtype=np.int8)
    for place in range(1, padded.shape[1]):
        sums = best[:, :, None] + transitions[None, :labels]
        origin = sums.argmax(axis=1)
        running = (lengths > place)[:, None]
        reached = np.take_along_axis(sums, origin[:, None], axis=1)[:, 0] + padded[:, place]
        best = np.where(running, reached, best)
        origins[:, place] = np.where(running, origin, stay)
    return _paths(best.argmax(axis=1), origins, lengths.tolist())


def _paths(last: NDArray[np.intp], origins: NDArray[np.int8], lengths: list[int]) -> list[list[int]]:
    paths = np.zeros(origins.shape[:2], dtype=np.int64)
    paths[:, -1] = last
    rows = np.arange(len(paths))
    for place in range(origins.shape[1] - 1, 0, -1):
        paths[:, place - 1] = origins[rows, place, paths[:, place]]
    return [path[:length].tolist() for path, length in zip(paths, lengths, strict=True)]
