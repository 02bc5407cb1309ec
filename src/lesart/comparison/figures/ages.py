"""How old somebody is: 'eine 71 Jahre alte Frau', 'der 58-Jährige', 'Marlies Grote (67)'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.model import Article, Span

_AGE = re.compile(
    r"\b(?P<told>\d{1,3})(?: Jahre alte[nmrs]?\b|-?[Jj]ährige[nmrs]?\b)|(?<=[\w.] )\((?P<named>\d{1,3})\)",
)
_OLDEST = 120


def ages_in(article: Article, passage: Span) -> Iterator[tuple[int, Span]]:
    """Yield the ages of people that a passage gives, in years, each with its place, in text order."""
    for match in _AGE.finditer(article.text, passage.start, min(passage.end + 1, len(article.text))):
        years = int(match["told"] or match["named"])
        if 0 < years <= _OLDEST:
            yield years, article.span(*match.span())
