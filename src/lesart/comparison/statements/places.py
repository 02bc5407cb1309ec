"""Which words of a document lie in given passages, found by their place in the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from lesart.model import Span


class WordPlaces:
    """The words of a document by their code point offsets."""

    def __init__(self, doc: Doc | None) -> None:
        """Note where each word stands; without a document there are none."""
        tokens = tuple(doc) if doc is not None else ()
        self._starts = [token.idx for token in tokens]
        self._ends = [token.idx + len(token) for token in tokens]

    def inside(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of the words that lie whole in one of the passages."""
        return frozenset(number for span in spans for number in self._of(span))

    def _of(self, span: Span) -> Iterator[int]:
        for number in range(bisect_left(self._starts, span.start), len(self._starts)):
            if self._ends[number] > span.end:
                return
            yield number
