"""Who says what: the rule grammar that finds quotations in German reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Mention, MentionKind, Quotation
from lesart.reading.quotations.assemble import drafts_of
from lesart.reading.quotations.text import text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.model import Article, Span
    from lesart.reading.quotations.draft import Draft, Stretch
    from lesart.reading.quotations.words import Words

__all__ = ["read_quotations"]


def read_quotations(article: Article, doc: Doc) -> tuple[Quotation, ...]:
    """Find the quotations of one article.

    Args:
        article: the article, with its segments; only what tells the story is read.
        doc: its text as tokens with STTS tags, lemmas and sentence starts; token offsets are article offsets.

    Returns:
        The quotations in text order, ids "q1", "q2", …
    """
    text = text_of(article, doc)
    drafts = sorted(drafts_of(text), key=lambda draft: (draft.first, -draft.last))
    return tuple(_quotation(article, text.words, draft, number) for number, draft in enumerate(drafts, start=1))


def _quotation(article: Article, words: Words, draft: Draft, number: int) -> Quotation:
    return Quotation(
        id=f"q{number}",
        kind=draft.kind,
        content=_spans(article, words, draft.content),
        cue=_spans(article, words, draft.cue),
        frame=_spans(article, words, draft.frame),
        speaker=_mention(article, words, draft.speaker),
        addressee=_mention(article, words, draft.addressee),
    )


def _spans(article: Article, words: Words, found: tuple[Stretch, ...]) -> tuple[Span, ...]:
    return tuple(article.span(words.start[a], words.end[b - 1]) for a, b in found if b > a)


def _mention(article: Article, words: Words, found: tuple[Stretch, ...]) -> Mention | None:
    if not found:
        return None
    first, last = found[0]
    kind = MentionKind.NOMINAL
    if words.tag[first] in {"PPER", "PRELS", "PIS", "PDS"}:
        kind = MentionKind.PRONOUN
    elif any(words.tag[i] == "NE" for i in range(first, last)):
        kind = MentionKind.NAME
    return Mention(article.span(words.start[first], words.end[last - 1]), kind)
