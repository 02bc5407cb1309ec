"""Which report of the story a passage goes back to: 'Das „Blatt“ hatte berichtet', and then 'dem Bericht zufolge'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.words import read_words
from lesart.model import SourceRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article, Quotation, SourceLink

_CITED_AS = frozenset({SourceRole.MEDIUM, SourceRole.AGENCY, SourceRole.SPEAKER, SourceRole.OFFICIAL})
_DEFINITE = re.compile(r"(?:de[mrs]|das|die)\s+(?P<noun>\w+?)(?:e?s|n)?", re.IGNORECASE)
_MARKS = " ,.;:„“”\"»«›‹'"


class Citations:
    """Knows the articles of a story by their outlets."""

    def __init__(self, articles: Iterable[Article]) -> None:
        """Take the articles of the story."""
        self._first_of: dict[str | None, Article] = {}
        for article in articles:
            self._first_of.setdefault(article.outlet, article)
        self._of_outlet: dict[str, Article | None] = {}

    def cited_article(self, quotation: Quotation, link: SourceLink | None) -> Article | None:
        """Return the article of the story whose outlet a quotation names as its source, None where it names none.

        Args:
            quotation: the quotation.
            link: the link of its chain that its words go back to; without one its speaker counts.

        """
        if link is not None and link.role not in _CITED_AS:
            return None
        named = link.name if link else quotation.speaker.span.text if quotation.speaker else ""
        if named not in self._of_outlet:
            found = (article for outlet, article in self._first_of.items() if names_outlet(named, outlet))
            self._of_outlet[named] = next(found, None)
        return self._of_outlet[named]


def points_to_report(words: str) -> bool:
    """Tell whether some words only point to a report that was named before: 'dem Bericht', 'der Zeitung'."""
    match = _DEFINITE.fullmatch(words)
    return match is not None and match["noun"].casefold() in read_words("reports.txt")


def names_outlet(words: str, outlet: str | None) -> bool:
    """Tell whether some words name an outlet, in quotation marks or in the genitive too ('des Handelskuriers')."""
    if not outlet:
        return False
    start = words.casefold().find(outlet.casefold())
    after = words[start + len(outlet) :].split(" ", maxsplit=1)[0] if start >= 0 else None
    return after is not None and after.strip(_MARKS) in {"", "s", "es", "n"}
