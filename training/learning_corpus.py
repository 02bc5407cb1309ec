"""Writes the corpora that the network learns from and is watched on."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Doc, DocBin

from training import entities
from training.augmentation import with_exchanged_names
from training.conllu import read_conllu
from training.silver import Teacher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.vocab import Vocab

    from training.entities import NamedSentence

SEED = 2_024
# A document of the corpora is a short passage, so that the network sees beyond a sentence's end as it will in articles.
LONGEST_PASSAGE = 4
# How often a passage goes on with a new paragraph instead of a space.
PARAGRAPH_SHARE = 0.3
# How often the 799 hand-tagged sentences are repeated among ten times as many machine-tagged ones.
GOLD_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with tags and entities; an empty text is "not known"."""

    words: Sequence[str]
    spaces: Sequence[bool]
    tags: Sequence[str]
    entities: Sequence[str]


def write_corpora(data: Path, work: Path, *, with_gold: bool = True) -> None:
    """Write `train.spacy` and `dev.spacy` into `work`.

    Args:
        data: the folder of the open data.
        work: has `silver.spacy`.
        with_gold: whether the hand-tagged GSD dev sentences are learnt from; without them they can be scored on.
    """
    vocab = spacy.blank("de").vocab
    teacher = Teacher()
    chance = random.Random(SEED)  # noqa: S311 - no secret, a repeatable shuffle
    complete, partial = list(entities.germeval(data, "test")), list(entities.universal_ner(data))
    names = chain(complete, partial, entities.smartdata(data), with_exchanged_names([*complete, *partial], chance))
    sources: list[Iterable[Sentence]] = [
        _silver(work / "silver.spacy", vocab),
        _named(names, teacher, _no_names(complete)),
    ]
    if with_gold:
        sources += [list(_gold(data / "ud-german" / "de_gsd-ud-dev.conllu"))] * GOLD_REPEATS
    train = DocBin(docs=[doc for source in sources for doc in _passages(source, chance, vocab)])
    train.to_disk(work / "train.spacy")
    watched = chain(_untagged(entities.germeval(data, "dev")), _gold(data / "ud-german" / "de_gsd-ud-dev.conllu"))
    DocBin(docs=[_doc([sentence], [""], vocab) for sentence in watched]).to_disk(work / "dev.spacy")


def _silver(path: Path, vocab: Vocab) -> Iterator[Sentence]:
    for doc in DocBin().from_disk(path).get_docs(vocab):
        spaces = [bool(token.whitespace_) for token in doc]
        yield Sentence([token.text for token in doc], spaces, [token.tag_ for token in doc], [""] * len(doc))


def _gold(path: Path) -> Iterator[Sentence]:
    for words in read_conllu(path):
        unknown = [entities.UNKNOWN] * len(words)
        yield Sentence([w.form for w in words], [w.space for w in words], [w.tag for w in words], unknown)


def _named(
    sentences: Iterable[NamedSentence], teacher: Teacher, no_names: frozenset[str] = frozenset()
) -> Iterator[Sentence]:
    for sentence in sentences:
        tags = [tag for tag, _ in teacher.analyse(list(sentence.words))]
        spaces = sentence.spaces or [True] * len(sentence.words)
        found = sentence.entities if sentence.complete else _certain(sentence, tags, no_names)
        yield Sentence(sentence.words, spaces, tags, found)


def _no_names(sentences: Iterable[NamedSentence]) -> frozenset[str]:
    """Return the words that are derived from names or have names in them."""
    other = (f"B-{entities.DERIVED}", f"B-{entities.PART}")
    return frozenset(
        word
        for sentence in sentences
        for word, entity in zip(sentence.words, sentence.entities, strict=True)
        if entity in other
    )


def _certain(sentence: NamedSentence, tags: Sequence[str], no_names: frozenset[str]) -> tuple[str, ...]:
    """Make unknown what a corpus of fewer kinds of name, or of other rules for compounds, does not tell."""
    found: list[str] = []
    for word, entity, tag in zip(sentence.words, sentence.entities, tags, strict=True):
        compound = tag == "NN" and "-" in word
        unsure = compound or word in no_names or (tag == "NE" and entity == entities.OUTSIDE)
        found.append(entities.UNKNOWN if unsure else entity)
    return entities.begun(found)


def _untagged(sentences: Iterable[NamedSentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        words = sentence.words
        yield Sentence(words, [True] * len(words), [""] * len(words), sentence.entities)


def _passages(sentences: Iterable[Sentence], chance: random.Random, vocab: Vocab) -> Iterator[Doc]:
    passage: list[Sentence] = []
    length = chance.randint(1, LONGEST_PASSAGE)
    for sentence in sentences:
        passage.append(sentence)
        if len(passage) >= length:
            yield _doc(passage, _joints(len(passage), chance), vocab)
            passage, length = [], chance.randint(1, LONGEST_PASSAGE)
    if passage:
        yield _doc(passage, _joints(len(passage), chance), vocab)


def _joints(count: int, chance: random.Random) -> list[str]:
    """Return what follows each sentence: nothing, or a paragraph's end as a token of its own; nothing after the last."""
    inner = ["\n\n" if chance.random() < PARAGRAPH_SHARE else "" for _ in range(count - 1)]
    return [*inner, ""]


def _doc(passage: Sequence[Sentence], joints: Sequence[str], vocab: Vocab) -> Doc:
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[str] = []
    ents: list[str] = []
    for sentence, joint in zip(passage, joints, strict=True):
        words += sentence.words
        spaces += [*sentence.spaces[:-1], not joint]
        tags += sentence.tags
        ents += sentence.entities
        if joint:
            known = all(entity for entity in sentence.entities)
            words, spaces, tags, ents = [*words, joint], [*spaces, False], [*tags, ""], [*ents, "O" if known else ""]
    return Doc(vocab, words=words, spaces=spaces, tags=tags, ents=ents)
