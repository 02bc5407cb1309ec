"""The weights of the name recogniser: a conditional random field over the words of a sentence.

Lafferty, McCallum and Pereira (2001), "Conditional Random Fields". Trained by `training/name_model.py` with CRFsuite;
reading needs numpy only.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from lesart.errors import LanguageError
from lesart.language.de.name_views import JOINED, JOINTS, LOOKS, REACH

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray

    from lesart.language.de.name_facts import Sentence, WordFacts
    from lesart.language.de.name_views import Joint, Looks, View

    Scores = NDArray[np.float32]
    Numbers = NDArray[np.intp]
    See = Callable[[WordFacts], str]

FEATURES_FILE = "name_features.txt"
WEIGHTS_FILE = "name_weights.npz"
LABELS_FILE = "name_labels.json"
# Bounds the memory of a long run: 20,000 rows of 13 numbers are 1 MB a view.
_REMEMBERED = 20_000
# Bits for the number of a half of a joint feature: two fit in an integer.
_HALF = 31
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
        self._numbers = _by_name(features)

    def of_views(self, names: Sequence[str]) -> tuple[Mapping[str, int], Scores]:
        """Return the weights of views that make the same features, side by side.

        Returns:
            From each feature, without the name of a view, to its row, counted from 1; and the rows, the first of which
            weighs nothing, with a column for each label of the first view, then of the second.
        """
        if len(names) == 1:
            return self.of(names[0])
        every = dict.fromkeys(feature for name in names for feature in self._numbers[name])
        numbers = np.array([[0, *(self._numbers[name].get(feature, 0) for feature in every)] for name in names])
        return {feature: row for row, feature in enumerate(every, start=1)}, np.hstack(self._weights[numbers])

    def of(self, name: str) -> tuple[Mapping[str, int], Scores]:
        """Return the features of one view or joint, its name taken off, with their rows; and all rows, the first of which weighs nothing."""
        return self._numbers[name], self._weights


def _by_name(features: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return the numbers of the features from 1, by the name of each view or joint that they may be of, the name taken off."""
    names = [*(view.name for looks in LOOKS for view in looks.views), *(joint.name for joint in JOINTS)]
    found: dict[str, dict[str, int]] = {name: {} for name in names}
    beginning: dict[str, list[str]] = {}
    for name in found:
        beginning.setdefault(name[:1], []).append(name)
    for number, feature in enumerate(features, start=1):
        for name in (*beginning.get("", ()), *beginning.get(feature[:1], ())):
            if feature.startswith(name):
                found[name][feature[len(name) :]] = number
    return found


class _Alike:
    """The views of one kind of look that make the same features: the weights of all are found at once."""

    def __init__(self, views: Sequence[View], weights: FeatureWeights) -> None:
        self.places = [view.at for view in views]
        self._features = views[0].bare_features
        self._rows, self._weights = weights.of_views([view.name for view in views])

    def totals(self, looks: Iterable[Hashable]) -> list[Scores]:
        """Return for each view the sums of the weights of each look's features; unknown ones weigh nothing."""
        row_of = self._rows.get
        rows: list[int] = []
        starts: list[int] = []
        for look in looks:
            starts.append(len(rows))
            rows.append(0)
            rows.extend(filter(None, map(row_of, self._features(look))))
        sums: Scores = np.add.reduceat(self._weights.take(rows, axis=0), starts, axis=0)
        labels = sums.shape[1] // len(self.places)
        return [sums[:, first : first + labels] for first in range(0, sums.shape[1], labels)]


class _Remembered(ABC):
    """Numbers looks by the order in which they were first met."""

    def __init__(self) -> None:
        self._rows: dict[Hashable, int] = {}

    def numbers(self, taken: Iterable[Sequence[Hashable]]) -> Numbers:
        """Return the numbers of the looks that were taken of sentences, REACH looks from outside around each."""
        outside: list[Hashable] = [None] * REACH
        looks = list(outside)
        for sentence in taken:
            looks.extend(sentence)
            looks.extend(outside)
        try:
            return self._numbered(looks)
        except KeyError:
            self._add(looks)
            return self._numbered(looks)

    def _numbered(self, looks: Sequence[Hashable]) -> Numbers:
        return np.fromiter(map(self._rows.__getitem__, looks), dtype=np.intp, count=len(looks))

    def _add(self, looks: Sequence[Hashable]) -> None:
        every = dict.fromkeys(looks)
        new = [look for look in every if look not in self._rows]
        if len(self._rows) + len(new) > _REMEMBERED:
            self._rows.clear()
            new = list(every)
        first = len(self._rows)
        self._rows.update((look, first + offset) for offset, look in enumerate(new))
        self.learn(new, first)

    @abstractmethod
    def learn(self, looks: Sequence[Any], first: int) -> None:
        """Find what is to be known of new looks, the first of which has the number `first`."""


