"""Groups the words of the corpora with names by their vectors (k-means by angle)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from lesart.language.de.word_clusters import CLUSTERS_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray
    from spacy.vectors import BaseVectors  # type: ignore[import-not-found] # spaCy has no stubs for it

# Coarse, middle and fine; tried against nothing else.
SIZES = (60, 250, 800)
_WORDS = 20_000
_ROUNDS = 12
_SEED = 0


def write_clusters(words: Iterable[str], vectors: BaseVectors, folder: Path) -> int:
    """Cluster the commonest of `words` and write the centres into `folder`; return how many there are."""
    commonest = [word for word, _ in Counter(words).most_common(_WORDS)]
    rows = _unit(np.stack([vectors[word] for word in commonest]))
    chance = np.random.default_rng(_SEED)
    found = {f"{size:05}": _centres(rows, size, chance).astype(np.float16) for size in SIZES}
    np.savez(folder / CLUSTERS_FILE, **found)  # type: ignore[arg-type] # numpy's stubs take the names for its own options
    return sum(SIZES)


def _centres(rows: NDArray[np.float32], size: int, chance: np.random.Generator) -> NDArray[np.float32]:
    centres = rows[chance.choice(len(rows), size, replace=False)]
    for _ in range(_ROUNDS):
        nearest = (rows @ centres.T).argmax(axis=1)
        for number in range(size):
            members = rows[nearest == number]
            if len(members):
                centres[number] = members.mean(axis=0)
        centres = _unit(centres)
    return centres


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    unit: NDArray[np.float32] = rows / lengths
    return unit
