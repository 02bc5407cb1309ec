"""Sentences: their bounds, which quotation marks may move, and the stretches that count as one word in them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Clause, Clauses
from lesart.reading.quotations.clocks import Clocks

if TYPE_CHECKING:
    from lesart.reading.quotations.opaque import Opaque
    from lesart.reading.quotations.words import Words

_PLACE_TAGS = frozenset({"NE", "FM", "XY"})
_IN_DATELINE = frozenset({"/", ",", "(", ")", "am", "Main"})
_DASHES = frozenset({"-", "–", "—", "--"})
# "Frankfurt am Main/Washington (dpa) –" is about as long as they get.
_LONGEST_DATELINE = 12
# "+++" closes the entries of some live reports.
_PARTING = ("+", "+", "+")
_FINAL = frozenset({".", "!", "?", "…", "...", ":", "+"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open word indices of a sentence that no quotation mark cuts through, and its clauses.

    ``stop`` is the index after the last word that is not final punctuation; ``timed`` marks a sentence behind a time
    of day, as in a live report.
    """

    first: int
    last: int
    stop: int
    clauses: tuple[Clause, ...]
    timed: bool = False

    def clause_at(self, i: int) -> int:
        """Return the number of the clause that holds word ``i``, the last one where a separator stands there."""
        for number, clause in enumerate(self.clauses):
            if clause.first <= i < clause.last:
                return number
        return len(self.clauses) - 1


def sentences_of(words: Words, opaque: Opaque) -> tuple[Sentence, ...]:
    """Return the sentences in order; a boundary inside a quotation is none."""
    clauses, clocks = Clauses(words, opaque), Clocks(words)
    starts: list[int] = []
    inside = entry = 0
    for i in range(len(words)):
        if i < inside:
            continue
        if words.opens_paragraph[i]:
            entry = clocks.after(i, len(words))
        if (words.opens_sentence[i] and not _announced(words, opaque, i)) or (i > entry and _is_parted(words, i)):
            starts.append(i)
        if i in opaque.quotes:
            inside = opaque.quotes[i]
    return tuple(_sentence(words, clauses, clocks, a, b) for a, b in itertools.pairwise([*starts, len(words)]))


def _announced(words: Words, opaque: Opaque, i: int) -> bool:
    """Tell whether a colon announces the quotation at ``i``, so that both make one sentence over a line break."""
    return i in opaque.quotes and i > 0 and words.text[i - 1] == ":"


def _is_parted(words: Words, i: int) -> bool:
    """Tell whether "+++" parts the word at ``i`` from the headline of an entry: "Verband: Lage ernst +++ Der Verband …"."""
    if words.text[i - 1] != "+" or words.text[i] == "+":
        return False
    return words.text[max(0, i - len(_PARTING)) : i] == _PARTING


def _after_dateline(words: Words, first: int, last: int) -> int:
    """Return where a sentence begins behind the place that opens a report: "Berlin (dpa) – Der Minister …"."""
    if first >= last or not words.opens_paragraph[first] or words.tag[first] not in _PLACE_TAGS:
        return first
    for i in range(first + 1, min(last - 1, first + _LONGEST_DATELINE)):
        if words.text[i] in _DASHES and not (words.touches_before(i) or words.touches_after(i)):
            return i + 1
        agency = words.text[i - 1] in {"(", "/"}
        if not agency and words.tag[i] not in _PLACE_TAGS and words.text[i] not in _IN_DATELINE:
            return first
    return first


def _sentence(words: Words, clauses: Clauses, clocks: Clocks, first: int, last: int) -> Sentence:
    begin = clocks.after(first, last)
    timed = begin > first or (first > 0 and words.opens_paragraph[first] and _is_clock(words, clocks, first))
    stop, first = last, begin if begin > first else _after_dateline(words, first, last)
    while stop > first and words.text[stop - 1] in _FINAL:
        stop -= 1
    return Sentence(first, last, stop, clauses.of(first, stop), timed)


def _is_clock(words: Words, clocks: Clocks, behind: int) -> bool:
    """Tell whether the paragraph before word ``behind`` is nothing but a time of day."""
    first = behind - 1
    while not words.opens_paragraph[first]:
        first -= 1
    return clocks.after(first, behind) == behind
