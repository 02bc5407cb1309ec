"""The tense of the clause that a time expression stands in: it tells which Tuesday 'am Dienstag' is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_INFINITIVES = frozenset({"VVINF", "VAINF", "VVIZU"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})
_CLAUSE_MARKS = frozenset({",", ";", ":", "–", "(", ")", "„", "“", '"', "»", "«"})
_PRETERITE = frozenset({"war", "waren", "hatte", "hatten", "wurde", "wurden", "konnte", "konnten", "wollte", "wollten",
                        "musste", "mussten", "mußte", "mußten", "durfte", "durften"})  # fmt: skip
_AHEAD = frozenset({"soll", "sollen", "will", "wollen", "werde", "würde", "würden", "könnte", "könnten", "dürfte",
                    "dürften", "wolle", "solle", "müsse"})  # fmt: skip


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
    clause = _clause(tokens, offset)
    return _tense(clause) or _tense(tokens)


def _sentence(doc: Doc, offset: int) -> list[Token]:
    token = doc.char_span(offset, offset + 1, alignment_mode="expand")
    if token is None or not len(token):
        return []
    return [t for t in token[0].sent if not t.is_space] if doc.has_annotation("SENT_START") else []


def _clause(tokens: Sequence[Token], offset: int) -> list[Token]:
    begin, end = 0, len(tokens)
    for i, token in enumerate(tokens):
        if token.text in _CLAUSE_MARKS:
            if token.idx < offset:
                begin = i + 1
            else:
                end = i
                break
    return list(tokens[begin:end])


def _tense(tokens: Sequence[Token]) -> Tense | None:
    finite = [token for token in tokens if token.tag_ in _FINITE]
    if not finite:
        return None
    verb = finite[0]
    participle = any(token.tag_ in _PARTICIPLES for token in tokens)
    infinitive = any(token.tag_ in _INFINITIVES for token in tokens)
    form = verb.text.lower()
    if form in _AHEAD or (verb.lemma_ == "werden" and infinitive):
        return Tense.FUTURE
    if form in _PRETERITE or "Past" in verb.morph.get("Tense"):
        return Tense.PAST
    if verb.lemma_ in ("haben", "sein") and participle:
        return Tense.PERFECT
    return Tense.PRESENT
