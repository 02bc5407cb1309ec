"""Finds what the accounts of a story differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.attribution import find_attributions
from lesart.comparison.disagreements.certainty import find_certainty
from lesart.comparison.disagreements.contrasts import find_contrasts
from lesart.comparison.disagreements.denials import find_denials
from lesart.comparison.disagreements.numbers import find_numbers
from lesart.comparison.disagreements.places import find_places
from lesart.comparison.disagreements.times import find_times
from lesart.model import Disagreement, DisagreementKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.disagreements.finding import Finding

# What makes a claim disputed, so that telling it as fact is a choice.
_DISPUTING = frozenset({DisagreementKind.DENIAL, DisagreementKind.POLARITY, DisagreementKind.NUMBER})


def find_disagreements(context: Context) -> tuple[Disagreement, ...]:
    """Return what the accounts differ in, ids "d1", "d2", … in the order of the claims.

    Every disagreement has two sides or more with their passages, and says in words what they differ in.
    """
    found = [
        *find_denials(context),
        *find_numbers(context),
        *find_contrasts(context),
        *find_times(context),
        *find_places(context),
        *find_attributions(context),
    ]
    disputed = frozenset(finding.claim_id for finding in found if finding.kind in _DISPUTING)
    found += find_certainty(context, disputed)
    return tuple(_numbered(found, [claim.id for claim in context.claims.claims]))


def _numbered(found: Iterable[Finding], order: list[str]) -> Iterable[Disagreement]:
    position = {claim_id: number for number, claim_id in enumerate(order)}
    kinds = list(DisagreementKind)
    ranked = sorted(found, key=lambda each: (position[each.claim_id], kinds.index(each.kind), each.about))
    for number, finding in enumerate(ranked, 1):
        yield Disagreement(
            f"d{number}", finding.kind, finding.sides, finding.because, finding.claim_id, finding.updated
        )
