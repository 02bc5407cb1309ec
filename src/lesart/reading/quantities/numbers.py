"""Finds the number that begins at a token: digits, words, scales, orders of magnitude, shares."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.quantities.figure import Figure, exact, rounded
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.number_words import digits_value, ordinal_value, pointed_value, word_value
from lesart.reading.quantities.openings import opening_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_THREE_DIGITS = re.compile(r"\d{3}(?:,\d+)?")
_SHORT_DIGITS = re.compile(r"[1-9]\d{0,2}")
_PER_CENT = 100.0
_HALF = 0.5
_HALVES = 2
_AMONG = "von"


def number_at(doc: Doc, i: int) -> Figure | None:
    """Return the number that begins at token ``i``, with its scale words, None if none does (nor beyond the end)."""
    if i >= len(doc):
        return None
    if lower(doc, i) == lexicon().words.minus and i + 1 < len(doc):
        figure = _plain(doc, i + 1)
        return None if figure is None else replace(figure.times(-1.0, figure.last), first=i)
    if lower(doc, i) not in opening_words():
        return _plain(doc, i)
    readers = (_every, _half, _about_one, _several, _single, _plain, _magnitude, _the_half)
    return next((figure for reader in readers if (figure := reader(doc, i)) is not None), None)


def lower(doc: Doc, i: int) -> str:
    """Return a token in small letters, '' beyond the end of the text."""
    return doc[i].lower_ if 0 <= i < len(doc) else ""


def _plain(doc: Doc, i: int) -> Figure | None:
    token = doc[i]
    value = digits_value(token.text)
    last = i + 1
    if value is not None:
        value, last = _grouped(doc, i, value)
    elif token.is_alpha and _may_be_number_word(token):
        value = word_value(token.text)
    elif _measures(doc, i + 1):
        value = pointed_value(token.text)
    if value is None:
        return None
    one = lower(doc, i) in lexicon().words.one and not _is_one_of_several(doc, i)
    return _share(doc, _scaled(doc, exact(i, last, value, one=one)))


def _measures(doc: Doc, i: int) -> bool:
    """Tell whether token ``i`` is a unit or a scale word."""
    word = lower(doc, i).rstrip(".")
    return word in lexicon().scales or word in lexicon().units


def _is_one_of_several(doc: Doc, i: int) -> bool:
    """Tell whether 'eine' counts: 'eine von drei Frauen'."""
    number = _plain(doc, i + 2) if lower(doc, i + 1) == _AMONG and i + 2 < len(doc) else None
    return number is not None and not number.one


def _may_be_number_word(token: Token) -> bool:
    """Rule out names and nouns ('Acht geben', 'die Sieben'): a capital amid a sentence is no number word's."""
    return token.is_lower or token.is_sent_start is True or token.tag_ == "CARD" or token.is_upper


def _grouped(doc: Doc, i: int, value: float) -> tuple[float, int]:
    """Join '1 000 000', thousands parted by single spaces."""
    if not _SHORT_DIGITS.fullmatch(doc[i].text):
        return value, i + 1
    last = i + 1
    text = doc[i].text
    while last < len(doc) and _THREE_DIGITS.fullmatch(doc[last].text) and _one_apart(doc, last):
        text += doc[last].text
        last += 1
        if "," in text:
            break
    return float(text.replace(",", ".")), last


def _one_apart(doc: Doc, i: int) -> bool:
    return doc[i].idx == doc[i - 1].idx + len(doc[i - 1]) + 1


def _scaled(doc: Doc, figure: Figure) -> Figure:
    """Multiply by the scale words that follow ('Millionen', 'Dutzend', 'Tsd.')."""
    scales = lexicon().scales
    while (word := lower(doc, figure.last).rstrip(".")) in scales:
        scaled = figure.times(scales[word], figure.last + 1)
        figure = replace(scaled, one=False, scale=figure.scale * scales[word])
    return figure


def _share(doc: Doc, figure: Figure) -> Figure:
    """Turn 'zwei Drittel' into per cent."""
    share = lexicon().parts.nouns.get(lower(doc, figure.last))
    if share is None or not doc[figure.last].text[0].isupper() or figure.scale != 1:
        return figure
    parts = figure.times(_PER_CENT / share, figure.last + 1)
    return replace(parts, unit="%", approximate=True, one=False)


