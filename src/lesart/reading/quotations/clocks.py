"""Times of day that open the entries of a live report: "20.55 Uhr: …", "[14:03] …", "+++ 9.12 Uhr +++ …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import words as word_list

if TYPE_CHECKING:
    from lesart.reading.quotations.words import Words

_TIME = re.compile(r"[0-2]?\d[.:][0-5]\d")
_WITH_COLON = re.compile(r"[0-2]?\d:[0-5]\d")
_HOUR = re.compile(r"[0-2]?\d")
_OPENING = frozenset({"+", "[", "(", "•", "*", "|", ","})
_CLOSING = frozenset({"+", "]", ")", ":", "-", "–", "—", "--", "|", "•"})
_BEFORE_TIME = word_list("clocks", "before_time")
# "+++ Update, 20.55 Uhr": so many words and marks may stand before the time.
_LONGEST_OPENING = 6
# A bare "14:03" opens an entry only where so many paragraphs begin with one; a single one may be a score.
_FEWEST_BARE = 2


class Clocks:
    """Finds where the entries of one text begin behind their time of day."""

    def __init__(self, words: Words) -> None:
        self._words = words
        opening = (i for i, opens in enumerate(words.opens_paragraph) if opens)
        self._bare = sum(_WITH_COLON.fullmatch(words.text[i]) is not None for i in opening) >= _FEWEST_BARE

    def after(self, first: int, last: int) -> int:
        """Return where a sentence begins behind the time of day that opens it; ``last`` where it is nothing else.

        Args:
            first: index of the first word of the sentence.
            last: index after its last word.

        Returns:
            ``first`` where no time of day opens it.
        """
        words = self._words
        if first >= last or not words.opens_paragraph[first]:
            return first
        at = self._before_time(first, last)
        if at == last:
            return first
        hour = at + 1 < last and words.lower[at + 1] == "uhr"
        if not (_TIME.fullmatch(words.text[at]) or (hour and _HOUR.fullmatch(words.text[at]))):
            return first
        end = at + 1 + hour
        behind = end
        while behind < last and words.text[behind] in _CLOSING:
            behind += 1
        alone = behind == last
        bare = self._bare and at == first and _WITH_COLON.fullmatch(words.text[at]) is not None and not hour
        return behind if behind > end or bare or (alone and hour) else first

    def _before_time(self, first: int, last: int) -> int:
        """Return the index of the first word behind marks and words such as "Update" or a day of the week."""
        words = self._words
        for at in range(first, min(last, first + _LONGEST_OPENING)):
            if words.text[at] not in _OPENING and words.lower[at] not in _BEFORE_TIME:
                return at
        return last
