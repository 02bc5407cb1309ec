"""The events that an article dates to a day: 'am Montag bebte die Erde' makes Monday that of an earthquake.

Two articles that date the same kind of event to different days tell of two events, however alike their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.events import load_kinds
from lesart.stories.terms import TELLING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.language.de.events import EventKind
    from lesart.model import Reading, TimeExpression

LANGUAGE = "de"

CLAUSE_MARKS = frozenset(",;:()–—")

VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})


def families_dated_by(reading: Reading, times: Sequence[TimeExpression]) -> frozenset[str]:
    """Return the families of the events that stand in one clause with the time expressions.

    Lasting events are left out, since reports of several days tell of one, and so is what was only said. Without a
    parsed German text there are none.
    """
    doc = reading.doc
    if doc is None or reading.article.language != LANGUAGE or not doc.has_annotation("SENT_START"):
        return frozenset()
    kinds = {kind.key: kind for time in times for _, kind in _kinds(_clause(doc, time.span.start))}
    return frozenset(kind.family for kind in kinds.values() if not (kind.lasting or kind.told))


def event_words(reading: Reading, characters: int) -> Iterator[tuple[str | None, EventKind, int]]:
    """Yield the words of the report's beginning that name an event: the noun (None for a verb), its kind, its offset.

    Args:
        reading: what was read.
        characters: how far into the text to look, in code points.

    """
    doc = reading.doc
    if doc is None or reading.article.language != LANGUAGE or not doc.has_annotation("SENT_START"):
        return
    for sentence in doc.sents:
        if sentence.start_char >= characters:
            return
        if reading.article.segment_at(sentence.start_char) in TELLING:
            for token, kind in _kinds(tuple(sentence)):
                yield (token.lemma_ if token.tag_ == "NN" else None), kind, token.idx


def _clause(doc: Doc, offset: int) -> tuple[Token, ...]:
    """Return the tokens between the marks around a code point offset, within its sentence."""
    place = doc.char_span(offset, offset + 1, alignment_mode="expand")
    if place is None or not len(place):
        return ()
    sentence = list(place[0].sent)
    at = place[0].i - sentence[0].i
    begin = next((n + 1 for n in range(at, -1, -1) if sentence[n].text in CLAUSE_MARKS), 0)
    end = next((n for n in range(at, len(sentence)) if sentence[n].text in CLAUSE_MARKS), len(sentence))
    return tuple(sentence[begin:end])


def _kinds(clause: Sequence[Token]) -> Iterator[tuple[Token, EventKind]]:
    beside = [token.lemma_ for token in clause]
    particle = next((token.lower_ for token in clause if token.tag_ == "PTKVZ"), "")
    for token in clause:
        kind = None
        if token.tag_ == "NN":
            kind = load_kinds().of_noun(token.lemma_)
        elif token.tag_ in VERBS:
            prefix = particle if token.tag_ == "VVFIN" else ""
            kind = load_kinds().of_verb(prefix + token.lemma_, beside)
        if kind is not None:
            yield token, kind
