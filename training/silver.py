"""Tags running text with HanTa, the teacher of the shipped tagger.

Wartena (2019), "A Probabilistic Morphology Model for German Lemmatization"; the library HanTa is LGPL. It is slow, so a
small network learns from what it says.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import spacy
from HanTa.HanoverTagger import HanoverTagger
from spacy.tokens import Doc, DocBin

from lesart.language.de.sentences import SentenceSplitter
from lesart.language.de.tags import punctuation_tag, stts
from lesart.language.de.tokens import set_tokenizer
from training import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.tokens import Span
    from spacy.vocab import Vocab

# Every n-th paragraph of the speeches, so that all years and speakers have their share.
PARLIAMENT_STEP = 40
# Sentences of more words are lists and tables, or several sentences run together.
LONGEST_SENTENCE = 100


class Teacher:
    """Gives tokens of one sentence their tags and lemmas."""

    def __init__(self) -> None:
        self._hanta = HanoverTagger("morphmodel_ger.pgz")
        self._numbers: dict[str, int] = self._hanta.tag2int
        self._lemmas: dict[tuple[str, str], str] = {}

    def analyse(self, words: list[str]) -> list[tuple[str, str]]:
        """Return (STTS tag, lemma) of each word; marks get the tag and lemma that follow from their form."""
        raw = self._hanta.tag_sent(words, taglevel=0)
        return [self._one(word, tag) for word, tag in zip(words, raw, strict=True)]

    def _one(self, word: str, tag: str) -> tuple[str, str]:
        if not any(character.isalnum() for character in word):
            return punctuation_tag(word), word
        if (word, tag) not in self._lemmas:
            self._lemmas[word, tag] = self._hanta._analyze(word, self._numbers[tag])[0]  # noqa: SLF001
        return stts(tag), self._lemmas[word, tag]


def write_silver(data: Path, work: Path) -> Path:
    """Tag the training text and write it as sentences to a `DocBin`; return the file, made in `work`."""
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    splitter, teacher = SentenceSplitter(), Teacher()
    store = DocBin(attrs=["TAG", "LEMMA"])
    for doc in map(nlp.make_doc, _running_text(data)):
        for sentence in splitter(doc).sents:
            _add(store, nlp.vocab, sentence, teacher)
    target = work / "silver.spacy"
    store.to_disk(target)
    return target


def _running_text(data: Path) -> Iterator[str]:
    yield from islice(texts.parliament(data), 0, None, PARLIAMENT_STEP)
    yield from texts.pairs(data)
    yield from texts.statements(data)


def _add(store: DocBin, vocab: Vocab, sentence: Span, teacher: Teacher) -> None:
    words = [token for token in sentence if not token.is_space]
    if 1 < len(words) <= LONGEST_SENTENCE:
        forms = [token.text for token in words]
        tags, lemmas = zip(*teacher.analyse(forms), strict=True)
        spaces = [bool(token.whitespace_) for token in words]
        store.add(Doc(vocab, words=forms, spaces=spaces, tags=list(tags), lemmas=list(lemmas)))
