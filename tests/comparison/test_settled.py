"""Objects are kept from the search for garbage while a story is compared, and given back."""

from __future__ import annotations

import gc

import pytest

from lesart.comparison.settled import settled_objects


def test_what_was_kept_is_given_back() -> None:
    with settled_objects():
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0


def test_what_was_kept_is_given_back_after_an_error() -> None:
    broken = ValueError("broken")
    with pytest.raises(ValueError, match="broken"), settled_objects():
        raise broken
    assert gc.get_freeze_count() == 0


def test_what_somebody_else_has_frozen_stays_so() -> None:
    gc.freeze()
    try:
        before = gc.get_freeze_count()
        with settled_objects():
            assert gc.get_freeze_count() == before
        assert gc.get_freeze_count() == before
    finally:
        gc.unfreeze()
