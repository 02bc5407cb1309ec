"""Makes readings of short texts: times and sentences are read, entities are given by name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lesart import language
from lesart.model import (
    Article,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quotation,
    QuotationKind,
    Reading,
    Segment,
    SegmentKind,
)
from lesart.reading.quantities import read_quantities
from lesart.reading.times import read_times

if TYPE_CHECKING:
    from spacy.language import Language

PEOPLE = {
    "Anna Berger": EntityKind.PERSON,
    "Ivo Kramer": EntityKind.PERSON,
    "Jule Brandt": EntityKind.PERSON,
    "Norland": EntityKind.STATE,
}


@cache
def pipeline() -> Language:
    return language.load("de")


def reading(
    outlet: str, text: str, published: str | None = "2021-12-08", *, said: str = "", frame: str = ""
) -> Reading:
    """Read a text; ``said`` is direct speech in it, ``frame`` the words that introduce it."""
    body = (Segment(0, len(text), SegmentKind.BODY),)
    article = Article(id=outlet.lower(), text=text, outlet=outlet, published=published, segments=body)
    doc = pipeline()(text)
    return Reading(
        article=article,
        entities=tuple(Entity(name, name, kind) for name, kind in PEOPLE.items()),
        mentions=_mentions(article),
        quotations=_quotations(article, said, frame),
        times=read_times(article, doc),
        quantities=read_quantities(article, doc),
        doc=doc,
    )


def _mentions(article: Article) -> tuple[Mention, ...]:
    return tuple(
        Mention(article.span(found.start(), found.end()), MentionKind.NAME, name)
        for name in PEOPLE
        for found in re.finditer(f"{name}|{name.split()[-1]}", article.text)
    )


def _quotations(article: Article, said: str, frame: str) -> tuple[Quotation, ...]:
    if not said:
        return ()
    spans = [
        article.span(at, at + len(part)) for part in (said, frame) if part and (at := article.text.find(part)) >= 0
    ]
    return (Quotation("q1", QuotationKind.DIRECT, (spans[0],), frame=tuple(spans[1:])),)


def entities() -> tuple[Entity, ...]:
    return tuple(Entity(f"x-{name}", name, kind) for name, kind in PEOPLE.items())


def ids(*readings: Reading) -> dict[tuple[str, str], str]:
    return {(each.article.id, name): f"x-{name}" for each in readings for name in PEOPLE}
