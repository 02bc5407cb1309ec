"""Numbers that name one of several like things: 'Anleger 3', 'Gleis 7', 'Halle 2b', 'im dritten Stock'."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.words import read_words
from lesart.model import Span
from lesart.reading.quantities.number_words import ordinal_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Token

    from lesart.model import Reading

_NUMBER = re.compile(r"\d{1,3}[a-z]?")
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
# A preposition stands at most so many words before the noun: 'an dem neuen Anleger 3'.
_PHRASE = 3


@dataclass(frozen=True, slots=True)
class Designator:
    """A thing named by its number: the root of its noun, the number, the passage, whether it tells where something is."""

    noun: str
    number: str
    span: Span
    place: bool


def designators_in(reading: Reading) -> Iterator[Designator]:
    """Yield the things of an article that are named by number, in text order."""
    doc = reading.doc
    if doc is None:
        return
    timed = [time.span for time in reading.times]
    for one, other in itertools.pairwise(doc):
        named = _numbered(one, other) or _ordered(one, other)
        if named is None:
            continue
        span = reading.article.span(one.idx, other.idx + len(other))
        if not any(time.overlaps(span) for time in timed):
            yield Designator(*named, span, _tells_where(doc, one.i))


def _numbered(noun: Token, number: Token) -> tuple[str, str] | None:
    """Return the noun and the number of 'Anleger 3', None for what is no such thing."""
    if noun.tag_ != "NN" or _NUMBER.fullmatch(number.text) is None:
        return None
    after = number.nbor() if number.i + 1 < len(number.doc) else None
    if after is not None and after.tag_ in {"NN", "ADJA", "CARD", "TRUNC", "XY"}:
        return None
    return root(noun.lemma_ or noun.text), number.text


def _ordered(number: Token, noun: Token) -> tuple[str, str] | None:
    """Return the noun and the number of 'dritten Stock', None for what is no such thing."""
    name = _ordered_things().get((noun.lemma_ or noun.text).casefold()) if noun.tag_ == "NN" else None
    value = ordinal_value(number.text) if name is not None else None
    return None if name is None or value is None else (root(name), str(value))


@cache
def _ordered_things() -> Mapping[str, str]:
    """Return the nouns that an ordinal tells apart, each with the first word for the same thing."""
    return {word: line.split(" ")[0] for line in read_words("ordered.txt") for word in line.split(" ")}


def _tells_where(doc: Doc, position: int) -> bool:
    return any(token.tag_ in _PREPOSITIONS for token in doc[max(0, position - _PHRASE) : position])
