"""The words of an article by their offsets, and which of them stand between quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article, Quotation, Span
    from lesart.reading.entities.sentences import Sentence, Word

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})


class Text:
    """The words of the telling parts of one article, found by offset."""

    def __init__(self, article: Article, sentences: tuple[Sentence, ...]) -> None:
        self.article = article
        self.sentences = sentences
        self.words: tuple[Word, ...] = tuple(word for sentence in self.sentences for word in sentence.words)
        self._starts = [word.start for word in self.words]
        self._sentence_starts = [sentence.words[0].start for sentence in self.sentences]
        self._between: dict[tuple[int, int], tuple[Word, ...]] = {}

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words that begin in the stretch from ``start`` to ``end``."""
        found = self._between.get((start, end))
        if found is None:
            found = self.words[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
            self._between[start, end] = found
        return found

    def of(self, spans: Iterable[Span]) -> tuple[Word, ...]:
        """Return the words of several spans, in text order."""
        return tuple(chain.from_iterable(self.between(span.start, span.end) for span in spans))

    def index(self, offset: int) -> int:
        """Return the index of the first word that begins at or after ``offset``."""
        return bisect_left(self._starts, offset)

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that an offset lies in or follows, None before the first one."""
        at = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[at] if at >= 0 else None

    def number_at(self, offset: int) -> int:
        """Return the number of the sentence that an offset lies in, -1 before the first one."""
        return bisect_right(self._sentence_starts, offset) - 1

    def same_paragraph(self, one: int, other: int) -> bool:
        """Tell whether no line break lies between two offsets."""
        first, last = sorted((one, other))
        return "\n" not in self.article.text[first:last]


def is_finite(word: Word) -> bool:
    """Tell whether a word is tagged as a finite verb."""
    return word.tag in _FINITE


def outside(words: Iterable[Word], quotations: Iterable[Quotation]) -> tuple[Word, ...]:
    """Return the words that lie in none of the contents of some quotations."""
    stretches = [(span.start, span.end) for quotation in quotations for span in quotation.content]
    return tuple(word for word in words if not any(start <= word.start < end for start, end in stretches))


def runs(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Return words parted wherever text of another word lies between them."""
    found: list[list[Word]] = [[words[0]]] if words else []
    for one, other in pairwise(words):
        if other.start - one.end > 1:
            found.append([])
        found[-1].append(other)
    return [tuple(run) for run in found]
