"""Labels what the rules left open: the head of the text, then subheadings and body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.intake.layout.head import label_head
from lesart.intake.layout.lines import PARAGRAPH_WORDS, is_paragraph
from lesart.intake.layout.markup import heading_level
from lesart.intake.layout.shapes import is_heading_like, is_speech, trails_off, voice_of, voices_of
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.lines import Piece

_HEADLINE, _SUBHEADING = SegmentKind.HEADLINE, SegmentKind.SUBHEADING
_BODY, _FURNITURE = SegmentKind.BODY, SegmentKind.FURNITURE
# German subheadings have some 12 words at most.
_MAX_SUBHEADING = 16
# A last line without a full stop that is longer is a sentence that was cut off.
_MAX_LINK = 10


def label_headings(text: str, pieces: list[Piece]) -> list[Piece]:
    """Label every piece that is still unlabelled as headline, standfirst, subheading, body, or furniture (a link).

    Args:
        text: the whole text.
        pieces: its pieces in order, those that rules recognised already labelled.

    Returns:
        The pieces in the same order, all labelled.
    """
    labelled = _markdown(text, pieces)
    voices = voices_of(labelled)
    begin = label_head(labelled, voices)
    open_numbers = [number for number, piece in enumerate(labelled) if piece.kind is None]
    last_sentence = max((number for number in open_numbers if labelled[number].ends_sentence), default=-1)
    report_before = False
    for number in range(begin, len(labelled)):
        piece = labelled[number]
        if piece.kind is None:
            spoken = voice_of(piece) in voices
            kind = _BODY if spoken else _in_report(labelled, number, last_sentence, report_before=report_before)
            labelled[number] = piece.labelled(kind)
            report_before = report_before or kind is _BODY
    return labelled


def _markdown(text: str, pieces: list[Piece]) -> list[Piece]:
    labelled, seen = [], False
    for piece in pieces:
        level = heading_level(text, piece) if piece.kind is None else None
        if level is None:
            labelled.append(piece)
            # Below a paragraph of the report even the first mark is no headline's.
            seen = seen or (piece.kind is None and is_paragraph(piece.text))
            continue
        labelled.append(piece.labelled(_SUBHEADING if seen else _HEADLINE))
        seen = True
    return labelled


def _in_report(pieces: list[Piece], number: int, last_sentence: int, *, report_before: bool) -> SegmentKind:
    """Return what a piece of the report is; ``last_sentence`` is the number of the last piece that ends as one."""
    piece = pieces[number]
    if not piece.opens_line or not is_heading_like(piece, _MAX_SUBHEADING):
        return _BODY
    if is_speech(piece.text) or trails_off(piece.text):
        return _BODY
    if last_sentence > number or _stands_over_report(pieces, number):
        return _SUBHEADING
    # A heading over nothing is a link at the end; with '!' or '?' it is a last line of the report.
    is_link = report_before and piece.words <= _MAX_LINK and piece.text[-1] not in "!?"
    return _FURNITURE if is_link else _BODY


def _stands_over_report(pieces: list[Piece], number: int) -> bool:
    below = range(number + 1, len(pieces))
    following = next((pieces[other] for other in below if pieces[other].kind is not SegmentKind.CAPTION), None)
    if following is None or following.kind not in (None, SegmentKind.DATELINE):
        return False
    return following.ends_sentence or following.words >= PARAGRAPH_WORDS
