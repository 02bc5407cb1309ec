"""The shape of a line: heading, item of a list, speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.intake.layout.lines import Piece

_HARD_END = re.compile(r"[.,;:][\"”“»«’)\]]*$")
_BULLET = re.compile(r"[-–—•*·►▶>]\s+")
_SPEECH_END = re.compile(r"[.!?…][\"”“»«’]$")
_ELLIPSES = ("...", "…")


def is_bullet(piece: Piece) -> bool:
    """Tell whether a piece is an item of a list."""
    return piece.opens_line and _BULLET.match(piece.text) is not None


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


def trails_off(text: str) -> bool:
    """Tell whether a text ends in an ellipsis."""
    return text.endswith(_ELLIPSES)


def is_speech(text: str) -> bool:
    """Tell whether a line is speech: '"Das ist falsch!"' is, '"Das ist falsch"' may be a heading."""
    return _SPEECH_END.search(text) is not None
