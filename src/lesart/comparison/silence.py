"""Which articles that were read whole do not have a claim that others have: what was searched, what came nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Completeness, Silence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Article

# An article with a statement that is this like an account of the claim may well have it: it is not called silent.
# Set on the demonstration, so that of the silences claimed hardly any is wrong.
MAYBE_HAS_IT = 0.3
# How many of the searched words are listed.
_WORDS_LISTED = 6


def find_silent(
    articles: Iterable[Article],
    having: Iterable[str],
    nearest: Mapping[str, tuple[float, Statement]],
    searched: Sequence[str],
) -> tuple[Silence, ...]:
    """Return the articles that are silent on a claim.

    Args:
        articles: the articles of the story.
        having: the ids of those that have the claim.
        nearest: by article id, the best score that any statement of the article has with an account of the claim, and
            that statement.
        searched: the words of the claim that were looked for, the most telling first.

    Returns:
        Silences of whole articles only, in the order of the articles. A text that is cut off or was barely read could
        have the claim where it ends; one with a passage that may be an account is not silent either.

    """
    have = frozenset(having)
    words = ", ".join(searched[:_WORDS_LISTED])
    return tuple(
        Silence(article.id, words, _passage(nearest.get(article.id)))
        for article in articles
        if article.id not in have
        and article.completeness is Completeness.WHOLE
        and nearest.get(article.id, (0.0, None))[0] < MAYBE_HAS_IT
    )


def _passage(near: tuple[float, Statement] | None) -> Span | None:
    return near[1].spans[0] if near is not None else None


if TYPE_CHECKING:
    from lesart.model import Span
