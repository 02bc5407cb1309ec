"""The events that an article dates to a day: 'am Montag bebte die Erde' makes Monday that of an earthquake.

Two articles that date the same kind of event to different days tell of two events, however alike their words.
"""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING

from lesart.language.de.events import load_kinds, load_words
from lesart.stories.terms import TELLING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.language.de.events import EventKind
    from lesart.model import Reading, TimeExpression

LANGUAGE = "de"

CLAUSE_MARKS = frozenset(",;:()–—")

VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})

PERFECT_AUXILIARIES = frozenset({"haben", "sein"})

BEFORE_NOUN = frozenset({"ART", "ADJA", "PPOSAT", "PIAT", "PDAT", "CARD"})

PREPOSITIONS = frozenset({"APPR", "APPRART"})

OPENING_SENTENCES = 2
"""So many sentences say what the news is: the headline and the first of the text, or the first two of it."""


def families_dated_by(reading: Reading, times: Sequence[TimeExpression]) -> frozenset[str]:
    """Return the families of the events that stand in one clause with the time expressions.

    Lasting events are left out, since reports of several days tell of one, and so are what was only said and what the
    clause takes as known ('eine Woche nach dem Beschluss'). Without a parsed German text there are none.
    """
    doc = _parsed(reading)
    if doc is None:
        return frozenset()
    kinds = {kind.key: kind for time in times for kind in _happening(_clause(doc, time.span.start))}
    return frozenset(kind.family for kind in kinds.values() if not (kind.lasting or kind.told))


def families_of_opening(reading: Reading) -> frozenset[str]:
    """Return the families of the events that the first sentences of the report tell of as its news.

    What is to come is left out, and so is what ``families_dated_by`` leaves out.
    """
    clauses = (clause for sentence in _opening(reading) for clause in _clauses(sentence))
    kinds = {kind.key: kind for clause in clauses for kind in _happening(clause)}
    return frozenset(kind.family for kind in kinds.values() if not (kind.lasting or kind.told or kind.announced))


def is_earlier(reading: Reading, time: TimeExpression) -> bool:
    """Tell whether the clause of a time expression stands in the pluperfect."""
    doc = _parsed(reading)
    if doc is None:
        return False
    clause = _clause(doc, time.span.start)
    is_past = any(token.lemma_ in PERFECT_AUXILIARIES and "Past" in token.morph.get("Tense", []) for token in clause)
    return is_past and any(token.tag_ == "VVPP" for token in clause)


def event_words(reading: Reading, characters: int) -> Iterator[tuple[str | None, EventKind, int]]:
    """Yield the words of the report's beginning that name an event: the noun (None for a verb), its kind, its offset.

    Args:
        reading: what was read.
        characters: how far into the text to look, in code points.

    """
    doc = _parsed(reading)
    if doc is None:
        return
    for sentence in doc.sents:
        if sentence.start_char >= characters:
            return
        if reading.article.segment_at(sentence.start_char) in TELLING:
            for token, kind in _kinds(tuple(sentence)):
                yield (token.lemma_ if token.tag_ == "NN" else None), kind, token.idx


def _parsed(reading: Reading) -> Doc | None:
    """Return the document of a German text with its sentences, None of any other."""
    doc = reading.doc
    read = doc is not None and reading.article.language == LANGUAGE and doc.has_annotation("SENT_START")
    return doc if read else None


def _opening(reading: Reading) -> list[tuple[Token, ...]]:
    doc = _parsed(reading)
    if doc is None:
        return []
    sentences = (tuple(token for token in sentence if not token.is_space) for sentence in doc.sents)
    telling = (each for each in sentences if each and reading.article.segment_at(each[0].idx) in TELLING)
    return list(islice(telling, OPENING_SENTENCES))


def _clauses(sentence: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens between the marks of a sentence."""
    for is_mark, tokens in groupby(sentence, lambda token: token.text in CLAUSE_MARKS):
        if not is_mark:
            yield tuple(tokens)


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


def _happening(clause: Sequence[Token]) -> Iterator[EventKind]:
    """Yield the kinds of the events that a clause tells of as happening, not of those that it takes as known."""
    first = clause[0].i if clause else 0
    for token, kind in _kinds(clause):
        if token.tag_ != "NN" or not _is_known(clause, token.i - first):
            yield kind


def _is_known(clause: Sequence[Token], at: int) -> bool:
    """Tell whether a noun stands for an event of before: 'nach dem Beschluss', 'hat den Beschluss aufgehoben'."""
    begin = at
    while begin and clause[begin - 1].tag_ in BEFORE_NOUN:
        begin -= 1
    if begin and clause[begin - 1].tag_ in PREPOSITIONS:
        return clause[begin - 1].lower_ in load_words("days")["after_event"]
    return begin < at and clause[begin].lower_ in load_words("days")["known_object"]


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
