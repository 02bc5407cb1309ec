"""The tense of the clause that a time expression stands in: it tells which Tuesday 'am Dienstag' is."""

from __future__ import annotations

from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from lesart.reading.times.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_INFINITIVES = frozenset({"VVINF", "VAINF", "VVIZU"})
# "…, sich im Januar zu treffen": set by the clause it hangs on, rather ahead than behind.
_WITH_ZU = frozenset({"PTKZU", "VVIZU"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})
_AUXILIARIES = frozenset({"haben", "sein"})
_OPENS_CLAUSE = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"})
_CLAUSE_MARKS = frozenset({",", ";", ":", "–", "(", ")", "„", "“", '"', "»", "«"})


class Tense(StrEnum):
    """When a clause is set, seen from the time of writing."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    FUTURE = "future"

    @property
    def is_past(self) -> bool:
        """Whether it tells of what lies behind."""
        return self in (Tense.PAST, Tense.PERFECT)


def tense_at(doc: Doc, offset: int) -> Tense | None:
    """Return the tense of the clause at a code point offset, None where no finite verb tells.

    The clause is what lies between commas and the like; where it has no finite verb, the sentence counts.
    """
    tokens = _sentence(doc, offset)
    begin, end = _clause(tokens, offset)
    return _tense(tokens[begin:end], tokens[end:]) or _tense(tokens, ())


def clause_has_verb(doc: Doc, offset: int) -> bool:
    """Tell whether the clause at a code point offset has a finite verb; entries of a list have none."""
    tokens = _sentence(doc, offset)
    begin, end = _clause(tokens, offset)
    return any(token.tag_ in _FINITE for token in tokens[begin:end])


def sentence_start(doc: Doc, offset: int) -> int:
    """Return where the sentence at a code point offset begins."""
    tokens = _sentence(doc, offset)
    return tokens[0].idx if tokens else offset


def clause_end(doc: Doc, offset: int) -> int:
    """Return where the clause at a code point offset ends: at the next comma or the like."""
    tokens = _sentence(doc, offset)
    end = _clause(tokens, offset)[1]
    return tokens[end].idx if end < len(tokens) else len(doc.text)


def _sentence(doc: Doc, offset: int) -> list[Token]:
    token = doc.char_span(offset, offset + 1, alignment_mode="expand")
    if token is None or not len(token):
        return []
    return [t for t in token[0].sent if not t.is_space] if doc.has_annotation("SENT_START") else []


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


def _tense(tokens: Sequence[Token], rest: Sequence[Token]) -> Tense | None:
    """Return the tense of a clause; its participle or infinitive may stand behind an insertion, in ``rest``."""
    finite = [token for token in tokens if token.tag_ in _FINITE]
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
    if verb.lemma_ == "sein" and "worden" not in participles and not words["planned"].isdisjoint(participles):
        return Tense.FUTURE
    return Tense.PERFECT if verb.lemma_ in _AUXILIARIES and participles else Tense.PRESENT


def _before_next_verb(tokens: Sequence[Token]) -> list[Token]:
    return list(takewhile(lambda token: token.tag_ not in _FINITE and token.tag_ not in _OPENS_CLAUSE, tokens))
