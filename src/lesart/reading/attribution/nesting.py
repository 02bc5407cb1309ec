"""Which quotation stands in which."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.model import Quotation


def with_parents(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the quotations with the smallest quotation that holds each as its parent.

    A quotation holds another if every piece of the other's content lies in its own and it has more besides. Of two with
    the same content the one that came first with its frame outside is the parent of the one whose frame lies within.
    """
    return tuple(replace(each, parent_id=_parent(each, quotations)) for each in quotations)


def _parent(inner: Quotation, quotations: tuple[Quotation, ...]) -> str | None:
    start, end = inner.start, inner.end
    around = [
        other
        for other in quotations
        if other.start <= start and end <= other.end and other.id != inner.id and _holds(other, inner)
    ]
    smallest = min(around, key=_length, default=None)
    return smallest.id if smallest is not None else None


def _holds(outer: Quotation, inner: Quotation) -> bool:
    within = all(any(piece.contains(span) for piece in outer.content) for span in inner.content)
    return within and _length(outer) > _length(inner)


def _length(quotation: Quotation) -> int:
    return sum(span.end - span.start for span in quotation.content)
