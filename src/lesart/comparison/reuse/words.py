"""The words of many articles as arrays, sentence by sentence, for a search that grows with the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lesart.comparison.sentences import sentence_bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading

_WORD = re.compile(r"\w+(?:[-.,:]\w+)*")
_FOLD = str.maketrans("äöüáàéèëïôç", "aouaaeeeioc")
_SUFFIXES = ("ern", "em", "en", "er", "es", "e", "n", "s")
_SHORTEST_STEM = 4
# Words this long, and numbers, carry content in German and English alike; shorter ones are mostly grammar.
_CONTENT_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Words:
    """All words of all telling sentences, in the order of the readings.

    ``stems`` numbers the stem of each word; ``starts`` and ``ends`` are its code point offsets in its article;
    ``content`` tells content words from grammar. ``first`` has, one a sentence and one more, the index of its first
    word; ``article`` the number of the article of each sentence; ``bounds`` the offsets of each sentence.
    """

    stems: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    content: NDArray[np.bool_]
    first: NDArray[np.int64]
    article: NDArray[np.int64]
    bounds: tuple[tuple[int, int], ...]

    def slice(self, sentence: int) -> slice:
        """Return where the words of a sentence stand in the arrays."""
        return slice(int(self.first[sentence]), int(self.first[sentence + 1]))


def stem(word: str) -> str:
    """Return the word without case, umlauts and inflection: a light stemmer for German after Savoy (2006).

    Meant to make declined forms of one word equal, not to be a lemma; numbers come back as they are.
    """
    folded = word.casefold().translate(_FOLD)
    for suffix in _SUFFIXES:
        if folded.endswith(suffix) and len(folded) - len(suffix) >= _SHORTEST_STEM:
            return folded[: -len(suffix)]
    return folded


def read_words(readings: Sequence[Reading]) -> Words:
    """Collect the words of the telling sentences of the readings."""
    numbers: dict[str, int] = {}
    stems_of: dict[str, int] = {}
    stems: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    content: list[bool] = []
    first: list[int] = [0]
    article: list[int] = []
    bounds: list[tuple[int, int]] = []
    for number, reading in enumerate(readings):
        text = reading.article.text
        for start, end in sentence_bounds(reading):
            for match in _WORD.finditer(text, start, end):
                word = match.group()
                if word not in stems_of:
                    stems_of[word] = numbers.setdefault(stem(word), len(numbers))
                stems.append(stems_of[word])
                starts.append(match.start())
                ends.append(match.end())
                content.append(len(word) >= _CONTENT_LENGTH or word[0].isdigit())
            if len(stems) > first[-1]:
                first.append(len(stems))
                article.append(number)
                bounds.append((start, end))
    return Words(
        np.array(stems, dtype=np.int64),
        np.array(starts, dtype=np.int64),
        np.array(ends, dtype=np.int64),
        np.array(content, dtype=np.bool_),
        np.array(first, dtype=np.int64),
        np.array(article, dtype=np.int64),
        tuple(bounds),
    )
