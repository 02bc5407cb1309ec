"""Reads and attributes the quotations of a text; quotations are given by hand, as passages of the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lesart.model import Article, Entity, Mention, MentionKind, Quotation, QuotationKind, Span
from lesart.reading.attribution import attribute
from lesart.reading.entities import read_entities
from lesart.reading.entities.sentences import sentences_of
from tests.reading.entities.read import pipeline


@dataclass(frozen=True)
class Given:
    """A quotation as passages; those not given are left out. ``content`` may have several pieces."""

    content: str | tuple[str, ...]
    speaker: str = ""
    cue: str = ""
    frame: str = ""
    addressee: str = ""
    kind: str = "indirect"


@dataclass(frozen=True)
class Attributed:
    """What attribution made of a text."""

    entities: Mapping[str, Entity]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]

    def speakers(self) -> list[str]:
        return [self.speaker(quotation) for quotation in self.quotations]

    def speaker(self, quotation: Quotation) -> str:
        """Return the name of the speaker, "" where it is open."""
        known = quotation.speaker is not None and quotation.speaker.entity_id is not None
        return self.entities[quotation.speaker.entity_id or ""].name if known and quotation.speaker else ""

    def chains(self) -> list[str]:
        """Return the chains without the outlet."""
        return [" > ".join(f"{link.role}:{link.name}" for link in q.chain[1:]) for q in self.quotations]


def attributed(text: str, *given: Given) -> Attributed:
    article = Article.from_text(text, language="de", article_id="a", outlet="Abendblatt")
    doc = pipeline()(text)
    sentences = sentences_of(article, doc)
    entities = read_entities(article, sentences)
    quotations = [_quotation(article, number, each) for number, each in enumerate(given, start=1)]
    reading = attribute(article, sentences, entities.entities, entities.mentions, quotations)
    return Attributed({e.id: e for e in entities.entities}, reading.mentions, reading.quotations)


def _quotation(article: Article, number: int, given: Given) -> Quotation:
    pieces = (given.content,) if isinstance(given.content, str) else given.content
    content = tuple(_span(article, piece, 0) for piece in pieces)
    frame = _span(article, given.frame, 0) if given.frame else None
    near = frame.start if frame is not None else 0
    return Quotation(
        id=f"q{number}",
        kind=QuotationKind(given.kind),
        content=content,
        cue=tuple(_span(article, word, near) for word in given.cue.split(" … ") if word),
        frame=() if frame is None else (frame,),
        speaker=_mention(article, given.speaker, near),
        addressee=_mention(article, given.addressee, near),
    )


def _mention(article: Article, words: str, near: int) -> Mention | None:
    if not words:
        return None
    pronoun = words.casefold() in {"er", "sie", "dieser", "dort", "man"}
    return Mention(_span(article, words, near), MentionKind.PRONOUN if pronoun else MentionKind.NOMINAL)


def _span(article: Article, words: str, near: int) -> Span:
    start = article.text.find(words, near)
    if start < 0:
        start = article.text.index(words)
    return article.span(start, start + len(words))
