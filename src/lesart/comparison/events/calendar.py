"""Which clauses of a story tell of something earlier than the event that it is about, and when that was.

'Im August 2021 rammte schon einmal eine Fähre die Mole. Damals wurden zwölf Menschen verletzt': the injured are not those
of the accident that the reports tell of.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from spacy.tokens import Token

from lesart.comparison.statements.clauses import FINITE
from lesart.language.de.lexicon.tables import read_table
from lesart.model import SegmentKind, TimeType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lesart.model import Reading, TimeExpression

# What ended more than this many days before the first report of the story is background. Events are reported within days.
_NEWS_DAYS = 7
# Sentences of the body that tell the news, beside headline and standfirst.
_LEAD_SENTENCES = 2
# A time that stands in the leads of this many articles is what they report, however long ago it was.
_LEADS = 2
# A day that this many articles name anywhere is one that they report, too.
_MANY = 3
# Times told as a distance ('vor drei Jahren') are this far from exact, as a share of the distance.
_INEXACT = 0.2
_DISTANCE = re.compile(r"P(\d+(?:\.\d+)?)([YMWD])")
_DAYS_OF = {"Y": 365.25, "M": 30.4, "W": 7.0, "D": 1.0}
_STAMP = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MONTHS = 12
_ABOUT = frozenset({"knapp", "rund", "gut", "etwa", "fast", "mehr", "als", "ungefähr", "genau", "über"})
_ALREADY = frozenset({"schon", "bereits"})
_PLUPERFECT = frozenset({"hatte", "hatten", "war", "waren"})
_TAKING_UP = frozenset({"er", "sie"})
_HEAD = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST})


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of days before the event, both ends included; no ends where a text only says 'damals'."""

    first: dt.date | None = None
    last: dt.date | None = None

    def may_be(self, other: Era) -> bool:
        """Tell whether two stretches can be the same time: one that is not known can be any."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return True
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of an article: its tokens, and the words in it and around it, in lower case."""

    article_id: str
    tokens: Sequence[Token]
    words: frozenset[str]


class Calendar:
    """Knows the times of every article of a story, and from when on they are news."""

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self._times: dict[str, dict[int, TimeExpression]] = {
            article_id: {time.span.start: time for time in reading.times} for article_id, reading in readings.items()
        }
        days = [day for reading in readings.values() if (day := _day(reading.article.published)) is not None]
        self._first_report = min(days, default=None)
        self._horizon = self._first_report - dt.timedelta(_NEWS_DAYS) if self._first_report else None
        self._reported = (*self._in_leads(), *self._named_often())
        self._last: dict[str, Era] = {}

    def era(self, clause: Clause, before: Era | None, *, same_sentence: bool = False) -> Era | None:
        """Return when a clause is placed, None where it tells of the event itself.

        Args:
            clause: the clause; those of an article come in text order.
            before: the era of the clause before it in the article.
            same_sentence: whether that stands in the same sentence.

        """
        if self._horizon is None:
            return None
        times = self.placing(clause)
        own = [era for era in times if era is not None]
        if own:
            self._last[clause.article_id] = own[0]
            return own[0] if len(own) == len(times) else None
        if clause.words & words_of("then") or _has_phrase(clause.tokens, "then"):
            return self._last.get(clause.article_id, Era())
        if _is_before_event(clause.tokens):
            return Era()
        goes_on = same_sentence or bool(clause.words & words_of("after")) or _takes_up(clause.tokens)
        follows = before is not None and goes_on
        return before if follows and not times and _is_past(clause.tokens) else None

    def placing(self, clause: Clause) -> tuple[Era | None, ...]:
        """Return the background time of every expression that places a clause, None for one that places it in the news."""
        stretches = self._stretches(clause, placing=True) if self._horizon is not None else ()
        return tuple(stretch if self._is_background(stretch) else None for stretch in stretches)

    def named(self, clause: Clause) -> tuple[Era, ...]:
        """Return the times that a clause names, whether they place it or not: 'seit April', 'das Papier vom 9. Januar'."""
        return tuple(self._stretches(clause, placing=False))

    def _stretches(self, clause: Clause, *, placing: bool) -> Iterator[Era]:
        times = self._times.get(clause.article_id, {})
        for position, token in enumerate(clause.tokens):
            time = times.get(token.idx)
            if time is not None and not (placing and _inside_phrase(time, clause.tokens, position)):
                stretch = self._stretch(time, clause.tokens, position, clause.article_id)
                if stretch is not None:
                    yield stretch

    def _stretch(self, time: TimeExpression, tokens: Sequence[Token], position: int, article_id: str) -> Era | None:
        if time.type is not TimeType.DURATION:
            first, last = _day(time.start), _day(time.end or time.start, last=True)
            return Era(first, last) if first is not None and last is not None else None
        match = _DISTANCE.fullmatch(time.value)
        published = _day(self._readings[article_id].article.published) or self._first_report
        if match is None or published is None or not _is_ago(tokens, position):
            return None
        days = float(match[1]) * _DAYS_OF[match[2]]
        away, room = int(days), int(days * _INEXACT)
        return Era(_days_before(published, away + room), _days_before(published, away - room))

    def _is_background(self, era: Era) -> bool:
        if era.last is None or self._horizon is None:
            return False
        return era.last < self._horizon and not any(era.may_be(each) for each in self._reported)

    def _in_leads(self) -> tuple[Era, ...]:
        """Return the times that stand in the leads of several articles."""
        having: defaultdict[Era, set[str]] = defaultdict(set)
        for article_id, reading in self._readings.items():
            for token in _lead(reading):
                time = self._times[article_id].get(token.idx)
                if time is not None and time.type is not TimeType.DURATION:
                    first, last = _day(time.start), _day(time.end or time.start, last=True)
                    having[Era(first, last)].add(article_id)
        return tuple(era for era, articles in having.items() if era.first is not None and len(articles) >= _LEADS)

    def _named_often(self) -> tuple[Era, ...]:
        """Return the single days that many articles name wherever it is: the day of the deed, in reports on its trial."""
        having: defaultdict[Era, set[str]] = defaultdict(set)
        for article_id, reading in self._readings.items():
            for time in reading.times:
                day = _day(time.start)
                if (
                    time.type is not TimeType.DURATION
                    and day is not None
                    and day == _day(time.end or time.start, last=True)
                ):
                    having[Era(day, day)].add(article_id)
        return tuple(era for era, articles in having.items() if len(articles) >= _MANY)


