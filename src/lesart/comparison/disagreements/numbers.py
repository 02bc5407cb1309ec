"""Accounts of one claim that give different numbers of the same thing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.context import Context, inside
from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.figures.amounts import Amount, bounds, sides
from lesart.language.de.lexicon.words import read_words
from lesart.model import DisagreementKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lesart.comparison.claims.drafts import Member

_DAY = len("2021-12-08")


def find_numbers(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that accounts of one claim count differently.

    Amounts that can be the same are no disagreement ('rund 100' and 98, 'mehr als 100' and 120), nor are amounts of
    different things, nor two amounts that one article gives side by side unless another sides with one of them.
    """
    contrasted = {contrast.thing for contrast in context.alignment.contrasts}
    for claim, members in context.claimed():
        for counted, amounts in sorted(_by_thing(members, context).items()):
            groups = sides(amounts) if counted not in contrasted else []
            if _from_several(groups) and context.are_close(groups):
                yield _finding(claim.id, counted, groups, context)


def _by_thing(members: Iterable[Member], context: Context) -> dict[str, list[Amount]]:
    found: defaultdict[str, list[Amount]] = defaultdict(list)
    for member in members:
        reading = context.readings[member.statement.article_id]
        for quantity in reading.quantities:
            counted = context.counted(quantity)
            timed = any(time.span.overlaps(quantity.span) for time in reading.times)
            nothing = quantity.low == quantity.high == 0
            kept = not (timed or nothing or member.negative)
            if counted and kept and inside(quantity.span, member.statement):
                low, high = bounds(quantity.low, quantity.high, approximate=quantity.approximate)
                giver = context.speaker_name(member.statement)
                found[counted].append(Amount(low, high, quantity.span, member.number, giver))
    return found


def _from_several(groups: Sequence[Sequence[Amount]]) -> bool:
    return len(groups) > 1 and len({amount.article_id for group in groups for amount in group}) > 1


def _finding(claim_id: str, counted: str, groups: Sequence[Sequence[Amount]], context: Context) -> Finding:
    shown = [side_of(min(group, key=_precision).span.text, [each.span for each in group]) for group in groups]
    updated, why = _is_updated(groups, context)
    values = " and ".join(f"„{side.value}“ ({context.names(side.article_ids)})" for side in shown)
    return Finding(
        DisagreementKind.NUMBER, claim_id, tuple(shown), f"the same is counted as {values}{why}", updated, counted
    )


def _precision(amount: Amount) -> tuple[float, int]:
    return (amount.high - amount.low, len(amount.span.text))


def _is_updated(groups: Sequence[Sequence[Amount]], context: Context) -> tuple[bool, str]:
    """Tell whether the largest figure replaces the others: an account says so, or only later reports have it."""
    correcting = read_words("corrections.txt")
    statements = context.alignment.statements
    for amount in groups[-1]:
        if context.lemmas(statements[amount.statement]) & correcting:
            return True, f"; {context.article(amount.article_id).name} says that the figure replaces an earlier one"
    later = [_published(amount, context) for amount in groups[-1]]
    earlier = [_published(amount, context) for group in groups[:-1] for amount in group]
    if all(later) and all(earlier) and max(earlier) < min(later):
        return True, "; only later reports have the larger figure"
    return False, ""


def _published(amount: Amount, context: Context) -> str:
    article = context.article(amount.article_id)
    date = article.updated or article.published or ""
    return date if len(date) >= _DAY else ""