class LookScores(_Remembered):
    """The scores of what one kind of look has seen, each sum made once."""

    def __init__(self, looks: Looks, weights: FeatureWeights) -> None:
        super().__init__()
        self._looks = looks
        groups: dict[tuple[Callable[[Any], list[str]], bool], list[View]] = {}
        for view in looks.views:
            groups.setdefault((view.features, view.at != 0), []).append(view)
        self._alike = [_Alike(views, weights) for views in groups.values()]
        self._places = [at for group in self._alike for at in group.places]
        self._scores: list[Scores] = [np.zeros((0, len(weights.labels)), np.float32) for _ in self._places]

    def add(self, total: Scores, sentences: Sequence[Sentence], places: Numbers) -> None:
        """Add the scores that the views give the words of the sentences.

        Args:
            total: a row a word, changed in place.
            sentences: all of them, parted by REACH places in `places`.
            places: where the words stand.
        """
        numbers = self.numbers(map(self._looks.take, sentences))
        for at, scores in zip(self._places, self._scores, strict=True):
            total += scores.take(numbers.take(places + at), axis=0)

    def learn(self, looks: Sequence[Any], first: int) -> None:
        """Add up the weights of new looks."""
        end = first + len(looks)
        if end > len(self._scores[0]):
            # Twice the room, so that few rows are ever copied.
            self._scores = [
                np.vstack([scores[:first], np.zeros((end, scores.shape[1]), np.float32)]) for scores in self._scores
            ]
        totals = (total for group in self._alike for total in group.totals(looks))
        for scores, total in zip(self._scores, totals, strict=True):
            scores[first:end] = total


class JointScores(_Remembered):
    """The scores of pairs of words: what is seen of a word has a number, and two numbers lead to the weights."""

    def __init__(self, joints: Sequence[Joint], weights: FeatureWeights) -> None:
        super().__init__()
        sees = dict.fromkeys(sight.see for joint in joints for sight in (joint.first, joint.second))
        self._seen: dict[See, dict[str, int]] = {see: {} for see in sees}
        self._pairs = [_Pairs(joint, *weights.of(joint.name), self._seen) for joint in joints]
        self._known: dict[See, Numbers] = {see: np.zeros(0, dtype=np.intp) for see in sees}

    def add(self, total: Scores, sentences: Sequence[Sentence], places: Numbers) -> None:
        """Add the scores that the joints give the words of the sentences; arguments as for `LookScores.add`."""
        numbers = self.numbers(sentence.words for sentence in sentences)
        seen = {see: known.take(numbers) for see, known in self._known.items()}
        for pairs in self._pairs:
            first, second = (
                seen[sight.see].take(places + sight.at) for sight in (pairs.joint.first, pairs.joint.second)
            )
            total += pairs.scores(first, second)

    def learn(self, looks: Sequence[Any], first: int) -> None:
        """Number what is seen of new words; 0 stands for what no joint knows."""
        for see, known in self._seen.items():
            new = [0 if word is None else known.get(see(word), 0) for word in looks]
            self._known[see] = np.concatenate([self._known[see][:first], np.array(new, dtype=np.intp)])


