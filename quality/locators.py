"""From the words by which the gold points at a passage to the offsets of that passage."""

from __future__ import annotations

from quality.errors import GoldError

OPEN, CLOSE = "⟦", "⟧"


def resolve(locator: str, text: str) -> tuple[int, int]:
    """Return the half-open code point offsets of the passage that a locator points at.

    A locator is an exact substring of the text that occurs once, or such a substring with the passage marked in it:
    'sagte ⟦er⟧ am Abend'.

    Raises:
        GoldError: if the words are not in the text, stand there more than once, or are marked up wrongly.

    """
    words, inner_start, inner_end = _unmarked(locator)
    at = text.find(words)
    if at < 0:
        message = f"the words {words!r} do not stand in the text"
        raise GoldError(message)
    if text.find(words, at + 1) >= 0:
        message = f"the words {words!r} stand in the text more than once; add context and mark the passage with {OPEN}…{CLOSE}"
        raise GoldError(message)
    return at + inner_start, at + inner_end


def _unmarked(locator: str) -> tuple[str, int, int]:
    """Return the words of a locator without marks, and where in them the passage starts and ends."""
    if OPEN not in locator and CLOSE not in locator:
        start, passage, words = 0, locator, locator
    else:
        before, opening, rest = locator.partition(OPEN)
        passage, closing, after = rest.partition(CLOSE)
        words, start = before + passage + after, len(before)
        if not (opening and closing) or OPEN in passage + after or CLOSE in before + after:
            message = f"the locator {locator!r} needs exactly one {OPEN} and one {CLOSE} after it"
            raise GoldError(message)
    if not passage:
        message = f"the locator {locator!r} points at nothing"
        raise GoldError(message)
    return words, start, start + len(passage)
