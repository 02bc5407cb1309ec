"""Cuts the text of an article into blocks and nested marks, so that every passage of a record has its place in it.

Marks may cross (a quotation ends inside a claim's passage). HTML cannot say that, so the later of two crossing marks
is cut in two: the first piece carries the anchor, the others say that they continue it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.model import Article

PARAGRAPH: Final = "\n"


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be marked: half-open offsets, its anchor, and what it is (CSS classes).

    ``backlink`` leads to what is said of the passage, shown as ``reference`` (an arrow without one). ``title`` says
    what it is, ``value`` what it stands for: a date, an amount, a name. Of marks over the same words that of the lower ``layer`` holds the other.
    """

    start: int
    end: int
    anchor: str
    classes: tuple[str, ...] = ()
    backlink: str | None = None
    backlink_label: str = ""
    reference: str = ""
    title: str = ""
    value: str = ""
    layer: int = 0


@dataclass(frozen=True, slots=True)
class Open:
    """A mark begins; ``continues`` where an earlier piece of the same mark has the anchor."""

    mark: Mark
    continues: bool


@dataclass(frozen=True, slots=True)
class Close:
    """The mark opened last ends; ``whole`` if the passage itself ends here."""

    mark: Mark
    whole: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text."""

    text: str


Token = Open | Close | Words


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of an article with the marks in it."""

    kind: SegmentKind
    tokens: tuple[Token, ...]


def mark_up(article: Article, marks: Iterable[Mark]) -> tuple[Block, ...]:
    """Return the text of an article as blocks; their words together are the text but for the line ends between."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.layer, mark.anchor))
    anchored: set[str] = set()
    return tuple(
        Block(kind, _tokens(article.text, start, end, ordered, anchored)) for start, end, kind in _blocks(article)
    )


def crossing(marks: Sequence[Mark], blocks: Iterable[Block]) -> tuple[Mark, ...]:
    """Return the marks that had to be cut into pieces."""
    cut = {
        token.mark.anchor for block in blocks for token in block.tokens if isinstance(token, Open) and token.continues
    }
    return tuple(mark for mark in marks if mark.anchor in cut)


def _blocks(article: Article) -> Iterable[tuple[int, int, SegmentKind]]:
    """Yield segments and what stands between them, cut at line ends; blank lines are left out."""
    position = 0
    for segment in article.segments:
        yield from _lines(article.text, position, segment.start, SegmentKind.BODY)
        yield from _lines(article.text, segment.start, segment.end, segment.kind)
        position = segment.end
    yield from _lines(article.text, position, len(article.text), SegmentKind.BODY)


def _lines(text: str, start: int, end: int, kind: SegmentKind) -> Iterable[tuple[int, int, SegmentKind]]:
    while start < end:
        stop = text.find(PARAGRAPH, start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield start, stop, kind
        start = stop + 1


def _tokens(text: str, start: int, end: int, marks: Sequence[Mark], anchored: set[str]) -> tuple[Token, ...]:
    """Walk from boundary to boundary with a stack of open marks."""
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    boundaries = sorted({start, end, *(b for m in inside for b in (m.start, m.end) if start < b < end)})
    tokens: list[Token] = []
    stack: list[Mark] = []
    for position, after in zip(boundaries, [*boundaries[1:], None], strict=True):
        tokens += _closings(stack, position, everything=after is None)
        if after is not None:
            tokens += _openings(stack, [m for m in inside if m.start <= position < m.end], anchored)
            tokens.append(Words(text[position:after]))
    return tuple(tokens)


def _closings(stack: list[Mark], position: int, *, everything: bool) -> list[Token]:
    """Close every mark down to the lowest that ends at ``position``; at the end of a block all of them."""
    ending = [depth for depth, mark in enumerate(stack) if everything or mark.end <= position]
    tokens: list[Token] = []
    while ending and len(stack) > ending[0]:
        mark = stack.pop()
        tokens.append(Close(mark, whole=mark.end <= position))
    return tokens


def _openings(stack: list[Mark], wanted: list[Mark], anchored: set[str]) -> list[Token]:
    tokens: list[Token] = []
    for mark in wanted:
        if mark not in stack:
            tokens.append(Open(mark, continues=mark.anchor in anchored))
            anchored.add(mark.anchor)
            stack.append(mark)
    return tokens
