"""A text becomes lines, and lines become pieces: stretches that rules label one after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from lesart.model import SegmentKind

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?…:;][\"“”»«›‹'’‘)\]]*$")
# A line of this many words that ends as a sentence does is a paragraph of the report, not a heading or a caption.
# Set on Wikinews articles, whose headings and captions stay below it.
PARAGRAPH_WORDS = 30
# A text wrapped at a fixed width has many line breaks in mid-sentence, which small letters after them show: at least
# this many and this share of all; a line shorter than this share of the usual one ends its paragraph or is a heading.
# The same values as in the German sentence splitter, set there on wrapped and unwrapped parliamentary speeches.
_WRAPPED_BREAKS = 4
_WRAPPED_SHARE = 0.3
_FULL_LINE = 0.6
_RUN_ON_WORDS = 8
# No line of a news page has more parts of one kind; a line that goes on so is no page's.
_MAX_CUTS = 8
_BULLETS = ("- ", "– ", "• ", "* ", "· ")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space, without the white space around it.

    ``gap`` tells that blank lines stand before it. ``in_head`` and ``in_tail`` tell that it stands before or at the
    first, after or at the last paragraph of the text.
    """

    start: int
    end: int
    gap: bool
    in_head: bool
    in_tail: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line, labelled or (``kind`` None) still to be labelled."""

    start: int
    end: int
    text: str
    line: Line
    kind: SegmentKind | None = None

    @property
    def opens_line(self) -> bool:
        """Whether nothing but white space stands before it in its line."""
        return self.start == self.line.start

    @property
    def closes_line(self) -> bool:
        """Whether nothing but white space stands after it in its line."""
        return self.end == self.line.end

    @property
    def words(self) -> int:
        """Number of words, counted by white space."""
        return len(self.text.split())

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends in a mark that ends a sentence or announces one."""
        return _SENTENCE_END.search(self.text) is not None

    def labelled(self, kind: SegmentKind) -> Piece:
        """Return this piece with a label."""
        return Piece(self.start, self.end, self.text, self.line, kind)


@dataclass(frozen=True, slots=True)
class Cut:
    """What a rule found in a piece: half-open offsets into the piece's text, and what the stretch is."""

    start: int
    end: int
    kind: SegmentKind


Rule = Callable[[Piece], Cut | None]


def split_lines(text: str, begin: int = 0, end: int | None = None) -> tuple[Line, ...]:
    """Return the lines between two offsets of a text (by default all) that hold more than white space."""
    spans: list[tuple[int, int, bool]] = []
    previous_end = begin
    for match in _LINE.finditer(text, begin, len(text) if end is None else end):
        content = match.group()
        if not content.strip():
            continue
        start = match.start() + len(content) - len(content.lstrip())
        stop = match.start() + len(content.rstrip())
        breaks = text.count("\n", previous_end, start) or text.count("\r", previous_end, start)
        spans.append((start, stop, bool(spans) and breaks > 1))
        previous_end = stop
    spans = _unwrapped(text, spans)
    first, last = _paragraph_bounds(text, spans)
    return tuple(Line(*span, number <= first, number >= last) for number, span in enumerate(spans))


def _unwrapped(text: str, spans: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Join lines that a sentence runs through: everywhere in a text wrapped at a fixed width, else only where seen."""
    breaks = [(above, below) for above, below in pairwise(spans) if not below[2]]
    running = [above[1] - above[0] for above, below in breaks if text[below[0]].islower()]
    wrapped = len(running) >= _WRAPPED_BREAKS and len(running) >= len(breaks) * _WRAPPED_SHARE
    shortest = median(running) * _FULL_LINE if wrapped else None
    joined: list[tuple[int, int, bool]] = []
    previous = (0, 0, True)
    for span in spans:
        if not span[2] and joined and _runs_on(text, previous, span, shortest):
            joined[-1] = (joined[-1][0], span[1], joined[-1][2])
        else:
            joined.append(span)
        previous = span
    return joined


def _runs_on(text: str, above: tuple[int, int, bool], below: tuple[int, int, bool], shortest: float | None) -> bool:
    if shortest is not None and above[1] - above[0] >= shortest:
        return not text.startswith(_BULLETS, below[0])
    first, second = text[above[0] : above[1]], text[below[0] : below[1]]
    long_enough = len(first.split()) >= _RUN_ON_WORDS and len(second.split()) >= _RUN_ON_WORDS
    return long_enough and second[0].islower() and _SENTENCE_END.search(first) is None


def _paragraph_bounds(text: str, spans: list[tuple[int, int, bool]]) -> tuple[int, int]:
    """Return the numbers of the first and the last paragraph; without any, every line is head and tail."""
    full = [number for number, (start, end, _) in enumerate(spans) if is_paragraph(text[start:end])]
    return (full[0], full[-1]) if full else (len(spans), 0)


def is_paragraph(text: str) -> bool:
    """Tell whether a line is long enough, and ended as a sentence is, to be a paragraph of a report."""
    return len(text.split()) >= PARAGRAPH_WORDS and _SENTENCE_END.search(text) is not None


def apply(rule: Rule, pieces: Iterable[Piece]) -> list[Piece]:
    """Apply a rule to every unlabelled piece, and again to what is left of it after the stretch that it labelled."""
    done: list[Piece] = []
    for piece in pieces:
        rest: Piece | None = piece
        for _ in range(_MAX_CUTS):
            cut = rule(rest) if rest is not None and rest.kind is None else None
            if rest is None or cut is None:
                break
            before = _part(rest, 0, cut.start)
            found = _part(rest, cut.start, cut.end)
            done.extend(part for part in (before, found and found.labelled(cut.kind)) if part is not None)
            rest = _part(rest, cut.end, len(rest.text))
        if rest is not None:
            done.append(rest)
    return done


def _part(piece: Piece, start: int, end: int) -> Piece | None:
    """Return a part of a piece without the white space around it, None if there is nothing else."""
    text = piece.text[start:end]
    stripped = text.strip()
    if not stripped:
        return None
    start += len(text) - len(text.lstrip())
    return Piece(piece.start + start, piece.start + start + len(stripped), stripped, piece.line, piece.kind)
