"""A short passage with the words around it, so that a reader need not leave the record to understand it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lesart.model import Span

WINDOW: Final = 70
"""Characters shown on either side: with a short passage about two lines of a side of a disagreement."""
ELLIPSIS: Final = "…"
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Context:
    """The words before and after a passage, cut at words and marked where they are cut."""

    before: str
    after: str


def context_of(span: Span, text: str, window: int = WINDOW) -> Context:
    """Return up to ``window`` characters of the same line on both sides of a passage of ``text``.

    A long passage speaks for itself: it gets less, one longer than both windows nothing.
    """
    window = min(window, max(0, 2 * window - len(span.text)))
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    return Context(
        _before(text[line_start : span.start], window),
        _after(text[span.end : line_end], window),
    )


def _before(words: str, window: int) -> str:
    if not window:
        return ""
    if len(words) <= window:
        return words.lstrip()
    return f"{ELLIPSIS}{_NO_BREAK}{words[-window:].partition(' ')[2]}"


def _after(words: str, window: int) -> str:
    if not window:
        return ""
    if len(words) <= window:
        return words.rstrip()
    return f"{words[:window].rpartition(' ')[0]}{_NO_BREAK}{ELLIPSIS}"
