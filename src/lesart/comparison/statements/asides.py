"""What a clause tells in passing and is a statement of its own.

The length of something ('bei dem gut zweistündigen Gespräch drohte er …'), a part of a number ('14 Menschen, drei von ihnen
schwer').
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.model import TimeType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from lesart.model import Reading

_LENGTH_OF = ("stündig", "minütig")
# How many words in a part has named what it is a part of: 'drei von ihnen', 'davon mindestens 720'.
_PART_BEGINS = 4
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


def part_of(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the words that tell of a part of a number that their clause gives: 'davon 720 in Zwickau', else nothing.

    They stand behind a comma, name no verb of their own, and go to the end of the clause or the next comma.
    """
    for position, token in enumerate(tokens):
        if token.text == "," and any(each.tag_ == "CARD" for each in tokens[:position]):
            rest = list(tokens[position + 1 :])
            end = next((n for n, each in enumerate(rest) if each.text in {",", ";", ":"}), len(rest))
            part = rest[:end]
            if _begins_part(part) and not any(each.tag_.startswith("V") for each in part):
                return tuple(part)
    return ()


def _begins_part(part: Sequence[Token]) -> bool:
    words = [token.lower_ for token in part[:_PART_BEGINS]]
    number = any(token.tag_ in {"CARD", "PIS", "PIAT"} for token in part[:_PART_BEGINS])
    pronoun = any(f"{one} {other}" == "von ihnen" for one, other in pairwise(words))
    return number and (pronoun or bool({"davon", "darunter"} & set(words)))
