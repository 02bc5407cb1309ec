"""Quotations of the gold and of the program as sets of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quality.measures.quotations import Annotated
from quality.tokens import covered, offsets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Mention, Quotation, Span
    from quality.gold import GoldQuotation
    from quality.tokens import Offsets


def of_gold(quotation: GoldQuotation, tokens: Sequence[Offsets]) -> Annotated:
    """Return a quotation of the gold over the tokens of its text."""
    return _annotated(quotation, quotation.speaker, quotation.addressee, tokens)


def of_found(quotation: Quotation, tokens: Sequence[Offsets]) -> Annotated:
    """Return a quotation that the program found over the tokens of the same text."""
    return _annotated(quotation, _span(quotation.speaker), _span(quotation.addressee), tokens)


def _annotated(
    quotation: GoldQuotation | Quotation, speaker: Span | None, addressee: Span | None, tokens: Sequence[Offsets]
) -> Annotated:
    return Annotated(
        kind=quotation.kind.value,
        content=covered(offsets(quotation.content), tokens),
        speaker=covered(offsets([speaker]), tokens),
        cue=covered(offsets(quotation.cue), tokens),
        frame=covered(offsets(quotation.frame), tokens),
        addressee=covered(offsets([addressee]), tokens),
    )


def _span(mention: Mention | None) -> Span | None:
    return mention.span if mention else None
