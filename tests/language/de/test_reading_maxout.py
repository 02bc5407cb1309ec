from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from thinc.api import Maxout, Model

from lesart.language.de.reading_maxout import NAME, reading_maxout

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHANCE = np.random.default_rng(3)


def _unit(pieces: int) -> Model[Any, Any]:
    unit: Model[Any, Any] = Maxout(nO=5, nI=7, nP=pieces, normalize=True).initialize()
    for layer in unit.layers:
        for name in layer.param_names:
            before: Any = layer.get_param(name)
            layer.set_param(name, CHANCE.normal(size=before.shape).astype(before.dtype))
    return unit


def _rows(count: int) -> NDArray[np.float32]:
    return CHANCE.normal(size=(count, 7)).astype(np.float32)


@pytest.mark.parametrize("pieces", [1, 2, 3, 4])
@pytest.mark.parametrize("count", [0, 1, 6])
def test_it_gives_what_thinc_gives(pieces: int, count: int) -> None:
    unit, rows = _unit(pieces), _rows(count)
    assert unit.name == NAME
    assert np.allclose(reading_maxout(unit).predict(rows), unit.predict(rows), atol=1e-5)


def test_the_rows_that_are_given_stay() -> None:
    rows = _rows(4)
    before = rows.copy()
    reading_maxout(_unit(3)).predict(rows)
    assert (rows == before).all()


def test_what_is_saved_with_it_is_loaded_without() -> None:
    unit, rows = _unit(3), _rows(4)
    saved = reading_maxout(unit).to_bytes()
    loaded: Model[Any, Any] = Maxout(nO=5, nI=7, nP=3, normalize=True).from_bytes(saved)
    assert (loaded.predict(rows) == unit.predict(rows)).all()
