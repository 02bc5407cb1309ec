"""The features of the name recogniser.

A *look* is what is looked at from each word of a sentence: the word itself, its tag and those beside it. A *view* makes
features, short texts, of the look taken at a word or some places before or after it. They depend on nothing but the look:
training writes the features of every view out, reading adds up their weights once for all places that look the same.
A *joint* makes a feature of two words that stand near each other.

Features after Benikova and others (2015), "GermaNER: Free Open German Named Entity Recognition Tool".
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from lesart.language.de.name_facts import Sentence, WordFacts

_LONGEST_COUNTED = 12
# The farthest place before or after a word that a view looks from.
REACH = 4
# Parts the two halves of a joint feature; a half may hold it too.
JOINED = "|"


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


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of the word that stands `at` places from another."""

    at: int
    see: Callable[[WordFacts], str]


@dataclass(frozen=True, slots=True)
class Joint:
    """Makes one feature of two sights, none where one of the words is outside the sentence.

    A pair of words is mostly new, so nothing is remembered of it; what is known of its halves leads to the weight.
    """

    name: str
    first: Sight
    second: Sight

    def features(self, words: Sequence[WordFacts | None], place: int) -> list[str]:
        """Return the feature of the word at a place, marked with the name of the joint."""
        first, second = words[place + self.first.at], words[place + self.second.at]
        if first is None or second is None:
            return []
        return [f"{self.name}{self.first.see(first)}{JOINED}{self.second.see(second)}"]


def features_of(sentence: Sentence) -> list[list[str]]:
    """Return the features of each word of a sentence."""
    rows: list[list[str]] = [[] for _ in sentence.words]
    for kind in LOOKS:
        looks = [*[None] * REACH, *kind.take(sentence), *[None] * REACH]
        for view in kind.views:
            for place, row in enumerate(rows, REACH + view.at):
                row.extend(view.named_features(looks[place]))
    words = [*[None] * REACH, *sentence.words, *[None] * REACH]
    for joint in JOINTS:
        for place, row in enumerate(rows, REACH):
            row.extend(joint.features(words, place))
    return rows


def _word(word: WordFacts) -> list[str]:
    form, lower = word.form, word.lower
    # Spelled out: loops over the lengths take twice as long, and a long text brings thousands of forms.
    found = [
        f"w={form}", *_common(word), f"cs={word.classes[0]}|{word.shape}", f"n={min(len(form), _LONGEST_COUNTED)}",
        f"p1={form[:1]}", f"p2={form[:2]}", f"p3={form[:3]}", f"p4={form[:4]}", f"p5={form[:5]}",
        f"e1={form[-1:]}", f"e2={form[-2:]}", f"e3={form[-3:]}", f"e4={form[-4:]}", f"e5={form[-5:]}",
        f"e6={lower[-6:]}", f"e7={lower[-7:]}",
    ]  # fmt: skip
    found += [f"part-{feature}" for feature in _parts(word)]
    if form.endswith("s"):
        found.append(f"stem={form[:-1]}")
    if not form.isalpha():
        found += ["digit"] if any(map(str.isdigit, form)) else []
        found += ["dot"] if "." in form else []
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


def _opening(sentence: Sentence) -> list[str | None]:
    """Take a look at the first word of the sentence only: none stands before it to make a pair with."""
    return [*(word.shape for word in sentence.words[:1]), *[None] * (len(sentence.words) - 1)]


def _form(word: WordFacts) -> str:
    return word.form


def _lower(word: WordFacts) -> str:
    return word.lower


def _shape(word: WordFacts) -> str:
    return word.shape


def _class(word: WordFacts) -> str:
    return word.classes[0]


def _cluster(word: WordFacts) -> str:
    return str(word.clusters[1])


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
    Looks(_opening, (View("2s=", lambda shape: [shape]),)),
    Looks(lambda sentence: sentence.listed, tuple(View(f"g{at:+}", _listed, at) for at in (-2, -1, 0, 1, 2))),
    Looks(_listed_pairs, (View("gb", _listed_pair), View("ga", _listed_next, 1))),
    Looks(_tag_windows, (View("t", _tags), View("t-2", _tag, -2), View("t+2", _tag, 2))),
    Looks(lambda sentence: sentence.quoted, (View("q", lambda inside: ["yes"] if inside else []),)),
)

JOINTS = (
    Joint("2w=", Sight(-1, _form), Sight(0, _form)),
    Joint("2s=", Sight(-1, _shape), Sight(0, _shape)),
    Joint("2l=", Sight(-1, _lower), Sight(0, _shape)),
    Joint("2c=", Sight(-1, _class), Sight(0, _class)),
    Joint("2k=", Sight(-1, _cluster), Sight(0, _cluster)),
    Joint("3s=", Sight(0, _shape), Sight(1, _shape)),
    Joint("3l=", Sight(0, _shape), Sight(1, _lower)),
    Joint("3k=", Sight(0, _cluster), Sight(1, _cluster)),
    Joint("4", Sight(-1, _form), Sight(1, _form)),
)
