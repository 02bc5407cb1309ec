"""Groups of words with similar vectors, at several sizes: what is learnt of a name is known of names like it.

Word clusters as features of a name recogniser: Turian, Ratinov and Bengio (2010), "Word representations: a simple and
general method for semi-supervised learning".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

CLUSTERS_FILE = "clusters.npz"


class WordClusters:
    """Finds the nearest centre of each clustering."""

    def __init__(self, centres: list[NDArray[np.float32]]) -> None:
        """Keep the centres.

        Args:
            centres: for each clustering the centres, one row of length 1 a cluster.
        """
        self._all = np.vstack(centres).T
        self._ends = np.cumsum([len(rows) for rows in centres]).tolist()

    def of(self, vectors: NDArray[np.float32]) -> list[tuple[int, ...]]:
        """Return for each word vector, a row, the number of its cluster in each clustering."""
        likeness = vectors @ self._all
        starts = [0, *self._ends[:-1]]
        nearest = [
            likeness[:, start:end].argmax(axis=1).tolist() for start, end in zip(starts, self._ends, strict=True)
        ]
        return list(zip(*nearest, strict=True))


def read_clusters(folder: Path) -> WordClusters:
    """Read the centres of the pack.

    Raises:
        LanguageError: the file is missing.
    """
    try:
        with np.load(folder / CLUSTERS_FILE) as file:
            return WordClusters([file[name].astype(np.float32) for name in sorted(file.files)])
    except OSError as error:
        message = (
            f"The German word clusters in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
        )
        raise LanguageError(message) from error
