"""Spares Python's search for garbage what stays anyway: the readings of a story are a million objects."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def settled_objects() -> Iterator[None]:
    """Keep what there is now out of the search for cyclic garbage, and give it back at the end.

    A fifth of the time of a comparison of a hundred reports went into searching the readings over and over. Where the
    program around has frozen objects of its own, nothing is done.
    """
    if gc.get_freeze_count():
        yield
        return
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
