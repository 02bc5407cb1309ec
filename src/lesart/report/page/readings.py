"""What the templates of the page of readings are given: articles understood one by one, not yet compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import Mention, Reading, SegmentKind, Skipped, Span
from lesart.report.labels import Labels
from lesart.report.page.marking import Block, Mark, Open, crossing, mark_up
from lesart.report.page.notes import Note, make_notes
from lesart.report.page.reading_marks import make_marks, passage_anchor
from lesart.report.page.sources import safe_link
from lesart.report.selection import Lookup, SpeakerSayings, sayings_by_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph with the notes on the quotations that begin in it."""

    block: Block
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One reading in the order of the page."""

    anchor: str
    reading: Reading
    lookup: Lookup
    rows: tuple[Row, ...]
    notes: Mapping[str, Note]
    speakers: tuple[SpeakerSayings, ...]
    mentions: Mapping[str, tuple[Mention, ...]]
    cut: tuple[Mark, ...]

    @property
    def link(self) -> str | None:
        """The address of the original if it is one that a browser may follow."""
        return safe_link(self.reading.article.url)

    @property
    def has_headline(self) -> bool:
        """Tell whether the text shows its title itself."""
        return any(row.block.kind is SegmentKind.HEADLINE for row in self.rows)

    def passage(self, span: Span) -> str:
        """Return the id of a passage in the text."""
        return passage_anchor(self.anchor, span)


@dataclass(frozen=True, slots=True)
class ReadingsPage:
    """Readings one after the other."""

    labels: Labels
    readings: tuple[ReadingView, ...]
    skipped: tuple[Skipped, ...]

    @property
    def text(self) -> str:
        """The text of all articles; decides which typefaces the page needs."""
        return "".join(view.reading.article.text for view in self.readings)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes of all readings."""
        return tuple(note for view in self.readings for note in view.notes.values())


def make_readings_page(readings: Iterable[Reading], skipped: Iterable[Skipped], labels: Labels) -> ReadingsPage:
    """Put readings in the order of the page."""
    views = (_reading_view(f"reading-{number}", reading, labels) for number, reading in enumerate(readings, start=1))
    return ReadingsPage(labels, tuple(views), tuple(skipped))


def _reading_view(anchor: str, reading: Reading, labels: Labels) -> ReadingView:
    lookup = Lookup.of_reading(reading)
    notes = make_notes(reading, anchor)
    marks = make_marks(reading, notes, anchor, lookup, labels)
    blocks = mark_up(reading.article, marks)
    return ReadingView(
        anchor,
        reading,
        lookup,
        tuple(Row(block, tuple(_begun(block, notes))) for block in blocks),
        {note.quotation.id: note for note in notes},
        sayings_by_speaker(lookup),
        {entity.id: _mentions(reading, entity.id) for entity in reading.entities},
        crossing(marks, blocks),
    )


def _begun(block: Block, notes: Iterable[Note]) -> Iterable[Note]:
    opened = {token.mark.anchor for token in block.tokens if isinstance(token, Open) and not token.continues}
    return (note for note in notes if note.passage in opened)


def _mentions(reading: Reading, entity_id: str) -> tuple[Mention, ...]:
    return tuple(mention for mention in reading.mentions if mention.entity_id == entity_id)
