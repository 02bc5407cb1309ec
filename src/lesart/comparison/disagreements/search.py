"""Finds what the accounts of a story differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.ages import find_ages
from lesart.comparison.disagreements.attribution import find_attributions
from lesart.comparison.disagreements.certainty import find_certainty
from lesart.comparison.disagreements.deeds import find_deeds
from lesart.comparison.disagreements.denials import find_denials
from lesart.comparison.disagreements.designations import find_designations
from lesart.comparison.disagreements.doers import find_doers
from lesart.comparison.disagreements.existence import find_existence
from lesart.comparison.disagreements.numbers import find_numbers
from lesart.comparison.disagreements.places import find_places
from lesart.comparison.disagreements.settled import find_settled
from lesart.comparison.disagreements.tallies import find_tallies
from lesart.comparison.disagreements.times import find_times
from lesart.model import Disagreement, DisagreementKind
from lesart.reasons import say

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.disagreements.finding import Finding

# One in so many articles with a claim must report that it is denied, for the others to have a choice in how they tell it.
_DENIED_BY = 5
_CONTRADICTING = frozenset({DisagreementKind.DENIAL, DisagreementKind.POLARITY})


def find_disagreements(context: Context) -> tuple[Disagreement, ...]:
    """Return what the accounts differ in, ids "d1", "d2", … in the order of the claims.

    Every disagreement has two sides or more with their passages, and says in words what they differ in.
    """
    existence = list(find_existence(context))
    denials = [each for each in find_denials(context) if not any(_repeats(each, other) for other in existence)]
    told = [*denials, *existence]
    found = [
        *told,
        *(each for each in find_deeds(context) if not any(_repeats(each, other) for other in told)),
        *find_numbers(context),
        *find_tallies(context),
        *find_ages(context),
        *find_times(context),
        *find_designations(context),
        *find_places(context),
        *find_attributions(context),
        *find_doers(context),
    ]
    found = [each for each in found if not any(_holds(other, each) for other in found)]
    found += [*find_settled(context), *find_certainty(context, _disputed(found, context))]
    return tuple(_numbered(found, [claim.id for claim in context.claims.claims]))


def _holds(one: Finding, other: Finding) -> bool:
    """Tell whether a finding says all that another one of its claim does, and more."""
    if one is other or (one.kind, one.claim_id, one.updated) != (other.kind, other.claim_id, other.updated):
        return False
    sides = [set(side.spans) for side in one.sides]
    within = [next((n for n, own in enumerate(sides) if own.issuperset(side.spans)), None) for side in other.sides]
    return None not in within and len(set(within)) == len(within) and _passages(one) > _passages(other)


def _passages(finding: Finding) -> int:
    return sum(len(side.spans) for side in finding.sides)


def _repeats(one: Finding, other: Finding) -> bool:
    """Tell whether two findings set the same passages against each other."""
    pairs = zip(one.sides, other.sides, strict=False)
    return all(set(mine.spans) & set(theirs.spans) for mine, theirs in pairs)


def _disputed(found: Sequence[Finding], context: Context) -> frozenset[str]:
    """Return the claims of which telling them as fact is a choice.

    They are those that a good part of the articles report to be denied, and those counted differently by figures of
    which none replaces another.
    """
    updated = {finding.claim_id for finding in found if finding.updated}
    return frozenset(
        finding.claim_id
        for finding in found
        if finding.claim_id is not None and _makes_disputed(finding, finding.claim_id, updated, context)
    )


def _makes_disputed(finding: Finding, claim_id: str, updated: Container[str | None], context: Context) -> bool:
    if finding.kind is DisagreementKind.NUMBER:
        return claim_id not in updated
    claim = context.claims.claims[context.order[claim_id]]
    widely = _DENIED_BY * len(finding.sides[-1].article_ids) >= len(claim.article_ids)
    return finding.kind in _CONTRADICTING and widely


def _numbered(found: Iterable[Finding], order: list[str]) -> Iterable[Disagreement]:
    position = {claim_id: number for number, claim_id in enumerate(order)}
    kinds = list(DisagreementKind)

    def place(finding: Finding) -> int:
        return len(order) if finding.claim_id is None else position[finding.claim_id]

    ranked = sorted(found, key=lambda each: (place(each), kinds.index(each.kind), each.about))
    for number, finding in enumerate(ranked, 1):
        yield Disagreement(
            f"d{number}",
            finding.kind,
            finding.sides,
            say(finding.reasons),
            finding.claim_id,
            finding.updated,
            finding.reasons,
        )
