"""Numbers that name one of several like things: 'Anleger 3', 'Gleis 7', 'Halle 2b'."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

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
    for noun, number in itertools.pairwise(doc):
        after = doc[number.i + 1] if number.i + 1 < len(doc) else None
        counts = after is not None and after.tag_ in {"NN", "ADJA", "CARD", "TRUNC", "XY"}
        if noun.tag_ == "NN" and _NUMBER.fullmatch(number.text) and not counts:
            span = reading.article.span(noun.idx, number.idx + len(number))
            if not any(time.overlaps(span) for time in timed):
                yield Designator(root(noun.lemma_ or noun.text), number.text, span, _tells_where(doc, noun.i))


def _tells_where(doc: Doc, position: int) -> bool:
    return any(token.tag_ in _PREPOSITIONS for token in doc[max(0, position - _PHRASE) : position])