def _half(doc: Doc, i: int) -> Figure | None:
    """'eine halbe Million', 'ein halbes Dutzend', 'eine halbe Stunde'."""
    words = lexicon()
    if lower(doc, i) not in words.words.one or lower(doc, i + 1) not in words.parts.half:
        return None
    figure = _scaled(doc, exact(i, i + 2, _HALF))
    return figure if figure.scale != 1 or lower(doc, i + 2) in words.units else None


def _about_one(doc: Doc, i: int) -> Figure | None:
    """'ein gutes Dutzend', 'eine knappe Stunde', 'ein knappes Drittel'; 'ein guter Tag' is no amount, 'ein knapper Tag' is."""
    words = lexicon()
    adjective = lower(doc, i + 1)
    if lower(doc, i) not in words.words.one or adjective not in words.modifiers.about_one:
        return None
    halved = lower(doc, i + 2) in words.parts.half
    number = exact(i, i + 2 + halved, _HALF if halved else 1.0)
    figure = replace(_share(doc, _scaled(doc, number)), approximate=True)
    unit = words.units.get(lower(doc, figure.last))
    may_be_good = adjective in words.modifiers.good and (
        unit is None or unit.name not in words.substance["counted_one"]
    )
    known = figure.scale != 1 or figure.unit is not None
    return figure if known or (unit is not None and not may_be_good) else None


def _several(doc: Doc, i: int) -> Figure | None:
    """'mehrere Tausend', 'ein paar Hundert': from the scale to ten times of it."""
    words = lexicon()
    at = i + 1 if lower(doc, i) in words.words.one else i
    if lower(doc, at) not in words.several["words"]:
        return None
    scale = words.scales.get(lower(doc, at + 1).rstrip("."))
    if scale is None:
        magnitude = words.magnitudes.get(lower(doc, at + 1))
        return None if magnitude is None else Figure(i, at + 2, *magnitude, approximate=True)
    return _scaled(doc, Figure(i, at + 2, scale, 10 * scale, approximate=True))


def _magnitude(doc: Doc, i: int) -> Figure | None:
    """'Zehntausende', 'Hunderte Millionen'."""
    bounds = lexicon().magnitudes.get(lower(doc, i))
    return None if bounds is None else _scaled(doc, Figure(i, i + 1, *bounds, approximate=True))


def _every(doc: Doc, i: int) -> Figure | None:
    """'jeder dritte Deutsche' is a third of them; 'jeden zweiten Tag' says how often."""
    words = lexicon()
    if lower(doc, i) not in words.parts.every:
        return None
    number = ordinal_value(lower(doc, i + 1))
    following = doc[i + 2].lemma_.lower() if i + 2 < len(doc) else ""
    if number is None or number == 1 or following in words.guards.calendar or following in words.guards.months:
        return None
    return Figure(i, i + 2, *(rounded(_PER_CENT / number),) * 2, approximate=True, unit="%")


def _the_half(doc: Doc, i: int) -> Figure | None:
    """'die Hälfte der Abgeordneten', 'zur Hälfte', but not 'die zweite Hälfte'."""
    words = lexicon()
    share = words.parts.nouns.get(lower(doc, i))
    if share != _HALVES or i == 0 or doc[i - 1].tag_ not in {"ART", "APPRART"}:
        return None
    if doc[i - 1].lower_ in words.parts.no_share_after:
        return None
    first = i - 1 if doc[i - 1].tag_ == "ART" else i
    return Figure(first, i + 1, _PER_CENT / 2, _PER_CENT / 2, approximate=True, unit="%")


def _single(doc: Doc, i: int) -> Figure | None:
    """'ein einziger Soldat', 'kein einziger Soldat'."""
    words = lexicon()
    if lower(doc, i + 1) not in words.words.single:
        return None
    if lower(doc, i) in words.zero.first:
        return exact(i, i + 2, 0.0)
    return exact(i, i + 2, 1.0) if lower(doc, i) in words.words.one else None
