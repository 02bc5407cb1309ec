"""The words of a report that name an event, and whether they tell that it took place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from spacy.tokens import Token

from lesart.comparison.events.report import Clause, Report
from lesart.language.de.events import EventKind, load_course, load_kinds, load_words
from lesart.model import SegmentKind, TimeExpression, TimeType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# How many words may stand between the noun of an event and its date: 'Treffen der beiden am Dienstag'.
_DATE_REACH = 8
_DATE_PATH = frozenset({"von", "zwischen", "mit", "in", "im", "an", "am", "beim", "bei", "aus", "mitte", "um", "vom"})
_INSIDE_PHRASE = frozenset({"ART", "ADJA", "CARD", "PPOSAT", "PDAT", "PIAT", "ADV", "ADJD", "NE", "TRUNC"})
_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen", "beim", "im",
                       "zum", "vom"})  # fmt: skip
_ON_OCCASION = frozenset({"bei", "beim", "in", "im", "während"})
_TOGETHER = frozenset({"mit", "miteinander"})
_AUXILIARIES = frozenset({"haben", "sein"})
_PLANNING = frozenset({"wollen", "werden", "sollen"})
_HEAD = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST})
_ENCOUNTER = "encounter"


@dataclass(frozen=True, slots=True)
class EventMention:
    """One word that names an event.

    ``actual`` is set where the clause tells that it took place: it dates it, says how it went, or is a headline that
    names it. ``definite`` is set for 'das Treffen', ``other`` for a further or another event ('das nächste Treffen',
    'der G20-Gipfel'), ``date`` where a date belongs to the word.
    """

    report: Report
    clause: Clause
    token: Token
    kind: EventKind
    actual: bool
    definite: bool
    other: bool
    date: TimeExpression | None

    @property
    def told(self) -> tuple[Clause, ...]:
        """The clause of the word and those that go on with it as their subject: 'und dauerte zwei Stunden'."""
        clauses = self.report.clauses
        at = clauses.index(self.clause)
        going_on = takewhile(lambda each: _goes_on(each, self.clause), clauses[at + 1 :])
        return (self.clause, *going_on)

    @property
    def is_noun(self) -> bool:
        """Tell whether the word is a noun."""
        return self.token.tag_ == "NN"


def event_mentions(report: Report) -> tuple[EventMention, ...]:
    """Return the words that name events, those in direct speech apart, in text order."""
    found: list[EventMention] = []
    for clause in report.clauses:
        if not clause.direct:
            found += _verbs(report, clause)
            found += _nouns(report, clause)
    return tuple(sorted(found, key=lambda mention: mention.token.i))


def _goes_on(clause: Clause, first: Clause) -> bool:
    return clause.sentence == first.sentence and clause.tokens[0].tag_ in ("VVFIN", "VAFIN", "VMFIN")


def _nouns(report: Report, clause: Clause) -> Iterator[EventMention]:
    for token in clause.tokens:
        kind = load_kinds().of_noun(token.lemma_) if token.tag_ == "NN" else None
        if kind is None:
            continue
        phrase = _phrase_before(clause.tokens, token)
        date = _date_after(report, clause.tokens, token)
        definite = any(word.lower_ in _DEFINITE for word in phrase) or date is not None
        actual = _noun_is_actual(report, clause, phrase, date)
        other = _is_other(token, phrase) or _is_earlier(report, phrase)
        yield EventMention(report, clause, token, kind, actual=actual, definite=definite, other=other, date=date)


def _verbs(report: Report, clause: Clause) -> Iterator[EventMention]:
    together = any(token.lower_ in _TOGETHER for token in clause.tokens)
    told, beside = clause.verbs, [token.lemma_ for token in clause.tokens]
    for token in clause.tokens:
        kind = load_kinds().of_verb(told[token.i], beside) if token.i in told else None
        if kind is not None and (together or not kind.together):
            actual = _verb_is_actual(report, clause, kind)
            yield EventMention(report, clause, token, kind, actual=actual, definite=True, other=False, date=None)


def _verb_is_actual(report: Report, clause: Clause, kind: EventKind) -> bool:
    """Tell whether a clause tells as fact what its verb names; headlines do in the present, plans ahead of the day."""
    quoted = report.quotation_around(clause.tokens) is not None
    if quoted and kind.family == _ENCOUNTER:
        return False
    if is_past(clause.tokens) or (quoted and _is_told_as_past(clause.tokens)):
        return True
    if kind.announced:
        return clause.lead and is_announced(clause.tokens)
    head = clause.segment in _HEAD and kind.family != _ENCOUNTER
    return head and not quoted and is_present(clause.tokens)


def is_present(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause has its verb in the present indicative and is not denied."""
    return not _is_denied(tokens) and any(
        token.tag_ == "VVFIN" and "Ind" in token.morph.get("Mood", []) and "Pres" in token.morph.get("Tense", [])
        for token in tokens
    )


