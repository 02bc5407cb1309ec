"""Marks by which a writer keeps his distance from a word: 'angeblich', 'sogenannt', quotation marks around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon.hedging import hedge_words

if TYPE_CHECKING:
    from spacy.tokens import Token

_MARKS = frozenset("\"„“”»«‚‘’›‹'")


def is_distanced(first: Token, last: Token) -> bool:
    """Tell whether the words from one token to another carry a distancing mark, inside or right before them."""
    doc = first.doc
    before = doc[first.i - 1] if first.i else None
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if before is not None and after is not None and before.text in _MARKS and after.text in _MARKS:
        return True
    inside = [doc[i] for i in range(max(0, first.i - 1), last.i + 1)]
    return any(hedge_words().get(token.lemma_.casefold()) == "distance" for token in inside)
