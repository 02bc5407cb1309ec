"""Writes the corpora that the tagger learns from and is watched on."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Doc, DocBin

from training.conllu import read_conllu
from training.sentences import plain_sentences
from training.silver import Teacher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.vocab import Vocab

    from training.sentences import PlainSentence

SEED = 2_024
# A document of the corpora is a short passage, so that the network sees beyond a sentence's end as it will in articles.
LONGEST_PASSAGE = 4
# How often a passage goes on with a new paragraph instead of a space.
PARAGRAPH_SHARE = 0.3
# How often the 799 hand-tagged sentences are repeated among ten times as many machine-tagged ones.
GOLD_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with tags."""

    words: Sequence[str]
    spaces: Sequence[bool]
    tags: Sequence[str]


def write_corpora(data: Path, work: Path, *, with_gold: bool = True) -> None:
    """Write `train.spacy` and `dev.spacy` into `work`.

    Args:
        data: the folder of the open data.
        work: has `silver.spacy`.
        with_gold: whether the hand-tagged GSD dev sentences are learnt from; without them they can be scored on.
    """
    vocab = spacy.blank("de").vocab
    chance = random.Random(SEED)  # noqa: S311 - no secret, a repeatable shuffle
    gold = list(_gold(data / "ud-german" / "de_gsd-ud-dev.conllu"))
    sources: list[Iterable[Sentence]] = [
        _silver(work / "silver.spacy", vocab),
        _tagged(plain_sentences(data), Teacher()),
    ]
    if with_gold:
        sources += [gold] * GOLD_REPEATS
    train = DocBin(docs=[doc for source in sources for doc in _passages(source, chance, vocab)])
    train.to_disk(work / "train.spacy")
    DocBin(docs=[_doc([sentence], [""], vocab) for sentence in gold]).to_disk(work / "dev.spacy")


def _silver(path: Path, vocab: Vocab) -> Iterator[Sentence]:
    for doc in DocBin().from_disk(path).get_docs(vocab):
        spaces = [bool(token.whitespace_) for token in doc]
        yield Sentence([token.text for token in doc], spaces, [token.tag_ for token in doc])


def _gold(path: Path) -> Iterator[Sentence]:
    for words in read_conllu(path):
        yield Sentence([w.form for w in words], [w.space for w in words], [w.tag for w in words])


def _tagged(sentences: Iterable[PlainSentence], teacher: Teacher) -> Iterator[Sentence]:
    for sentence in sentences:
        tags = [tag for tag, _ in teacher.analyse(sentence.words)]
        yield Sentence(sentence.words, sentence.spaces, tags)


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
    for sentence, joint in zip(passage, joints, strict=True):
        words += sentence.words
        spaces += [*sentence.spaces[:-1], not joint]
        tags += sentence.tags
        if joint:
            words, spaces, tags = [*words, joint], [*spaces, False], [*tags, ""]
    return Doc(vocab, words=words, spaces=spaces, tags=tags)
