"""Numbers of a part of what was counted before: 'drei von ihnen schwer', '720 davon in Zwickau', 'zunächst 96 Millionen Euro'."""

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
_FIRST_BEFORE = re.compile(r"\b(?:zunächst|vorerst|sofort)\s+(?:(?:nur|erst|lediglich|rund|etwa)\s+)*$", re.IGNORECASE)
_FIRST_AFTER = re.compile(r"\s+(?:sofort|vorab)\b")
_EACH = (
    (
        "yearly",
        re.compile(r"\s+(?:mehr\s+)?(?:im|pro|je|jedes)\s+Jahr\b|\s+jährlich\b|\b(?:jährlich|pro Jahr)\s+(?:\w+\s+)?$"),
    ),
    (
        "monthly",
        re.compile(
            r"\s+(?:mehr\s+)?(?:im|pro|je|jeden)\s+Monat\b|\s+monatlich\b|\b(?:monatlich|pro Monat)\s+(?:\w+\s+)?$"
        ),
    ),
)
# Characters around a figure in which a word tells that it counts a part.
_REACH = 40
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "!", "?"})


def is_part(figure: Span, text: str) -> bool:
    """Tell whether a figure counts a part of what another figure before it counts."""
    after, before = text[figure.end : figure.end + _REACH], text[max(0, figure.start - _REACH) : figure.start]
    return _AFTER.match(after) is not None or _BEFORE.search(before) is not None


def stretch_of(figure: Span, text: str) -> str:
    """Return of which stretch a sum is paid: "first" where it is the first part, "yearly", "monthly"; '' for a whole sum.

    'Zunächst nur 96 Millionen Euro', '180 Euro im Jahr': neither is what is paid in all.
    """
    after, before = text[figure.end : figure.end + _REACH], text[max(0, figure.start - _REACH) : figure.start]
    if _FIRST_BEFORE.search(before) or _FIRST_AFTER.match(after):
        return "first"
    return next((name for name, pattern in _EACH if pattern.match(after) or pattern.search(before)), "")


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
