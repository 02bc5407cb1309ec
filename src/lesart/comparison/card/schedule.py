"""When the event began and ended, and how long it took."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.comparison.card.scene import days_in, days_of, days_of_clause
from lesart.comparison.card.values import Found, field
from lesart.comparison.events.mentions import is_past
from lesart.language.de.events import load_kinds, load_words
from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.comparison.events.report import Clause, Report
    from lesart.model import FieldValue, TimeExpression

_DAY = len("2021-12-08")
# Those that an encounter takes, not those until or since something.
_BEFORE_DISTANCE = frozenset({"vor", "nach", "seit", "in", "binnen", "innerhalb", "für", "um", "über"})
_ADJECTIVE = re.compile(r"ige?[nrsm]?$")
# Words between the edge of an event and its noun: 'das Ende der gut zweistündigen Gespräche'.
_NEAR = 5
_TOLD_AT_END = frozenset({"decision", "election"})
_THE_TWO = frozenset({"beide", "beiden", "miteinander"})
_TOGETHER = frozenset({"mit", "und", "sie"})


def start_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the clock times at which the event began, else its day (ISO 8601); of a plan, the day it became news.

    What is mostly announced may have come about without an announcement: 'Die Lokführer legten die Arbeit nieder'.
    """
    if load_kinds().named(scene.kinds[0].value).announced:
        announced = field([each for report in scene.reports for each in _announced(scene, report)])
        if announced:
            return announced
    clock = [each for mention in scene.mentions for each in _clock(mention, "begins", "happens")]
    clock += [each for mention in scene.mentions for each in _edge(mention, "beginning")]
    if scene.family != "encounter":
        clock += [each for mention in scene.mentions for each in _at_once(mention)]
    if clock:
        return field(list(dict.fromkeys(clock)))
    if scene.day is None:
        return ()
    return field([each for mention in scene.mentions if mention.actual for each in _on_day(mention, scene.day)])


def end_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the clock times at which the event ended (ISO 8601), of a vote or an election at which its result was told."""
    ended = [each for mention in scene.mentions for each in _clock(mention, "ends")]
    ended += [each for mention in scene.mentions for each in _edge(mention, "ending")]
    if scene.family in _TOLD_AT_END:
        ended += [each for report in scene.reports for each in _result(scene, report)]
    return field(list(dict.fromkeys(ended)))


def _clock(mention: EventMention, *names: str) -> Iterator[Found]:
    """Yield the clock times of a clause that says of the event that it began or ended."""
    words = load_words("course")
    told = frozenset(verb for name in names for verb in words[name])
    for clause in mention.told:
        if not mention.is_noun or told.isdisjoint(clause.verbs.values()):
            continue
        for time in mention.report.times_in(clause.tokens):
            if time.start and "T" in time.start and not _heads(clause, time):
                yield Found(time.start, time.start, mention.report.span(clause.tokens), mention.report.article.name)


def _edge(mention: EventMention, name: str) -> Iterator[Found]:
    """Yield the clock time of 'das Ende der Gespräche um 18 Uhr': behind a noun for the edge that stands before the event's."""
    tokens = mention.clause.tokens
    before = [token for token in tokens if token.i < mention.token.i][-_NEAR:]
    edges = load_words("course")[name]
    if not mention.is_noun or not any(token.tag_ == "NN" and token.lemma_.lower() in edges for token in before):
        return
    for time in mention.report.times_in([token for token in tokens if token.i > mention.token.i]):
        if time.start and "T" in time.start and time.type is TimeType.TIME:
            yield Found(time.start, time.start, mention.report.span(tokens), mention.report.article.name)
            return


def _result(scene: Scene, report: Report) -> Iterator[Found]:
    """Yield the clock times in 'Das Ergebnis wurde gegen 23 Uhr verkündet'."""
    words = load_words("course")
    for clause in report.clauses:
        told = not words["declares"].isdisjoint(clause.verbs.values()) and not words["result"].isdisjoint(clause.nouns)
        if not told or not is_past(clause.tokens) or clause.direct or scene.is_earlier(report, clause):
            continue
        for time in report.times_in(clause.tokens):
            if time.start and "T" in time.start and time.type is TimeType.TIME:
                yield Found(time.start, time.start, report.span(clause.tokens), report.article.name)


def _at_once(mention: EventMention) -> Iterator[Found]:
    """Yield the clock times of a sentence whose verb tells the event: 'war gegen 16.40 Uhr gegen die Mauer geprallt'."""
    if mention.is_noun or not mention.actual:
        return
    for time in mention.report.times_in(mention.clause.sentence):
        if time.start and "T" in time.start and time.type is TimeType.TIME and not _heads(mention.clause, time):
            yield Found(
                time.start, time.start, mention.report.span(mention.clause.sentence), mention.report.article.name
            )


