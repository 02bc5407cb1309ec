"""The notes beside the text of a reading: one for every quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lesart.model import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.model import Reading

_WHITE_SPACE: Final = re.compile(r"\s+")
_AROUND_FRAME: Final = ", –—-\n"


@dataclass(frozen=True, slots=True)
class FramePiece:
    """A run of words of a frame; ``cue`` where they are the words that report."""

    text: str
    cue: bool


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside the text for one quotation.

    ``number`` counts the quotations of the article from one, ``depth`` how many quotations this one stands in,
    ``parent`` is the note of the nearest of these.
    """

    part: str
    number: int
    depth: int
    quotation: Quotation
    frame: tuple[FramePiece, ...]
    parent: Note | None = None

    @property
    def anchor(self) -> str:
        """The id of the note on the page."""
        return f"{self.part}-note-{self.number}"

    @property
    def goes_on(self) -> bool:
        """Tell whether it gives a phrase of the words around it, on the same word and in the same frame."""
        outer = self.parent.quotation if self.parent else None
        own = self.quotation
        return outer is not None and (outer.speaker, outer.chain) == (own.speaker, own.chain)

    @property
    def passage(self) -> str:
        """The id of the first piece of its words in the text; also the class of all that belongs to it there."""
        return f"{self.part}-said-{self.number}"


def make_notes(reading: Reading, part: str) -> tuple[Note, ...]:
    """Return a note for every quotation of a reading, in text order."""
    notes: dict[str, Note] = {}
    for number, quotation in enumerate(reading.quotations, start=1):
        parent = notes.get(quotation.parent_id or "")
        depth = parent.depth + 1 if parent else 0
        notes[quotation.id] = Note(part, number, depth, quotation, tuple(_frame(quotation, reading)), parent)
    return tuple(notes.values())


def _frame(quotation: Quotation, reading: Reading) -> Iterator[FramePiece]:
    """Cut the frame into runs of words that report and words that do not; without a frame the cue stands for itself."""
    cues = [(span.start, span.end) for span in quotation.cue]
    for number, span in enumerate(quotation.frame or quotation.cue):
        if number:
            yield FramePiece(" … ", cue=False)
        # The comma that parts a frame from the words around it is no part of what it says.
        first = span.end - len(span.text.lstrip(_AROUND_FRAME))
        inside = {bound for cue in cues for bound in cue if first < bound < span.end}
        last = first + len(span.text[first - span.start :].rstrip(_AROUND_FRAME))
        for start, end in pairwise(sorted({first, last, *inside})):
            reports = any(begin <= start and end <= stop for begin, stop in cues)
            yield FramePiece(_WHITE_SPACE.sub(" ", reading.article.text[start:end]), reports)
