"""Clauses: where they begin and end, what opens them, where their finite verb stands.

German puts the finite verb second in a main clause and last in a subordinate one, and parts clauses by commas; that and
the word that opens a clause tell its kind without a parser (the topological fields of German grammar). Quotations and
brackets count as one word each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.openers import RELATIVE_TAGS, Openers, Piece
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.reading.quotations.opaque import Opaque
    from lesart.reading.quotations.words import Words

_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-", "--"})
_DASS = frozenset({"dass", "daß"})
_MAY_PART = _SEPARATORS | _DASS
# With one word before it, "dass" is part of an opener: "so dass", "auch dass".
_FEWEST_BEFORE_DASS = 2
_INFINITIVE_TAGS = frozenset({"VVIZU", "PTKZU"})
_BEFORE_BARE_DASS = frozenset({"VVFIN", "VVPP", "VVINF", "PTKVZ", "NN", "NE"})
_RELATIVE_FORMS = word_list("clauses", "relative_forms")
_INFINITIVE_OPENERS = word_list("clauses", "infinitive_openers")
_COORDINATORS = word_list("clauses", "coordinators")


class Kind(StrEnum):
    """What a clause is by its form."""

    MAIN = "main"
    SUB = "sub"
    RELATIVE = "relative"
    INFINITIVE = "infinitive"
    FRAGMENT = "fragment"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two separators: half-open word indices, without the separators.

    ``opener`` is the small-letter form of the subordinating word, ``opener_at`` its index; ``finite`` the indices of
    the finite verbs; ``before`` the separator in front ("" at the beginning or at a coordination).
    """

    first: int
    last: int
    kind: Kind
    before: str
    opener: str = ""
    opener_at: int = -1
    finite: tuple[int, ...] = ()

    @property
    def verb_first(self) -> bool:
        """Tell whether a main clause begins with its finite verb."""
        return self.kind is Kind.MAIN and bool(self.finite) and self.finite[0] == self.first

    @property
    def verb_second(self) -> bool:
        """Tell whether a main clause has something before its finite verb."""
        return self.kind is Kind.MAIN and bool(self.finite) and self.finite[0] > self.first

    @property
    def inner(self) -> int:
        """Index of the first word after the subordinating word, of the first word where there is none."""
        return self.opener_at + 1 if self.opener_at >= 0 else self.first


