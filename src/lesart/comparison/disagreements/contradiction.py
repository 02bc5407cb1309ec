"""Makes the finding of some statements that are contradicted by others, whatever claims they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.model import DisagreementKind, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.disagreements.context import Context


def contradiction(
    about: str, holding: Sequence[int], denying: Sequence[int], context: Context, *, denied: bool
) -> Finding:
    """Return the finding of statements, by their numbers, that say something of one thing and those that say the contrary.

    Args:
        about: what it is about; tells findings of one claim apart.
        holding: the statements that say it.
        denying: those that say the contrary.
        context: the story.
        denied: whether somebody denies it; else reports contradict each other.

    """
    statements = context.alignment.statements
    sides = tuple(
        side_of(min((statements[n].text for n in numbers), key=len), [s for n in numbers for s in statements[n].spans])
        for numbers in (holding, denying)
    )
    claims = (claim for n in (*denying, *holding) for claim in context.claims_of.get(n, ()))
    claim = min(claims, key=context.order.__getitem__, default=None)
    kind = DisagreementKind.DENIAL if denied else DisagreementKind.POLARITY
    shown = list(context.shown(sides))
    reason = Reason("denied" if denied else "contradicted", {"holding": (shown[0],), "denying": (shown[1],)})
    return Finding(kind, claim, sides, (reason,), about=about)
