"""The story's event: of which kind it was, on which day, and the words of the reports that name it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.card.values import Found, field, supported
from lesart.comparison.events.background import earlier_clauses
from lesart.comparison.events.mentions import EventMention, event_mentions
from lesart.comparison.events.report import Report
from lesart.language.de.events import load_kinds
from lesart.model import FieldValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.events.report import Clause
    from lesart.model import TimeExpression


# Families of events at which people meet.
MET = frozenset({"encounter", "visit"})
_AGREED = "agreement"
# Among more reports than this a kind that a single one gives is not taken for the story's.
_FEW_REPORTS = 3
# A second kind stands beside the first if so large a share of its outlets give it.
_BESIDE = 0.34
_DAY = len("2021-12-08")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the story is about.

    ``kinds`` is the field of the card, ``family`` that of its first kind (None where no kind was found), ``day`` the
    day of the event (ISO 8601), ``mentions`` the words that name it, in the order of the reports. ``earlier`` are the
    clauses that tell of an earlier time, by article id and offset.
    """

    reports: tuple[Report, ...]
    kinds: tuple[FieldValue, ...]
    family: str | None
    day: str | None
    mentions: tuple[EventMention, ...]
    earlier: frozenset[tuple[str, int]] = frozenset()

    def is_earlier(self, report: Report, clause: Clause) -> bool:
        """Tell whether a clause tells of an earlier time than the event's."""
        return (report.article.id, clause.start) in self.earlier

    @property
    def few(self) -> bool:
        """Tell whether there are so few reports that one alone may give a value."""
        return len(self.reports) <= _FEW_REPORTS


def set_scene(reports: Sequence[Report]) -> Scene:
    """Return the scene of the story that the reports tell."""
    earlier = earlier_clauses(reports)
    everything = (mention for report in reports for mention in event_mentions(report))
    named = tuple(each for each in everything if (each.report.article.id, each.clause.start) not in earlier)
    few = len(reports) <= _FEW_REPORTS
    kinds = _kinds([mention for mention in named if mention.clause.lead], few=few)
    agreed = any(load_kinds().named(kind.value).family == _AGREED for kind in kinds)
    kinds = _where_agreed(named, kinds, few=few) if agreed else kinds
    if not kinds:
        return Scene(tuple(reports), (), None, None, ())
    first = load_kinds().named(kinds[0].value)
    own = [m for m in named if (m.kind.goes_with(first) or (agreed and m.kind.family == _AGREED)) and not m.other]
    day = _day(own, max(_published(report) for report in reports))
    kept = tuple(mention for mention in own if (mention.definite or mention.actual) and _is_that_day(mention, day))
    return Scene(tuple(reports), kinds, first.family, day, kept, earlier)


def _where_agreed(
    mentions: Sequence[EventMention], kinds: Sequence[FieldValue], *, few: bool
) -> tuple[FieldValue, ...]:
    """Return the kinds of the meeting at which something was agreed on: the agreement is what came of it.

    Without a meeting that half as many reports tell of as of the agreement, the agreement is the event.
    """
    if load_kinds().named(kinds[0].value).family in MET:
        return tuple(kind for kind in kinds if load_kinds().named(kind.value).family != _AGREED)
    met = [mention for mention in mentions if mention.kind.family in MET]
    told = {mention.report.article.id for mention in met if mention.actual}
    agreed = {m.report.article.id for m in mentions if m.kind.family == _AGREED and m.actual}
    return (2 * len(told) >= len(agreed) and _kinds(met, few=few)) or tuple(kinds)


def _kinds(mentions: Sequence[EventMention], *, few: bool) -> tuple[FieldValue, ...]:
    telling = [mention for mention in mentions if mention.actual and not mention.other]
    values = field([Found(m.kind.key, m.kind.key, m.report.span([m.token]), m.report.article.name) for m in telling])
    kept = supported(values, outlets=1 if few else 2, share=_BESIDE)
    plain = tuple(value for value in kept if not load_kinds().named(value.value).general) or kept
    other = load_kinds().named(plain[0].value).excludes if plain else frozenset()
    return tuple(value for value in plain if value.value not in other)


def _published(report: Report) -> str:
    return (report.article.published or report.article.updated or "")[:_DAY]


def _day(mentions: Sequence[EventMention], latest: str) -> str | None:
    """Return the day that most reports give the event, the earliest of equals; none that lies after the last report."""
    for dated in (days_of, days_of_clause):
        days: Counter[str] = Counter()
        for mention in mentions:
            if mention.actual:
                days.update(dict.fromkeys((day for day in dated(mention) if not latest or day <= latest), 1))
        if days:
            return min(days, key=lambda day: (-days[day], day))
    return None


def days_of_clause(mention: EventMention) -> tuple[str, ...]:
    """Return the days of a clause at the head of a report whose subject is the event: 'Der Sturm hat am Sonntag …'."""
    subject = mention.is_noun and "Nom" in mention.token.morph.get("Case", [])
    return days_in(mention.report, mention.clause) if subject and mention.clause.lead else ()


def days_of(mention: EventMention) -> tuple[str, ...]:
    """Return the days that a mention is dated to: by its own date, or for a verb by those of its clause."""
    own = () if mention.date is None else (mention.date,)
    times = own if mention.is_noun else mention.report.times_in(mention.clause.tokens)
    return _single_days(times)


def _is_that_day(mention: EventMention, day: str | None) -> bool:
    """Tell whether nothing dates a mention to another day than the event's: its own date, else those of its clause."""
    days = days_of(mention) or days_in(mention.report, mention.clause)
    return day is None or not days or day in days


def days_in(report: Report, clause: Clause) -> tuple[str, ...]:
    """Return the single days that the dates of a clause lie on."""
    return _single_days(report.times_in(clause.tokens))


def _single_days(times: Sequence[TimeExpression]) -> tuple[str, ...]:
    placed = [(time.start[:_DAY], time.end[:_DAY]) for time in times if time.start and time.end]
    return tuple(dict.fromkeys(start for start, end in placed if start == end and len(start) == _DAY))