def _announced(scene: Scene, report: Report) -> Iterator[Found]:
    """Yield the days in 'Das bestätigte der Vorstand am Donnerstag'."""
    published = report.article.published or report.article.updated or ""
    named = {mention.clause.sentence[0].i for mention in scene.mentions if mention.report is report}
    after = {clause.sentence[0].i for clause in report.clauses if clause.sentence[0].i - 1 in _ends(report, named)}
    for clause in report.clauses:
        near = clause.sentence[0].i in named | after
        if not near or load_words("announcing")["verbs"].isdisjoint(clause.verbs.values()):
            continue
        for day in days_in(report, clause):
            if is_past(clause.tokens) and day <= (published[:_DAY] or day):
                yield Found(day, day, report.span(clause.tokens), report.article.name)


def _ends(report: Report, starts: set[int]) -> frozenset[int]:
    """Return the number of the last token of each sentence that begins at one of these."""
    sentences = (clause.sentence for clause in report.clauses)
    return frozenset(sentence[-1].i for sentence in sentences if sentence[0].i in starts)


def _heads(clause: Clause, time: TimeExpression) -> bool:
    following = [token for token in clause.tokens if token.idx >= time.span.end]
    return clause.start == time.span.start and bool(following) and following[0].text == ":"


def _on_day(mention: EventMention, day: str) -> Iterator[Found]:
    if day in (days_of(mention) or days_of_clause(mention)):
        yield Found(day, day, mention.report.span(mention.clause.tokens), mention.report.article.name)


def duration_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return how long the event took, in the words of the reports; equal lengths are one value."""
    found = [each for mention in scene.mentions for each in _lasting(mention)]
    if scene.family == "encounter":
        found += [each for report in scene.reports for each in _talking(report)]
    return field(list(dict.fromkeys(found)))


def _lasting(mention: EventMention) -> Iterator[Found]:
    """Yield the lengths in 'das zweistündige Gespräch' and 'das Gespräch dauerte zwei Stunden'."""
    report = mention.report
    for clause in mention.told:
        lasts = mention.is_noun and not load_words("course")["lasts"].isdisjoint(clause.verbs.values())
        for time in report.times_in(clause.tokens):
            exact = time.type is TimeType.DURATION and "X" not in time.value
            if exact and (_describes(time, mention) or (lasts and _is_length(report, time))):
                yield _found(report, clause, time)


def _describes(time: TimeExpression, mention: EventMention) -> bool:
    """Tell whether a length is an adjective of the noun; one more word may stand between them."""
    between = mention.report.article.text[time.span.end : mention.token.idx]
    before = mention.is_noun and time.span.end < mention.token.idx
    return before and bool(_ADJECTIVE.search(time.span.text)) and len(between.split()) <= 1


def _talking(report: Report) -> Iterator[Found]:
    """Yield the lengths in 'zwei Stunden sprachen die beiden miteinander'."""
    talks = load_words("course")["talks"]
    for clause in report.clauses:
        if clause.direct or not _tells_of_talk(clause):
            continue
        if talks.isdisjoint(clause.verbs.values()):
            continue
        for time in report.times_in(clause.tokens):
            hours = time.type is TimeType.DURATION and time.value.startswith("PT") and "X" not in time.value
            if hours and _is_length(report, time):
                yield _found(report, clause, time)


def _tells_of_talk(clause: Clause) -> bool:
    """Tell whether a clause is about those who met: in the opening two with 'und' or 'mit', elsewhere 'die beiden'."""
    words = {token.lower_ for token in clause.tokens}
    met = not _THE_TWO.isdisjoint(words) or (clause.lead and not _TOGETHER.isdisjoint(words))
    headline = clause.lead and not any(token.tag_ == "VMFIN" for token in clause.tokens)
    return met and (headline or is_past(clause.tokens))


def _is_length(report: Report, time: TimeExpression) -> bool:
    """Tell whether an expression is a length ('zwei Stunden') rather than a distance ('zwei Stunden später')."""
    before = report.article.text[: time.span.start].rsplit(maxsplit=1)[-1:]
    return time.start is None and not (before and before[0].lower() in _BEFORE_DISTANCE)


def _found(report: Report, clause: Clause, time: TimeExpression) -> Found:
    rank = 1 if _ADJECTIVE.search(time.span.text) else 0
    return Found(time.value, _wording(report, time), report.span(clause.tokens), report.article.name, rank)


def _wording(report: Report, time: TimeExpression) -> str:
    """Return the words of a length: adjectives without their ending, no capital that only begins the sentence."""
    text = _ADJECTIVE.sub("ig", time.span.text)
    token = report.doc.char_span(time.span.start, time.span.start + 1, alignment_mode="expand") if report.doc else None
    first = token[0] if token is not None and len(token) else None
    return text[0].lower() + text[1:] if first is not None and first.tag_ not in ("NN", "NE") else text
