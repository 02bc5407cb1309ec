"""Looks up the passage that stands in several articles and that a statement stands in."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Article, Reuse

# A statement stands in a shared passage if at least this part of it does.
_INSIDE = 0.6
# An article prints an agency without crediting it if so much of it is shared with texts that credit it. By judgement: those of the
# gold that take a sentence or two share a twentieth, those that are made of agency text a quarter and more.
_GOOD_PART = 0.2


class SharedPassages:
    """The passages of a story that stand in several articles, by article."""

    def __init__(self, reuse: Sequence[Reuse]) -> None:
        """Note where each passage stands."""
        self._reuse = reuse
        self._places: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, passage in enumerate(reuse):
            for span in passage.spans:
                self._places[span.article_id].append((number, span.start, span.end))

    def agencies(self, article: Article) -> Iterator[str]:
        """Yield each agency of whose passages a good part of an article is made."""
        letters: Counter[str] = Counter()
        for number, start, end in self._places.get(article.id, ()):
            agency = self._reuse[number].agency
            if agency is not None:
                letters[agency] += end - start
        return (agency for agency, count in letters.items() if count >= _GOOD_PART * len(article.text))

    def around(self, statement: Statement) -> Reuse | None:
        """Return the first passage that most of a statement stands in, None where it stands in none."""
        own = [(span.start, span.end) for span in statement.spans]
        inside: dict[int, int] = {}
        for number, start, end in self._places.get(statement.article_id, ()):
            common = sum(max(0, min(end, last) - max(start, first)) for first, last in own)
            inside[number] = inside.get(number, 0) + common
        least = _INSIDE * sum(end - start for start, end in own)
        return next((self._reuse[number] for number, common in inside.items() if common >= least), None)
