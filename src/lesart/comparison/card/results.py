"""What came of the event, and what is to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.scene import MET, days_in
from lesart.comparison.card.values import Found, field
from lesart.comparison.card.wording import Wordings
from lesart.comparison.events.report import FINITE, verbs
from lesart.comparison.figures.tallies import tallies_in
from lesart.language.de.events import load_words
from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.report import Clause, Report
    from lesart.model import FieldValue, TimeExpression

# The share of the shorter clause's words that two wordings of one outcome, or of one next step, have in common.
_ALIKE_OUTCOME = 0.4
_ALIKE_NEXT = 0.3
_DAY = len("2021-12-08")
_MONTH = len("2021-12")
_OPENERS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PAV", "ADV"})
_INTENDING = frozenset({"wollen", "sollen"})
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_UNTIL = "bis"
_CONDITIONS = frozenset({"wenn", "falls", "sofern"})


def outcomes_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the clauses that tell what was agreed or not agreed, or what else came of it, in the words of the reports."""
    wordings = Wordings(_ALIKE_OUTCOME)
    found = [
        _found(report, clause, wordings.key(clause.tokens) + _numbers(scene, clause))
        for report in scene.reports
        for clause in _told(report)
        if _is_outcome(scene, clause)
        and not _is_count(report, clause)
        and not scene.is_earlier(report, clause)
        and not _is_elsewhen(report, clause, scene.day)
    ]
    return field(found)


def _numbers(scene: Scene, clause: Clause) -> str:
    """Return the first number of a clause, which makes two consequences of the same words different ones."""
    if scene.family in MET:
        return ""
    return next((f"|{token.text}" for token in clause.tokens if token.tag_ == "CARD"), "")


def _is_count(report: Report, clause: Clause) -> bool:
    """Tell whether a clause only counts the votes of one side: '22 lehnten das Vorhaben ab'."""
    counts = clause.tokens[0].tag_ == "CARD"
    return counts and any(tally.span.overlaps(report.span(clause.tokens)) for tally in tallies_in(report.reading))


def _is_outcome(scene: Scene, clause: Clause) -> bool:
    return _tells_outcome(clause) if scene.family in MET else _tells_consequence(clause, scene.family)


def _tells_consequence(clause: Clause, family: str | None) -> bool:
    """Tell whether a clause says as fact what was done afterwards: 'Der Hafen wurde gesperrt', 'Die Polizei ermittelt'."""
    told = frozenset(clause.verbs.values())
    denied = any(token.tag_ == "PTKNEG" or token.lower_.startswith("kein") for token in clause.tokens)
    if denied or not _indicative(clause.tokens):
        return False
    words = load_words("consequence")
    declared = any(token.lower_ in words["declared"] for token in clause.tokens)
    verbs_of_family = words["verbs"] | words.get(family or "", frozenset())
    return not told.isdisjoint(verbs_of_family) or (declared and not told.isdisjoint(words["declaring"]))


def _is_elsewhen(report: Report, clause: Clause, day: str | None) -> bool:
    """Tell whether a clause is dated to other days than the event's, or to what is still to come."""
    days = days_in(report, clause)
    ahead = _tells_encounter(clause) and _date_ahead(report, clause, day) is not None
    return ahead or (day is not None and bool(days) and all(each < day for each in days))


def _tells_outcome(clause: Clause) -> bool:
    words, tokens = load_words("outcome"), clause.tokens
    lemmas = {token.lemma_.lower() for token in tokens}
    if not words["not_actual"].isdisjoint(lemmas) or not _indicative(tokens) or _is_relative(tokens):
        return False
    if not words["verbs"].isdisjoint(verbs(tokens).values()):
        return _is_over(tokens)
    told = any(token.tag_ == "NN" and token.lemma_.lower() in words["nouns"] for token in tokens)
    if told and not words["reached"].isdisjoint(verbs(tokens).values()):
        return True
    return _is_over(tokens) and any(token.lemma_.lower() in words["adjectives"] for token in tokens)


