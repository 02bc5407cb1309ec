"""Adjectives made of a number and a unit: '50-minütig', 'zweistündig', 'zehnprozentig', 'fünfköpfig'."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.quantities.figure import Figure, exact, rounded
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.number_words import digits_value, word_value

if TYPE_CHECKING:
    from spacy.tokens import Doc


@cache
def _pattern() -> re.Pattern[str]:
    endings = "|".join(map(re.escape, lexicon().compounds))
    return re.compile(rf"(?P<number>[\d.,]+|[a-zäöüß]+?)[-‑]?(?P<ending>{endings})(?:e[nrsm]?)?")


def compound_at(doc: Doc, i: int) -> Figure | None:
    """Return the quantity that token ``i`` is as a whole, None if it is none; 'der 34-Jährige' is a person."""
    token = doc[i]
    if token.text[0].isupper() and token.is_sent_start is not True:
        return None
    if "-J" in token.text:
        return None
    match = _pattern().fullmatch(token.lower_)
    if match is None:
        return None
    number = match["number"]
    value = digits_value(number) or lexicon().parts.fractions.get(number) or word_value(number)
    if value is None:
        return None
    unit = lexicon().units[lexicon().compounds[match["ending"]]]
    figure = exact(i, i + 1, rounded(value * unit.factor))
    return Figure(i, i + 1, figure.low, figure.high, unit=unit.name)