class _Pairs:
    """The weights of one joint by the numbers of its two halves."""

    def __init__(
        self, joint: Joint, rows: Mapping[str, int], weights: Scores, seen: Mapping[See, dict[str, int]]
    ) -> None:
        """Number the halves of every feature.

        Args:
            joint: makes the features.
            rows: from each feature to its row.
            weights: the rows.
            seen: what is seen of words and its number, for each way to see; is filled.
        """
        self.joint = joint
        self._weights = weights
        first, second = seen[joint.first.see], seen[joint.second.see]
        pairs = [
            (first.setdefault(left, len(first) + 1), second.setdefault(right, len(second) + 1), row)
            for feature, row in rows.items()
            for left, right in _halves(feature)
        ]
        numbers = np.array([(left << _HALF | right, row) for left, right, row in pairs]).reshape(-1, 2)
        self._keys, self._rows = numbers[numbers[:, 0].argsort()].T.copy()

    def scores(self, first: Numbers, second: Numbers) -> Scores:
        """Return the weights of each pair, a row a pair."""
        if not len(self._keys):
            return self._weights.take(np.zeros_like(first), axis=0)
        keys = first << _HALF | second
        near = self._keys.searchsorted(keys)
        rows = self._rows.take(near, mode="clip") * (self._keys.take(near, mode="clip") == keys)
        scores: Scores = self._weights.take(rows, axis=0)
        return scores


def _halves(feature: str) -> Iterator[tuple[str, str]]:
    """Return all ways to part a feature in two: a half may hold the mark that joins them."""
    parts = feature.split(JOINED)
    return ((JOINED.join(parts[:end]), JOINED.join(parts[end:])) for end in range(1, len(parts)))


class NameModel:
    """Gives the words of sentences their labels in BIO notation."""

    def __init__(self, weights: FeatureWeights) -> None:
        self._labels = weights.labels
        self._transitions = weights.transitions
        looks = [LookScores(each, weights) for each in LOOKS]
        self._scores: list[LookScores | JointScores] = [*looks, JointScores(JOINTS, weights)]

    def labels(self, sentences: Sequence[Sentence]) -> list[list[str]]:
        """Return the likeliest labels of each sentence."""
        lengths = [len(sentence.words) for sentence in sentences]
        ends = list(accumulate(lengths))
        gaps = REACH * np.repeat(np.arange(1, len(lengths) + 1), lengths)
        places = np.arange(sum(lengths)) + gaps
        total = np.zeros((len(places), len(self._labels)), dtype=np.float32)
        for scores in self._scores:
            scores.add(total, sentences, places)
        rows = [total[end - length : end] for end, length in zip(ends, lengths, strict=True)]
        paths = likeliest(rows, self._transitions) if rows else []
        return [[self._labels[number] for number in path] for path in paths]


def likeliest(scores: Sequence[Scores], transitions: Scores) -> list[list[int]]:
    """Return for each sentence the labels with the highest sum of scores (Viterbi), all sentences abreast.

    Args:
        scores: a row a word and a column a label for each sentence.
        transitions: from a label (row) to the next (column); the last row is from the sentence's beginning.
    """
    lengths = np.array([len(rows) for rows in scores])
    labels = len(transitions) - 1
    # The longest come first, so that those that go on at a place are always the first few.
    order = np.argsort(-lengths, kind="stable")
    running = (lengths[:, None] > np.arange(lengths.max())).sum(axis=0).tolist()
    padded = np.zeros((len(scores), len(running), labels), dtype=np.float32)
    for row, number in enumerate(order.tolist()):
        padded[row, : len(scores[number])] = scores[number]
    best = padded[:, 0] + transitions[labels]
    origins = np.zeros(padded.shape, dtype=np.int8)
    # A row for each label that is reached, a column for the one before: the numbers that are compared lie side by side.
    reaching = np.ascontiguousarray(transitions[:labels].T)
    rows = np.arange(len(scores) * labels)
    for place in range(1, len(running)):
        going = running[place]
        sums = (best[:going, None] + reaching).reshape(-1, labels)
        likeliest_before = sums.argmax(axis=1)
        origins[:going, place] = likeliest_before.reshape(going, labels)
        best[:going] = sums[rows[: len(sums)], likeliest_before].reshape(going, labels) + padded[:going, place]
    paths = _paths(best.argmax(axis=1), origins, lengths[order], running)
    return [paths[row][: lengths[number]].tolist() for number, row in enumerate(np.argsort(order).tolist())]


def _paths(last: Numbers, origins: NDArray[np.int8], lengths: Numbers, running: Sequence[int]) -> Numbers:
    """Return the labels of each sentence, a row a sentence, from its last label back."""
    paths = np.zeros(origins.shape[:2], dtype=np.intp)
    rows = np.arange(len(paths))
    paths[rows, lengths - 1] = last
    for place in range(origins.shape[1] - 1, 0, -1):
        going = running[place]
        paths[:going, place - 1] = origins[rows[:going], place, paths[:going, place]]
    return paths
