"""German number words by rule: 'zweiundzwanzigtausend', 'zwölf', 'dreieinhalb'.

The libraries that are kept read whole words only (text2num, a compiled extension); here number words also stand in
compounds ('zweistündig') and the rule is short.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from lesart.reading.quantities.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

_DIGITS = re.compile(r"[+−-]?(?:\d{1,3}(?:[.'’]\d{3})+|\d+)(?:,\d+)?")
_POINTED = re.compile(r"(?:0|[1-9]\d{0,3})\.\d{1,2}")
_LEADING_ZERO = re.compile(r"0\d")
_HALF = "einhalb"
_HALVED = 0.5
_LONGEST_WORD = 70
_KEPT_WORDS = 50_000
"""Words of which it is remembered what number they are, mostly none: about as many as a thousand reports have."""
_ORDINAL = re.compile(r"(\d+)\.")
_ORDINAL_ENDING = re.compile(r"e[nrsm]?$")


def digits_value(text: str) -> float | None:
    """Return the value of a number in digits as Germans write it ('120.000', '3,5', "10'000"), None if it is none.

    '18.15' and '007' are no numbers: the one is a clock time, the other a name.
    """
    if not _DIGITS.fullmatch(text) or _LEADING_ZERO.match(text):
        return None
    return float(re.sub(r"[.'’+]", "", text).replace(",", ".").replace("−", "-"))


def pointed_value(text: str) -> float | None:
    """Return the value of a decimal with a point ('3.20'), None if it is none; alone it may be a clock time or a date."""
    return float(text) if _POINTED.fullmatch(text) else None


@lru_cache(maxsize=_KEPT_WORDS)
def word_value(word: str) -> float | None:
    """Return the value of a number word, None if it is none; 'ein' and its forms count as 1."""
    words = lexicon().words
    word = word.lower()
    if len(word) > _LONGEST_WORD:
        return None
    if word in words.one:
        return 1.0
    if word in words.inflected:
        return float(words.inflected[word])
    if word in words.halves:
        return words.halves[word]
    if word.endswith(_HALF):
        whole = _below_million(word.removesuffix(_HALF))
        return None if whole is None else whole + _HALVED
    value = _below_million(word)
    return None if value is None else float(value)


def ordinal_value(word: str) -> int | None:
    """Return the number of an ordinal ('dritten', '3.', 'zwölfter'), None if it is none."""
    if match := _ORDINAL.fullmatch(word):
        return int(match.group(1))
    stem = _ORDINAL_ENDING.sub("", word.lower())
    known = lexicon().parts.ordinals.get(stem)
    if known is not None or stem == word.lower():
        return known
    return _below_million(stem.removesuffix("t").removesuffix("s")) if stem.endswith("t") else None


def _below_million(word: str) -> int | None:
    return _split(word, "tausend", 1000, _below_thousand)


def _below_thousand(word: str) -> int | None:
    return _split(word, "hundert", 100, _below_hundred)


def _split(word: str, scale: str, factor: int, smaller: Callable[[str], int | None]) -> int | None:
    """Return the value of what stands before and after a scale word ('dreitausendzwei'), None if it is no number."""
    before, found, after = word.partition(scale)
    if not found:
        return smaller(word)
    left = smaller(before) if before else 1
    right = smaller(after.removeprefix("und")) if after else 0
    return None if left is None or right is None else left * factor + right


def _below_hundred(word: str) -> int | None:
    words = lexicon().words
    for table in (words.units, words.teens, words.tens):
        if word in table:
            return table[word]
    unit, found, ten = word.partition("und")
    if found and unit in words.units and ten in words.tens:
        return words.units[unit] + words.tens[ten]
    return None
