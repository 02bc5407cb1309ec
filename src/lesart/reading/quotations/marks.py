"""Quotation marks: which opening mark belongs to which closing one.

The same sign opens in one style and closes in another („…“ and “…”, »…« and «…»), straight marks do both, apostrophes
look like closing marks, and a quotation of several paragraphs opens each of them anew and closes but once.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.reading.quotations.words import Words

_LOW, _GUILLEMET, _SINGLE, _SINGLE_GUILLEMET = "double", "guillemet", "single", "single guillemet"
_FAMILY = {
    "„": _LOW, "“": _LOW, "”": _LOW, "‟": _LOW, '"': _LOW,
    "»": _GUILLEMET, "«": _GUILLEMET,
    "‚": _SINGLE, "‘": _SINGLE, "’": _SINGLE, "'": _SINGLE, "‛": _SINGLE,
    "›": _SINGLE_GUILLEMET, "‹": _SINGLE_GUILLEMET,
}  # fmt: skip
_ONLY_OPENS = frozenset("„‟")
_ONLY_CLOSES = frozenset("”")
_BEFORE_OPENING = frozenset("([{-–—/:")
# A quotation longer than this many words without its closing mark is taken for a slip of the pen; longer ones exist
# (printed speeches), but a stray mark would then swallow the article.
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Pair:
    """Word indices of an opening and a closing mark; ``closed`` is False where the text has no closing mark.

    ``closed`` False: ``last`` is then the last word of the paragraph's quoted stretch, not a mark.
    """

    first: int
    last: int
    closed: bool = True


def is_mark(text: str) -> bool:
    """Tell whether a word is a quotation mark (or an apostrophe that stands alone)."""
    return text in _FAMILY


def pair_marks(words: Words) -> tuple[Pair, ...]:
    """Return the pairs of quotation marks, outer before inner, in text order.

    Pairs nest and never cross.
    """
    open_marks: list[int] = []
    pairs: list[Pair] = []
    for i, text in enumerate(words.text):
        if words.opens_paragraph[i] and open_marks:
            open_marks = _carry_over(words, i, open_marks, pairs)
        if text in _FAMILY:
            _take(words, i, open_marks, pairs)
    if open_marks:
        _give_up(words, len(words), open_marks, pairs)
    return tuple(sorted(_uncrossed(pairs), key=lambda pair: (pair.first, -pair.last)))


def _take(words: Words, i: int, open_marks: list[int], pairs: list[Pair]) -> None:
    """Close the innermost open mark of the family with the mark at ``i``, or open a new one."""
    family = _FAMILY[words.text[i]]
    fitting = [at for at in open_marks if _FAMILY[words.text[at]] == family]
    if fitting and _closes(words, i, fitting[-1]):
        at = fitting[-1]
        pairs.append(Pair(at, i))
        del open_marks[open_marks.index(at) :]
    elif _opens(words, i):
        if fitting and not _closes_twice(words, i):
            _give_up(words, i, open_marks, pairs)
        open_marks.append(i)


def _closes(words: Words, i: int, opening: int) -> bool:
    text = words.text[i]
    if text in _ONLY_OPENS or i == opening + 1:
        return text not in _ONLY_OPENS and words.touches_before(i) and text != words.text[opening]
    if text in _ONLY_CLOSES:
        return True
    if _FAMILY[text] == _SINGLE:
        return words.touches_before(i) and not _before_letter(words, i)
    if text == "“":
        return words.text[opening] in "„‟" or words.touches_before(i)
    return words.touches_before(i) or not words.touches_after(i)


def _opens(words: Words, i: int) -> bool:
    text = words.text[i]
    if text in _ONLY_CLOSES or i + 1 == len(words):
        return False
    if text in _ONLY_OPENS:
        return True
    free_before = not words.touches_before(i) or words.text[i - 1][-1] in _BEFORE_OPENING or is_mark(words.text[i - 1])
    return free_before and words.touches_after(i)


def _before_letter(words: Words, i: int) -> bool:
    return words.touches_after(i) and words.text[i + 1][0].isalnum()


def _closes_twice(words: Words, i: int) -> bool:
    """Tell whether two closing marks follow before the paragraph ends, so that a mark inside a quotation is nested."""
    family, depth, closings = _FAMILY[words.text[i]], 0, 0
    for j in range(i + 1, min(len(words), i + LONGEST)):
        if words.opens_paragraph[j]:
            return False
        text = words.text[j]
        if _FAMILY.get(text) != family:
            continue
        if text in _ONLY_OPENS or (_opens(words, j) and not words.touches_before(j)):
            depth += 1
        elif depth:
            depth -= 1
        else:
            closings += 1
            if closings == 2:  # noqa: PLR2004 - the inner and the outer one
                return True
    return False


def _carry_over(words: Words, i: int, open_marks: list[int], pairs: list[Pair]) -> list[int]:
    """Keep the outermost mark open over a paragraph break where the quotation goes on, else give it up."""
    outer = open_marks[0]
    reopened = words.text[i] == words.text[outer]
    if reopened:
        _give_up(words, i, open_marks, pairs)
        return []
    if _closing_ahead(words, i, outer):
        return [outer]
    _give_up(words, i, open_marks, pairs)
    return []


def _closing_ahead(words: Words, i: int, opening: int) -> bool:
    """Tell whether the next mark of the family after a paragraph break at ``i`` closes."""
    family = _FAMILY[words.text[opening]]
    if family == _SINGLE:
        return False
    for j in range(i, min(len(words), opening + LONGEST)):
        if _FAMILY.get(words.text[j]) == family:
            return _closes(words, j, opening) and not (_opens(words, j) and not words.touches_before(j))
    return False


def _give_up(words: Words, end: int, open_marks: list[int], pairs: list[Pair]) -> None:
    """Let the outermost open mark reach to ``end``, the end of its paragraph, where words stand between; drop the rest.

    A single mark without a partner is an apostrophe, a stray mark at the end of a paragraph nothing.
    """
    outer = open_marks[0]
    if _FAMILY[words.text[outer]] not in {_SINGLE, _SINGLE_GUILLEMET} and end - outer > 1:
        pairs.append(Pair(outer, end - 1, closed=False))
    open_marks.clear()


def _uncrossed(pairs: list[Pair]) -> list[Pair]:
    """Drop every unclosed pair that holds or crosses a closed one."""
    starts = sorted(pair.first for pair in pairs if pair.closed)

    def holds_none(pair: Pair) -> bool:
        return bisect_right(starts, pair.last) == bisect_right(starts, pair.first)

    return [pair for pair in pairs if pair.closed or holds_none(pair)]
