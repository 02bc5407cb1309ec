from __future__ import annotations

import numpy as np
from thinc.api import NumpyOps

from lesart.language.de.reading_ops import ReadingOps


def test_the_largest_piece_is_the_one_that_thinc_finds() -> None:
    pieces = np.random.default_rng(3).normal(size=(7, 5, 3)).astype(np.float32)
    largest, _ = ReadingOps(use_blis=False).maxout(pieces)
    assert largest.tolist() == NumpyOps(use_blis=False).maxout(pieces)[0].tolist()
