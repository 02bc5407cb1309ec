"""The marks in the text of a reading: quotations, who speaks and hears, through whom, and what is named and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lesart.report.amounts import display_amount
from lesart.report.dates import display_date, display_range
from lesart.report.page.marking import Mark
from lesart.report.selection import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.model import Reading, Span, TimeExpression
    from lesart.report.labels import Labels
    from lesart.report.page.notes import Note
    from lesart.report.selection import Lookup

# Of marks over the same words the quotations hold the others; no text nests as many.
_WITHIN_QUOTATIONS: Final = 100


class _Found(NamedTuple):
    """A passage that is no quotation: what it is (CSS classes), what that is called, and what it stands for."""

    span: Span
    classes: tuple[str, ...]
    title: str = ""
    value: str = ""


def passage_anchor(part: str, span: Span) -> str:
    """Return the id of a passage that is no quotation: a name, a time, a link of a chain."""
    return f"{part}-{span.start}-{span.end}"


def make_marks(
    reading: Reading, notes: tuple[Note, ...], part: str, lookup: Lookup, labels: Labels
) -> tuple[Mark, ...]:
    """Return the marks of a reading: every quotation by itself, of all else one mark for the same words."""
    quotations = (mark for note in notes for mark in _said(note, lookup, labels))
    together: dict[tuple[int, int], list[_Found]] = {}
    for found in (*_roles(notes), *_figures(reading, labels), *_names(reading, labels)):
        together.setdefault((found.span.start, found.span.end), []).append(found)
    return (*quotations, *(_joined(found, part) for found in together.values()))


def shown_time(time: TimeExpression, labels: Labels) -> str:
    """Return when an expression of time is: a date in words, a stretch on the calendar, else its TIMEX3 value."""
    date = display_date(time.value, labels)
    return date if date != time.value or time.value.isdigit() else display_range(time.start, time.end, labels) or date


def _said(note: Note, lookup: Lookup, labels: Labels) -> Iterator[Mark]:
    """Yield a mark a piece; the number that leads to the note stands behind the last."""
    quotation = note.quotation
    name = lookup.speaker_name(quotation) or labels("quotation.nobody")
    act, kind = labels(f"act.{lookup.act(quotation).value}"), labels(f"quotation.{quotation.kind.value}")
    for number, span in enumerate(quotation.content, start=1):
        last = span is quotation.content[-1]
        yield Mark(
            span.start,
            span.end,
            note.passage if number == 1 else f"{note.passage}-{number}",
            ("said", f"said-{quotation.kind.value}", note.passage),
            f"#{note.anchor}" if last else None,
            labels("page.to_note", n=note.number) if last else "",
            reference=str(note.number),
            title=f"{note.number}: {name} {act}, {kind}",
            layer=note.depth,
        )


def _joined(found: list[_Found], part: str) -> Mark:
    return Mark(
        found[0].span.start,
        found[0].span.end,
        passage_anchor(part, found[0].span),
        tuple(dict.fromkeys(name for each in found for name in each.classes)),
        title=", ".join(dict.fromkeys(each.title for each in found if each.title)),
        value=", ".join(dict.fromkeys(each.value for each in found if each.value)),
        layer=_WITHIN_QUOTATIONS,
    )


def _roles(notes: Iterable[Note]) -> Iterator[_Found]:
    """Yield all that belongs to a quotation; the name of its passage among the classes ties it to it."""
    for note in notes:
        quotation, own = note.quotation, note.passage
        yield from (_Found(span, ("frame", own)) for span in quotation.frame)
        yield from (_Found(span, ("cue", own)) for span in quotation.cue)
        if quotation.speaker:
            yield _Found(quotation.speaker.span, ("speaks", own))
        if quotation.addressee:
            yield _Found(quotation.addressee.span, ("hears", own))
        if quotation.medium:
            yield _Found(quotation.medium, ("passes", own))
        yield from (_Found(link.span, ("passes", own)) for link in quotation.chain[:-1] if link.span)
        yield from (_Found(link.span, (own,)) for link in quotation.chain[-1:] if link.span)


def _figures(reading: Reading, labels: Labels) -> Iterator[_Found]:
    for time in reading.times:
        shown = shown_time(time, labels)
        yield _Found(time.span, ("timed",), shown, shown)
    for quantity in reading.quantities:
        shown = display_amount(quantity, labels)
        yield _Found(quantity.span, ("counted",), shown, shown)


def _names(reading: Reading, labels: Labels) -> Iterator[_Found]:
    """Yield the mentions of entities; the name is what one stands for where it is not read there anyway."""
    text = reading.article.text
    entities = {entity.id: entity for entity in reading.entities}
    for mention in reading.mentions:
        entity = entities.get(mention.entity_id or "")
        if entity:
            title = f"{entity.name} ({labels(f'entity.{entity.kind.value}')})"
            words = one_line(text[mention.span.start : mention.span.end + len(entity.name) + 1])
            yield _Found(mention.span, ("named",), title, "" if entity.name in words else entity.name)
