"""Cuts a German sentence into clauses by its part-of-speech tags (STTS), without a parse.

A parser trained from the open trees attaches no better than tags do (notes on the trials), so the cut rests on what tags
show well: commas, conjunctions, finite verbs and where they stand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from spacy.tokens import Token

from lesart.comparison.quick_documents import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"})
_VERBAL_END = frozenset({"VVINF", "VVPP", "VAINF", "VAPP", "VMINF", "VMPP", "VVIZU"})
_RELATIVE = frozenset({"PRELS", "PRELAT"})
_PREPOSITION = "APPR"
_QUESTION = frozenset({"PWS", "PWAT", "PWAV"})
# How many words a second infinitive needs before it to be a statement of its own.
_OWN_WORDS = 2
# How many words before a relative pronoun its noun may end.
_REACH = 4
_PRELUDE = frozenset({"KON", "ADV", "$(", "PTKNEG"})
_AUXILIARY = frozenset({"VAINF", "VAPP", "VAFIN", "VMINF", "VMFIN"})
_SEPARATORS = frozenset({",", ";", ":"})
_DASHES = frozenset({"-", "–", "—"})
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "deren", "dessen", "denen"})
_BRANCHING = frozenset(
    {
        "weil",
        "da",
        "während",
        "als",
        "nachdem",
        "bevor",
        "ehe",
        "seitdem",
        "sobald",
        "obwohl",
        "obgleich",
        "wohingegen",
        "sodass",
        "zumal",
        "indem",
    }
)
_CONDITIONAL = frozenset({"sollte", "sollten", "wäre", "wären", "hätte", "hätten", "würde", "würden", "käme", "kämen"})


class ClauseKind(StrEnum):
    """What a clause is to the clause it belongs to."""

    MAIN = "main"
    COMPLEMENT = "complement"
    BRANCH = "branch"
    RELATIVE = "relative"


@dataclass(slots=True)
class Clause:
    """The tokens of one clause, in order; ``parent`` is the number of the clause that it depends on."""

    kind: ClauseKind
    tokens: list[Token] = field(default_factory=list)
    parent: int | None = None

    @property
    def finite(self) -> bool:
        """Tell whether the clause has its finite verb."""
        return any(token.tag_ in FINITE for token in self.tokens)


@once
def units(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """Return the statements that a sentence, or a part of one, is made of, each as its tokens in order.

    A main clause holds its complements ('dass', 'ob', infinitives, conditions); coordinate main clauses, relative
    clauses and clauses with 'weil', 'während', 'obwohl' stand for themselves. Every word is in exactly one unit.
    """
    clauses = _clauses(tokens)
    owner = [_owner(clauses, number) for number in range(len(clauses))]
    grouped: dict[int, list[Token]] = {}
    for number, clause in enumerate(clauses):
        grouped.setdefault(owner[number], []).extend(clause.tokens)
    return tuple(tuple(sorted(group, key=_position)) for group in grouped.values() if group)


def subject_context(unit: Sequence[Token], sentence: Sequence[Token]) -> tuple[Token, ...]:
    """Return the words of the sentence that a unit leaves out: the subject before its verb, what a relative refers to.

    A unit that begins with its verb ('und wirft der Ukraine vor') takes what stands before the first verb of the
    sentence; one that begins with a relative pronoun ('die', 'auf die') takes the nouns right before it; one without a
    finite verb takes all that stands before it.
    """
    words = [token for token in unit if token.is_alpha and token.tag_ not in _PRELUDE]
    if not words or unit[0].i == sentence[0].i:
        return ()
    if words[0].tag_ in FINITE:
        verb = next((token.i for token in sentence if token.tag_ in FINITE), unit[0].i)
        return tuple(token for token in sentence if token.i < min(verb, unit[0].i))
    if not any(token.tag_ in FINITE for token in unit):
        return tuple(token for token in sentence if token.i < unit[0].i)
    first = words[1] if words[0].tag_ == _PREPOSITION and len(words) > 1 and words[1].tag_ in _RELATIVE else words[0]
    if first.tag_ in _RELATIVE or first.lower_ in _ARTICLES:
        before = [token for token in sentence if unit[0].i - _REACH <= token.i < unit[0].i]
        return tuple(token for token in before if token.tag_ in {"NN", "NE"})
    return ()


def _position(token: Token) -> int:
    return token.i


def _owner(clauses: Sequence[Clause], number: int) -> int:
    while clauses[number].kind is ClauseKind.COMPLEMENT and clauses[number].parent is not None:
        number = clauses[number].parent or 0
    return number


def _clauses(tokens: Sequence[Token]) -> list[Clause]:
    builder = _Builder()
    for piece in _pieces([token for token in tokens if not token.is_space]):
        builder.add(piece)
    return builder.clauses


@dataclass(frozen=True)
class _Piece:
    """What stands between two commas or conjunctions."""

    tokens: tuple[Token, ...]
    coordinated: bool

    @cached_property
    def words(self) -> tuple[Token, ...]:
        return tuple(token for token in self.tokens if token.is_alpha or token.tag_ not in {"$(", "$,", "$."})

    @cached_property
    def finite(self) -> bool:
        return any(token.tag_ in FINITE for token in self.tokens)

    @property
    def verb_final(self) -> bool:
        return bool(self.words) and self.words[-1].tag_ in FINITE

    @cached_property
    def opener(self) -> Token | None:
        """The first word after conjunctions, particles and marks; a preposition before a relative pronoun is passed."""
        words = [token for token in self.words if token.tag_ not in _PRELUDE]
        if len(words) > 1 and words[0].tag_ in {"APPR", "APPRART"} and words[1].tag_ in _RELATIVE | _QUESTION:
            return words[1]
        return words[0] if words else None

    @property
    def second_predicate(self) -> bool:
        """Tell whether this is the second of two infinitives or participles: 'und auf Sanktionen dringen'."""
        return self.coordinated and not self.finite and any(token.tag_ in _VERBAL_END for token in self.tokens)

    @property
    def verb_first(self) -> bool:
        return self.opener is not None and self.opener.tag_ in FINITE

    @property
    def infinitive(self) -> bool:
        """Tell whether this is an infinitive with 'zu'; a verb after 'zu' is none that the tagger took for finite."""
        words = self.words
        tags = [token.tag_ for token in words]
        if len(words) > 1 and tags[-2] == "PTKZU":
            tags[-1] = "VVINF"
        return not FINITE.intersection(tags) and bool({"PTKZU", "VVIZU"}.intersection(tags))

    @property
    def condition(self) -> bool:
        """Tell whether this is a condition that begins with its verb: 'sollte es dazu kommen'."""
        opener = self.opener
        return (
            opener is not None
            and opener.lower_ in _CONDITIONAL
            and opener.tag_ in FINITE
            and len(self.words) > 1
            and self.words[-1].tag_ in _VERBAL_END
        )


class _Builder:
    """Puts pieces together to clauses, left to right."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = []
        self._main: int | None = None
        self._last: int | None = None

    def add(self, piece: _Piece) -> None:
        kind = _subordinate_kind(piece)
        if kind is not None:
            self._open(piece, kind)
        elif piece.second_predicate and self._last is not None:
            self._open(piece, ClauseKind.BRANCH)
        elif piece.infinitive and self._last is not None:
            self._extend(self._last, piece)
        elif piece.condition and self._main is not None:
            self._open(piece, ClauseKind.COMPLEMENT)
        elif piece.finite:
            self._add_finite(piece)
        else:
            self._add_verbless(piece)

    def _add_finite(self, piece: _Piece) -> None:
        open_clause = self._to_complete(piece)
        if open_clause is not None:
            self._extend(open_clause, piece)
            self._last = open_clause
            return
        if self._main is not None and not self.clauses[self._main].finite:
            self._extend(self._main, piece)
            self._last = self._main
            return
        self._open_main(piece)

    def _to_complete(self, piece: _Piece) -> int | None:
        """Return the subordinate clause that the piece ends, or goes on with another verb at its end."""
        if not piece.verb_final or self._last is None:
            return None
        for number in range(len(self.clauses) - 1, -1, -1):
            clause = self.clauses[number]
            if clause.kind is not ClauseKind.MAIN and not clause.finite:
                return number
        last = self.clauses[self._last]
        goes_on = last.kind is not ClauseKind.MAIN and piece.coordinated and not piece.verb_first
        return self._last if goes_on else None

    def _add_verbless(self, piece: _Piece) -> None:
        if self._last is None:
            self._open_main(piece)
            return
        last = self.clauses[self._last]
        target = self._last
        if self._last != self._main and last.finite and not piece.coordinated and self._main is not None:
            target = self._main
        self._extend(target, piece)

    def _open_main(self, piece: _Piece) -> None:
        self.clauses.append(Clause(ClauseKind.MAIN, list(piece.tokens)))
        self._main = self._last = len(self.clauses) - 1
        self._adopt(self._main)

    def _adopt(self, main: int) -> None:
        """Give a subordinate clause that came first to the main clause that follows it."""
        for clause in self.clauses[:main]:
            if clause.parent is None and clause.kind is not ClauseKind.MAIN:
                clause.parent = main

    def _open(self, piece: _Piece, kind: ClauseKind) -> None:
        parent = self._last if kind is ClauseKind.RELATIVE else self._main
        if kind is ClauseKind.COMPLEMENT and self._last is not None:
            parent = self._last
        self.clauses.append(Clause(kind, list(piece.tokens), parent))
        self._last = len(self.clauses) - 1

    def _extend(self, number: int, piece: _Piece) -> None:
        self.clauses[number].tokens.extend(piece.tokens)


