"""Words made of a number and a unit or a scale: '50-minütig', 'zehnprozentig', 'sechsstellig', '60-Milliarden-Paket'."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.quantities.figure import Figure, exact, rounded
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.number_words import digits_value, word_value

if TYPE_CHECKING:
    from spacy.tokens import Doc


_MOST_DIGITS = 12
_HYPHEN = re.compile("[-‑]")


@cache
def _pattern() -> re.Pattern[str]:
    endings = "|".join(map(re.escape, lexicon().compounds))
    return re.compile(rf"(?P<number>[\d.,]+|[a-zäöüß]+?)[-‑]?(?P<ending>{endings})(?:e[nrsm]?)?")


@cache
def _inflected_endings() -> tuple[str, ...]:
    """Return what every word that the pattern matches ends in: it is looked for in less time than the pattern."""
    return tuple(ending + added for ending in lexicon().compounds for added in ("", "e", "en", "er", "es", "em"))


@cache
def _scaled_pattern() -> re.Pattern[str]:
    scales = "|".join(map(re.escape, lexicon().scales))
    return re.compile(rf"(?P<number>[\d.,]+|[a-zäöüß]+)[-‑](?P<scale>{scales})[-‑](?:(?P<unit>[\w$€]+)[-‑])?[^-‑]+")


def is_compound(word: str) -> bool:
    """Tell whether a word in small letters is made of a number, or what may be one, and a unit, a scale or "-stellig"."""
    if lexicon().digits.ending in word:
        return True
    measured = word.endswith(_inflected_endings()) and _pattern().fullmatch(word) is not None
    return measured or (_HYPHEN.search(word) is not None and _scaled_pattern().fullmatch(word) is not None)


def compound_at(doc: Doc, i: int) -> Figure | None:
    """Return the quantity that token ``i`` is as a whole, None if it is none.

    '50-minütig', '60-Milliarden-Euro-Paket', 'sechsstellig' before a noun of amount; 'der 34-Jährige' is a person.
    """
    return _scaled(doc, i) or _of_digits(doc, i) or _measured(doc, i)


def _scaled(doc: Doc, i: int) -> Figure | None:
    """'das 60-Milliarden-Euro-Paket', 'ein Zwei-Milliarden-Loch'; a '9-Euro-Ticket' is a name."""
    match = _scaled_pattern().fullmatch(doc[i].lower_) if "-" in doc[i].text else None
    value = None if match is None else digits_value(match["number"]) or word_value(match["number"])
    if match is None or value is None:
        return None
    scale = lexicon().scales[match["scale"]]
    unit = lexicon().units.get(match["unit"] or "")
    amount = rounded(value * scale * (unit.factor if unit else 1))
    return Figure(i, i + 1, amount, amount, unit=unit.name if unit else None, scale=scale)


def _of_digits(doc: Doc, i: int) -> Figure | None:
    """'in sechsstelliger Höhe', 'ein zweistelliger Millionenbetrag': from the least such number to the next larger."""
    words = lexicon().digits
    number, found, _ = doc[i].lower_.partition(words.ending)
    digits = word_value(number) if found else None
    if digits is None or not 1 < digits <= _MOST_DIGITS or i + 1 >= len(doc):
        return None
    noun = doc[i + 1].lower_
    if not noun.endswith(words.nouns):
        return None
    kind = next((kind for kind in words.scales if noun.startswith(kind)), None)
    scale = words.scales[kind] if kind else 1.0
    low, high = 10 ** (digits - 1) * scale, 10**digits * scale
    return Figure(i, i + 2, low, high, approximate=True, unit=_percent(kind), scale=scale)


def _percent(word: str | None) -> str | None:
    unit = lexicon().units.get(word or "")
    return unit.name if unit else None


def _measured(doc: Doc, i: int) -> Figure | None:
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
