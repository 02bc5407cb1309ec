"""Which figures bring earlier ones up to date rather than contradict them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.figures.amounts import Amount
    from lesart.comparison.statements import Statement

    Side = Sequence[Amount]

_FUTURE = "werden"
_NO_DAY = "~"
_COMPARATIVES = frozenset({"mehr", "weniger", "höher", "niedriger", "früher", "später"})


@dataclass(frozen=True, slots=True)
class Succession:
    """Sides that follow one another, by their numbers in order of time, and the side whose report says so, if any."""

    chain: tuple[int, ...] = ()
    said_by: str | None = None


def succession(sides: Sequence[Side], context: Context, *, grows: bool) -> Succession:
    """Return the sides of which each replaces the one before; empty where none does.

    One side replaces another where a report says so ('zunächst', 'stieg auf', 'mehr als bisher bekannt'), or where all
    reports that have it are later than all that have the other, and it is the sort of value that changes: victims are
    found, plans are changed; what is past is not. Of several such rows the one that most reports stand behind counts.

    Args:
        sides: what the accounts give.
        context: the story.
        grows: whether the values count victims, which only become more.

    """
    order = sorted(range(len(sides)), key=lambda number: (first_report(sides[number], context), number))
    best: dict[int, tuple[int, tuple[int, ...]]] = {}
    for position, later in enumerate(order):
        rows = [
            best[earlier]
            for earlier in order[:position]
            if _replaces(sides[earlier], sides[later], context, grows=grows)
        ]
        support, row = max(rows, default=(0, ()))
        best[later] = (support + len({amount.article_id for amount in sides[later]}), (*row, later))
    chains = [entry for entry in best.values() if len(entry[1]) > 1]
    if not chains:
        return Succession()
    chain = max(chains)[1]
    pairs = itertools.pairwise(chain)
    said = (_said(sides[one], sides[other], context) for one, other in pairs)
    return Succession(chain, next((amount.article_id for amount in said if amount is not None), None))


def _replaces(earlier: Side, later: Side, context: Context, *, grows: bool) -> bool:
    if grows and _value(later) <= _value(earlier):
        return False
    if _said(earlier, later, context) is not None:
        return True
    changes = grows or any(is_planned(amount, context) for amount in (*earlier, *later))
    return changes and _all_later(earlier, later, context)


def _value(side: Side) -> float:
    return min(side, key=lambda amount: amount.high - amount.low).middle


def _said(earlier: Side, later: Side, context: Context) -> Amount | None:
    """Return the figure beside which a report says that it replaces another, or was replaced."""
    new = (amount for amount in later if _classes(amount, context) & {"new"})
    old = (amount for amount in earlier if _classes(amount, context) == {"old"})
    own = {amount.article_id for amount in later}
    return next(new, None) or next((amount for amount in old if amount.article_id in own), None)


def _classes(amount: Amount, context: Context) -> frozenset[str]:
    """Return what a statement says of its figure: that it is new, that it is old; 'zwei mehr als bisher' is new."""
    statement = context.alignment.statements[amount.statement]
    words = context.lemmas(statement)
    if _compares(statement, context):
        return frozenset({"new"})
    return frozenset(kind for word, kind in _corrections() if word in words)


def _compares(statement: Statement, context: Context) -> bool:
    """Tell whether a statement compares its figure with an earlier one: 'drei mehr als gemeldet', not 'mehr als drei'."""
    tokens = context.tokens(statement)
    rows = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return any(
        a.lower_ in _COMPARATIVES and b.lower_ == "als" and c.tag_ != "CARD" and not c.like_num for a, b, c in rows
    )


def _all_later(earlier: Side, later: Side, context: Context) -> bool:
    before = [context.published(amount.article_id) for amount in earlier]
    after = [context.published(amount.article_id) for amount in later]
    if not all(before) or not all(after):
        return False
    precision = min(map(len, (*before, *after)))
    return max(date[:precision] for date in before) < min(date[:precision] for date in after)


def is_planned(amount: Amount, context: Context) -> bool:
    """Tell whether a statement tells of what is intended or expected."""
    statement = context.alignment.statements[amount.statement]
    tokens = context.tokens(statement)
    coming = any(t.lemma_ == _FUTURE for t in tokens) and any(t.tag_ in {"VVINF", "VAINF"} for t in tokens)
    now = [t for t in tokens if not (t.tag_ == "VMFIN" and "Past" in t.morph.get("Tense", []))]
    words = {word for t in now for word in (t.lower_, t.lemma_.casefold())}
    return coming or bool(words & read_words("plans.txt"))


def first_report(side: Side, context: Context) -> str:
    """Return when the first report with one of the values appeared; unknown days sort after all others."""
    return min(context.published(amount.article_id) or _NO_DAY for amount in side)


@cache
def _corrections() -> tuple[tuple[str, str], ...]:
    return tuple((row[0].casefold(), row[1]) for row in read_table("corrections.tsv"))
