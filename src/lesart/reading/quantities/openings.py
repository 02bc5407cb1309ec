"""Which words may begin a quantity at all: spares looking further at most words of a text."""

from __future__ import annotations

from functools import cache, lru_cache

from lesart.reading.quantities.compounds import is_compound
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.number_words import word_value

_KEPT_WORDS = 50_000
"""Words that are remembered: about as many as a thousand reports have."""


@lru_cache(maxsize=_KEPT_WORDS)
def may_begin(word: str) -> bool:
    """Tell whether a word has digits, is a number word or one that opens a number, or a compound with a unit."""
    small = word.lower()
    return (
        any(map(str.isdigit, word)) or small in opening_words() or word_value(small) is not None or is_compound(small)
    )


@cache
def opening_words() -> frozenset[str]:
    """Return the words in small letters with which a number may begin that is neither digits nor a number word."""
    known = lexicon()
    shares = (known.parts.every, known.parts.nouns)
    minus = {known.words.minus}
    return frozenset().union(
        known.words.one, known.several["words"], known.zero.first, known.magnitudes, minus, *shares
    )
