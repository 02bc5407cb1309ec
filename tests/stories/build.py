"""Readings made by hand, so that grouping is tested without a pipeline."""

from __future__ import annotations

from lesart.model import Article, Reading, TimeExpression, TimeType


def reading(
    article_id: str, text: str, *, published: str | None = None, days: tuple[tuple[str, str], ...] = ()
) -> Reading:
    """Return a reading of ``text``; ``days`` are (expression in the text, TIMEX3 value)."""
    article = Article(id=article_id, text=text, published=published, language="de")
    times = tuple(_time(article, expression, value) for expression, value in days)
    return Reading(article, times=times)


def _time(article: Article, expression: str, value: str) -> TimeExpression:
    start = article.text.index(expression)
    resolved = value if not value.startswith("XXXX") else None
    span = article.span(start, start + len(expression))
    return TimeExpression(span, TimeType.DATE, value, resolved, resolved)
