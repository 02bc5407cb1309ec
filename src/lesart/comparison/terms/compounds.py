"""Splits German compounds into words that are known by themselves.

After Koehn & Knight (EACL 2003): of all ways to split, prefer few parts, then parts that are frequent. Unlike there a
frequent compound is split too, since the parts are what two wordings share ('Truppenaufmarsch', 'Truppenkonzentration').
"""

from __future__ import annotations

from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.language.frequency import load_frequency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LINKS = ("", "s", "es", "n", "en", "er", "e", "ens")
_SHORTEST_WORD = 4
_SHORTEST_COMPOUND = 8
# Parts found in fewer background documents (of about 50,000) are taken for chance letter sequences.
_FEWEST_DOCUMENTS = 15
_LARGEST_DEPTH = 3
_CACHED_WORDS = 50_000


class CompoundSplitter:
    """Splits compounds by the background frequencies of German and the words of the story itself."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        """Take the words (lemmas) that the articles at hand use by themselves; they count as known parts."""
        self._counts = load_frequency("de").counts
        self._own = frozenset(_folded(word) for word in words)
        self._short = frozenset(row[0] for row in read_table("compound_parts.tsv") if row[1] == "short")
        self._never = frozenset(row[0] for row in read_table("compound_parts.tsv") if row[1] == "never")
        self.parts = lru_cache(_CACHED_WORDS)(self._parts)

    def _parts(self, lemma: str) -> tuple[str, ...]:
        """Return the parts of a word, case-folded; a word that is no compound comes back as its only part."""
        pieces = [piece for piece in lemma.split("-") if piece]
        return tuple(part for piece in pieces for part in self._split(_folded(piece), 0)) or (_folded(lemma),)

    def _split(self, word: str, depth: int) -> tuple[str, ...]:
        if len(word) < _SHORTEST_COMPOUND or depth == _LARGEST_DEPTH or (depth and self._known(word, final=False)):
            return (word,)
        found = sorted(self._ways(word))
        if not found:
            return (word,)
        _, first, last = found[0]
        return (*self._split(first, depth + 1), *self._split(last, depth + 1))

    def _ways(self, word: str) -> Iterator[tuple[float, str, str]]:
        """Yield every split in two as (negative log frequency, first, last)."""
        for cut in range(3, len(word) - 2):
            last = word[cut:]
            weight = self._known(last, final=True)
            if not weight:
                continue
            if word[:cut] in self._never:
                continue
            for first in _bases(word[:cut]):
                count = self._known(first, final=False)
                if count:
                    yield (-log(weight) - log(count), first, last)
                    break

    def _known(self, word: str, *, final: bool) -> int:
        """Return how often a word is found by itself, 0 where it is no part of compounds."""
        if word in self._never or (len(word) < _SHORTEST_WORD and word not in self._short):
            return 0
        count = self._counts.get(word, 0)
        if word in self._own:
            return max(count, _FEWEST_DOCUMENTS)
        return count if count >= _FEWEST_DOCUMENTS or (final and count) else 0


def _folded(word: str) -> str:
    return word.casefold()


def _bases(beginning: str) -> Iterator[str]:
    """Yield the words that the first part of a compound may be: without linking letters, with a dropped ending."""
    for link in _LINKS:
        if beginning.endswith(link):
            yield beginning[: len(beginning) - len(link)]
    if len(beginning) >= _SHORTEST_WORD:
        yield beginning + "e"
        yield beginning + "en"
