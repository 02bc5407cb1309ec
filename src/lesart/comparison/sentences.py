"""The sentences of an article that tell its story, without the furniture around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from lesart.model import Article, Reading

TELLING = frozenset(
    {
        SegmentKind.HEADLINE,
        SegmentKind.STANDFIRST,
        SegmentKind.SUBHEADING,
        SegmentKind.BODY,
        SegmentKind.CAPTION,
    }
)
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…][\"'“”»«’)\]]*(?=\s)|(?=\n)|$)")


def sentence_bounds(reading: Reading) -> tuple[tuple[int, int], ...]:
    """Return the code point offsets of every telling sentence, in text order, without the white space around.

    The sentences are those of the spaCy document; an article without one is cut at stops and line breaks.
    """
    article = reading.article
    told = (_told(article, start, end) for start, end in _bounds(reading))
    trimmed = (_trim(article.text, start, end) for start, end in told)
    return tuple((start, end) for start, end in trimmed if start < end)


def told_words(sentence: Iterable[Token], article: Article, kinds: frozenset[SegmentKind]) -> tuple[Token, ...]:
    """Return the words of a sentence that stand in segments of some kinds, without white space."""
    words = tuple(token for token in sentence if not token.is_space)
    kind = article.kind_within(words[0].idx, words[-1].idx) if words else None
    if kind is not None:
        return words if kind in kinds else ()
    return tuple(token for token in words if article.segment_at(token.idx) in kinds)


def _bounds(reading: Reading) -> Iterator[tuple[int, int]]:
    doc = reading.doc
    if doc is not None and doc.has_annotation("SENT_START"):
        return ((sentence.start_char, sentence.end_char) for sentence in doc.sents)
    return (match.span() for match in _SENTENCE.finditer(reading.article.text))


def _told(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return a sentence without the dateline before it and the credit after it; empty where none of it tells."""
    for segment in article.segments:
        if segment.kind not in TELLING and segment.start < end and start < segment.end:
            if segment.start <= start:
                start = min(segment.end, end)
            else:
                end = segment.start
    return start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
