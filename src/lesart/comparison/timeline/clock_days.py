"""The day of a clock time whose sentence names none: by another report, or none where the text before is of other days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.comparison.events.report import FINITE
from lesart.comparison.timeline.dating import names_day
from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.timeline.happenings import Happening
    from lesart.comparison.timeline.words import Words
    from lesart.model import TimeExpression

_DAY = len("2021-12-08")
_LONGER = (len("2021"), len("2021-12"))
# The share of words that two clauses with one clock time have in common if they tell of the same thing.
_ALIKE = 0.4


def with_days_told(items: Sequence[Happening], words: Words) -> Iterator[Happening]:
    """Yield the happenings, those at a clock time without a day of their own on the day that another report names.

    'Gegen 5.40 Uhr stürmten sie die Wohnung' happened on the day of 'am 6. November gegen 5.40 Uhr stürmten sie …'. Where
    nobody tells, and the story is set in another month or year and told in the present, nothing is yielded.
    """
    named = [item for item in items if item.when.precision == "minute" and _names_day(item)]
    for item in items:
        if item.when.precision != "minute" or _names_day(item):
            yield item
            continue
        told = next((other for other in named if _same(item, other, words)), None)
        if told is not None:
            yield replace(item, when=told.when)
        elif not _set_elsewhere(item):
            yield item


def _names_day(item: Happening) -> bool:
    times = item.report.times_in(item.clause.sentence)
    return names_day(item.time.span.text) or any(_is_day(time) for time in times if time.span != item.time.span)


def _is_day(time: TimeExpression) -> bool:
    return time.type is not TimeType.DURATION and (time.start or "")[:_DAY] == (time.end or "-")[:_DAY]


def _same(one: Happening, other: Happening, words: Words) -> bool:
    apart = one.report is not other.report
    return apart and one.when.start[_DAY:] == other.when.start[_DAY:] and words.shared(one, other) >= _ALIKE


def _set_elsewhere(item: Happening) -> bool:
    """Tell whether the sentence before names a month or year that the day taken for the clock time is not in.

    Both must tell in the present what is long over: 'Im November 2023 rücken sie an. Es ist kurz vor fünf'.
    """
    before = [each for each in item.report.clauses if each.sentence[-1].i < item.clause.sentence[0].i]
    tokens = before[-1].sentence if before else ()
    if not (_in_present(tokens) and _in_present(item.clause.sentence)):
        return False
    stretches = [time.value for time in item.report.times_in(tokens) if len(time.value) in _LONGER]
    return any(value[:1].isdigit() and not item.when.start.startswith(value) for value in stretches)


def _in_present(tokens: Sequence[Token]) -> bool:
    finite = [token for token in tokens if token.tag_ in FINITE]
    return bool(finite) and all("Pres" in token.morph.get("Tense", []) for token in finite)
