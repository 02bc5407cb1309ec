"""The words of quantities, read from the language's lexicon."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from pydantic import TypeAdapter

_FOLDER = "lesart.language.de.lexicon"

Words = frozenset[str]


class Unit(NamedTuple):
    """What a unit is normalised to, and the factor that does it ('Stunden' is 'min', 60)."""

    name: str
    factor: float


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The parts that number words are made of."""

    units: dict[str, int]
    teens: dict[str, int]
    tens: dict[str, int]
    minus: str
    single: Words
    inflected: dict[str, int]
    halves: dict[str, float]
    one: Words


@dataclass(frozen=True, slots=True)
class Parts:
    """Shares of a whole in per cent, and the words around them."""

    nouns: dict[str, int]
    half: Words
    no_share_after: Words
    fractions: dict[str, float]
    every: Words
    ordinals: dict[str, int]


@dataclass(frozen=True, slots=True)
class Modifiers:
    """What makes a number a lower or an upper bound, or approximate."""

    above: Words
    below: Words
    about: Words
    exactly: Words
    about_one: Words
    good: Words
    neutral: Words
    countless: Words
    ambiguous: Words
    talk: Words


@dataclass(frozen=True, slots=True)
class Ranges:
    """What joins the two ends of a range."""

    between: Words
    both: Words
    to: Words
    either: Words


@dataclass(frozen=True, slots=True)
class Guards:
    """What tells a number that is no quantity."""

    labels: Words
    names: Words
    clock: Words
    calendar: Words
    months: Words
    halves: tuple[str, ...]
    silent: Words


@dataclass(frozen=True, slots=True)
class Counts:
    """Words that tie a number to what it counts."""

    nouns: Words
    of: Words
    correcting: Words
    shared: Words
    row: Words
    part: Words
    sources: Words
    differences: Words
    both_genders: Words
    feminine: str


@dataclass(frozen=True, slots=True)
class Zero:
    """The first word of 'kein einziger'."""

    first: Words


@dataclass(frozen=True, slots=True)
class Measures:
    """Nouns before a number that name its unit, and the word that may stand between."""

    nouns: dict[str, str]
    of: str


@dataclass(frozen=True, slots=True)
class Digits:
    """How 'sechsstellig' is made, and what it tells the size of."""

    ending: str
    nouns: tuple[str, ...]
    scales: dict[str, float]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of quantities of a language."""

    words: NumberWords
    scales: dict[str, float]
    magnitudes: dict[str, tuple[float, float]]
    several: dict[str, Words]
    parts: Parts
    modifiers: Modifiers
    ranges: Ranges
    guards: Guards
    counts: Counts
    zero: Zero
    compounds: dict[str, str]
    units: dict[str, Unit]
    measures: Measures
    digits: Digits
    substance: dict[str, Words]


@cache
def lexicon() -> Lexicon:
    """Return the German words of quantities."""
    text = (resources.files(_FOLDER) / "quantities.toml").read_text(encoding="utf-8")
    return TypeAdapter(Lexicon).validate_python(tomllib.loads(text))
