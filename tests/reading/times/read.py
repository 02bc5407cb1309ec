"""Reads the time expressions of a sentence with the German pack."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart import language
from lesart.model import Article
from lesart.reading.times import read_times

if TYPE_CHECKING:
    from spacy.language import Language

    from lesart.model import TimeExpression

PUBLISHED = "2021-12-08"  # a Wednesday


@cache
def pipeline() -> Language:
    return language.load("de")


def read(text: str, published: str | None = PUBLISHED) -> tuple[TimeExpression, ...]:
    article = Article.from_text(text, published=published)
    return read_times(article, pipeline()(article.text))


def found(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [(time.span.text, time.type.value, time.value) for time in read(text, published)]
