"""The features of the name recogniser.

A *look* is what is looked at from each word of a sentence: the word itself, a pair of neighbours, their tags. A *view* makes
features, short texts, of the look taken at a word or some places before or after it. They depend on nothing but the look:
training writes the features of every view out, reading adds up their weights once for all places that look the same.

Features after Benikova and others (2015), "GermaNER: Free Open German Named Entity Recognition Tool".
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lesart.language.de.name_facts import Sentence

if TYPE_CHECKING:
    from lesart.language.de.name_facts import WordFacts

_LONGEST_AFFIX = 5
_LONGEST_ENDING = 7
_LONGEST_COUNTED = 12
# The farthest place before or after a word that a view looks from.
REACH = 4


@dataclass(frozen=True, slots=True)
class View:
    """Makes features of a look; `at` is how many places from the word it is taken. None is a look from outside the sentence."""

    name: str
    features: Callable[[Any], list[str]]
    at: int = 0

    def named_features(self, look: Hashable) -> list[str]:
        """Return the features of a look, marked with the name of the view; a word is never outside its own sentence."""
        return [f"{self.name}{feature}" for feature in self.bare_features(look)]

    def bare_features(self, look: Hashable) -> list[str]:
        """Return the features of a look without the name of the view."""
        return [] if look is None and not self.at else self.features(look)


@dataclass(frozen=True, slots=True)
class Looks:
    """Takes one kind of look from every word of a sentence, and has the views that use it."""

    take: Callable[[Sentence], Sequence[Hashable]]
    views: tuple[View, ...]


def features_of(sentence: Sentence) -> list[list[str]]:
    """Return the features of each word of a sentence."""
    rows: list[list[str]] = [[] for _ in sentence.words]
    for kind in LOOKS:
        looks = [*[None] * REACH, *kind.take(sentence), *[None] * REACH]
        for view in kind.views:
            for place, row in enumerate(rows, REACH + view.at):
                row.extend(view.named_features(looks[place]))
    return rows


def _word(word: WordFacts) -> list[str]:
    form, lower = word.form, word.lower
    found = [f"w={form}", *_common(word), f"cs={word.classes[0]}|{word.shape}", f"n={min(len(form), _LONGEST_COUNTED)}"]
    found += [f"p{size}={form[:size]}" for size in range(1, _LONGEST_AFFIX + 1)]
    found += [f"e{size}={form[-size:]}" for size in range(1, _LONGEST_AFFIX + 1)]
    found += [f"e{size}={lower[-size:]}" for size in range(_LONGEST_AFFIX + 1, _LONGEST_ENDING + 1)]
    found += [f"part-{feature}" for feature in _parts(word)]
    if form.endswith("s"):
        found.append(f"stem={form[:-1]}")
    if any(character.isdigit() for character in form):
        found.append("digit")
    if "." in form:
        found.append("dot")
    return found


def _common(word: WordFacts) -> list[str]:
    written, other = word.classes
    clusters = [f"k{number}={cluster}" for number, cluster in enumerate(word.clusters)]
    return [f"l={word.lower}", f"s={word.shape}", f"c={written}", f"d={other}", *clusters]


def _neighbour(word: WordFacts | None) -> list[str]:
    return ["none"] if word is None else [*_common(word), f"e3={word.form[-3:]}", f"p3={word.form[:3]}"]


def _distant(word: WordFacts | None) -> list[str]:
    return [] if word is None else [word.lower]


def _parts(word: WordFacts) -> list[str]:
    """Return the features of the first and the last part of a word with hyphens."""
    if not word.parts:
        return []
    first, last = word.parts
    return [
        f"f={first.form}", f"fg={first.kinds}", f"l={last.form}", f"lg={last.kinds}", f"lc={last.word_class}",
        f"ls={last.shape}", f"fg+lc={first.kinds}|{last.word_class}",
    ]  # fmt: skip


def _before(pair: tuple[WordFacts | None, WordFacts]) -> list[str]:
    first, second = pair
    if first is None:
        return [f"s={second.shape}"]
    return [
        f"w={first.form}|{second.form}", f"s={first.shape}|{second.shape}", f"l={first.lower}|{second.shape}",
        f"c={first.classes[0]}|{second.classes[0]}", f"k={first.clusters[1]}|{second.clusters[1]}",
    ]  # fmt: skip


def _after(pair: tuple[WordFacts | None, WordFacts] | None) -> list[str]:
    first, second = pair or (None, None)
    if first is None or second is None:
        return []
    return [
        f"s={first.shape}|{second.shape}", f"l={first.shape}|{second.lower}",
        f"k={first.clusters[1]}|{second.clusters[1]}",
    ]  # fmt: skip


def _around(pair: tuple[WordFacts | None, WordFacts | None]) -> list[str]:
    first, second = pair
    return [] if first is None or second is None else [f"{first.form}|{second.form}"]


def _listed(kinds: str | None) -> list[str]:
    if not kinds:
        return [] if kinds is None else ["no"]
    place, letters = (kinds[0], kinds[1:]) if kinds[0] in "BI" else ("", kinds)
    return [kinds, *(f"{place}{letter}" for letter in letters)] if len(letters) > 1 else [kinds]


def _listed_pair(look: tuple[str, str, str]) -> list[str]:
    before, here, pattern = look
    return [f"{before}|{here}", f"{before}|{here}|{pattern}"]


def _listed_next(look: tuple[str, str, str] | None) -> list[str]:
    return [] if look is None else [f"{look[0]}|{look[1]}"]


def _tags(tags: tuple[str, str, str]) -> list[str]:
    before, here, after = tags
    return [
        f"0={here}", f"-={before}", f"+={after}", f"-0={before}|{here}", f"0+={here}|{after}", f"-0+={before}|{here}|{after}"
    ]  # fmt: skip


def _tag(window: tuple[str, str, str] | None) -> list[str]:
    return [] if window is None else [window[1]]


def _pairs(sentence: Sentence) -> list[tuple[WordFacts | None, WordFacts]]:
    return list(zip([None, *sentence.words], sentence.words, strict=False))


def _outer(sentence: Sentence) -> list[tuple[WordFacts | None, WordFacts | None]]:
    return list(zip([None, *sentence.words], [*sentence.words[1:], None], strict=False))


def _listed_pairs(sentence: Sentence) -> list[tuple[str, str, str]]:
    shapes = [word.shape for word in sentence.words]
    return list(zip(["", *sentence.listed], sentence.listed, shapes, strict=False))


def _tag_windows(sentence: Sentence) -> list[tuple[str, str, str]]:
    tags = sentence.tags
    return list(zip(["", *tags], tags, [*tags[1:], ""], strict=False))


LOOKS = (
    Looks(
        lambda sentence: sentence.words,
        (
            View("", _word),
            *(View(f"{at:+}", _neighbour, at) for at in (-2, -1, 1, 2)),
            *(View("before:" if at < 0 else "after:", _distant, at) for at in (-4, -3, 3, 4)),
        ),
    ),
    Looks(_pairs, (View("2", _before), View("3", _after, 1))),
    Looks(_outer, (View("4", _around),)),
    Looks(lambda sentence: sentence.listed, tuple(View(f"g{at:+}", _listed, at) for at in (-2, -1, 0, 1, 2))),
    Looks(_listed_pairs, (View("gb", _listed_pair), View("ga", _listed_next, 1))),
    Looks(_tag_windows, (View("t", _tags), View("t-2", _tag, -2), View("t+2", _tag, 2))),
    Looks(lambda sentence: sentence.quoted, (View("q", lambda inside: ["yes"] if inside else []),)),
)
