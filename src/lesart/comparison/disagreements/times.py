"""Accounts of one claim that give different times, days or durations."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding
from lesart.comparison.disagreements.rivals import contested
from lesart.comparison.disagreements.sides import report_sides
from lesart.comparison.disagreements.updates import is_planned
from lesart.comparison.figures.amounts import Amount, bounds
from lesart.comparison.figures.distances import is_distance
from lesart.comparison.figures.durations import minutes_of
from lesart.comparison.figures.periods import days_of
from lesart.language.de.lexicon.tables import read_table
from lesart.model import DisagreementKind, Reason, TimeType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.statements import Statement
    from lesart.model import Span, TimeExpression

_CLOCK = re.compile(r"T(\d\d):(\d\d)")
# Two clock times less than this many minutes apart are one time, rounded.
_CLOCK_ROOM = 10.0
# Stretches longer than this many days are periods of account rather than the time of a happening.
_MONTH = 31
_DAY = len("2021-12-08")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_THIRDS = ("Anfang", "Mitte", "Ende")
_EDGES = frozenset({"bis", "seit"})
_REASONS = {"duration": "lasting", "clock": "at", "day": "on"}


def find_times(context: Context) -> Iterator[Finding]:
    """Yield a finding for each question that accounts answer with different durations, clock times or days.

    Only statements that give exactly one time of that sort are compared: with two it is open which of them is meant.
    Days of one calendar that are stretches of each other ('im Mai', 'am 3. Mai') are the same.
    """

    def rival(one: Amount, other: Amount) -> bool:
        numbers = one.statement, other.statement
        edges = _edge(one.span, context), _edge(other.span, context)
        until = edges[0] != edges[1] and "bis" in edges
        if one.article_id == other.article_id or (edges[0] != edges[1] and not until):
            return False
        if not context.answers_the_same(*numbers, even_opposite=until):
            return False
        if not context.share_claim(*numbers):
            return context.share_noun(*numbers) and not _distances(one, other, context)
        if context.same_predicate(*numbers):
            return True
        return max(one.high - one.low, other.high - other.low) <= _MONTH and context.share_noun(*numbers)

    def same_moment(one: Amount, other: Amount) -> bool:
        return rival(one, other) and context.same_predicate(one.statement, other.statement)

    def same_day(one: Amount, other: Amount) -> bool:
        return rival(one, other) and not _over_and_to_come(one, other, context)

    rivals = {"clock": same_moment, "day": same_day, "duration": rival}
    for sort, amounts in sorted(_by_sort(context).items()):
        for claim_id, groups in contested(amounts, context, rivals[sort]):
            finding = Finding(DisagreementKind.TIME, claim_id, (), (Reason(_REASONS[sort]),), about=sort)
            yield from report_sides(finding, groups, context)


def _by_sort(context: Context) -> dict[str, list[Amount]]:
    found: defaultdict[str, list[Amount]] = defaultdict(list)
    for article_id, numbers in context.statements_of.items():
        times = context.readings[article_id].times
        for number in numbers:
            statement = context.alignment.statements[number]
            if number not in context.denials:
                for sort, amounts in _of_statement(statement, number, times, context).items():
                    lengths = [amount for amount in amounts if not _is_distance(amount.span, context)] or amounts
                    found[sort] += lengths if len(lengths) == 1 else []
    return found


def _of_statement(
    statement: Statement, number: int, times: Iterable[TimeExpression], context: Context
) -> dict[str, list[Amount]]:
    """Return the times of one statement by their sort; when somebody gave a figure is no time of what it counts."""
    found: defaultdict[str, list[Amount]] = defaultdict(list)
    for time in times:
        if statement.contains(time.span) and statement.holder is None and not _describes(time, context):
            for sort, low, high in _measured(time, context):
                found[sort].append(Amount(low, high, time.span, number, context.speaker_name(statement)))
    return found


def _describes(time: TimeExpression, context: Context) -> bool:
    """Tell whether a time belongs to something else than what is told.

    It may belong to a participle before a noun ('dem seit dem Frühjahr geplanten Manöver'), to a noun before it ('Angaben
    vom Dienstag', 'nach Angaben von Dienstag') or to an earlier report ('mehr als am Sonntag gemeldet').
    """
    doc = context.alignment.docs.get(time.span.article_id)
    span = doc.char_span(time.span.start, time.span.end, alignment_mode="expand") if doc is not None else None
    if doc is None or span is None:
        return False
    before = doc[max(0, span.start - 2) : span.start]
    compared = any(token.lower_ == "als" for token in before)
    of_noun = len(before) > 1 and before[1].lower_ == "vom" and before[0].tag_ == "NN"
    of_telling = len(before) > 1 and before[1].lower_ == "von" and before[0].lemma_.endswith(_telling_nouns())
    return compared or of_noun or of_telling or (span.end < len(doc) and doc[span.end].tag_ == "ADJA")


@cache
def _telling_nouns() -> tuple[str, ...]:
    """Return the nouns for what somebody says, as they stand alone and at the end of compounds."""
    nouns = [row[0] for row in read_table("source_nouns.tsv")]
    return (*nouns, *(noun.casefold() for noun in nouns))


def _measured(time: TimeExpression, context: Context) -> Iterator[tuple[str, float, float]]:
    """Yield the sort of a time expression with its range: minutes of a duration or a day, days of the calendar."""
    words = context.with_modifier(time.span)
    if time.type is TimeType.DURATION and (length := minutes_of(time.value)) is not None:
        yield ("duration", *bounds(length, length, approximate=False, words=words))
    elif time.type is TimeType.TIME and not _stamps(time, context) and (match := _CLOCK.search(time.value)):
        minute = 60.0 * int(match.group(1)) + int(match.group(2))
        yield "clock", minute - _CLOCK_ROOM / 2, minute + _CLOCK_ROOM / 2
    elif time.type in {TimeType.DATE, TimeType.TIME} and (days := days_of(time)) is not None:
        yield "day", *_narrowed(days, time.span.text)


def _edge(time: Span, context: Context) -> str:
    """Return the preposition that makes a time the end or the beginning of a state, '' without one.

    What is closed 'bis Dienstag' opens on that day; what goes on 'seit Dienstag' answers another question.
    """
    before = context.article(time.article_id).text[: time.start].rsplit(maxsplit=2)[-2:]
    return next((word for word in map(str.casefold, before) if word in _EDGES), "")


def _distances(one: Amount, other: Amount, context: Context) -> bool:
    """Tell whether one of two times is a distance from something that its statement may not name."""
    return any(_is_distance(amount.span, context) for amount in (one, other))


def _over_and_to_come(one: Amount, other: Amount, context: Context) -> bool:
    """Tell whether one of two days was over when its report appeared, and the other is still to come for both reports.

    They are of two happenings then: a vote on the 4th and the next one on the 20th.
    """
    reports = [_day_of_report(day, context) for day in (one, other)]
    known = [day for day in reports if day is not None]
    if len(known) < len(reports):
        return False
    return any(
        past.high <= appeared and coming.low > max(known) and not is_planned(past, context)
        for past, appeared, coming in ((one, known[0], other), (other, known[1], one))
    )


def _day_of_report(day: Amount, context: Context) -> int | None:
    """Return the day on which the report that gives a day appeared, as an ordinal, None where no full date is known."""
    published = context.published(day.article_id)[:_DAY]
    return dt.date.fromisoformat(published).toordinal() if _ISO_DAY.fullmatch(published) else None


def _narrowed(days: tuple[int, int], words: str) -> tuple[float, float]:
    """Return the third of a stretch that is meant: 'Anfang Mai', 'Mitte 2026', 'Ende des Monats'."""
    first, last = days
    third = (last - first + 1) / 3
    number = next((n for n, part in enumerate(_THIRDS) if words.startswith(part)), None)
    return (float(first), float(last)) if number is None else (first + number * third, first + (number + 1) * third - 1)


def _stamps(time: TimeExpression, context: Context) -> bool:
    """Tell whether a time of day stamps an entry of a ticker: '17.24 Uhr: Das Treffen ist beendet'."""
    return context.article(time.span.article_id).text[time.span.end :].lstrip().startswith((":", "|", "+++", "–"))


def _is_distance(time: Span, context: Context) -> bool:
    doc = context.readings[time.article_id].doc
    span = doc.char_span(time.start, time.end, alignment_mode="expand") if doc is not None else None
    return span is not None and is_distance(span)
