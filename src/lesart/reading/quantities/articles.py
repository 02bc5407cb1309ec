"""Tells 'ein' that only introduces a noun, as most do, from 'ein' that counts: it need not be read as a number."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.quantities.counted import noun_after, unit_of
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.numbers import lower

if TYPE_CHECKING:
    from spacy.tokens import Doc

_JOINING = frozenset({",", "von"})
_PARTED = "/"


def is_article(doc: Doc, i: int) -> bool:
    """Tell whether 'ein', 'einer' and so on at a token stands before a noun that is no unit, with nothing that makes it count.

    It counts with a modifier before it ('mehr als eine Frau'), a unit or a scale behind it ('eine Million'), as an end of a
    range ('ein bis zwei Tage'), as one of several ('eine von drei Frauen'), or where a word stresses it ('ein einziger').
    """
    if lower(doc, i) not in lexicon().words.one:
        return False
    before, after = lower(doc, i - 1), lower(doc, i + 1)
    if before in _counting_before() or after in _counting_after() or after.rstrip(".") in lexicon().scales:
        return False
    measures = lexicon().measures
    if before == measures.of and lower(doc, i - 2) in measures.nouns:
        return False
    noun = noun_after(doc, i + 1)
    return noun is not None and unit_of(doc[noun]) is None and lower(doc, noun + 1) != _PARTED


@cache
def _counting_before() -> frozenset[str]:
    known = lexicon()
    modifiers = known.modifiers
    phrases = modifiers.above | modifiers.below | modifiers.about | modifiers.exactly
    ends = (phrase.split()[-1] for phrase in phrases)
    return frozenset(ends).union(modifiers.neutral, known.ranges.between, known.units, known.measures.nouns)


@cache
def _counting_after() -> frozenset[str]:
    known = lexicon()
    stressing = (known.words.single, known.several["words"], known.modifiers.about_one)
    joining = (known.ranges.to, known.ranges.either, known.ranges.both, _JOINING)
    return frozenset().union(known.parts.half, known.parts.nouns, *stressing, *joining)
