"""Sentences and clauses: where they begin and end, what opens them, where their finite verb stands.

German puts the finite verb second in a main clause and last in a subordinate one, and parts clauses by commas; that and
the word that opens a clause tell its kind without a parser. Quotations and brackets count as one opaque word each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.reading.quotations.marks import Pair
    from lesart.reading.quotations.words import Words

_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-", "--"})
_FINAL = frozenset({".", "!", "?", "…", "..."})
_INTERROGATIVE = frozenset({"PWS", "PWAT", "PWAV"})
_RELATIVE = frozenset({"PRELS", "PRELAT"})
_RELATIVE_FORMS = frozenset({"der", "die", "das", "dem", "den", "deren", "dessen", "denen", "welche", "welcher", "welches",
                             "welchem", "welchen"})  # fmt: skip
_SUBORDINATORS = frozenset(
    {
        "als", "bevor", "bis", "da", "damit", "ehe", "falls", "indem", "indes", "indessen", "inwieweit", "inwiefern",
        "nachdem", "ob", "obgleich", "obschon", "obwohl", "seit", "seitdem", "sobald", "sodass", "sofern", "solange",
        "sooft", "soweit", "sowie", "während", "weil", "wenn", "wenngleich", "wiewohl", "wie", "wo", "wobei", "wodurch",
        "wofür", "wogegen", "woher", "wohin", "womit", "wonach", "woran", "worauf", "woraufhin", "woraus", "worin",
        "worüber", "wovon", "wovor", "wozu", "zumal", "dass", "daß", "warum", "weshalb", "wieso", "wann", "wer", "was",
        "wen", "wem", "wessen",
    }
)  # fmt: skip
_ALWAYS_OPEN = frozenset({"dass", "daß", "ob", "wonach"})
# What may follow the finite verb that ends a subordinate clause: "hätte kommen können".
_DOUBLE_INFINITIVE = frozenset({"VVINF", "VAINF", "VMINF", "$("})
_INFINITIVE_OPENERS = frozenset({"um", "ohne", "anstatt", "statt", "außer"})
_COORDINATORS = frozenset({"und", "oder", "aber", "doch", "sondern", "denn", "sowie", "jedoch"})
_BEFORE_SUBORDINATOR = frozenset(
    {"und", "oder", "aber", "sondern", "auch", "so", "nur", "selbst", "erst", "dann", "nicht", "gerade", "vor", "allem",
     "insbesondere", "besonders", "schon", "sowie", "kurz", "wohl", "außer", "etwa", "bis", "denn"}
)  # fmt: skip
# How many words may stand before the word that opens a clause ("und vor allem auch, weil").
_OPENER_WITHIN = 5


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


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open word indices of a sentence that no quotation mark cuts through, and its clauses.

    ``stop`` is the index after the last word that is not final punctuation.
    """

    first: int
    last: int
    stop: int
    clauses: tuple[Clause, ...]


class Opaque:
    """Which words lie in a quotation or in brackets: ``jump`` leads from the first word of one past its last."""

    def __init__(self, words: Words, pairs: tuple[Pair, ...]) -> None:
        self.jump: dict[int, int] = {}
        self.quotes: dict[int, int] = {}
        inside = -1
        for pair in pairs:
            if pair.first > inside:
                inside = pair.last
                self.jump[pair.first] = pair.last + 1
                self.quotes[pair.first] = pair.last + 1
        self._add_brackets(words)

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
                opening = -1
            i += 1

    def walk(self, first: int, last: int) -> Iterator[int]:
        """Yield the indices from ``first`` to ``last`` outside quotations and brackets, and the first of each."""
        jump, i = self.jump, first
        while i < last:
            yield i
            i = jump.get(i, i + 1)


def sentences_of(words: Words, opaque: Opaque) -> tuple[Sentence, ...]:
    """Return the sentences in order; a boundary inside a quotation is none."""
    starts: list[int] = []
    inside = 0
    for i in range(len(words)):
        if words.opens_sentence[i] and i >= inside and not _announced(words, opaque, i):
            starts.append(i)
        if i >= inside and i in opaque.quotes:
            inside = opaque.quotes[i]
    ends = [*starts[1:], len(words)]
    splitter = _Splitter(words, opaque)
    return tuple(splitter.sentence(a, b) for a, b in zip(starts, ends, strict=True))


