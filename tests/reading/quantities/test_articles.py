from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.reading.quantities import reader
from lesart.reading.quantities.articles import is_article
from tests.reading.quantities.read import pipeline, read

BEFORE = ["", "mehr als", "über", "bis zu", "zwischen", "von", "einer Stärke von", "nur", "€", "die", "und", "rund"]
ONE = ["ein", "eine", "einer", "Eine", "eines"]
AFTER = ["", "Frau", "große russische Delegation", "Million Euro", "halbe Stunde", "Stunde", "knappe Stunde", "paar Hundert Leute",
         "einzige Soldatin", "von drei Frauen", "bis zwei Tage", ", zwei Tage", "Viertel", "Meter/Sekunde", "Euro", "der drei Minister",
         "oder zwei Jahre", "Leicht- und zwei Schwerverletzte", "Dutzend", "Prozent", "km", "Uhr", "Tausend.", "in Orlen"]  # fmt: skip
BEHIND = ["", "kam", "/ h", "von ihnen", "(2)", "Menschen"]


@settings(deadline=None, max_examples=400)
@given(
    st.tuples(*map(st.sampled_from, (BEFORE, ONE, AFTER, BEHIND))),
    st.tuples(*map(st.sampled_from, (BEFORE, ONE, AFTER, BEHIND))),
)
def test_nothing_is_lost_by_passing_over_articles(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    text = " ".join(part for part in (*one, *other) if part) + "."
    passed_over = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "is_article", lambda *_: False)
        assert passed_over == read(text)


def test_ein_before_a_noun_is_an_article() -> None:
    assert is_article(pipeline()("Eine Frau kam."), 0)


@pytest.mark.parametrize(
    "text", ["Eine von drei Frauen kam.", "Eine Million Euro fehlt.", "Eine Stunde verging.", "Zwei Frauen kamen."]
)
def test_a_number_is_no_article(text: str) -> None:
    assert not is_article(pipeline()(text), 0)
