"""Durations that a sentence tells in passing: 'bei dem gut zweistündigen Gespräch drohte er …'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from lesart.model import Reading

_LENGTH_OF = ("stündig", "minütig")
# 'gut', 'fast', 'mehr als' before the adjective belong to it.
_MODIFIERS = frozenset(
    {"gut", "knapp", "fast", "rund", "etwa", "über", "mehr", "als", "nahezu", "beinahe", "mindestens"}
)


def told_in_passing(reading: Reading) -> tuple[tuple[Token, ...], ...]:
    """Return the phrases that tell how long something took as an adjective of it: modifiers, adjective, noun."""
    doc = reading.doc
    if doc is None:
        return ()
    found = []
    for time in reading.times:
        span = doc.char_span(time.span.start, time.span.end, alignment_mode="expand")
        if time.type is TimeType.DURATION and span is not None:
            adjective = next((token for token in span if any(part in token.lower_ for part in _LENGTH_OF)), None)
            if adjective is not None and adjective.i + 1 < len(doc) and doc[adjective.i + 1].tag_ == "NN":
                found.append(_phrase(adjective))
    return tuple(found)


def _phrase(adjective: Token) -> tuple[Token, ...]:
    doc = adjective.doc
    first = adjective.i
    while first > 0 and doc[first - 1].lower_ in _MODIFIERS:
        first -= 1
    return tuple(doc[i] for i in range(first, adjective.i + 2))


def aside_of(tokens: Sequence[Token], asides: Sequence[Sequence[Token]]) -> tuple[Token, ...]:
    """Return the phrase told in passing that lies in a clause and is not all of it, else nothing."""
    numbers = {token.i for token in tokens}
    for aside in asides:
        if all(token.i in numbers for token in aside) and len(numbers) > len(aside) + 1:
            return tuple(aside)
    return ()
