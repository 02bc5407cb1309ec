"""What a number counts that leaves its noun out: 'Demonstranten, laut Polizei 150', 'das Bündnis sprach von 400'."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from lesart.comparison.terms.counted import casualty, total_of
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.words import read_words
from lesart.model import Quantity
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.number_words import digits_value, word_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from lesart.model import Reading, Span

_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "!", "?", "–", "(", ")"})
# What stands before a noun that is not one of an unnamed many: 'die Leute', 'in Gruppen', 'drei Gruppen'.
_DETERMINED = frozenset({"ART", "APPR", "APPRART", "CARD", "PPOSAT", "PDAT", "PIAT", "ADJA", "TRUNC"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
# The noun has an ending of the plural.
_PLURAL = ("en", "er", "e", "n", "s")
_SPOKEN_OF = re.compile(r"\s+(?:die\s+Rede|gesprochen|ausgegangen)\b")
_SAID_TO_BE = re.compile(r"\s+(?:waren|sind|seien|sollen)\s+es\b")
_OF = "von"
_SPEAKING = frozenset({"sprechen", "ausgehen", "reden"})
MONEY = frozenset({"EUR", "USD", "GBP", "CHF"})
"""The units of sums of money."""

_LEAST_MONEY = 1000.0
_NOUNS = frozenset({"NN", "NE"})
# Numbers up to this behind a noun are rather part of a name: 'laut Artikel 5'.
_LARGEST_NAME = 12


def is_bare(quantity: Quantity) -> bool:
    """Tell whether a quantity names neither a unit nor what it counts."""
    return quantity.unit is None and quantity.of is None


def goes_on(quantity: Quantity, thing: str, before: Span, doc: Doc) -> bool:
    """Tell whether a bare number counts what another figure in its sentence or the one before it does.

    Somebody must give it as a figure ('sprach von 400', 'die Veranstalter zählten 900', 'laut Polizei 150'). A share is
    told as one, money is much, and 'drei mehr' is a difference.

    Args:
        quantity: the bare number.
        thing: under what the other figure is counted.
        before: the other figure.
        doc: the document of both.

    """
    span = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand")
    if span is None or not is_near(before, quantity.span, doc) or not _is_given(span):
        return False
    if span.end < len(doc) and doc[span.end].lower_ in lexicon().counts.differences:
        return False
    unit = thing.split(" ", maxsplit=1)[0]
    return unit != "%" and (unit not in MONEY or (quantity.high or quantity.low or 0.0) >= _LEAST_MONEY)


def is_near(before: Span, figure: Span, doc: Doc) -> bool:
    """Tell whether a figure stands in the sentence of another one before it, or in the next."""
    one, other = (doc.char_span(span.start, span.end, alignment_mode="expand") for span in (before, figure))
    return one is not None and other is not None and doc[max(0, other.sent.start - 1)].sent.start <= one.sent.start


def understood(figure: Span, doc: Doc) -> str | None:
    """Return what a bare number counts by the nouns before it, None where none says so.

    It is 'die Zahl der Beamten' in its sentence or the one before, or, of a number that stands alone behind its source,
    the many that its sentence has just named: 'hatten sich Demonstranten versammelt, nach Angaben der Polizei 150'.
    """
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    if span is None:
        return None
    sentence = span.sent
    before = list(doc[sentence.start : span.start])
    earlier = list(doc[sentence.start - 1].sent) if sentence.start > 0 else []
    noun = total_of(before) or total_of(earlier) or (_many(before) if _stands_alone(span) else None)
    return None if noun is None else root(casualty(noun) or noun)


def told_bare(reading: Reading) -> Iterator[Quantity]:
    """Yield the numbers that count what was named before and that the reading has not taken for quantities.

    'Bislang war von acht die Rede', 'Zwölf seien es gewesen', 'laut Polizei 150'; in text order.
    """
    doc = reading.doc
    if doc is None:
        return
    known = {i for each in reading.quantities for i in range(each.span.start, each.span.end)}
    known |= {i for each in reading.times for i in range(each.span.start, each.span.end)}
    for token in doc:
        if token.tag_ == "CARD" and token.idx not in known and _is_said(token, reading.article.text):
            value = digits_value(token.text) or word_value(token.text)
            if value is not None:
                yield Quantity(reading.article.span(token.idx, token.idx + len(token)), float(value), float(value))


def _is_said(token: Token, text: str) -> bool:
    end = token.idx + len(token)
    if _closes_source(token):
        return True
    if _SAID_TO_BE.match(text, end):
        return token.is_sent_start is True
    if token.i == 0 or token.nbor(-1).lower_ != _OF:
        return False
    after = token.i + 1
    closes = after < len(token.doc) and token.doc[after].text in _CLAUSE_ENDS
    return _SPOKEN_OF.match(text, end) is not None or (closes and any(t.lemma_ in _SPEAKING for t in token.sent))


def _closes_source(token: Token) -> bool:
    """Tell whether a number stands right behind the source that gives it, and is no name: 'laut Polizei 150'."""
    number = digits_value(token.text)
    after_noun = token.i > 0 and token.nbor(-1).tag_ in _NOUNS
    return (
        after_noun and number is not None and number > _LARGEST_NAME and _stands_alone(token.doc[token.i : token.i + 1])
    )


def _is_given(figure: Tokens) -> bool:
    """Tell whether somebody gives a number as a figure."""
    clause = _clause_before(figure)
    words = {token.lemma_.casefold() for token in clause}
    counting = bool(words & (_SPEAKING | read_words("estimates.txt")))
    said_to_be = figure.start == figure.sent.start and _SAID_TO_BE.match(figure.doc.text, figure.end_char) is not None
    return (
        counting
        or said_to_be
        or _SPOKEN_OF.match(figure.doc.text, figure.end_char) is not None
        or _stands_alone(figure)
    )


def _stands_alone(figure: Tokens) -> bool:
    """Tell whether a number ends a clause without a verb that says who gives it."""
    if figure.end < len(figure.doc) and figure.doc[figure.end].text not in _CLAUSE_ENDS:
        return False
    clause = _clause_before(figure)
    sources = any(token.lower_ in lexicon().counts.sources for token in clause)
    return sources and not any(token.tag_ in _FINITE for token in clause)


def _clause_before(figure: Tokens) -> list[Token]:
    """Return the words before a figure back to the nearest mark, the nearest first."""
    before = reversed(figure.doc[figure.sent.start : figure.start])
    return list(takewhile(lambda token: token.text not in _CLAUSE_ENDS, before))


def _many(tokens: Sequence[Token]) -> str | None:
    """Return the last noun in the plural that nothing determines."""
    found = None
    for position, token in enumerate(tokens[1:], 1):
        undetermined = tokens[position - 1].tag_ not in _DETERMINED
        if token.tag_ == "NN" and undetermined and token.text.endswith(_PLURAL) and token.text[0].isupper():
            found = token.lemma_ or token.text
    return found
