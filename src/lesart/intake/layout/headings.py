"""Tells headline, standfirst and subheadings from body: by place, length, final punctuation and what follows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lesart.intake.layout.lines import PARAGRAPH_WORDS, Piece
from lesart.intake.layout.markup import heading_level
from lesart.model import SegmentKind

_HEADLINE, _STANDFIRST, _SUBHEADING = SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING
_BODY, _FURNITURE = SegmentKind.BODY, SegmentKind.FURNITURE
# Lengths in words. German headlines with their kicker reach some 20 words, subheadings some 12, standfirsts 60.
_MAX_HEADLINE = 25
_MAX_SUBHEADING = 16
_MAX_KICKER = 3
_MAX_BELOW_KICKER = 14
_MAX_STANDFIRST = 70
# A longer first paragraph above a picture is as often the beginning of the report.
_MAX_ABOVE_CAPTION = 30
# A report has a kicker, a headline, a subtitle, a standfirst, a few bullet points; what goes on is a list.
_MAX_HEAD_LINES = 8
# Share of a standfirst's names and nouns that the paragraph after it says again: a lead repeats it, the course of a
# report does not. Set on the two demonstration stories and on headed Wikinews articles.
_REPEATED_SHARE = 0.4
_MIN_REPEATED = 3
_STEM = 5
_HARD_END = re.compile(r"[.,;:][\"”“»«’)\]]*$")
_BULLET = re.compile(r"[-–—•*·►▶>]\s+")
_CAPITALISED = re.compile(r"\b[A-ZÄÖÜ]\w{3,}")
_PERSON = re.compile(r"[A-ZÄÖÜ][\w.'’-]+(?: (?:von |van |de )?[A-ZÄÖÜ][\w'’-]+){1,2}")
_MORE_AFTER = frozenset({SegmentKind.BYLINE, SegmentKind.TIMESTAMP, SegmentKind.DATELINE, SegmentKind.CAPTION})


@dataclass(slots=True)
class _Head:
    """What the lines before the report have been so far."""

    headline: Piece | None = None
    standfirst: bool = False
    byline: bool = False
    lines: int = 0


def label_headings(text: str, pieces: list[Piece]) -> list[Piece]:
    """Label every piece that is still unlabelled as headline, standfirst, subheading, body, or furniture (bullets).

    Args:
        text: the whole text.
        pieces: its pieces in order, those that rules recognised already labelled.

    Returns:
        The pieces in the same order, all labelled.
    """
    labelled = _markdown(text, pieces)
    begin = _label_head(labelled)
    open_numbers = [number for number, piece in enumerate(labelled) if piece.kind is None]
    last_sentence = max((number for number in open_numbers if labelled[number].ends_sentence), default=-1)
    report_before = False
    for number in range(begin, len(labelled)):
        piece = labelled[number]
        if piece.kind is None:
            kind = _in_report(labelled, number, last_sentence, report_before=report_before)
            labelled[number] = piece.labelled(kind)
            report_before = report_before or kind is _BODY
    return labelled


def is_bullet(piece: Piece) -> bool:
    """Tell whether a piece is an item of a list."""
    return piece.opens_line and _BULLET.match(piece.text) is not None


def _markdown(text: str, pieces: list[Piece]) -> list[Piece]:
    labelled, seen = [], False
    for piece in pieces:
        level = heading_level(text, piece) if piece.kind is None else None
        if level is None:
            labelled.append(piece)
            continue
        labelled.append(piece.labelled(_SUBHEADING if seen else _HEADLINE))
        seen = True
    return labelled


def _label_head(pieces: list[Piece]) -> int:
    """Label the pieces before the report in place and return the number of the first that belongs to it."""
    head = _Head()
    for number, piece in enumerate(pieces):
        if piece.kind is not None:
            head.headline = piece if piece.kind is _HEADLINE else head.headline
            head.byline = head.byline or piece.kind is SegmentKind.BYLINE
            if piece.kind is SegmentKind.DATELINE and not piece.closes_line:
                return number
            continue
        kind = _before_report(pieces, number, head)
        head.lines += 1
        if kind is None or head.lines > _MAX_HEAD_LINES:
            return number
        pieces[number] = piece.labelled(kind)
        if kind is _HEADLINE:
            head.headline = pieces[number]
        head.standfirst = head.standfirst or kind is _STANDFIRST
    return len(pieces)


def _before_report(pieces: list[Piece], number: int, head: _Head) -> SegmentKind | None:
    """Return what a piece before the report is, None if the report begins with it."""
    piece = pieces[number]
    following = _next(pieces, number, lambda other: other.kind is None)
    if number and _is_author(piece, pieces[number - 1]):
        return SegmentKind.BYLINE
    if is_bullet(piece):
        return _STANDFIRST if head.headline is not None and following is not None else None
    if following is None:
        return None
    if is_heading_like(piece, _MAX_HEADLINE):
        if head.headline is None:
            return _HEADLINE
        if _is_kicker(head.headline, piece) and not head.standfirst:
            return _HEADLINE
        return _STANDFIRST if not head.standfirst or piece.words > _MAX_KICKER else _SUBHEADING
    if head.headline is not None and not head.standfirst and _is_standfirst(pieces, number, following, head):
        return _STANDFIRST
    return None


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
    after = pieces[number + 1]
    closed_by_particulars = after.kind in _MORE_AFTER and not head.byline
    if after.kind is SegmentKind.CAPTION and piece.words > _MAX_ABOVE_CAPTION:
        closed_by_particulars = False
    return closed_by_particulars or _repeats(piece.text, following.text)


def _repeats(standfirst: str, paragraph: str) -> bool:
    first = {word[:_STEM] for word in _CAPITALISED.findall(standfirst)}
    again = {word[:_STEM] for word in _CAPITALISED.findall(paragraph)} & first
    return len(again) >= _MIN_REPEATED and len(again) >= len(first) * _REPEATED_SHARE


def is_heading_like(piece: Piece, most_words: int) -> bool:
    """Tell whether a piece has the form of a heading: short, not closed like a sentence, not an item of a list."""
    if piece.words > most_words or is_bullet(piece) or not piece.closes_line:
        return piece.line.in_head and not piece.closes_line and piece.words <= most_words and not _ends_hard(piece)
    first = next((character for character in piece.text if character.isalnum()), "")
    return not _ends_hard(piece) and (first.isupper() or first.isdigit())


def _ends_hard(piece: Piece) -> bool:
    return _HARD_END.search(piece.text) is not None and not piece.text.endswith(("...", "…"))


def _in_report(pieces: list[Piece], number: int, last_sentence: int, *, report_before: bool) -> SegmentKind:
    """Return what a piece of the report is; ``last_sentence`` is the number of the last piece that ends as one."""
    piece = pieces[number]
    if not piece.opens_line or not is_heading_like(piece, _MAX_SUBHEADING) or _is_speech(piece.text):
        return _BODY
    if piece.text.endswith(("...", "…")):
        return _BODY
    following = _next(pieces, number, lambda other: other.kind is not SegmentKind.CAPTION)
    if following is not None and following.kind in (None, SegmentKind.DATELINE):
        if following.ends_sentence or following.words >= PARAGRAPH_WORDS:
            return _SUBHEADING
    if last_sentence > number:
        return _SUBHEADING
    # A heading over nothing is a link at the end; with '!' or '?' it is a last line of the report.
    return _FURNITURE if report_before and piece.text[-1] not in "!?" else _BODY


def _is_speech(text: str) -> bool:
    """'"Das ist falsch!"' on a line of its own is speech, '"Das ist falsch"' may be a heading."""
    return re.search(r"[.!?…][\"”“»«’]$", text) is not None


def _next(pieces: list[Piece], number: int, wanted: Callable[[Piece], bool]) -> Piece | None:
    return next((pieces[other] for other in range(number + 1, len(pieces)) if wanted(pieces[other])), None)
