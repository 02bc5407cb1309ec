"""What is known of the words of a sentence before names are looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase, digits
from typing import TYPE_CHECKING

from lesart.language.de.gazetteer import gazetteer
from lesart.language.de.lexicon_classes import class_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.vectors import BaseVectors  # type: ignore[import-not-found] # spaCy has no stubs for it

    from lesart.language.de.word_clusters import WordClusters

_LONGEST_SHAPE = 8
# Bounds the memory of a long run; most words are of some hundred patterns.
_KEPT_PATTERNS = 5_000
_MARKS = frozenset('„“”"»«')
_CAPITALS, _SMALL, _DIGITS = f"{ascii_uppercase}ÄÖÜ", f"{ascii_lowercase}äöüß", digits
_KINDS = str.maketrans(dict.fromkeys(_CAPITALS, "X") | dict.fromkeys(_SMALL, "x") | dict.fromkeys(_DIGITS, "d"))
_DIGIT = re.compile(r"\d")
_REPEATED = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True)
class Part:
    """The first or last part of a word with hyphens."""

    form: str
    shape: str
    word_class: str
    kinds: str


@dataclass(frozen=True, slots=True, eq=False)
class WordFacts:
    """What is known of a form wherever it stands; one object a form, so that it can be looked up by identity."""

    form: str
    lower: str
    shape: str
    classes: tuple[str, str]
    clusters: tuple[int, ...]
    kinds: str
    parts: tuple[Part, Part] | None
    begins_longer: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence: their facts, STTS tags, listed names they belong to, whether they stand between marks."""

    words: Sequence[WordFacts]
    tags: Sequence[str]
    listed: Sequence[str]
    quoted: Sequence[bool]


class FactFinder:
    """Finds the facts of words, each form once."""

    # Bounds the memory of a long run.
    _REMEMBERED = 50_000

    def __init__(self, vectors: BaseVectors, clusters: WordClusters) -> None:
        self._vectors = vectors
        self._clusters = clusters
        self._gazetteer = gazetteer()
        self._known: dict[str, WordFacts] = {}

    def learn(self, forms: Iterable[str]) -> None:
        """Find the facts of new words; all at once is several times as fast as one by one."""
        if len(self._known) > self._REMEMBERED:
            self._known.clear()
        new = [form for form in dict.fromkeys(forms) if form not in self._known]
        if new:
            clusters = self._clusters.of(self._vectors.get_batch(new))
            self._known.update((form, self._facts(form, near)) for form, near in zip(new, clusters, strict=True))

    def sentence(self, forms: Sequence[str], tags: Sequence[str]) -> Sentence:
        """Return what is known of a sentence of these forms, whose facts were learnt, with these STTS tags."""
        words = [self._known[form] for form in forms]
        return Sentence(words, tags, self._listed(forms, words), _between_marks(forms))

    def _facts(self, form: str, clusters: tuple[int, ...]) -> WordFacts:
        kinds = self._gazetteer.word_kinds(form)
        begins = not form[0].islower() and self._gazetteer.begins_longer(form)
        return WordFacts(form, form.lower(), shape(form), class_texts(form), clusters, kinds, self._parts(form), begins)

    def _parts(self, form: str) -> tuple[Part, Part] | None:
        first, _, rest = form.partition("-")
        last = rest.rpartition("-")[2]
        return (self._part(first), self._part(last)) if first and last else None

    def _part(self, form: str) -> Part:
        return Part(form, shape(form), class_texts(form)[0], self._gazetteer.word_kinds(form))

    def _listed(self, forms: Sequence[str], words: Sequence[WordFacts]) -> list[str]:
        """Return for each word the kinds it has alone, or "B" or "I" with the kinds of the longer name it is in."""
        listed = [word.kinds for word in words]
        covered = 0
        for position, word in enumerate(words):
            if word.begins_longer and position >= covered:
                end, kinds = self._gazetteer.longest(forms, position)
                if kinds:
                    listed[position:end] = [f"B{kinds}", *[f"I{kinds}"] * (end - position - 1)]
                    covered = end
        return listed


def shape(form: str) -> str:
    """Return the form with capitals, small letters and digits as "X", "x" and "d", runs of one cut to three."""
    pattern = form.translate(_KINDS)
    return _shortened(pattern if form.isascii() else _DIGIT.sub("d", pattern))


@lru_cache(maxsize=_KEPT_PATTERNS)
def _shortened(pattern: str) -> str:
    return _REPEATED.sub(r"\1\1\1", pattern)[:_LONGEST_SHAPE]


def _between_marks(forms: Sequence[str]) -> list[bool]:
    inside, result = False, []
    for form in forms:
        if form in _MARKS:
            inside = not inside
        result.append(inside and form not in _MARKS)
    return result