class Clauses:
    """Splits sentences of one text into clauses."""

    def __init__(self, words: Words, opaque: Opaque) -> None:
        self._words = words
        self._opaque = opaque
        self._openers = Openers(words)

    def of(self, first: int, stop: int) -> tuple[Clause, ...]:
        """Return the clauses of the sentence from ``first`` to ``stop``, in order."""
        return tuple(self._stretches(first, stop))

    def _stretches(self, first: int, stop: int) -> Iterator[Clause]:
        begin, before, previous = first, "", None
        for i in (*self._opaque.walk(first, stop), stop):
            if i < stop and self._words.lower[i] not in _MAY_PART:
                continue
            separates = i < stop and self._separates(i)
            if i < stop and not separates and not self._opens_without_comma(begin, i):
                continue
            if i > begin:
                for clause in self._parts(begin, i, before, previous):
                    yield clause
                    previous = _reference(previous, clause)
            if i < stop:
                begin, before = (i + 1, self._words.text[i]) if separates else (i, "")

    def _separates(self, i: int) -> bool:
        words = self._words
        text = words.text[i]
        if text not in _SEPARATORS:
            return False
        return text in ",;:" or not (words.touches_before(i) or words.touches_after(i))

    def _opens_without_comma(self, begin: int, i: int) -> bool:
        """Tell whether "dass" opens a clause though the comma is missing."""
        words = self._words
        if words.lower[i] not in _DASS or i - begin < _FEWEST_BEFORE_DASS:
            return False
        return words.tag[i - 1] in _BEFORE_BARE_DASS

    def _parts(self, first: int, last: int, before: str, previous: Clause | None) -> Iterator[Clause]:
        """Yield the clauses of a stretch between separators: several where coordinated main clauses share it."""
        while True:
            whole = self._clause(first, last, before, previous)
            cut = self._coordination(whole)
            if cut < 0:
                yield whole
                return
            head = self._clause(first, cut, before, previous)
            yield head
            first, before, previous = cut, "", replace(head, kind=Kind.MAIN)

    def _coordination(self, whole: Clause) -> int:
        """Return the index of the coordinator that opens a second main clause, -1 where there is none."""
        if len(whole.finite) < 2 or whole.kind not in {Kind.MAIN, Kind.SUB, Kind.RELATIVE}:  # noqa: PLR2004 - two verbs
            return -1
        words = self._words
        if whole.kind is Kind.MAIN and words.lower[whole.finite[1] - 1] in _COORDINATORS:
            return whole.finite[1] - 1
        for i in self._opaque.walk(whole.finite[0] + 1, whole.last):
            if words.lower[i] not in _COORDINATORS or words.tag[i - 1] == "TRUNC":
                continue
            after = [at for at in whole.finite if at > i]
            if not after or (whole.kind is not Kind.MAIN and after[0] == whole.last - 1):
                return -1
            if whole.kind is Kind.MAIN or whole.finite[0] == i - 1:
                return i
        return -1

    def _clause(self, first: int, last: int, before: str, previous: Clause | None) -> Clause:
        words = self._words
        inner = tuple(self._opaque.walk(first, last))
        if len(inner) == 1 and inner[0] in self._opaque.quotes:
            return Clause(first, last, Kind.QUOTE, before)
        finite = tuple(i for i in inner if words.tag[i] in FINITE)
        if not finite and (previous is None or before in {":", ";"}):
            finite = self._mistaken_infinitive(inner, last)
        piece = Piece(inner, finite, last, before)
        at = self._openers.find(piece)
        opener = words.lower[at] if at >= 0 else ""
        kind = self._kind(piece, at, previous)
        return Clause(first, last, kind, before, opener, at, finite)

    def _mistaken_infinitive(self, inner: tuple[int, ...], last: int) -> tuple[int, ...]:
        """Return the plural verb that ends a clause without a finite verb: it has the form of an infinitive."""
        words = self._words
        at = inner[-1]
        if at != last - 1 or words.tag[at] != "VVINF" or len(inner) == 1:
            return ()
        alone = sum(words.tag[i].startswith("V") for i in inner) == 1
        return (at,) if alone and words.tag[inner[-2]] not in {"PTKZU", "APPR"} else ()

    def _kind(self, piece: Piece, opener: int, previous: Clause | None) -> Kind:
        words = self._words
        if opener >= 0:
            if words.lower[opener] in _INFINITIVE_OPENERS and not piece.finite:
                return Kind.INFINITIVE
            relative = words.tag[opener] in RELATIVE_TAGS or words.lower[opener] in _RELATIVE_FORMS
            return Kind.RELATIVE if relative else Kind.SUB
        if not piece.finite:
            return Kind.INFINITIVE if any(words.tag[i] in _INFINITIVE_TAGS for i in piece.inner) else Kind.FRAGMENT
        if previous is not None and piece.before in {"", ","} and _continues(piece, previous):
            return previous.kind
        return Kind.MAIN


def _continues(piece: Piece, previous: Clause) -> bool:
    """Tell whether a clause with its verb last goes on with the subordinate clause before it."""
    if previous.kind not in {Kind.SUB, Kind.RELATIVE} or piece.finite[-1] != piece.last - 1:
        return False
    if not previous.finite:
        return True
    return piece.finite[0] > piece.inner[0] + 1 and len(piece.inner) > 2  # noqa: PLR2004 - "er kommt" is a main clause


def _reference(previous: Clause | None, clause: Clause) -> Clause:
    """Return the clause that the next one may continue: what stands in a subordinate clause does not close it."""
    if previous is None or previous.kind is not Kind.SUB:
        return clause
    aside = clause.kind in {Kind.FRAGMENT, Kind.QUOTE} or (clause.kind is Kind.RELATIVE and not previous.finite)
    return previous if aside else clause
