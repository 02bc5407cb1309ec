"""Counts the independent origins of one claim: accounts that go back to the same text or source are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import OriginKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.origins.sources import Source


def fold(sources: Sequence[tuple[str, Source]]) -> tuple[Source, ...]:
    """Return the source of each account of a claim, those folded that are not independent of each other.

    Args:
        sources: (article id, source) of each account that puts the claim forward.

    An account without a source of its own, in an article that names one for the same claim elsewhere, goes back to
    that: the headline rests on what the text below it quotes.

    """
    return tuple(_named_in_article(article_id, source, sources) for article_id, source in sources)


def _named_in_article(article_id: str, source: Source, sources: Sequence[tuple[str, Source]]) -> Source:
    if source.is_named:
        return source
    named = {other for article, other in sources if article == article_id and other.is_named}
    if len(named) == 1:
        return named.pop()
    if source.kind is OriginKind.OWN_REPORTING:
        shared = {other for article, other in sources if article == article_id and other is not source}
        return min(shared) if len(shared) == 1 else source
    return source
