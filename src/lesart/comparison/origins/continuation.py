"""Whose account a sentence goes on with that names nobody: 'Demnach dauerte das Gespräch … Die Ministerin drohte mit …'."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Quotation, Reading


def quotations_before(
    statement: Statement, reading: Reading, quotations: Sequence[Quotation]
) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations of each sentence before a statement, the nearest first, up to the beginning of its paragraph.

    Args:
        statement: the statement.
        reading: the article it stands in; without a document nothing stands before.
        quotations: its quotations in text order.

    """
    starts = [sentence.start_char for sentence in reading.doc.sents] if reading.doc is not None else []
    number = bisect_right(starts, statement.start) - 1
    paragraph = reading.article.text.rfind("\n", 0, statement.start) + 1
    for before in range(number - 1, -1, -1):
        if starts[before] < paragraph:
            return
        yield tuple(each for each in quotations if starts[before] <= each.start < starts[before + 1])