def _is_relative(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause only tells more of a noun before it: 'auf die sie sich geeinigt hatten'."""
    return any(token.tag_ in {"PRELS", "PRELAT"} for token in tokens[:2])


def _indicative(tokens: Sequence[Token]) -> bool:
    finite = [token for token in tokens if token.tag_ in FINITE]
    modal = any(token.tag_ == "VMFIN" for token in finite)
    return bool(finite) and not modal and not any("Sub" in token.morph.get("Mood", []) for token in finite)


def _is_over(tokens: Sequence[Token]) -> bool:
    """Tell whether the clause is in the past or perfect, active or passive."""
    finite = next(token for token in tokens if token.tag_ in FINITE)
    perfect = finite.lemma_ in _AUXILIARIES and any(token.tag_ == "VVPP" for token in tokens)
    return perfect or "Past" in finite.morph.get("Tense", [])


def next_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the clauses that tell of what is to come, in the words of the reports.

    Of an encounter that is a further one: clauses with the same date are one value; without a date it takes a further
    one ('ein weiteres Treffen'). Of anything else it is what the reports date to a day after them.
    """
    wordings = Wordings(_ALIKE_NEXT)
    if scene.family not in MET:
        return field([each for report in scene.reports for each in _ahead(scene, report, wordings)])
    found: list[Found] = []
    for report in scene.reports:
        for clause in _told(report):
            if _tells_encounter(clause):
                date = _date_ahead(report, clause, scene.day)
                if date is not None:
                    found.append(_found(report, clause, date))
                elif _names_further(clause):
                    found.append(_found(report, clause, wordings.key(clause.tokens)))
    dated = any("-" in each.key for each in found)
    return field([each for each in found if "-" in each.key or not dated])


def _ahead(scene: Scene, report: Report, wordings: Wordings) -> Iterator[Found]:
    for clause in _told(report):
        if any(token.lower_ in _CONDITIONS for token in clause.tokens):
            continue
        date = _date_ahead(report, clause, scene.day)
        if any("Sub" in token.morph.get("Mood", []) for token in clause.tokens if token.tag_ in FINITE):
            continue
        if date is not None:
            yield _found(report, clause, date)
        elif _intends(clause) and not scene.is_earlier(report, clause):
            yield _found(report, clause, wordings.key(clause.tokens))


def _intends(clause: Clause) -> bool:
    """Tell whether a clause says what somebody is about to do: 'Er will alle Fähren überprüfen lassen'."""
    modal = any(token.tag_ == "VMFIN" and token.lemma_ in _INTENDING for token in clause.tokens)
    return modal and not load_words("next")["intended"].isdisjoint(clause.verbs.values())


def _tells_encounter(clause: Clause) -> bool:
    words = load_words("next")
    nouns = {token.lemma_.lower() for token in clause.tokens if token.tag_ == "NN"}
    named = any(noun.endswith(word) for noun in nouns for word in words["nouns"])
    return named or not words["verbs"].isdisjoint(clause.verbs.values())


def _date_ahead(report: Report, clause: Clause, day: str | None) -> str | None:
    """Return the first date of a clause that lies after the event and the report, to the day or month."""
    today = max((report.article.published or "")[:_DAY], day or "")
    # A report of which only the month is known may have appeared on its last day.
    today = f"{today}-31" if len(today) == _MONTH else today
    times = [time for time in report.times_in(clause.tokens) if _is_date(time) and not _only_ends(report, clause, time)]
    ahead = [time for time in times if (time.start or "")[:_DAY] > today]
    return ahead[0].start if today and ahead else None


def _only_ends(report: Report, clause: Clause, time: TimeExpression) -> bool:
    """Tell whether a date is how long something goes on: 'bleibt bis Dienstag gesperrt', not 'will bis Dienstag liefern'."""
    before = report.article.text[: time.span.start].rsplit(maxsplit=1)[-1:]
    intended = any(token.tag_ == "VMFIN" for token in clause.tokens)
    return before == [_UNTIL] and not intended


def _is_date(time: TimeExpression) -> bool:
    return time.type in (TimeType.DATE, TimeType.TIME) and time.start is not None


def _names_further(clause: Clause) -> bool:
    """Tell whether a clause names a further encounter: 'ein weiteres Treffen', 'die nächste Runde'."""
    words = load_words("next")
    for before, noun in zip(clause.tokens, clause.tokens[1:], strict=False):
        again = before.tag_ == "ADJA" and before.lemma_.lower().startswith(tuple(sorted(words["again"])))
        if again and noun.tag_ == "NN" and any(noun.lemma_.lower().endswith(word) for word in words["nouns"]):
            return True
    return False


def _told(report: Report) -> Iterator[Clause]:
    """Yield the clauses that have a verb, direct speech and questions apart."""
    for clause in report.clauses:
        if not clause.direct and clause.sentence[-1].text != "?" and any(t.tag_ in FINITE for t in clause.tokens):
            yield clause


def _found(report: Report, clause: Clause, key: str) -> Found:
    span = report.span(clause.tokens)
    return Found(key, span.text, span, report.article.name, _rank(clause))


def _rank(clause: Clause) -> int:
    """Return how far a clause is from a plain statement: subordinate, with a pronoun first, in the subjunctive."""
    first = clause.tokens[0].tag_
    subjunctive = any("Sub" in token.morph.get("Mood", []) for token in clause.tokens if token.tag_ in FINITE)
    return (first in _OPENERS) + (first in _PRONOUNS) + subjunctive
