"""Texts read by several threads at once are read as one after the other."""

from __future__ import annotations

import os
import random
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from lesart.language.de.turns import in_turn
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


def new_text(number: int) -> str:
    """Return a text of words that are met for the first time, so that all threads have something to remember."""
    chance = random.Random(number)  # noqa: S311 - no secret
    nouns = [chance.choice(BEGINNINGS).lower() + chance.choice(ENDINGS) for _ in range(60)]
    middle = (chance.choice(BEGINNINGS) + noun for noun in nouns)
    return " ".join(f"Der {noun} sei beendet, sagte Anna {noun.title()}." for noun in middle)


def test_threads_read_what_one_reads() -> None:
    articles = [Article.from_text(new_text(number), language="de") for number in range(8)]
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
