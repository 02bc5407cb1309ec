"""The passages that the lines of a record lead to."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.model import EventCard, FieldValue, Quotation, Span, Synopsis


def evidence_of_synopsis(synopsis: Synopsis) -> Iterator[Span]:
    """Yield every passage that the page of a synopsis links to; some come more than once."""
    yield from (span for value in card_values(synopsis.event) for span in value.spans)
    yield from evidence_of_quotations(synopsis.quotations)
    for claim in synopsis.claims:
        yield claim.label_span
        yield from (span for account in claim.accounts for span in account.spans)
        yield from (silence.nearest for silence in claim.silent if silence.nearest)
    yield from (span for dispute in synopsis.disagreements for side in dispute.sides for span in side.spans)
    yield from (span for reuse in synopsis.reuse for span in reuse.spans)
    yield from (span for entry in synopsis.timeline for span in entry.evidence)
    yield from (span for wording in synopsis.wording for variant in wording.variants for span in variant.spans)


def evidence_of_quotations(quotations: Iterable[Quotation]) -> Iterator[Span]:
    """Yield content, cues, speakers and the named links of the chains."""
    for quotation in quotations:
        yield from quotation.content
        yield from quotation.cue
        yield from (mention.span for mention in (quotation.speaker, quotation.addressee) if mention)
        yield from (link.span for link in quotation.chain if link.span)


def card_values(card: EventCard) -> Iterator[FieldValue]:
    """Yield all values of all fields of an event card."""
    for card_field in fields(card):
        yield from getattr(card, card_field.name)
