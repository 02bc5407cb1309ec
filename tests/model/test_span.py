from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.errors import LesartError, ModelError
from lesart.model import Article, Segment, SegmentKind, Span

texts = st.text(min_size=1).filter(lambda text: bool(text.strip()))


@given(texts, st.data())
def test_span_text_is_the_slice_of_its_article(text: str, data: st.DataObject) -> None:
    article = Article.from_text(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert article.span(start, end).text == article.text[start:end]


@given(texts, st.integers(-3, 5), st.integers(-3, 50))
def test_span_outside_the_text_is_refused(text: str, start: int, end: int) -> None:
    article = Article.from_text(text)
    inside = 0 <= start < end <= len(text)
    if inside:
        article.span(start, end)
    else:
        with pytest.raises(ModelError):
            article.span(start, end)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)), min_size=2, max_size=2))
def test_overlap_is_symmetric_and_means_a_shared_character(pairs: list[tuple[int, int]]) -> None:
    article = Article.from_text("x" * 40)
    left, right = (article.span(start, start + length) for start, length in pairs)
    shared = set(range(left.start, left.end)) & set(range(right.start, right.end))
    assert left.overlaps(right) == right.overlaps(left) == bool(shared)
    assert left.contains(right) == (set(range(right.start, right.end)) <= set(range(left.start, left.end)))


def test_spans_of_different_articles_never_overlap() -> None:
    assert not Span("a", 0, 3, "Rom").overlaps(Span("b", 0, 3, "Rom"))


def test_span_whose_text_has_another_length_is_refused() -> None:
    with pytest.raises(LesartError, match="does not fit"):
        Span("a", 0, 4, "Rom")


def test_article_without_text_is_refused() -> None:
    with pytest.raises(ModelError, match="no text"):
        Article.from_text(" \n\t")


def test_overlapping_segments_are_refused() -> None:
    article = Article.from_text("Titel\nText")
    segments = (Segment(0, 6, SegmentKind.HEADLINE), Segment(5, 10, SegmentKind.BODY))
    with pytest.raises(ModelError, match="overlaps"):
        article.with_segments(segments)


def test_segment_at_takes_unlabelled_text_for_body() -> None:
    article = Article.from_text("Titel\nText").with_segments((Segment(0, 5, SegmentKind.HEADLINE),))
    assert [article.segment_at(offset) for offset in (0, 4, 5, 9)] == [
        SegmentKind.HEADLINE,
        SegmentKind.HEADLINE,
        SegmentKind.BODY,
        SegmentKind.BODY,
    ]


def test_the_same_text_has_the_same_id() -> None:
    assert Article.from_text("Ein Text.").id == Article.from_text("Ein Text.", outlet="Kurier").id
    assert Article.from_text("Ein Text.").id != Article.from_text("Ein anderer Text.").id
