"""Accounts that give the same person different ages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding
from lesart.comparison.disagreements.rivals import contested
from lesart.comparison.disagreements.sides import made_of
from lesart.comparison.figures.ages import ages_in
from lesart.comparison.figures.amounts import Amount
from lesart.model import DisagreementKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.disagreements.context import Context


def find_ages(context: Context) -> Iterator[Finding]:
    """Yield a finding for each person who has different ages in accounts of what befell or was done by him.

    Compared are statements that give one age each and turn on the same word. A report that has both ages tells of two
    people.
    """

    def rival(one: Amount, other: Amount) -> bool:
        numbers = one.statement, other.statement
        apart = one.article_id != other.article_id and context.answers_the_same(*numbers)
        return apart and context.same_predicate(*numbers)

    for claim_id, groups in contested(list(_ages(context)), context, rival):
        articles = [{amount.article_id for amount in group} for group in groups]
        if not any(one & other for i, one in enumerate(articles) for other in articles[i + 1 :]):
            finding = Finding(DisagreementKind.NUMBER, claim_id, (), (Reason("aged"),), about="age")
            yield made_of(finding, groups, context)


def _ages(context: Context) -> Iterator[Amount]:
    for number, statement in enumerate(context.alignment.statements):
        article = context.article(statement.article_id)
        found = [each for span in statement.spans for each in ages_in(article, span)]
        if len(found) == 1 and number not in context.denials:
            years, span = found[0]
            yield Amount(float(years), float(years), span, number)