def _lead(reading: Reading) -> Iterator[Token]:
    body = 0
    for sentence in reading.doc.sents if reading.doc is not None else ():
        segment = reading.article.segment_at(sentence[0].idx)
        body += segment is SegmentKind.BODY
        if segment in _HEAD or (segment is SegmentKind.BODY and body <= _LEAD_SENTENCES):
            yield from sentence


def _inside_phrase(time: TimeExpression, tokens: Sequence[Token], position: int) -> bool:
    """Tell whether an expression belongs to a noun ('das 2009 gebaute Schiff') or to what still is ('seit 2019')."""
    before = [token.lower_ for token in tokens[max(0, position - 3) : position]]
    after = next((token for token in tokens[position:] if token.idx >= time.span.end), None)
    lasting = bool(before) and (before[-1] in words_of("not placing") or before[-2:-1] == ["seit"])
    return lasting or "aus" in before or (after is not None and after.tag_ == "ADJA" and bool(before))


def _is_ago(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a duration is a distance back from today: 'vor knapp drei Jahren'."""
    rest = position - 1
    while rest >= 0 and tokens[rest].lower_ in _ABOUT:
        rest -= 1
    inside = tokens[position].lower_ == "vor"
    return inside or (rest >= 0 and tokens[rest].lower_ == "vor")


def _takes_up(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause tells on of what the one before it told of: 'Sie hielt nur elf Stunden'."""
    return bool(tokens) and tokens[0].tag_ == "PPER" and tokens[0].lower_ in _TAKING_UP


def _is_past(tokens: Iterable[Token]) -> bool:
    finite = next((token for token in tokens if token.tag_ in FINITE), None)
    return finite is None or "Pres" not in finite.morph.get("Tense", []) or finite.tag_ == "VAFIN"


def _is_before_event(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause says of itself that it was before: 'Schon vor dem Treffen hatte sie gedroht'."""
    already = any(one.lower_ in _ALREADY and other.lower_ == "vor" for one, other in pairwise(tokens))
    finite = next((token for token in tokens if token.tag_ in FINITE), None)
    past = finite is not None and finite.lower_ in _PLUPERFECT and any(token.tag_ == "VVPP" for token in tokens)
    return already and past


def _has_phrase(tokens: Sequence[Token], kind: str) -> bool:
    """Tell whether two words in a row are one of the expressions of a kind: 'auch da'."""
    return any(f"{one.lower_} {other.lower_}" in words_of(kind) for one, other in pairwise(tokens))


def _days_before(day: dt.date, days: int) -> dt.date:
    """Return the day so many days before another, the first of the calendar where that lies before it."""
    return day - dt.timedelta(days) if days < day.toordinal() else dt.date.min


def _day(stamp: str | None, *, last: bool = False) -> dt.date | None:
    """Return the day of an ISO 8601 stamp, of a month or a year its first or its last."""
    match = _STAMP.match(stamp or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    months = month or (_MONTHS if last else 1)
    try:
        return dt.date(year or 1, months, day or (monthrange(year or 1, months)[1] if last else 1))
    except ValueError:
        return None


@cache
def words_of(kind: str) -> frozenset[str]:
    """Return the words of one kind that tell of an earlier time, as the lexicon has them."""
    return frozenset(row[0] for row in read_table("earlier.tsv") if row[1] == kind)
