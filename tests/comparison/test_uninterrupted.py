"""The search for garbage rests while a story is compared, and goes on after it."""

from __future__ import annotations

import gc

import pytest

from lesart.comparison.uninterrupted import without_garbage_search


def test_the_search_rests_and_goes_on() -> None:
    with without_garbage_search():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_search_goes_on_after_an_error() -> None:
    broken = ValueError("broken")
    with pytest.raises(ValueError, match="broken"), without_garbage_search():
        raise broken
    assert gc.isenabled()


def test_who_does_without_the_search_goes_on_without_it() -> None:
    gc.disable()
    try:
        with without_garbage_search():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
