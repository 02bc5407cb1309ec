"""Marks by which a writer keeps his distance from a word: 'angeblich', 'sogenannt', quotation marks around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon.hedging import hedge_words
from lesart.language.frequency import load_frequency

if TYPE_CHECKING:
    from spacy.tokens import Token

_MARKS = frozenset("\"„“”»«‚‘’›‹'")


def _is_name(token: Token) -> bool:
    """Tell whether a word in marks is rather the name of a ship or a paper: no noun that the language has."""
    return token.tag_ == "NE" or load_frequency("de").share(token.lemma_.casefold()) == 0


def is_distanced(first: Token, last: Token) -> bool:
    """Tell whether the words from one token to another carry a distancing mark, inside or right before them."""
    doc = first.doc
    before = doc[first.i - 1] if first.i else None
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    quoted = before is not None and after is not None and before.text in _MARKS and after.text in _MARKS
    if quoted and not (first is last and _is_name(first)):
        return True
    start = first.i - 1
    while start > 0 and doc[start].tag_ == "ADJA" and doc[start - 1].tag_ == "ADJA":
        start -= 1
    inside = [doc[i] for i in range(max(0, start), last.i + 1)]
    return any(hedge_words().get(token.lemma_.casefold()) == "distance" for token in inside)