def _subordinate_kind(piece: _Piece) -> ClauseKind | None:
    opener = piece.opener
    if opener is None or piece.infinitive:
        return ClauseKind.COMPLEMENT if opener is not None and opener.tag_ == "KOUI" else None
    if opener.tag_ == "KOUS":
        return ClauseKind.BRANCH if opener.lower_ in _BRANCHING else ClauseKind.COMPLEMENT
    if opener.tag_ in _QUESTION and piece.verb_final:
        return ClauseKind.COMPLEMENT
    if opener.tag_ in _RELATIVE or (opener.lower_ in _ARTICLES and piece.verb_final and len(piece.words) > 1):
        return ClauseKind.RELATIVE
    return None


def _pieces(tokens: Sequence[Token]) -> Iterator[_Piece]:
    for chunk in _chunks(tokens):
        yield from _coordinated(chunk)


def _chunks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the stretches between commas, semicolons, colons and spaced dashes; each mark closes its stretch."""
    current: list[Token] = []
    for token in tokens:
        current.append(token)
        if token.text in _SEPARATORS or (token.text in _DASHES and token.whitespace_):
            yield current
            current = []
    if current:
        yield current


def _coordinated(chunk: Sequence[Token]) -> Iterator[_Piece]:
    """Yield the parts of a stretch, cut at each conjunction that joins two predicates."""
    cuts = sorted({0, *_finite_joints(chunk), *_infinite_joints(chunk)})
    for start, end in zip(cuts, [*cuts[1:], len(chunk)], strict=True):
        piece = chunk[start:end]
        yield _Piece(tuple(piece), bool(piece) and any(token.tag_ == "KON" for token in piece[:1]))


def _finite_joints(chunk: Sequence[Token]) -> Iterator[int]:
    """Yield where a conjunction stands between two finite verbs, the last one where several do."""
    verbs = [position for position, token in enumerate(chunk) if token.tag_ in FINITE]
    for before, after in pairwise(verbs):
        joints = [position for position in range(before + 1, after) if chunk[position].tag_ == "KON"]
        yield from joints[-1:]


def _infinite_joints(chunk: Sequence[Token]) -> Iterator[int]:
    """Yield where a conjunction joins two infinitives or participles, each with words of its own.

    'werde den Kanal sperren und auf Sanktionen dringen' holds two statements, 'werde lesen und schreiben' one; so does
    what shares an auxiliary after the second ('erweitert oder neue ergriffen werden').
    """
    for position in range(1, len(chunk)):
        if chunk[position].tag_ == "KON" and chunk[position - 1].tag_ in _VERBAL_END:
            rest = [token for token in chunk[position + 1 :] if token.tag_ != "$("]
            second = next((n for n, token in enumerate(rest) if token.tag_ in _VERBAL_END), 0)
            shared = any(token.tag_ in _AUXILIARY for token in rest[second + 1 :])
            if second >= _OWN_WORDS and not shared and not any(token.tag_ in FINITE for token in rest[:second]):
                yield position
