"""Numbers of a part of what was counted before: 'drei von ihnen schwer', '720 davon in Zwickau', 'darunter zwei Kinder'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.words import read_words
from lesart.model import Quantity
from lesart.reading.quantities.number_words import digits_value, word_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from lesart.model import Reading, Span

_AFTER = re.compile(r"\s+(?:\w+\s+)?(?:davon|von ihnen|von denen|der Betroffenen)\b")
_BEFORE = re.compile(r"\b(?:davon|darunter|von den(?:en)?)\s+(?:(?:rund|etwa|mindestens|allein)\s+)?$", re.IGNORECASE)
# Characters around a figure in which a word tells that it counts a part.
_REACH = 40
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "!", "?"})


def is_part(figure: Span, text: str) -> bool:
    """Tell whether a figure counts a part of what another figure before it counts."""
    after, before = text[figure.end : figure.end + _REACH], text[max(0, figure.start - _REACH) : figure.start]
    return _AFTER.match(after) is not None or _BEFORE.search(before) is not None


def degree_of(figure: Span, doc: Doc) -> str | None:
    """Return the degree that a figure gives of those counted before it: 'schwer' in 'vier davon schwer', else None."""
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    if span is None:
        return None
    for token in doc[span.end : span.sent.end]:
        if token.text in _CLAUSE_ENDS or token.tag_ == "CARD":
            return None
        if token.lower_ in read_words("degrees.txt"):
            return token.lower_
    return None


def parts_told(reading: Reading) -> Iterator[Quantity]:
    """Yield the numbers of parts that the reading has not taken for quantities, for they name nothing that is counted.

    'Drei von ihnen schwer', 'vier davon'; in text order.
    """
    doc = reading.doc
    if doc is None:
        return
    known = {i for quantity in reading.quantities for i in range(quantity.span.start, quantity.span.end)}
    for token in doc:
        if token.tag_ == "CARD" and token.idx not in known:
            span = reading.article.span(token.idx, token.idx + len(token))
            value = digits_value(token.text) or word_value(token.text)
            if value is not None and _AFTER.match(reading.article.text, span.end):
                yield Quantity(span, float(value), float(value))
