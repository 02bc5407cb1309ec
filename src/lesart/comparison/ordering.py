"""The order in which the articles of a story are compared, whatever order they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article, Reading

# Sorts after every ISO 8601 date, so that articles without a date come last.
_NO_DATE = "~"


def article_key(article: Article) -> tuple[str, str, str]:
    """Return what sorts an article among others: publication, name, id."""
    return (article.published or _NO_DATE, article.name, article.id)


def ordered(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return the readings by publication, undated ones last, ties broken by name and id."""
    return tuple(sorted(readings, key=lambda reading: article_key(reading.article)))
