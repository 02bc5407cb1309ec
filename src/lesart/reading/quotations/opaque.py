"""Stretches that the grammar of a sentence takes for one word: quotations and brackets."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.reading.quotations.marks import Pair
    from lesart.reading.quotations.words import Words


class Opaque:
    """Which words lie in a quotation or in brackets.

    ``jump`` leads from the first word of such a stretch past its last; ``quotes`` does so for quotations alone;
    ``bracketed`` are the first words of quotations in brackets.
    """

    def __init__(self, words: Words, pairs: tuple[Pair, ...]) -> None:
        self.jump: dict[int, int] = {}
        self.quotes: dict[int, int] = {}
        self.bracketed: set[int] = set()
        inside = -1
        for pair in pairs:
            if pair.first > inside:
                inside = pair.last
                self.quotes[pair.first] = pair.last + 1
        self.jump.update(self.quotes)
        self._add_brackets(words)
        self._starts = sorted(self.jump)

    def _add_brackets(self, words: Words) -> None:
        opening = -1
        i = 0
        while i < len(words):
            if i in self.quotes and opening < 0:
                i = self.quotes[i]
                continue
            if words.opens_paragraph[i]:
                opening = -1
            if words.text[i] in {"(", "["}:
                opening = i if opening < 0 else opening
            elif words.text[i] in {")", "]"} and opening >= 0:
                self.jump[opening] = i + 1
                self.bracketed.update(at for at in range(opening, i) if at in self.quotes)
                opening = -1
            i += 1

    def walk(self, first: int, last: int) -> Iterable[int]:
        """Return the indices from ``first`` to ``last`` outside quotations and brackets, and the first of each."""
        at = bisect_left(self._starts, first)
        # Most stretches hold neither.
        clear = at == len(self._starts) or self._starts[at] >= last
        return range(first, last) if clear else self._leap(first, last)

    def _leap(self, first: int, last: int) -> Iterator[int]:
        jump, i = self.jump, first
        while i < last:
            yield i
            i = jump.get(i, i + 1)
