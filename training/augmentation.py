"""Makes more sentences with names by exchanging the names of one kind for one another.

Dai and Adel (2020), "An Analysis of Simple Data Augmentation for Named Entity Recognition", call it mention replacement.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from training.entities import DERIVED, OUTSIDE, PART, UNKNOWN

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from training.entities import NamedSentence

    Mentions = dict[tuple[str, bool], list[tuple[str, ...]]]

# How many exchanged copies each sentence gets, and the share of its names that are exchanged. Without the copies the F1 on
# GermEval dev was 66.5, with them 67.2 (networks trained without the silver text); other numbers were not tried.
COPIES = 2
EXCHANGED = 0.6


def with_exchanged_names(sentences: Sequence[NamedSentence], chance: random.Random) -> Iterator[NamedSentence]:
    """Yield copies of the sentences that have names, with other names of the same kind and ending."""
    mentions: Mentions = defaultdict(list)
    for sentence in sentences:
        for start, end, kind in _mentions(sentence):
            mentions[kind, _has_genitive(sentence.words[end - 1])].append(sentence.words[start:end])
    for sentence in sentences:
        if _mentions(sentence):
            for _ in range(COPIES):
                yield _exchanged(sentence, mentions, chance)


def _exchanged(sentence: NamedSentence, mentions: Mentions, chance: random.Random) -> NamedSentence:
    words: list[str] = []
    entities: list[str] = []
    done = 0
    for start, end, kind in _mentions(sentence):
        name = sentence.words[start:end]
        if chance.random() < EXCHANGED:
            name = chance.choice(mentions[kind, _has_genitive(name[-1])])
        words += [*sentence.words[done:start], *name]
        entities += [*sentence.entities[done:start], f"B-{kind}", *[f"I-{kind}"] * (len(name) - 1)]
        done = end
    words += sentence.words[done:]
    entities += sentence.entities[done:]
    return replace(sentence, words=tuple(words), entities=tuple(entities), spaces=None)


def _mentions(sentence: NamedSentence) -> list[tuple[int, int, str]]:
    """Return start, end and kind of the names, without words derived from names or with names in them."""
    found: list[tuple[int, int, str]] = []
    for position, entity in enumerate(sentence.entities):
        if entity.startswith("B-"):
            found.append((position, position + 1, entity[2:]))
        elif entity.startswith("I-"):
            start, _, kind = found[-1]
            found[-1] = (start, position + 1, kind)
    return [mention for mention in found if mention[2] not in {DERIVED, PART, OUTSIDE, UNKNOWN}]


def _has_genitive(word: str) -> bool:
    return word.endswith("s")
