"""Accounts that give different numbers of the same thing."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING

import numpy as np

from lesart.comparison.disagreements.finding import Finding
from lesart.comparison.disagreements.rivals import contested
from lesart.comparison.disagreements.sides import report_sides
from lesart.comparison.figures.amounts import Amount, bounds, is_round_share, sides
from lesart.comparison.figures.ellipses import MONEY, goes_on, is_bare, told_bare, understood
from lesart.comparison.figures.parts import degree_of, is_part, parts_told, stretch_of
from lesart.comparison.figures.periods import Period, period_of
from lesart.comparison.figures.scopes import scope_of
from lesart.comparison.figures.tallies import tallies_in
from lesart.comparison.terms.counted import casualty_roots
from lesart.model import DisagreementKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.comparison.disagreements.context import Context
    from lesart.model import Quantity, Reading

# Numbers of one thing that differ by more than this factor are of different counts, unless a report sets them against
# each other or they stand in sentences that turn on the same word and are very much alike.
_FAR = 2.5


def find_numbers(context: Context) -> Iterator[Finding]:
    """Return a finding for each thing that accounts count differently.

    Amounts that can be the same are no disagreement ('rund 100' and 98, 'mehr als 100' and 120), nor are amounts of
    different things, times or places, nor two amounts that one article gives side by side unless it sets them against
    each other. Numbers that replace one another make a finding of their own. What one article alone sets against each
    other is left out where several articles differ in the same claim.
    """
    found = list(_counts(context))
    shared = {finding.claim_id for finding in found if _of_several(finding)}
    return (finding for finding in found if _of_several(finding) or finding.claim_id not in shared)


def _of_several(finding: Finding) -> bool:
    return len({article for side in finding.sides for article in side.article_ids}) > 1


def _counts(context: Context) -> Iterator[Finding]:
    search = _Search(context)
    for thing, amounts in sorted(search.by_thing().items()):
        for claim_id, groups in contested(amounts, context, search.rivals(thing)):
            kept = search.without_side_issues(groups)
            if len(kept) > 1 and (_articles(kept) > 1 or _given_apart(kept, context)):
                grows = thing.split(" ")[0] in casualty_roots()
                told = Reason("set_against" if search.is_contrasted(kept) else "counted")
                yield from report_sides(
                    Finding(DisagreementKind.NUMBER, claim_id, (), (told,), about=thing), kept, context, grows=grows
                )


class _Search:
    """Collects the numbers of a story and tells which of them answer the same question."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._contrasted = {
            amount.span: number
            for number, contrast in enumerate(context.alignment.contrasts)
            for group in contrast.groups
            for amount in group
        }

    def by_thing(self) -> dict[str, list[Amount]]:
        """Return the numbers of the story by what they count; a part of a count is another thing than the whole."""
        found: defaultdict[str, list[Amount]] = defaultdict(list)
        for contrast in self._context.alignment.contrasts:
            found[contrast.thing] += [amount for group in contrast.groups for amount in group]
        for article_id, statements in self._context.statements_of.items():
            reading = self._context.readings[article_id]
            whole: tuple[str, Span] | None = None
            voted = [tally.span for tally in tallies_in(reading)]
            told = (*reading.quantities, *parts_told(reading), *told_bare(reading))
            for quantity in sorted(told, key=lambda each: each.span):
                thing = self._thing(quantity, whole, reading)
                if thing is not None and not is_part(quantity.span, reading.article.text):
                    whole = thing, quantity.span
                if thing is not None and quantity.unit in MONEY:
                    thing = f"{thing} {stretch_of(quantity.span, reading.article.text)}".strip()
                if thing is None or quantity.span in self._contrasted or _is_no_count(quantity, reading, voted):
                    continue
                for number in statements:
                    statement = self._context.alignment.statements[number]
                    if number not in self._context.denials and statement.contains(quantity.span):
                        low, high = bounds(
                            quantity.low, quantity.high, approximate=quantity.approximate or is_round_share(quantity)
                        )
                        giver = self._context.speaker_name(statement)
                        found[thing].append(Amount(low, high, quantity.span, number, giver))
        return found

    def _thing(self, quantity: Quantity, before: tuple[str, Span] | None, reading: Reading) -> str | None:
        """Return what a quantity counts; ``before`` is what was counted last, and where."""
        counted = self._context.counted(quantity)
        whole = before[0] if before else None
        doc = reading.doc
        if is_part(quantity.span, reading.article.text):
            degree = degree_of(quantity.span, doc) if doc is not None else None
            befell = whole.split(" ")[0] if whole else None
            if degree and befell in casualty_roots():
                return f"{befell} {degree}"
            return f"{counted or whole} of them" if counted or whole else None
        if counted is not None or doc is None or not is_bare(quantity):
            return counted
        named = understood(quantity.span, doc)
        return named or (before[0] if before and goes_on(quantity, *before, doc) else None)

    def rivals(self, thing: str) -> Callable[[Amount, Amount], bool]:
        """Return what tells whether two amounts of a thing answer the same question."""
        loose = thing.split(" ", maxsplit=1)[0] in casualty_roots()

        def rival(one: Amount, other: Amount) -> bool:
            if self._in_one_contrast(one, other):
                return True
            if one.article_id == other.article_id or not self._context.answers_the_same(one.statement, other.statement):
                return False
            scopes = self._scope(one), self._scope(other)
            if all(scopes) and not scopes[0] & scopes[1]:
                return False
            if self._period(one.statement).is_another(self._period(other.statement), loose=loose):
                return False
            return not _far(one, other) or self._turn_on_one(one.statement, other.statement)

        return rival

    def _turn_on_one(self, one: int, other: int) -> bool:
        return self._context.is_close(one, other) and self._context.same_predicate(one, other)

    def _in_one_contrast(self, one: Amount, other: Amount) -> bool:
        known = self._contrasted.get(one.span), self._contrasted.get(other.span)
        return None not in known and known[0] == known[1]

    def is_contrasted(self, groups: Sequence[Sequence[Amount]]) -> bool:
        """Tell whether some report sets numbers of these sides against each other."""
        return any(amount.span in self._contrasted for group in groups for amount in group)

    def without_side_issues(self, groups: list[list[Amount]]) -> list[list[Amount]]:
        """Return the sides without the numbers that an article gives beside the one that the others answer.

        Of an article that gives several without setting them against each other, those count whose statement is most
        like one of another article.
        """
        best: dict[str, tuple[float, set[int]]] = {}
        every = [amount for group in groups for amount in group]
        statements = np.array([amount.statement for amount in every])
        articles = np.array([amount.article_id for amount in every])
        for number, group in enumerate(groups):
            for amount in group:
                others = statements[articles != amount.article_id]
                value = self._context.most_alike(amount.statement, others)
                known, homes = best.get(amount.article_id, (-1.0, set()))
                if value >= known:
                    best[amount.article_id] = (value, homes | {number} if value == known else {number})
        kept = [
            [a for a in group if a.span in self._contrasted or number in best[a.article_id][1]]
            for number, group in enumerate(groups)
        ]
        return sides(amount for group in kept for amount in group)

    def _scope(self, amount: Amount) -> frozenset[str]:
        if amount.span not in self._scopes:
            context = self._context
            reading = context.readings[amount.article_id]
            self._scopes[amount.span] = scope_of(amount.span, reading, context.entity_of, context.entities)
        return self._scopes[amount.span]

    def _period(self, number: int) -> Period:
        if number not in self._periods:
            statement = self._context.alignment.statements[number]
            self._periods[number] = period_of(statement, self._context.readings[statement.article_id])
        return self._periods[number]

    @cached_property
    def _scopes(self) -> dict[Span, frozenset[str]]:
        return {}

    @cached_property
    def _periods(self) -> dict[int, Period]:
        return {}


def _articles(groups: Sequence[Sequence[Amount]]) -> int:
    return len({amount.article_id for group in groups for amount in group})


def _given_apart(groups: Sequence[Sequence[Amount]], context: Context) -> bool:
    """Tell whether each side is the word of somebody of its own; what two candidates have got is nobody's word."""
    statements = [context.alignment.statements[amount.statement] for group in groups for amount in group]
    givers = [{amount.giver for amount in group} for group in groups]
    named = [giver for own in givers for giver in own]
    said = all(statement.quotation is not None for statement in statements)
    return said and None not in named and len(set(named)) == len(named)


def _is_no_count(quantity: Quantity, reading: Reading, voted: Sequence[Span]) -> bool:
    """Tell whether a quantity is a time, nothing, or a part of the result of a vote, which is compared as a whole."""
    other = (*(time.span for time in reading.times), *voted)
    return any(span.overlaps(quantity.span) for span in other) or quantity.low == quantity.high == 0


def _far(one: Amount, other: Amount) -> bool:
    small, large = sorted((abs(one.middle), abs(other.middle)))
    return large == inf or large > _FAR * small


if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.model import Span
