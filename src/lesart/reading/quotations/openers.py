"""The word that opens a subordinate clause, told from its homographs: "als er kam", not "als Minister"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import words as word_list

if TYPE_CHECKING:
    from lesart.reading.quotations.words import Words

RELATIVE_TAGS = frozenset({"PRELS", "PRELAT"})
_CONJUNCTIONS = frozenset({"PWS", "PWAT", "PWAV", "KOUS", "KOUI"})
# What may follow the finite verb that ends a subordinate clause: "hätte kommen können".
_DOUBLE_INFINITIVE = frozenset({"VVINF", "VAINF", "VMINF", "$("})
_AFTERTHOUGHTS = frozenset({"KON", "APPR", "APPRART", "KOKOM"})
_DASHES = frozenset({"–", "—", "-"})
_RELATIVE_FORMS = word_list("clauses", "relative_forms")
_SUBORDINATORS = word_list("clauses", "subordinators")
_ALWAYS_OPEN = word_list("clauses", "always_open")
_INFINITIVE_OPENERS = word_list("clauses", "infinitive_openers")
_BEFORE_SUBORDINATOR = word_list("clauses", "before_subordinator")
# How many words may stand before the word that opens a clause ("und vor allem auch, weil").
_OPENER_WITHIN = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence that is one clause: its word indices, with quotations and brackets as one word each.

    ``finite`` are its finite verbs, ``last`` the index after its last word, ``before`` the separator in front of it.
    """

    inner: tuple[int, ...]
    finite: tuple[int, ...]
    last: int
    before: str


class Openers:
    """Finds subordinating words in one text."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def find(self, piece: Piece) -> int:
        """Return the index of the subordinating word that opens a clause, -1 without one."""
        words = self._words
        for position, i in enumerate(piece.inner[:_OPENER_WITHIN]):
            lower, tag = words.lower[i], words.tag[i]
            if tag in RELATIVE_TAGS or lower in _RELATIVE_FORMS:
                return i if self._opens_relative(piece, position) else -1
            if tag in _CONJUNCTIONS or lower in _SUBORDINATORS:
                return i if self._opens_clause(piece, i) else -1
            if lower not in _BEFORE_SUBORDINATOR and tag not in {"APPR", "ADV", "KON"}:
                return -1
        return -1

    def _opens_relative(self, piece: Piece, position: int) -> bool:
        """Tell a relative pronoun from an article: it follows a comma, and the verb stands at the end."""
        words = self._words
        first_tag = words.tag[piece.inner[0]]
        if not piece.finite or position > 1 or (position == 1 and first_tag not in {"APPR", "KON"}):
            return False
        if piece.before != "," and piece.before not in _DASHES and first_tag != "KON":
            return False
        at = piece.inner[position]
        if words.tag[at] in RELATIVE_TAGS:
            return self._verb_last(piece, at)
        return piece.finite[-1] == piece.last - 1 and piece.finite[0] - at > 2  # noqa: PLR2004 - ", die Frau sagte" is none

    def _opens_clause(self, piece: Piece, i: int) -> bool:
        lower = self._words.lower[i]
        if lower in _ALWAYS_OPEN:
            return True
        if not piece.finite:
            return lower in _INFINITIVE_OPENERS or self._opens_interrupted(i, piece.last)
        return piece.finite[0] > i + 1 and self._verb_last(piece, i)

    def _opens_interrupted(self, i: int, last: int) -> bool:
        """Tell whether "wie" opens a clause that an apposition interrupts: "Wie die Sprecherin, Eva Muster, sagte"."""
        words = self._words
        return words.lower[i] == "wie" and words.tag[i] == "PWAV" and last < len(words) and words.text[last] == ","

    def _verb_last(self, piece: Piece, opener: int) -> bool:
        """Tell whether a finite verb ends the clause, or only infinitives, a coordination or an afterthought follow."""
        if piece.finite[0] <= opener:
            return False
        tags = self._words.tag
        for at in piece.finite:
            rest = tags[at + 1 : piece.last]
            if not rest:
                return True
            if rest[0] in _AFTERTHOUGHTS or all(tag in _DOUBLE_INFINITIVE for tag in rest):
                return at > opener + 1
        return False
