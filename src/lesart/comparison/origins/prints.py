"""Sentences that several prints of one agency's text have word for word, too short to be found as shared passages."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.sentences import sentence_bounds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Reading

_WORD = re.compile(r"\w+")
# Sentences of fewer words ('Die Ursache ist unklar') two writers may come to by themselves.
_FEWEST_WORDS = 6


class Prints:
    """The sentences of the articles that credit an agency."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        """Index the sentences of the articles by agency and words."""
        self._articles: defaultdict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
        self._credits: Mapping[str, tuple[str, ...]] = {
            reading.article.id: reading.article.agencies for reading in readings
        }
        for reading in readings:
            for start, end in sentence_bounds(reading) if reading.article.agencies else ():
                words = _words(reading.article.text[start:end])
                for agency in reading.article.agencies:
                    self._articles[agency, words].add(reading.article.id)

    def agency(self, statement: Statement) -> str | None:
        """Return the agency of whose text a statement is a sentence that another print has too, None without one."""
        words = _words(statement.text)
        if len(words) < _FEWEST_WORDS:
            return None
        agencies = self._credits.get(statement.article_id, ())
        return next((agency for agency in agencies if len(self._articles.get((agency, words), ())) > 1), None)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
