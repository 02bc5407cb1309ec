"""What a number counts: people by what befell them, things by their name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.tables import read_table
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.model import Quantity

_TOTALS = frozenset({"Zahl", "Anzahl", "Summe"})
_ANYBODY = frozenset({"Mensch", "Person"})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "!", "?"})


def counted_by(quantity: Quantity, doc: Doc) -> str | None:
    """Return under what a quantity is counted, None where it does not say.

    '14 Menschen wurden verletzt' and '14 Verletzte' both count the injured, 'fünf Menschen wurden schwer verletzt' the
    badly injured; every other count goes by the root of its noun or unit.
    """
    tokens = _rest_of_clause(quantity, doc)
    named = quantity.of or quantity.unit or _counted_before(quantity, doc)
    befell = casualty(named) if named else None
    if befell is None and named is not None:
        befell = next((word for token in tokens if (word := casualty(token.lemma_) or casualty(token.text))), None)
    if befell is None:
        return root(named) if named else None
    degree = next((token.lower_ for token in tokens if token.lower_ in read_words("degrees.txt")), "")
    return " ".join(word for word in (root(befell), degree, _group(quantity, doc)) if word)


def _group(quantity: Quantity, doc: Doc) -> str:
    """Return the group that a number without a noun is a part of: six of 31 singers are not all who were injured."""
    span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
    if quantity.of is None or quantity.of in _ANYBODY or casualty(quantity.of) is not None or span is None:
        return ""
    return "" if any(token.tag_ == "NN" for token in span) else root(quantity.of)


def _rest_of_clause(quantity: Quantity, doc: Doc) -> Sequence[Token]:
    """Return the words from a quantity to the end of its clause or to the next number."""
    span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
    if span is None:
        return ()
    rest: list[Token] = list(span)
    for token in doc[span.end : span.sent.end]:
        if token.text in _CLAUSE_ENDS or token.tag_ == "CARD":
            break
        rest.append(token)
    return rest


def _counted_before(quantity: Quantity, doc: Doc) -> str | None:
    """Return what a number counts that stands after it: 'die Zahl der Verletzten hat sich auf 19 erhöht'."""
    span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
    if span is None:
        return None
    return total_of(list(doc[span.sent.start : span.start]))


def total_of(tokens: Sequence[Token]) -> str | None:
    """Return the noun whose number a clause is about: 'Verletzte' in 'die Zahl der Verletzten ist gestiegen'."""
    for position, token in enumerate(tokens[:-2]):
        if token.lemma_ in _TOTALS and tokens[position + 1].tag_ == "ART" and tokens[position + 2].tag_ == "NN":
            return tokens[position + 2].lemma_
    return None


def casualty(word: str) -> str | None:
    """Return the word under which what befell people is counted, None for other words."""
    return _casualties().get(word.casefold())


def casualty_words() -> frozenset[str]:
    """Return the words under which what befell people is counted."""
    return frozenset(_casualties().values())


@cache
def _casualties() -> Mapping[str, str]:
    return {word.casefold(): head for head, words in read_table("casualties.tsv") for word in words.split(" ")}