def is_announced(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause tells what is done or will be: 'schließt das Werk', 'will das Werk schließen'."""
    if _is_denied(tokens) or any(token.tag_ == "KOUS" for token in tokens):
        return False
    planned = any(token.tag_ in ("VMFIN", "VAFIN") and token.lemma_ in _PLANNING for token in tokens)
    return is_present(tokens) or (planned and any(token.tag_ in ("VVINF", "VVIZU") for token in tokens))


def _is_told_as_past(tokens: Sequence[Token]) -> bool:
    """Tell whether reported speech tells what has happened: 'sei gegen die Mauer geprallt'."""
    perfect = any(token.tag_ == "VAFIN" and token.lemma_ in _AUXILIARIES for token in tokens)
    return perfect and any(token.tag_ == "VVPP" for token in tokens) and not _is_denied(tokens)


def _is_denied(tokens: Sequence[Token]) -> bool:
    return any(token.tag_ == "PTKNEG" or token.lower_.startswith("kein") for token in tokens)


def is_past(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause tells as fact what has happened: indicative, past or perfect, not denied."""
    if _is_denied(tokens):
        return False
    finite = [token for token in tokens if token.tag_ in ("VVFIN", "VAFIN", "VMFIN")]
    if not finite or any("Sub" in token.morph.get("Mood", []) for token in finite):
        return False
    perfect = finite[0].lemma_ in _AUXILIARIES and any(token.tag_ == "VVPP" for token in tokens)
    return perfect or (finite[0].tag_ != "VMFIN" and "Past" in finite[0].morph.get("Tense", []))


def _phrase_before(tokens: Sequence[Token], noun: Token) -> tuple[Token, ...]:
    """Return the words of a noun's phrase before it, with the preposition that it hangs on."""
    before = [token for token in tokens if token.i < noun.i]
    phrase: list[Token] = []
    for token in reversed(before):
        if token.tag_ in ("APPR", "APPRART"):
            phrase.append(token)
            break
        if token.tag_ not in _INSIDE_PHRASE:
            break
        phrase.append(token)
    return tuple(reversed(phrase))


def _date_after(report: Report, tokens: Sequence[Token], noun: Token) -> TimeExpression | None:
    """Return the date or clock time that belongs to a noun: 'Treffen der beiden am Dienstag'."""
    following = [token for token in tokens if token.i > noun.i][:_DATE_REACH]
    times = {time.span.start: time for time in report.times_in(following) if time.type is not TimeType.DURATION}
    for token in following:
        if token.idx in times:
            return times[token.idx] if times[token.idx].start else None
        if token.tag_.startswith("V") or (token.tag_ in ("APPR", "APPRART") and token.lower_ not in _DATE_PATH):
            return None
    return None


def _noun_is_actual(report: Report, clause: Clause, phrase: Sequence[Token], date: TimeExpression | None) -> bool:
    preposition = phrase[0].lower_ if phrase and phrase[0].tag_ in ("APPR", "APPRART") else ""
    words = load_words("course")
    if clause.segment is SegmentKind.HEADLINE:
        return preposition not in words["not_actual_before"]
    if date is not None:
        return not _lies_ahead(date, report)
    if preposition == "nach":
        return True
    if preposition:
        happened = preposition in _ON_OCCASION or any(word.lower_ in _DEFINITE for word in phrase)
        return happened and preposition not in words["not_actual_before"] and is_past(clause.tokens)
    lasting = any(time.type is TimeType.DURATION for time in report.times_in(phrase))
    return lasting or (is_past(clause.tokens) and not load_course().isdisjoint(clause.verbs.values()))


def _lies_ahead(date: TimeExpression, report: Report) -> bool:
    published = report.article.published or report.article.updated
    return bool(published and date.start and date.start[:10] > published[:10])


def _is_earlier(report: Report, phrase: Sequence[Token]) -> bool:
    """Tell whether a phrase names an event to tell how far another is from it: 'zwei Wochen nach ihrem Treffen'."""
    begin = phrase[0].idx if phrase else 0
    durations = [time.span for time in report.reading.times if time.type is TimeType.DURATION]
    return any(0 <= begin - span.end <= 1 for span in durations)


def _is_other(noun: Token, phrase: Sequence[Token]) -> bool:
    """Tell whether a noun names a further event or one that has a name of its own ('G20-Gipfel')."""
    again = load_words("next")["again"]
    further = any(word.lemma_.lower() in again or word.lower_.startswith(tuple(again)) for word in phrase)
    first = noun.text.split("-")[0]
    return further or ("-" in noun.text and first.upper() == first)
