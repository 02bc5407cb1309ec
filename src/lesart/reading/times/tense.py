"""The tense of the clause that a time expression stands in: it tells which Tuesday 'am Dienstag' is."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from lesart.reading.times.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

# STTS tags of finite verbs.
FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_INFINITIVES = frozenset({"VVINF", "VAINF", "VVIZU"})
# "…, sich im Januar zu treffen": set by the clause it hangs on, rather ahead than behind.
_ZU = "PTKZU"
_WITH_ZU = frozenset({_ZU, "VVIZU"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})
# The particle of a separable verb: "sagt … aus" is not "sagt".
_PARTICLE = "PTKVZ"
_AUXILIARIES = frozenset({"haben", "sein"})
_OPENS_CLAUSE = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"})
_CLAUSE_MARKS = frozenset({",", ";", ":", "–", "(", ")", "„", "“", '"', "»", "«"})


class Tense(StrEnum):
    """When a clause is set, seen from the time of writing.

    ``REPORTED`` is the Konjunktiv I without a participle, which leaves open whether it tells of what was or will be.
    """

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    REPORTED = "reported"
    FUTURE = "future"

    @property
    def is_past(self) -> bool:
        """Whether it tells of what lies behind."""
        return self in (Tense.PAST, Tense.PERFECT)


class Clauses:
    """The sentences of a text and their clauses: what lies between commas and the like.

    Every offset is one of code points. Without sentences in the document there are no clauses and no tense.
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        offsets, lengths = doc.to_array(["IDX", "LENGTH"]).T.tolist()
        self._end = offsets[-1] + lengths[-1] if offsets else 0
        self._bounds = _bounds(doc) if doc.has_annotation("SENT_START") else []
        self._starts = [offsets[first] for first, _ in self._bounds]
        self._tokens: dict[int, list[Token]] = {}

    def tense(self, offset: int) -> Tense | None:
        """Return the tense of the clause at an offset, None where no finite verb tells.

        Where the clause has no finite verb, its sentence counts.
        """
        tokens = self._sentence(offset)
        begin, end = _clause(tokens, offset)
        if _calls_to(tokens[begin:end], offset):
            return Tense.FUTURE
        return _tense(tokens[begin:end], tokens[end:]) or _tense(tokens, ())

    def has_verb(self, offset: int) -> bool:
        """Tell whether the clause at an offset has a finite verb; entries of a list have none."""
        tokens = self._sentence(offset)
        begin, end = _clause(tokens, offset)
        return any(token.tag_ in FINITE for token in tokens[begin:end])

    def sentence_start(self, offset: int) -> int:
        """Return where the sentence at an offset begins."""
        tokens = self._sentence(offset)
        return tokens[0].idx if tokens else offset

    def clause_end(self, offset: int) -> int:
        """Return where the clause at an offset ends: at the next comma or the like."""
        tokens = self._sentence(offset)
        end = _clause(tokens, offset)[1]
        return tokens[end].idx if end < len(tokens) else self._end

    def _sentence(self, offset: int) -> list[Token]:
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return []
        if at not in self._tokens:
            first, last = self._bounds[at]
            self._tokens[at] = [token for token in self._doc[first:last] if not token.is_space]
        return self._tokens[at]


def _bounds(doc: Doc) -> list[tuple[int, int]]:
    """Return the first token of each sentence and the one behind its last: those of `doc.sents`, without their objects."""
    begins = doc.to_array("SENT_START").tolist()
    starts = [i for i, mark in enumerate(begins) if mark == 1 or i == 0]
    return list(pairwise([*starts, len(begins)]))


def _clause(tokens: Sequence[Token], offset: int) -> tuple[int, int]:
    begin, end = 0, len(tokens)
    for i, token in enumerate(tokens):
        if token.text in _CLAUSE_MARKS:
            if token.idx < offset:
                begin = i + 1
            else:
                end = i
                break
    return begin, end


def _calls_to(clause: Sequence[Token], offset: int) -> bool:
    """Tell whether a clause calls to what is held at an offset: 'rief zu einem Fest am Samstag auf'."""
    words = load_vocabulary().tense
    particle = "".join(token.lower_ for token in clause if token.tag_ == _PARTICLE)
    verbs = {form for t in clause if t.tag_.startswith("VV") for form in (t.lower_, t.lemma_, particle + t.lemma_)}
    to = (token.idx for token in clause if token.lower_ in words["to"] and token.tag_ != _ZU)
    return not words["calling"].isdisjoint(verbs) and any(start < offset for start in to)


def _tense(tokens: Sequence[Token], rest: Sequence[Token]) -> Tense | None:
    """Return the tense of a clause; its participle or infinitive may stand behind an insertion, in ``rest``."""
    finite = [token for token in tokens if token.tag_ in FINITE]
    if not finite:
        return Tense.PRESENT if any(token.tag_ in _WITH_ZU for token in tokens) else None
    reached = [*tokens, *_before_next_verb(rest)]
    return _of_verb(finite[0], reached)


def _of_verb(verb: Token, reached: Sequence[Token]) -> Tense:
    """Return the tense that a finite verb makes with the participles and infinitives it reaches."""
    words = load_vocabulary().tense
    participles = [token.text.lower() for token in reached if token.tag_ in _PARTICIPLES]
    form = verb.text.lower()
    if participles and any(token.i > verb.i and token.lower_ in _AUXILIARIES for token in reached):
        return Tense.PERFECT
    if form in words["ahead"] or (verb.lemma_ == "werden" and any(t.tag_ in _INFINITIVES for t in reached)):
        return Tense.FUTURE
    if (
        verb.lemma_ == "werden"
        and "Past" not in verb.morph.get("Tense", [])
        and participles
        and form not in words["past"]
    ):
        return Tense.PERFECT if "worden" in participles else Tense.FUTURE
    if form in words["past"] or ("Past" in verb.morph.get("Tense", []) and "Sub" not in verb.morph.get("Mood", [])):
        return Tense.PAST
    return _unmarked(verb, participles, reached)


def _unmarked(verb: Token, participles: Sequence[str], reached: Sequence[Token]) -> Tense:
    """Return the tense of a verb whose form is neither of the past nor of the future."""
    words = load_vocabulary().tense
    if verb.lemma_ == "sein" and "worden" not in participles and not words["planned"].isdisjoint(participles):
        return Tense.FUTURE
    if verb.lemma_ in _AUXILIARIES and participles:
        return Tense.PERFECT
    if "Sub" in verb.morph.get("Mood", []):
        return Tense.REPORTED
    tells_what_was_said = verb.lemma_ in words["saying"] and all(token.tag_ != _PARTICLE for token in reached)
    return Tense.PERFECT if tells_what_was_said else Tense.PRESENT


def _before_next_verb(tokens: Sequence[Token]) -> list[Token]:
    return list(takewhile(lambda token: token.tag_ not in FINITE and token.tag_ not in _OPENS_CLAUSE, tokens))
