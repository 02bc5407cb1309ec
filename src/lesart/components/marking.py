"""Marks what the steps have found as groups of spans: ``doc.spans["lesart_quotations"]``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lesart.components import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from lesart.model import Entity, Mention, Quantity, Quotation, Segment, Span, TimeExpression


class _Mark(NamedTuple):
    start: int
    end: int
    label: str
    identifier: str = ""


def mark_segments(doc: Doc, segments: Iterable[Segment]) -> None:
    """Mark the segments of an article, each with its kind as the label."""
    _mark(doc, names.SEGMENTS, (_Mark(each.start, each.end, each.kind) for each in segments))


def mark_entities(doc: Doc, entities: Iterable[Entity], mentions: Iterable[Mention]) -> None:
    """Mark the mentions of known entities: the label is the kind of the entity, the id of the span that of the entity."""
    kinds = {entity.id: entity.kind for entity in entities}
    known = ((each.span, each.entity_id) for each in mentions if each.entity_id is not None)
    _mark(doc, names.ENTITIES, (_Mark(span.start, span.end, kinds[of], of) for span, of in known))


def mark_quotations(doc: Doc, quotations: Iterable[Quotation]) -> None:
    """Mark the content of quotations with their kind as the label, and around it who speaks, hears, and the words for it.

    A quotation that is interrupted has several spans; all spans of one quotation, in both groups, have its id.
    """
    every = tuple(quotations)
    _mark(doc, names.QUOTATIONS, (_Mark(s.start, s.end, q.kind, q.id) for q in every for s in q.content))
    _mark(doc, names.ROLES, (_Mark(span.start, span.end, role, q.id) for q in every for role, span in _roles(q)))


def mark_times(doc: Doc, times: Iterable[TimeExpression]) -> None:
    """Mark the time expressions with their type as the label."""
    _mark(doc, names.TIMES, (_Mark(each.span.start, each.span.end, each.type) for each in times))


def mark_quantities(doc: Doc, quantities: Iterable[Quantity]) -> None:
    """Mark the quantities with their unit as the label, or with what they count."""
    labels = ((each.span, each.unit or each.of or "") for each in quantities)
    _mark(doc, names.QUANTITIES, (_Mark(span.start, span.end, label) for span, label in labels))


def _roles(quotation: Quotation) -> Iterator[tuple[str, Span]]:
    for role, mention in (("speaker", quotation.speaker), ("addressee", quotation.addressee)):
        if mention is not None:
            yield role, mention.span
    for role, spans in (("cue", quotation.cue), ("frame", quotation.frame)):
        yield from ((role, span) for span in spans)
    if quotation.medium is not None:
        yield "medium", quotation.medium


def _mark(doc: Doc, group: str, marks: Iterable[_Mark]) -> None:
    """Fill a group of spans; a span covers every token that its passage touches."""
    spans = (
        doc.char_span(mark.start, mark.end, label=mark.label, span_id=mark.identifier, alignment_mode="expand")
        for mark in marks
    )
    doc.spans[group] = [span for span in spans if span is not None]
