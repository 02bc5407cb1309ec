"""Tells numbers that count nothing: years, clock times, scores, names, 'ein' as an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.numbers import lower

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from lesart.reading.quantities.figure import Figure

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DIGIT = re.compile(r"\d")
# A number that stands for itself, without unit, noun or modifier, is taken only where it is too large for a name.
_LEAST_BARE = 13
_ROUND = 100
_THAN = "als"


def counts_nothing(doc: Doc, figure: Figure, number: int) -> bool:
    """Tell whether a figure is no quantity whatever else its sentence says.

    Args:
        doc: the text.
        figure: the figure with its modifiers, unit and what it counts.
        number: the token at which the number itself begins, without modifiers.
    """
    guards = lexicon().guards
    modified = number > figure.first
    before = lower(doc, number - 1)
    if _is_clock(doc, figure) or _is_name(doc, number) or _is_joined(doc, figure, number):
        return True
    if figure.one and not modified:
        return figure.unit not in lexicon().substance["counted_one"]
    # 'mehr als 1990' compares with a year.
    compared = modified and figure.of is None and before == _THAN
    if _is_year(doc, figure, number) and (not modified or compared or before in lexicon().ranges.between):
        return True
    return figure.unit is None and figure.of is None and (before in guards.labels or before in guards.months)


def stands(doc: Doc, figure: Figure, number: int) -> bool:
    """Tell whether a figure that may be a quantity is one: it counts something, is modified, or too large for a name."""
    if figure.unit is not None or figure.of is not None or number > figure.first or figure.approximate:
        return True
    return _stands_alone(doc[number - 1] if number else None, figure)


def looks_like_year(doc: Doc, figure: Figure) -> bool:
    """Tell whether a number alone would be read as a year."""
    return _YEAR.fullmatch(doc[figure.last - 1].text) is not None


def _is_name(doc: Doc, number: int) -> bool:
    """Tell whether the number belongs to a name: 'Nord Stream 2', 'Artikel 5', 'die A 2'."""
    if number == 0:
        return False
    before = doc[number - 1]
    letter = len(before) == 1 and before.is_upper and before.is_alpha and bool(before.whitespace_)
    return letter or before.lower_ in lexicon().guards.names


def _is_clock(doc: Doc, figure: Figure) -> bool:
    return any(lower(doc, at) in lexicon().guards.clock for at in (figure.last - 1, figure.last))


def _is_joined(doc: Doc, figure: Figure, number: int) -> bool:
    """Tell whether the number is part of a score, a fraction, a telephone number or an item's number."""
    before = doc[number - 1] if number else None
    after = doc[figure.last] if figure.last < len(doc) else None
    beyond = doc[figure.last + 1].text if figure.last + 1 < len(doc) else ""
    if before is not None and before.text in {"/", ":", "."} and not before.whitespace_:
        return True
    if after is not None and after.text in {"/", ":"} and _DIGIT.match(beyond) and not after.whitespace_:
        return True
    bare = figure.unit is None and figure.of is None
    if bare and before is not None and after is not None and (before.text, after.text) == ("(", ")"):
        return True
    neighbours = (token.text for token in (before, after) if token is not None)
    if any(text.isdecimal() and not _YEAR.fullmatch(text) for text in neighbours) and figure.unit is None:
        return True
    return after is not None and after.text == ")" and (before is None or before.is_space)


def _is_year(doc: Doc, figure: Figure, number: int) -> bool:
    if figure.unit is not None or not _YEAR.fullmatch(doc[number].text):
        return False
    before = lower(doc, number - 1)
    guards = lexicon().guards
    if figure.of is None or before in guards.labels or before in guards.months:
        return True
    return bool((figure.high or 0) % _ROUND)


def _stands_alone(before: Token | None, figure: Figure) -> bool:
    if figure.low is None or figure.low < _LEAST_BARE:
        return figure.scale != 1
    return before is None or before.tag_ not in {"NN", "NE"}