def _announced(words: Words, opaque: Opaque, i: int) -> bool:
    """Tell whether a colon announces the quotation at ``i``, so that both make one sentence over a line break."""
    return i in opaque.quotes and i > 0 and words.text[i - 1] == ":"


class _Splitter:
    """Splits one sentence after the other into clauses."""

    def __init__(self, words: Words, opaque: Opaque) -> None:
        self._words = words
        self._opaque = opaque

    def sentence(self, first: int, last: int) -> Sentence:
        stop = last
        while stop > first and (self._words.text[stop - 1] in _FINAL or self._words.text[stop - 1] == ":"):
            stop -= 1
        return Sentence(first, last, stop, tuple(self._clauses(first, stop)))

    def _clauses(self, first: int, stop: int) -> Iterator[Clause]:
        begin, before, previous = first, "", None
        for i in (*self._opaque.walk(first, stop), stop):
            separates = i < stop and self._separates(i)
            if i < stop and not separates and not (i > begin and self._opens_without_comma(begin, i)):
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
        if words.lower[i] not in {"dass", "daß"} or i - begin < 2:  # noqa: PLR2004 - "so dass", "und auch dass"
            return False
        return words.tag[i - 1] in {"VVFIN", "VVPP", "VVINF", "PTKVZ", "NN", "NE"}

    def _parts(self, first: int, last: int, before: str, previous: Clause | None) -> Iterator[Clause]:
        """Yield the clauses of a stretch between separators: several where coordinated main clauses share it."""
        whole = self._clause(first, last, before, previous)
        cut = self._coordination(whole)
        if cut < 0:
            yield whole
            return
        head = self._clause(first, cut, before, previous)
        yield head
        yield from self._parts(cut, last, "", replace(head, kind=Kind.MAIN))

    def _coordination(self, whole: Clause) -> int:
        """Return the index of the coordinator that opens a second main clause, -1 where there is none."""
        if len(whole.finite) < 2 or whole.kind not in {Kind.MAIN, Kind.SUB, Kind.RELATIVE}:  # noqa: PLR2004 - two verbs
            return -1
        for i in self._opaque.walk(whole.finite[0] + 1, whole.last):
            if self._words.lower[i] not in _COORDINATORS:
                continue
            after = [at for at in whole.finite if at > i]
            if not after or (whole.kind is not Kind.MAIN and after[0] == whole.last - 1):
                return -1
            if whole.kind is Kind.MAIN or whole.finite[0] == i - 1:
                return i
        return -1

    def _clause(self, first: int, last: int, before: str, previous: Clause | None) -> Clause:
        words = self._words
        inner = list(self._opaque.walk(first, last))
        if len(inner) == 1 and inner[0] in self._opaque.quotes:
            return Clause(first, last, Kind.QUOTE, before)
        finite = tuple(i for i in inner if words.tag[i] in FINITE)
        if not finite and (previous is None or before in {":", ";"}):
            finite = self._mistaken_infinitive(inner, last)
        at = self._opener(inner, finite, last, before)
        opener = words.lower[at] if at >= 0 else ""
        kind = self._kind(inner, finite, at, last, before, previous)
        return Clause(first, last, kind, before, opener, at, finite)

    def _mistaken_infinitive(self, inner: list[int], last: int) -> tuple[int, ...]:
        """Return the plural verb that ends a clause without a finite verb: it has the form of an infinitive."""
        words = self._words
        at = inner[-1]
        alone = sum(words.tag[i].startswith("V") for i in inner) == 1
        plain = len(inner) > 1 and words.tag[inner[-2]] not in {"PTKZU", "APPR"}
        if alone and plain and words.tag[at] == "VVINF" and at == last - 1:
            return (at,)
        return ()

    def _opener(self, inner: list[int], finite: tuple[int, ...], last: int, before: str) -> int:
        """Return the index of the subordinating word that opens a clause, -1 without one."""
        words = self._words
        for position, i in enumerate(inner[:_OPENER_WITHIN]):
            lower, tag = words.lower[i], words.tag[i]
            if tag in _RELATIVE or lower in _RELATIVE_FORMS:
                return i if self._opens_relative(inner, position, finite, last, before) else -1
            if tag in _INTERROGATIVE or tag in {"KOUS", "KOUI"} or lower in _SUBORDINATORS:
                return i if self._opens_clause(i, finite, last) else -1
            if lower not in _BEFORE_SUBORDINATOR and tag not in {"APPR", "ADV", "KON"}:
                return -1
        return -1

    def _opens_relative(
        self, inner: list[int], position: int, finite: tuple[int, ...], last: int, before: str
    ) -> bool:
        """Tell a relative pronoun from an article: it follows a comma, and the verb stands at the end."""
        words = self._words
        if not finite or position > 1 or (position == 1 and words.tag[inner[0]] not in {"APPR", "KON"}):
            return False
        if before not in {",", "–", "—", "-"} and words.tag[inner[0]] != "KON":
            return False
        at = inner[position]
        if words.tag[at] in _RELATIVE:
            return self._verb_last(finite, last, at)
        return finite[-1] == last - 1 and finite[0] - at > 2  # noqa: PLR2004 - ", die Frau sagte" is none

    def _opens_clause(self, i: int, finite: tuple[int, ...], last: int) -> bool:
        """Tell a conjunction from its homograph: "als Minister sagte er" opens no clause, "als er kam" does."""
        if self._words.lower[i] in _ALWAYS_OPEN:
            return True
        if not finite:
            return self._words.lower[i] in _INFINITIVE_OPENERS or self._opens_interrupted(i, last)
        return finite[0] > i + 1 and self._verb_last(finite, last, i)

    def _opens_interrupted(self, i: int, last: int) -> bool:
        """Tell whether "wie" opens a clause that an apposition interrupts: "Wie die Sprecherin, Eva Muster, sagte"."""
        tags = self._words.tag
        return self._words.lower[i] == "wie" and tags[i] == "PWAV" and last < len(tags) and self._words.text[last] == ","

    def _verb_last(self, finite: tuple[int, ...], last: int, opener: int) -> bool:
        """Tell whether a finite verb ends the clause, or only infinitives, a coordination or an afterthought follow."""
        if not finite or finite[0] <= opener:
            return False
        tags = self._words.tag
        for at in finite:
            rest = tags[at + 1 : last]
            if not rest:
                return True
            if rest[0] in {"KON", "APPR", "APPRART", "KOKOM"} or all(tag in _DOUBLE_INFINITIVE for tag in rest):
                return at > opener + 1
        return False

    def _kind(
        self, inner: list[int], finite: tuple[int, ...], opener: int, last: int, before: str, previous: Clause | None
    ) -> Kind:
        words = self._words
        if opener >= 0:
            relative = words.tag[opener] in _RELATIVE or words.lower[opener] in _RELATIVE_FORMS
            if words.lower[opener] in _INFINITIVE_OPENERS and not finite:
                return Kind.INFINITIVE
            return Kind.RELATIVE if relative else Kind.SUB
        if not finite:
            return Kind.INFINITIVE if any(words.tag[i] in {"VVIZU", "PTKZU"} for i in inner) else Kind.FRAGMENT
        if previous is not None and before in {"", ","} and self._continues(inner, finite, last, previous):
            return previous.kind
        return Kind.MAIN

    def _continues(self, inner: list[int], finite: tuple[int, ...], last: int, previous: Clause) -> bool:
        """Tell whether a clause with its verb last goes on with the subordinate clause before it."""
        if previous.kind not in {Kind.SUB, Kind.RELATIVE} or finite[-1] != last - 1:
            return False
        if not previous.finite:
            return True
        return finite[0] > inner[0] + 1 and len(inner) > 2  # noqa: PLR2004 - "er kommt" is a main clause


def _reference(previous: Clause | None, clause: Clause) -> Clause:
    """Return the clause that the next one may continue: a fragment does not close a subordinate clause."""
    if clause.kind in {Kind.FRAGMENT, Kind.QUOTE} and previous is not None and previous.kind is Kind.SUB:
        return previous
    if clause.kind is Kind.RELATIVE and previous is not None and previous.kind is Kind.SUB and not previous.finite:
        return previous
    return clause
