"""The dated clauses of a report: what happened, when, in which words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from spacy.tokens import Token

from lesart.comparison.events.report import FINITE, Clause, Report, trimmed, verbs
from lesart.comparison.timeline.dating import When, when
from lesart.language.de.events import light_words, load_course, load_kinds
from lesart.model import SegmentKind, Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_TOLD = frozenset({SegmentKind.BODY, SegmentKind.STANDFIRST, SegmentKind.HEADLINE})
_PREDICATES = FINITE | {"VVPP", "VVINF", "VVIZU"}
_CONTENT = frozenset({"NN", "ADJA", "ADJD", "VVFIN", "VVPP", "VVINF", "VVIZU"})
# How many words may stand between the noun of an event and its date: 'Treffen der beiden am Dienstag'.
_NOUN_REACH = 6
# The prepositions that may stand between them.
_WITHIN = frozenset({"von", "vom", "zwischen", "mit", "in", "im", "an", "am"})
# 'Sie sprach mit ihm' is an encounter, 'sie sprach von Betrug' is none.
_TOGETHER = frozenset({"mit", "miteinander"})
_ATTACHING = frozenset({"von", "vom"})
# Nouns that a year follows where it dates the clause: 'im Jahr 2019', 'Ende 2026'.
_WITH_YEARS = frozenset(
    {"jahr", "jahre", "jahres", "ende", "anfang", "mitte", "sommer", "winter", "herbst", "frühjahr", "frühling"}
)


@dataclass(frozen=True, slots=True)
class Happening:
    """One dated clause.

    ``time`` dates it, ``span`` is the passage, ``told`` the words that tell what happened, ``family`` that of its event
    where a word names one. ``framing`` is set for clauses that introduce somebody's words, ``aside`` where the date
    only belongs to a noun ('die Schüsse vom Sonntag').
    """

    report: Report
    clause: Clause
    time: TimeExpression
    when: When
    span: Span
    told: tuple[Token, ...]
    family: str | None
    framing: bool
    aside: bool


def happenings(report: Report) -> Iterator[Happening]:
    """Yield the dated clauses of a report in text order.

    A frame ('sagte sie am Montag') is one only where it names an event, a question is none, and a day none where the
    clause also tells the time of that day.
    """
    found = [item for time in report.reading.times if (item := _happening(report, time)) is not None]
    exact = {(item.span, item.when.start[:10]) for item in found if item.when.precision == "minute"}
    yield from (item for item in found if item.when.precision == "minute" or (item.span, item.when.start) not in exact)


def _happening(report: Report, time: TimeExpression) -> Happening | None:
    dated = when(time, report.article)
    if dated is None or report.article.segment_at(time.span.start) not in _TOLD:
        return None
    clause = _clause(report, time)
    if clause is None or not _tells_something(report, clause):
        return None
    if dated.precision == "year" and _belongs_to_a_noun(clause.tokens, time):
        return None
    noun = _event_noun(clause.tokens, time)
    heads = _heads(clause, time)
    framing = not heads and report.frames(_token(clause, time))
    if framing and noun is None:
        return None
    told = _after_head(clause, time) if heads else _with_antecedent(clause)
    family = noun or _event_verb(clause.tokens) or _event_told(clause.tokens)
    aside = _is_aside(clause.tokens, time)
    return Happening(
        report, clause, time, dated, report.span(clause.tokens), told, family, framing=framing, aside=aside
    )


def _tells_something(report: Report, clause: Clause) -> bool:
    """Tell whether a clause has a verb and a word of content beside its dates and names, and is no question and of nobody in general."""
    dates = [time.span for time in report.times_in(clause.tokens)]
    content = any(
        token.tag_ in _CONTENT
        and token.lemma_.lower() not in light_words()
        and not any(span.start <= token.idx < span.end for span in dates)
        for token in clause.tokens
    )
    told = any(token.tag_ in _PREDICATES for token in clause.tokens) and clause.sentence[-1].text != "?"
    return content and told and not _is_of_anybody(clause)


def _is_of_anybody(clause: Clause) -> bool:
    """Tell whether a sentence says what goes for whoever does something: 'Wer heute spart, muss morgen zahlen'."""
    first = trimmed(clause.sentence)[0]
    return first.lower_ == "wer" and first.tag_ == "PWS"


def _clause(report: Report, time: TimeExpression) -> Clause | None:
    """Return the clause of a date; the whole sentence where the clause is cut apart by a frame."""
    clause = report.clause_at(time.span.start)
    if clause is None or report.frames(_token(clause, time)):
        return clause
    parted = any(token.tag_ in FINITE and report.frames(token) for token in clause.tokens)
    return replace(clause, tokens=trimmed(clause.sentence)) if parted else clause


def _token(clause: Clause, time: TimeExpression) -> Token:
    return next(token for token in clause.tokens if token.idx <= time.span.start < token.idx + len(token))


def _heads(clause: Clause, time: TimeExpression) -> bool:
    """Tell whether a clock time stands before a colon at the head of the clause, as in a live ticker."""
    following = [token for token in clause.tokens if token.idx >= time.span.end]
    return clause.start == time.span.start and bool(following) and following[0].text in (":", "–", "-")


def _after_head(clause: Clause, time: TimeExpression) -> tuple[Token, ...]:
    following = trimmed([token for token in clause.tokens if token.idx >= time.span.end][1:])
    return following or clause.tokens


def _with_antecedent(clause: Clause) -> tuple[Token, ...]:
    """Return the clause; the whole sentence where its pronoun takes up a word before: '…, es ende am Freitag'."""
    inside = clause.tokens[0].i != trimmed(clause.sentence)[0].i
    return trimmed(clause.sentence) if inside and clause.tokens[0].tag_ in ("PPER", "PDS") else clause.tokens


def _is_aside(tokens: Sequence[Token], time: TimeExpression) -> bool:
    before = [token for token in tokens if token.idx < time.span.start]
    return len(before) > 1 and before[-1].lower_ in _ATTACHING and before[-2].tag_ in ("NN", "NE")


def _belongs_to_a_noun(tokens: Sequence[Token], time: TimeExpression) -> bool:
    """Tell whether a year only says which thing is meant: 'die WM 2022', 'das Abkommen von 1921', 'das 2009 gebaute Schiff'."""
    before = [token for token in tokens if token.idx < time.span.start]
    after = next((token for token in tokens if token.idx >= time.span.end), None)
    named = bool(before) and before[-1].tag_ in ("NN", "NE", "ADJA") and before[-1].lower_ not in _WITH_YEARS
    attribute = bool(before) and after is not None and after.tag_ == "ADJA"
    return named or attribute or _is_aside(tokens, time)


def _event_noun(tokens: Sequence[Token], time: TimeExpression) -> str | None:
    """Return the family of the event noun that a date belongs to."""
    kinds = load_kinds()
    before = [token for token in tokens if token.idx < time.span.start]
    for token in reversed(before[-_NOUN_REACH:]):
        kind = kinds.of_noun(token.lemma_) if token.tag_ == "NN" else None
        if kind is not None:
            return kind.family
        if token.tag_ in _PREDICATES or (token.tag_ == "APPR" and token.lower_ not in _WITHIN):
            return None
    return None


def _event_told(tokens: Sequence[Token]) -> str | None:
    """Return the family of the event that the clause says took place, began, ended or lasted."""
    if load_course().isdisjoint(verbs(tokens).values()):
        return None
    nouns = [kind for token in tokens if token.tag_ == "NN" and (kind := load_kinds().of_noun(token.lemma_))]
    return nouns[0].family if nouns else None


def _event_verb(tokens: Sequence[Token]) -> str | None:
    kinds = load_kinds()
    beside = [token.lemma_ for token in tokens]
    found = [kind for lemma in verbs(tokens).values() if (kind := kinds.of_verb(lemma, beside)) is not None]
    together = any(token.lower_ in _TOGETHER for token in tokens)
    return next((kind.family for kind in found if together or not kind.together), None)
