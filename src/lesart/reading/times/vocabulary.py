"""The German words of time and what they stand for, read from the language's lexicon."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

LEXICON = "lesart.language.de.lexicon"
# "einundzwanzig" to "neunundneunzig" are made of a unit and a ten, "zweieinhalb" and the like of a number and a half.
_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_SMALLEST_TEN, _LARGEST_TEN = 20, 90
_LARGEST_WITH_HALF = 12
_DIGITS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+|½)?"

# Letters of a form that are not optional, after a group perhaps.
_FIXED = re.compile(r"(?:\(\?:[^()]*\)\??)? ?(?P<letters>(?:[\w-](?![?*{|]))*)")

# A form that varies in nothing: to compile it would take longer than all else here.
_UNVARIED = re.compile(r"[\w -]+")

Value = str | int | float


@dataclass(frozen=True, slots=True)
class WordClass:
    """Words that fill the same place in a pattern: regular expressions of their forms, each with what it stands for."""

    forms: tuple[tuple[str, Value], ...]
    _known: dict[str, Value] = field(default_factory=dict, compare=False, repr=False)

    @property
    def pattern(self) -> str:
        """A regular expression for any of the forms, longer ones first."""
        by_length = sorted((form for form, _ in self.forms), key=lambda form: (-len(form), form))
        return "(?:" + "|".join(by_length) + ")"

    @property
    def fixed_parts(self) -> tuple[str, ...]:
        """Letters of which every text that a form matches has some: of each form its first ones that do not vary."""
        matches = (_FIXED.match(form) for form, _ in self.forms)
        return tuple(dict.fromkeys(match["letters"] if match else "" for match in matches))

    def value(self, text: str) -> Value:
        """Return what a matched text stands for.

        Raises:
            KeyError: if the text is no form of this class.

        """
        key = " ".join(text.lower().split())
        if key not in self._known:
            found = next((value for form, value in self.forms if _is_form(form, key)), None)
            if found is None:
                raise KeyError(text)
            self._known[key] = found
        return self._known[key]

    def has(self, text: str) -> bool:
        """Tell whether a text is a form of this class."""
        key = " ".join(text.lower().split())
        return key in self._known or any(_is_form(form, key) for form, _ in self.forms)


def _is_form(form: str, text: str) -> bool:
    return form == text or (_UNVARIED.fullmatch(form) is None and re.fullmatch(form, text) is not None)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words and digits."""

    words: dict[str, float]

    @property
    def pattern(self) -> str:
        """A regular expression for a number in words or digits."""
        words = sorted(self.words, key=lambda word: (-len(word), word))
        return f"(?:{_DIGITS}|{_by_first_letter(words)})"

    def value(self, text: str) -> float:
        """Return the number that a matched text stands for.

        Raises:
            KeyError: if the text is no number.

        """
        if text[0].isdigit():
            return float(re.sub(r"\.(?=\d{3})", "", text).replace(",", ".").replace("½", ".5"))
        return self.words[text.lower()]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the lexicon says of words of time.

    ``guards`` are tests of what stands around a match, ``tense`` verb forms that tell past from future.
    """

    classes: dict[str, WordClass]
    numbers: Numbers
    guards: dict[str, re.Pattern[str]]
    tense: dict[str, frozenset[str]]

    def pattern(self, name: str) -> str | None:
        """Return the regular expression of a word class or of "number", None for another name."""
        if name == "number":
            return self.numbers.pattern
        return self.classes[name].pattern if name in self.classes else None

    def value(self, name: str, text: str) -> Value:
        """Return what ``text`` stands for as a word of the class ``name``.

        Raises:
            KeyError: if it is none.

        """
        return self.numbers.value(text) if name == "number" else self.classes[name].value(text)


def _by_first_letter(words: Sequence[str]) -> str:
    """Return a regular expression for any of some words, tried in their order, whose first letters are looked at once."""
    if len(words) == 1:
        return re.escape(words[0])
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    return (
        "(?:"
        + "|".join(f"{re.escape(letter)}{_by_first_letter(rest) if letter else ''}" for letter, rest in rests.items())
        + ")"
    )


def read_lexicon(name: str) -> dict[str, Any]:
    """Return the tables of a TOML file of the German lexicon.

    Raises:
        FileNotFoundError: there is no such file.

    """
    return tomllib.loads(resources.files(LEXICON).joinpath(name).read_text(encoding="utf-8"))


@cache
def load_vocabulary() -> Vocabulary:
    """Return the vocabulary of times.toml."""
    tables = read_lexicon("times.toml")
    classes = {name: WordClass(tuple(forms.items())) for name, forms in tables["classes"].items()}
    guards = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in tables["guards"].items()}
    tense = {name: frozenset(forms) for name, forms in tables["tense"].items()}
    return Vocabulary(classes, Numbers(_with_compounds(tables["numbers"])), guards, tense)


def _with_compounds(words: dict[str, float]) -> dict[str, float]:
    tens = {word: value for word, value in words.items() if _SMALLEST_TEN <= value <= _LARGEST_TEN}
    compounds = {
        f"{unit}und{ten}": tens[ten] + number for number, unit in enumerate(_UNITS, start=1) for ten in sorted(tens)
    }
    halves = {f"{word}einhalb": value + 0.5 for word, value in words.items() if 1 <= value <= _LARGEST_WITH_HALF}
    return {**words, **compounds, **halves}
