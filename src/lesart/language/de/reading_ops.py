"""The arithmetic of a network that only reads."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
from thinc.api import NumpyOps

if TYPE_CHECKING:
    from numpy.typing import NDArray


class ReadingOps(NumpyOps):  # type: ignore[misc] # thinc has no types for it
    """Numpy's arithmetic without what only learning needs."""

    def maxout(self, pieces: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
        """Return the largest of the pieces of each unit, shape (words, units, pieces); which one it was, is not told."""
        largest = reduce(np.maximum, (pieces[:, :, number] for number in range(pieces.shape[2])))
        return largest, np.zeros((0, 0), dtype=np.int32)
