"""Whose account a sentence goes on with that names nobody: 'Demnach dauerte das Gespräch … Die Ministerin drohte mit …'."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Quotation, Reading


class Continuation:
    """The sentences of one article with the quotations that begin in each."""

    def __init__(self, reading: Reading) -> None:
        """Lay out an article; without a document nothing stands before anything."""
        self._text = reading.article.text
        self._starts = [sentence.start_char for sentence in reading.doc.sents] if reading.doc is not None else []
        self.quotations = sorted(reading.quotations, key=lambda quotation: quotation.start)
        self._begins = [quotation.start for quotation in self.quotations]

    def quotations_before(self, statement: Statement) -> Iterator[Sequence[Quotation]]:
        """Yield the quotations of each sentence before a statement, the nearest first, up to where its paragraph begins."""
        paragraph = self._text.rfind("\n", 0, statement.start) + 1
        for before in range(bisect_right(self._starts, statement.start) - 2, -1, -1):
            first, after = self._starts[before], self._starts[before + 1]
            if first < paragraph:
                return
            yield self.quotations[bisect_left(self._begins, first) : bisect_left(self._begins, after)]
