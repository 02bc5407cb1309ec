"""What the reports count: dead and injured, jobs, damage; every number that they give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.scene import MET
from lesart.comparison.card.values import Found, field
from lesart.comparison.figures.durations import minutes_of
from lesart.language.de.events import load_counted, load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.report import Clause, Report
    from lesart.language.de.events import Counted
    from lesart.model import FieldValue, Quantity

_DENIALS = frozenset({"nicht", "niemand", "nie"})
_SEVERAL = 2
_ABOUT = 1
_EXACT = 0
_DAY = 24 * 60.0


def figures_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return what is counted of the event, figure by figure in the order of event_cards.toml, best supported first.

    Where nothing that the table names is counted, these are the numbers of whatever several outlets count.
    """
    kinds = [counted for counted in load_counted() if scene.family in counted.families]
    telling = [(report, _telling(scene, report)) for report in scene.reports]
    values: list[FieldValue] = []
    for counted in kinds:
        values += field([each for report, clauses in telling for each in _figures(report, clauses, counted)])
    return tuple(values) if values or scene.family in MET else _counted_by_several(telling)


def _counted_by_several(telling: Iterable[tuple[Report, Iterable[Clause]]]) -> tuple[FieldValue, ...]:
    """Return all numbers of the things that several outlets count, thing by thing, most counted first."""
    things: dict[str, list[Found]] = {}
    for report, clauses in telling:
        for clause in clauses:
            for quantity in _quantities(report, clause):
                thing = (quantity.of or quantity.unit or "").lower()
                counts = not _is_age(clause, quantity) and not _is_short(report, quantity)
                if thing and " " in quantity.span.text and counts:
                    rank = _ABOUT if quantity.approximate else _EXACT
                    key = f"{thing}:{quantity.low}:{quantity.high}"
                    found = Found(key, quantity.span.text, report.span(clause.tokens), report.article.name, rank)
                    things.setdefault(thing, []).append(found)
    several = (found for found in things.values() if len({each.outlet for each in found}) >= _SEVERAL)
    by_outlets = sorted(several, key=lambda found: -len({each.outlet for each in found}))
    return tuple(value for found in by_outlets for value in field(found))


def _is_age(clause: Clause, quantity: Quantity) -> bool:
    """Tell whether a number of years is how old somebody is: 'der 52 Jahre alte Mann'."""
    after = next((token for token in clause.tokens if token.idx >= quantity.span.end), None)
    return after is not None and after.lower_.startswith("alt")


def _is_short(report: Report, quantity: Quantity) -> bool:
    """Tell whether a quantity is a length of less than a day: how long something took is no count."""
    lengths = (minutes_of(time.value) for time in report.reading.times if time.span.overlaps(quantity.span))
    return any(length is not None and length < _DAY for length in lengths)


def _telling(scene: Scene, report: Report) -> list[Clause]:
    """Return the clauses that tell of the event in the report's own or retold words and deny nothing."""
    own = (clause for clause in report.clauses if not clause.direct and not _is_denied(clause))
    return [clause for clause in own if not scene.is_earlier(report, clause)]


def _figures(report: Report, clauses: Iterable[Clause], counted: Counted) -> Iterator[Found]:
    for clause in clauses:
        if _is_more_exact(clause, counted) or not _is_counted(clause, counted):
            continue
        quantity = next((each for each in _quantities(report, clause) if _fits(each, counted)), None)
        if quantity is not None:
            rank = _ABOUT if quantity.approximate else _EXACT
            key = f"{counted.key}:{quantity.low}:{quantity.high}"
            yield Found(key, _wording(report, quantity, counted), report.span(clause.tokens), report.article.name, rank)
        elif not counted.of and _tells_of_one(clause, counted):
            yield Found(f"{counted.key}:1", counted.one, report.span(clause.tokens), report.article.name)


def _quantities(report: Report, clause: Clause) -> Sequence[Quantity]:
    begins = {token.idx for token in clause.tokens}
    return [each for each in report.reading.quantities if each.span.start in begins]


def _fits(quantity: Quantity, counted: Counted) -> bool:
    """Tell whether a quantity can be one of this figure: a number of people, of jobs, an amount of money."""
    unit = (quantity.of or "").lower()
    if counted.of:
        return quantity.unit in counted.of or any(unit.endswith(thing) for thing in counted.of)
    if quantity.unit is not None:
        return False
    return unit in counted.nouns or any(unit.endswith(word) for word in load_words("counting")["people"])


def _is_counted(clause: Clause, counted: Counted) -> bool:
    if not counted.verbs.isdisjoint(clause.verbs.values()):
        return True
    endings = tuple(counted.nouns)
    if any(noun.endswith(endings) for noun in clause.nouns):
        return True
    return any(f" {phrase} " in clause.words for phrase in counted.phrases)


def _is_more_exact(clause: Clause, counted: Counted) -> bool:
    """Tell whether the clause tells of the badly hurt, who are counted apart from all who were hurt."""
    badly = load_words("counting")["badly"]
    return counted.key == "hurt" and any(token.lower_ in badly for token in clause.tokens)


def _is_denied(clause: Clause) -> bool:
    return any(token.lower_ in _DENIALS or token.lower_.startswith("kein") for token in clause.tokens)


def _tells_of_one(clause: Clause, counted: Counted) -> bool:
    """Tell whether a clause says of a single person what is counted: 'eine 71 Jahre alte Frau ist gestorben'."""
    if counted.verbs.isdisjoint(clause.verbs.values()) or any(t.tag_ == "VMFIN" for t in clause.tokens):
        return False
    single = load_words("counting")["single"]
    return any(_is_single(token, single) for token in clause.tokens if not _is_governed(token, clause))


def _is_single(token: Token, single: frozenset[str]) -> bool:
    one = "Plur" not in token.morph.get("Number", [])
    return (
        one
        and token.tag_ == "NN"
        and (token.lemma_.lower() in single or token.lower_.endswith(("-jährige", "-jähriger")))
    )


def _is_governed(token: Token, clause: Clause) -> bool:
    """Tell whether a noun hangs on a preposition: 'mit ihrem Kind' tells of no child that died."""
    before = [each for each in clause.tokens if each.i < token.i]
    for each in reversed(before):
        if each.tag_ in ("APPR", "APPRART"):
            return True
        if each.tag_ not in ("ART", "ADJA", "CARD", "PPOSAT", "NN", "ADJD"):
            return False
    return False


def _wording(report: Report, quantity: Quantity, counted: Counted) -> str:
    """Return a figure in the words of the report, with what is counted: '14 Menschen' wounded are '14 Verletzte'."""
    doc = report.doc
    words = doc.char_span(quantity.span.start, quantity.span.end, alignment_mode="expand") if doc else None
    kept = [token for token in words or () if token.tag_ != "NN" or quantity.unit is not None]
    number = " ".join(token.text for token in kept) or quantity.span.text
    number = number if number[:1].isdigit() else number[:1].lower() + number[1:]
    return f"{number} {counted.several}"
