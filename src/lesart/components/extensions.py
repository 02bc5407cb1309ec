"""The attributes that Lesart adds to documents and spans; each begins with ``lesart_``.

What ``doc._`` holds is plain data (dictionaries, lists, strings, numbers), so that ``Doc.to_bytes`` keeps it; what is typed
or looked up is computed from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.tokens import Doc, Span

from lesart.components import names

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.model import Reading

    Plain = dict[str, Any]


def add_extensions() -> None:
    """Make the attributes known to spaCy; a second call changes nothing."""
    for name in names.STORED:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    if not Doc.has_extension(names.READING):
        Doc.set_extension(names.READING, getter=_reading)
    for name, getter in _OF_SPANS.items():
        if not Span.has_extension(name):
            Span.set_extension(name, getter=getter)


def _reading(doc: Doc) -> Reading | None:
    from lesart.components.stored import reading_of  # noqa: PLC0415 - spaCy imports this module for every pipeline

    return reading_of(doc)


def _by_id(name: str) -> Callable[[Span], Plain | None]:
    """Return the getter of what has the id of a span."""

    def get(span: Span) -> Plain | None:
        return next((each for each in span.doc._.get(name) or () if each["id"] == span.id_), None)

    return get


def _by_place(name: str) -> Callable[[Span], Plain | None]:
    """Return the getter of what stands within a span: a span ends with its tokens, which may reach further."""

    def get(span: Span) -> Plain | None:
        for each in span.doc._.get(name) or ():
            if span.start_char <= each["span"]["start"] and each["span"]["end"] <= span.end_char:
                found: Plain = each
                return found
        return None

    return get


_OF_SPANS: dict[str, Callable[[Span], Plain | None]] = {
    "lesart_quotation": _by_id(names.QUOTATIONS),
    "lesart_entity": _by_id(names.ENTITIES),
    "lesart_time": _by_place(names.TIMES),
    "lesart_quantity": _by_place(names.QUANTITIES),
}
