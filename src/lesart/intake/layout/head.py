"""Labels what stands before a report: kicker, headline, subtitle, standfirst, bullet points."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lesart.intake.layout.lines import Piece
from lesart.intake.layout.shapes import is_bullet, is_entry, is_heading_like, voice_of
from lesart.model import SegmentKind

_HEADLINE, _STANDFIRST, _SUBHEADING = SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING
# Lengths in words, from German news pages: headlines with their kicker reach some 20 words, standfirsts some 60.
_MAX_HEADLINE = 25
_MAX_STANDFIRST = 70
_MAX_KICKER = 3
_MAX_BELOW_KICKER = 14
# A longer first paragraph above a picture is as often the beginning of the report.
_MAX_ABOVE_CAPTION = 30
# A report has a kicker, a headline, a subtitle, a standfirst, a few bullet points; what goes on is a list.
_MAX_HEAD_LINES = 8
# Share of a standfirst's names and nouns that the paragraph after it says again: a lead repeats it, the course of a
# report does not. Set on the demonstration stories and on headed Wikinews articles.
_REPEATED_SHARE = 0.4
_MIN_REPEATED = 3
_STEM = 5
_CAPITALISED = re.compile(r"\b[A-ZÄÖÜ]\w{3,}")
_PERSON = re.compile(r"[A-ZÄÖÜ][\w.'’-]+(?: (?:von |van |de )?[A-ZÄÖÜ][\w'’-]+){1,2}")
_PARTICULARS = frozenset({SegmentKind.BYLINE, SegmentKind.TIMESTAMP, SegmentKind.DATELINE, SegmentKind.CAPTION})


@dataclass(slots=True)
class _Head:
    """What the lines before the report have been so far."""

    headline: Piece | None = None
    standfirst: bool = False
    byline: bool = False
    lines: int = 0

    def note(self, piece: Piece) -> None:
        self.headline = piece if piece.kind is _HEADLINE else self.headline
        self.standfirst = self.standfirst or piece.kind is _STANDFIRST
        self.byline = self.byline or piece.kind is SegmentKind.BYLINE


def label_head(pieces: list[Piece], voices: frozenset[str] = frozenset()) -> int:
    """Label the pieces before the report in place and return the number of the first that belongs to it.

    Args:
        pieces: the pieces of the whole text.
        voices: who asks and answers in it, where it is an interview: their words are the report.
    """
    head = _Head()
    for number, piece in enumerate(pieces):
        if piece.kind is None and voice_of(piece) in voices:
            return number
        if piece.kind is None:
            kind = _before_report(pieces, number, head)
            head.lines += 1
            if kind is None or head.lines > _MAX_HEAD_LINES:
                return number
            pieces[number] = piece.labelled(kind)
        elif piece.kind is SegmentKind.DATELINE and not piece.closes_line:
            return number
        head.note(pieces[number])
    return len(pieces)


def _before_report(pieces: list[Piece], number: int, head: _Head) -> SegmentKind | None:
    """Return what a piece before the report is, None if the report begins with it."""
    piece = pieces[number]
    if number and _is_author(piece, pieces[number - 1]):
        return SegmentKind.BYLINE
    following = next((pieces[other] for other in range(number + 1, len(pieces)) if pieces[other].kind is None), None)
    if following is None or (is_bullet(piece) and head.headline is None):
        return None
    if head.headline is not None and is_entry(piece):
        return None
    if is_bullet(piece):
        return _STANDFIRST
    if is_heading_like(piece, _MAX_HEADLINE):
        return _heading(piece, head)
    has_room = head.headline is not None and not head.standfirst
    return _STANDFIRST if has_room and _is_standfirst(pieces, number, following, head) else None


def _heading(piece: Piece, head: _Head) -> SegmentKind:
    if head.headline is None or (not head.standfirst and _is_kicker(head.headline, piece)):
        return _HEADLINE
    return _STANDFIRST if not head.standfirst or piece.words > _MAX_KICKER else _SUBHEADING


def _is_author(piece: Piece, above: Piece) -> bool:
    """Tell whether a piece is a name alone on the line below a date."""
    return above.kind is SegmentKind.TIMESTAMP and not piece.line.gap and _PERSON.fullmatch(piece.text) is not None


def _is_kicker(piece: Piece, below: Piece) -> bool:
    """Tell whether a piece is the short line above the headline proper."""
    return piece.words <= _MAX_KICKER and piece.text[-1] not in "?!" and piece.words < below.words <= _MAX_BELOW_KICKER


def _is_standfirst(pieces: list[Piece], number: int, following: Piece, head: _Head) -> bool:
    piece = pieces[number]
    if piece.words > _MAX_STANDFIRST or not piece.closes_line:
        return False
    after = pieces[number + 1].kind
    particulars_follow = after in _PARTICULARS and not head.byline
    if after is SegmentKind.CAPTION and piece.words > _MAX_ABOVE_CAPTION:
        particulars_follow = False
    return particulars_follow or _repeats(piece.text, following.text)


def _repeats(standfirst: str, paragraph: str) -> bool:
    first = {word[:_STEM] for word in _CAPITALISED.findall(standfirst)}
    again = {word[:_STEM] for word in _CAPITALISED.findall(paragraph)} & first
    return len(again) >= _MIN_REPEATED and len(again) >= len(first) * _REPEATED_SHARE
