"""What a number counts: people by what befell them, things by their name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.terms.idioms import plain_words
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.tables import read_table
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Span, Token

    from lesart.model import Quantity

AGE = "alter"
"""What '71 Jahre alt' counts."""

# Units that are counted of everything: what they measure must be said.
_SHARE = "%"
_MEASURES = frozenset({"EUR", "USD", "GBP", "CHF", _SHARE})
_PRICE = "Preis"
_AMOUNT = "Höhe"
_PEOPLE = ("Mensch", "Person", "Leute")
_OLD = "alt"
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF = frozenset({"von", "über", "in"})
_LOOSE = frozenset({"ADV", "ADJD", "APPRART"})
_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
# Verbs that tell how large something is and not what.
_AMOUNTING = frozenset({"betragen", "liegen", "belaufen", "ausmachen", "erreichen", "übersteigen", "kosten"})
_TOTALS = frozenset({"Zahl", "Anzahl", "Summe"})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "!", "?"})


def counted_by(quantity: Quantity, doc: Doc) -> str | None:
    """Return under what a quantity is counted, None where it does not say.

    '14 Menschen wurden verletzt' and '14 Verletzte' both count the injured, 'fünf Menschen wurden schwer verletzt' the
    badly injured; '71 Jahre alt' gives an age. An amount of money or a share says nothing by its unit and is that of
    what it measures: 'ein Verlust von 18 Millionen Euro' a loss, '18 Millionen Euro sparen' savings. Every other count
    goes by the root of its noun or unit.
    """
    span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
    if span is None:
        return root(quantity.of or quantity.unit) if quantity.of or quantity.unit else None
    if span.end < len(doc) and doc[span.end].lower_.startswith(_OLD) and "jahr" in span.text.casefold():
        return AGE
    if quantity.unit in _MEASURES:
        thing = _measured(span)
        if thing and quantity.unit != _SHARE and thing.casefold() in read_words("prices.txt"):
            thing = _PRICE
        return f"{quantity.unit} {root(thing)}" if thing else None
    named = quantity.of or quantity.unit or total_of(list(doc[span.sent.start : span.start]))
    return _count_of(named, quantity, span) if named else None


def measure_of(counted: str) -> tuple[str, str]:
    """Return the unit and the root of what is measured ("EUR spar"), '' and all of it for every other count."""
    unit, _, thing = counted.partition(" ")
    return (unit, thing) if unit in _MEASURES else ("", counted)


def _count_of(named: str, quantity: Quantity, span: Span) -> str:
    """Return under what a number with a noun is counted: people by what befell them in the same clause."""
    rest = _clause(span, after=True)
    befell = casualty(named)
    if befell is None:
        around = [*rest, *_clause(span, after=False)] if named in _PEOPLE else rest
        befell = next((word for token in around if (word := casualty(token.lemma_) or casualty(token.text))), None)
        befell = befell or next((word for plain in plain_words(around).values() if (word := casualty(plain))), None)
    if befell is None:
        return root(_PEOPLE[0] if named in _PEOPLE else named)
    degree = next((token.lower_ for token in rest if token.lower_ in read_words("degrees.txt")), "")
    return " ".join(word for word in (root(befell), degree, _group(quantity, span)) if word)


def _group(quantity: Quantity, span: Span) -> str:
    """Return the group that a number without a noun is a part of: six of 31 singers are not all who were injured."""
    if quantity.of is None or quantity.of in _PEOPLE or casualty(quantity.of) is not None:
        return ""
    return "" if any(token.tag_ == "NN" for token in span) else root(quantity.of)


def _clause(span: Span, *, after: bool) -> Sequence[Token]:
    """Return the words from a quantity to the end of its clause or to the next number, or those before it."""
    doc = span.doc
    rest: list[Token] = list(span) if after else []
    for token in doc[span.end : span.sent.end] if after else reversed(doc[span.sent.start : span.start]):
        if token.text in _CLAUSE_ENDS or (token.tag_ == "CARD" and not _YEAR.fullmatch(token.text)):
            break
        rest.append(token)
    return rest


def _measured(span: Span) -> str | None:
    """Return what an amount of money or a share is of: the noun it hangs on, else the verb, of an estimate its object."""
    doc = span.doc
    link = span.start - 1
    while link > span.sent.start and doc[link].tag_ in _LOOSE:
        link -= 1
    if doc[link].lower_ == "von" and doc[link - 1].lemma_ == _AMOUNT and link - 2 > span.sent.start:
        link -= 2
    if doc[link].lower_ in _OF and link > span.sent.start and doc[link - 1].tag_ == "NN":
        return doc[link - 1].lemma_ or doc[link - 1].text
    clause = [*reversed(_clause(span, after=False)), *_clause(span, after=True)]
    particle = "".join(token.lower_ for token in clause if token.tag_ == "PTKVZ")
    verbs = [token for token in clause if token.tag_ in _VERBS and token.lemma_ not in _AUXILIARIES]
    if not verbs:
        return None
    verb = (particle if verbs[-1].tag_ == "VVFIN" else "") + (verbs[-1].lemma_ or verbs[-1].text)
    if verb.casefold() not in read_words("estimates.txt") | _AMOUNTING:
        return verb
    return next((token.lemma_ or token.text for token in clause if token.tag_ == "NN" and token.i < span.start), None)


def total_of(tokens: Sequence[Token]) -> str | None:
    """Return the noun whose number a clause is about: 'Verletzte' in 'die Zahl der Verletzten ist gestiegen'."""
    for position, token in enumerate(tokens[:-2]):
        if token.lemma_ in _TOTALS and tokens[position + 1].tag_ == "ART" and tokens[position + 2].tag_ == "NN":
            return tokens[position + 2].lemma_
    return None


def casualty(word: str) -> str | None:
    """Return the word under which what befell people is counted, None for other words."""
    return _casualties().get(word.casefold())


@cache
def casualty_roots() -> frozenset[str]:
    """Return the roots of the words under which what befell people is counted."""
    return frozenset(map(root, _casualties().values()))


@cache
def _casualties() -> Mapping[str, str]:
    return {word.casefold(): head for head, words in read_table("casualties.tsv") for word in words.split(" ")}
