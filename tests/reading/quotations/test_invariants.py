from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.model import Article, Segment, SegmentKind
from lesart.reading.quotations import read_quotations
from tests.reading.quotations.reading import german

PIECES = [
    "Der Minister", "sagte", "teilte", "mit", "forderte", "auf", "laut", "nach Angaben", "der Polizei", "zufolge", "so",
    "wie", "er", "sei", "habe", "soll", "haben", "gekommen", "dass", "ob", "die Lage", "ernst", "zu gehen", "demnach",
    "wonach", "hieß es", "„", "“", "”", "»", "«", '"', "'", "‚", "‘", ",", ".", ":", ";", "–", "(", ")", "\n", "\n\n", "?",
    "Eva Brandt", "und", "der", "nicht", "wurde", "bekannt", "…",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join) | st.text(min_size=1, max_size=120)


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_any_text_is_read(text: str) -> None:
    if not text.strip():
        return
    article = Article.from_text(text)
    found = read_quotations(article, german()(text))
    assert [quotation.id for quotation in found] == [f"q{number}" for number in range(1, len(found) + 1)]
    assert [quotation.start for quotation in found] == sorted(quotation.start for quotation in found)
    for quotation in found:
        mentions = [mention.span for mention in (quotation.speaker, quotation.addressee) if mention]
        for span in (*quotation.content, *quotation.cue, *quotation.frame, *mentions):
            assert article.text[span.start : span.end] == span.text
            assert span.text == span.text.strip()
        for parts in (quotation.content, quotation.cue, quotation.frame):
            assert all(before.end <= after.start for before, after in pairwise(parts))


def test_reading_twice_gives_the_same() -> None:
    text = "Der Minister sagte, die Lage sei „sehr ernst“. Man müsse handeln. Laut Polizei kam niemand."
    article = Article.from_text(text)
    assert read_quotations(article, german()(text)) == read_quotations(article, german()(text))


@pytest.mark.parametrize("kind", [SegmentKind.FURNITURE, SegmentKind.CREDIT, SegmentKind.BYLINE])
def test_nothing_is_read_in_furniture(kind: SegmentKind) -> None:
    first, second = "Der Minister sagte, die Lage sei ernst.", "Die Trainerin sagte, sie gehe."
    text = f"{first}\n{second}"
    article = Article.from_text(text).with_segments((Segment(0, len(first), kind),))
    (found,) = read_quotations(article, german()(text))
    assert found.speaker is not None
    assert found.speaker.span.text == "Die Trainerin"


def test_a_long_article_is_read_in_linear_time() -> None:
    sentence = "Der Minister sagte „ja, die Lage sei ernst. "
    text = sentence * 300
    found = read_quotations(Article.from_text(text), german().make_doc(text))
    assert isinstance(found, tuple)
