"""Accounts that number the same thing differently: 'Anleger 3' and 'Anleger 2'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding
from lesart.comparison.disagreements.rivals import contested
from lesart.comparison.disagreements.sides import made_of
from lesart.comparison.figures.amounts import Amount
from lesart.comparison.figures.designators import designators_in
from lesart.model import DisagreementKind, Reason

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.figures.designators import Designator
    from lesart.model import Span


def find_designations(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that accounts of one happening name by different numbers.

    It is a disagreement about the place where the thing tells where something was. A report that has both numbers
    tells of two things.
    """
    for noun, found in sorted(_by_noun(context).items()):
        numbers = {label: float(n) for n, label in enumerate(sorted({each.number for each, _ in found}))}
        amounts = [Amount(numbers[each.number], numbers[each.number], each.span, at) for each, at in found]
        where = {each.span for each, _ in found if each.place}

        def rival(one: Amount, other: Amount, where: Container[Span] = where) -> bool:
            if one.article_id == other.article_id:
                return False
            # Where something was is one question in all accounts of it.
            placed = one.span in where and other.span in where and context.share_claim(one.statement, other.statement)
            return placed or context.answers_the_same(one.statement, other.statement)

        for claim_id, groups in contested(amounts, context, rival):
            articles = [{amount.article_id for amount in group} for group in groups]
            if not any(one & other for i, one in enumerate(articles) for other in articles[i + 1 :]):
                placed = all(any(amount.span in where for amount in group) for group in groups)
                kind = DisagreementKind.PLACE if placed else DisagreementKind.NUMBER
                yield made_of(Finding(kind, claim_id, (), (Reason("numbered"),), about=noun), groups, context)


def _by_noun(context: Context) -> dict[str, list[tuple[Designator, int]]]:
    found: defaultdict[str, list[tuple[Designator, int]]] = defaultdict(list)
    for article_id, numbers in context.statements_of.items():
        for each in designators_in(context.readings[article_id]):
            homes = (n for n in numbers if context.alignment.statements[n].contains(each.span))
            found[each.noun] += [(each, number) for number in homes if number not in context.denials]
    return found
