"""Tokens to measure by: words and single marks. They are no part of the program and stay the same if it changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.model import Span

TOKEN = re.compile(r"\w+|[^\w\s]")

Offsets = tuple[int, int]


def tokenise(text: str) -> tuple[Offsets, ...]:
    """Return the half-open code point offsets of every token, in order."""
    return tuple(match.span() for match in TOKEN.finditer(text))


def covered(stretches: Iterable[Offsets], tokens: Sequence[Offsets]) -> frozenset[int]:
    """Return the indices of the tokens that some stretch touches."""
    listed = tuple(stretches)
    return frozenset(i for i, (start, end) in enumerate(tokens) if any(start < b and a < end for a, b in listed))


def offsets(spans: Iterable[Span | None]) -> tuple[Offsets, ...]:
    """Return the offsets of spans, leaving out what is None."""
    return tuple((span.start, span.end) for span in spans if span is not None)
