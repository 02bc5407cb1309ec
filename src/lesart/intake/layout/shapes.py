"""The shape of a line: heading, item of a list, speech."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.intake.layout.lines import Piece

_HARD_END = re.compile(r"[.,;:][\"”“»«’)\]]*$")
_BULLET = re.compile(r"[-–—•*·►▶>]\s+")
_SPEECH_END = re.compile(r"[.!?…][\"”“»«’]$")
_ENTRY = re.compile(r"(?:\+{2,}\s*\d{1,2}[.:]\d{2}\b|\d{1,2}[.:]\d{2}(?:\s?Uhr\b|\s?(?:[+–—|-]|:(?=\s))))")
_SPOKEN = re.compile(r"(?P<name>[A-ZÄÖÜ][\w.’'-]*(?: [A-ZÄÖÜ][\w.’'-]*){0,3}): \S")
_ELLIPSES = ("...", "…")


def is_bullet(piece: Piece) -> bool:
    """Tell whether a piece is an item of a list."""
    return piece.opens_line and _BULLET.match(piece.text) is not None


def is_entry(piece: Piece) -> bool:
    """Tell whether a piece begins an entry of a live report: '+++ 14:32 +++ Streik verlängert', '12.10 Uhr: Der Rat …'."""
    return piece.opens_line and _ENTRY.match(piece.text) is not None


def is_heading_like(piece: Piece, most_words: int) -> bool:
    """Tell whether a piece has the form of a heading: short, not closed like a sentence, not an item of a list.

    Above the report a heading may be followed by something else in its line.
    """
    if piece.words > most_words or is_bullet(piece) or _ends_hard(piece):
        return False
    if not piece.closes_line:
        return piece.line.in_head
    first = next((character for character in piece.text if character.isalnum()), "")
    return first.isupper() or first.isdigit()


def _ends_hard(piece: Piece) -> bool:
    return _HARD_END.search(piece.text) is not None and not trails_off(piece.text)


def voice_of(piece: Piece) -> str | None:
    """Return who asks or answers in a line of an interview: 'Orth' in 'Orth: Nein.'."""
    match = _SPOKEN.match(piece.text) if piece.opens_line else None
    return match["name"] if match else None


def voices_of(pieces: Iterable[Piece]) -> frozenset[str]:
    """Return the names that lead several unlabelled lines of a text, as those who talk do in an interview."""
    counts = Counter(voice_of(piece) for piece in pieces if piece.kind is None)
    return frozenset(name for name, count in counts.items() if name is not None and count > 1)


def trails_off(text: str) -> bool:
    """Tell whether a text ends in an ellipsis."""
    return text.endswith(_ELLIPSES)


def is_speech(text: str) -> bool:
    """Tell whether a line is speech: '"Das ist falsch!"' is, '"Das ist falsch"' may be a heading."""
    return _SPEECH_END.search(text) is not None
