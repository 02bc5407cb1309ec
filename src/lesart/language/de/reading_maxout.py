"""Maxout units with a layer norm, for a network that only reads.

Goodfellow and others (2013), "Maxout Networks"; Ba, Kiros and Hinton (2016), "Layer Normalization".
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import numpy as np
from thinc.api import Model

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    Unit = Model[Any, Any]

NAME = "maxout>>layernorm"
"""What thinc calls such a unit."""
# thinc's, so that nothing is divided by zero.
_SMALLEST_VARIANCE = np.float32(1e-8)


def reading_maxout(unit: Unit) -> Unit:
    """Return a layer that gives what `unit` gives in three quarters of the time; it cannot be trained.

    The weights are laid out anew, all first pieces before all second ones: what is compared then lies in rows. Nothing is
    kept for the way back. The layer takes the place of `unit` over the same layers, so that a pipeline that is saved with it
    can be loaded without.

    Args:
        unit: a maxout layer and a layer norm, both with their weights.
    """
    maxout, norm = unit.layers
    weights: Any = maxout.get_param("W")
    units, pieces, inputs = weights.shape
    by_piece = weights.transpose(1, 0, 2).reshape(pieces * units, inputs).copy().T
    biases: Any = maxout.get_param("b")
    bias = biases.T.ravel()
    starts = range(0, pieces * units, units)
    gain: Any = norm.get_param("G")
    shift: Any = norm.get_param("b")

    def forward(
        model: Unit,  # noqa: ARG001 - thinc calls every layer so
        rows: Rows,
        is_train: bool,  # noqa: ARG001, FBT001
    ) -> tuple[Rows, Callable[[Any], Any]]:
        found = rows @ by_piece
        found += bias
        largest = reduce(np.maximum, (found[:, start : start + units] for start in starts))
        _normalise(largest)
        largest *= gain
        largest += shift
        return largest, lambda _: rows

    dims = {name: unit.maybe_get_dim(name) for name in unit.dim_names}
    return Model(unit.name, forward, layers=unit.layers, dims=dims)


def _normalise(rows: Rows) -> None:
    """Give each row the mean 0 and the variance 1, in place."""
    width = np.float32(rows.shape[1])
    rows -= np.add.reduce(rows, axis=1, keepdims=True) / width
    variance = np.add.reduce(rows * rows, axis=1, keepdims=True) / width
    rows *= 1 / np.sqrt(variance + _SMALLEST_VARIANCE)
