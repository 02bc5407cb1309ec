"""Garbage is searched for more rarely while reports are read and compared, and as before after it."""

from __future__ import annotations

import gc

import pytest

from lesart.cli import main
from lesart.model import Article
from lesart.run import annotate
from lesart.uninterrupted import OBJECTS_BETWEEN, with_rare_garbage_searches

TEXT = (
    "Die Präsidentin von Kestrien, Alma Torvik, hat der tarvinischen Regierung „Wortbruch“ vorgeworfen. Das sagte sie am "
    "Dienstag in Orlen. Das Außenministerium in Tarva wies den Vorwurf zurück: Man habe zwei Millionen Euro gezahlt. "
    "Torviks Sprecher zufolge fehlen davon 50 Prozent. Die Ministerin solle zurücktreten, hieß es."
)


def test_searches_are_rare_meanwhile() -> None:
    before = gc.get_threshold()
    with with_rare_garbage_searches():
        assert gc.get_threshold() == (OBJECTS_BETWEEN, *before[1:])
    assert gc.get_threshold() == before


def test_searches_are_as_before_after_an_error() -> None:
    before, broken = gc.get_threshold(), ValueError("broken")
    with pytest.raises(ValueError, match="broken"), with_rare_garbage_searches():
        raise broken
    assert gc.get_threshold() == before


def test_a_whole_command_is_spared(monkeypatch: pytest.MonkeyPatch) -> None:
    before, meanwhile = gc.get_threshold(), []
    monkeypatch.setattr("lesart.cli.app.app", lambda **_: meanwhile.append(gc.get_threshold()[0]))
    main()
    assert meanwhile == [OBJECTS_BETWEEN]
    assert gc.get_threshold() == before


def test_what_another_thread_has_changed_is_left_to_it() -> None:
    before = gc.get_threshold()
    first, second = with_rare_garbage_searches(), with_rare_garbage_searches()
    with first:
        second.__enter__()
    assert gc.get_threshold() == before
    second.__exit__(None, None, None)
    assert gc.get_threshold() == before


@pytest.mark.parametrize("objects", [0, 2 * OBJECTS_BETWEEN])
def test_who_searches_more_rarely_or_never_goes_on_so(objects: int) -> None:
    before = gc.get_threshold()
    gc.set_threshold(objects, *before[1:])
    try:
        with with_rare_garbage_searches():
            assert gc.get_threshold()[0] == objects
    finally:
        gc.set_threshold(*before)


def test_reading_leaves_no_garbage_to_search_for() -> None:
    article = Article.from_text(TEXT, language="de", published="2026-03-04")
    annotate(article)
    gc.collect()
    gc.disable()
    try:
        annotate(article)
        assert gc.collect() == 0
    finally:
        gc.enable()
