"""Texts read by several threads at once are read as one after the other."""

from __future__ import annotations

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, product

import pytest

from lesart.language.de.name_model import NameModel
from lesart.language.de.remembered import _Memory
from lesart.language.de.turns import in_turn
from lesart.language.de.vectors import FloretVectors
from lesart.model import Article, Reading
from lesart.reading import annotate

BEGINNINGS = ("Fähr", "Hafen", "Turm", "Stein", "Berg", "Lohn", "Markt", "Brücken", "Wasser", "Ernte", "Schul", "Grenz")
ENDINGS = (
    "streit",
    "wächter",
    "rat",
    "sperre",
    "plan",
    "vertrag",
    "verband",
    "prüfer",
    "zeugin",
    "amt",
    "kasse",
    "fest",
)
TEXTS = 8


def new_text(number: int) -> str:
    """Return a text of words that are met for the first time, so that all threads have something to remember."""
    parts = islice(product(BEGINNINGS, BEGINNINGS, ENDINGS), number, None, TEXTS * 3)
    nouns = [first + second.lower() + last for first, second, last in parts]
    return " ".join(f"Der {noun} sei beendet, sagte Anna {noun}er." for noun in nouns)


def test_threads_read_what_one_reads() -> None:
    articles = [Article.from_text(new_text(number), language="de") for number in range(TEXTS)]
    annotate(articles[0])
    often, before = 1e-5, sys.getswitchinterval()
    sys.setswitchinterval(often)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(annotate, articles))
    finally:
        sys.setswitchinterval(before)
    assert [_found(reading) for reading in together] == [_found(annotate(article)) for article in articles]


def _found(reading: Reading) -> tuple[object, ...]:
    assert reading.doc is not None
    words = [(token.text, token.tag_, token.lemma_, token.ent_type_, str(token.morph)) for token in reading.doc]
    return reading.entities, reading.mentions, reading.quotations, words


@pytest.mark.parametrize(
    ("owner", "method", "first"), [(NameModel, "labels", 8), (_Memory, "_rows_of", 10), (FloretVectors, "_rows_of", 12)]
)
def test_what_is_remembered_is_used_by_one_thread_at_a_time(
    monkeypatch: pytest.MonkeyPatch, owner: type, method: str, first: int
) -> None:
    inside: list[int] = []
    together: list[int] = []
    original = getattr(owner, method)

    def watched(*args: object) -> object:
        inside.append(threading.get_ident())
        together.append(len(set(inside)))
        # Long enough for the other thread to come in, were it let in.
        time.sleep(0.05)
        try:
            return original(*args)
        finally:
            inside.remove(threading.get_ident())

    monkeypatch.setattr(owner, method, watched)
    articles = [Article.from_text(new_text(number), language="de") for number in (first, first + 1)]
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(annotate, articles))
    assert set(together) == {1}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_does_not_wait_for_a_thread_that_it_has_not() -> None:
    entered, done = threading.Event(), threading.Event()

    def hold() -> None:
        with in_turn():
            entered.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait()
    child = os.fork()
    if not child:
        with in_turn():
            os._exit(0)
    done.set()
    holder.join()
    assert os.waitpid(child, 0)[1] == 0
