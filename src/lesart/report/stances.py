"""How an account stands to its claim, in words: the same for page, terminal and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Stance

if TYPE_CHECKING:
    from lesart.model import Account
    from lesart.report.labels import Labels
    from lesart.report.selection import Lookup


def stance_of(account: Account, lookup: Lookup, labels: Labels) -> str:
    """Return how an account stands to its claim, with whose word it is and whether the outlet doubts that it was said."""
    giver = lookup.giver_name(account)
    stance = labels("stance.attributes_to", name=giver) if giver else labels(f"stance.{account.stance.value}")
    quotation = lookup.quotations.get(account.quotation_id or "")
    doubted = account.stance is Stance.ATTRIBUTES and quotation is not None and quotation.hedged
    return f"{stance}, {labels('quotation.hedged')}" if doubted else stance
