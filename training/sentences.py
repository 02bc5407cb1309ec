"""The sentences of the corpora with names, as plain words: the tagger learns from them too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import spacy

from lesart.language.de.sentences import SentenceSplitter
from lesart.language.de.tokens import set_tokenizer
from training import texts
from training.germeval import read_germeval

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class PlainSentence:
    """Words of a sentence and whether a space follows each."""

    words: list[str]
    spaces: list[bool]


def plain_sentences(data: Path) -> Iterator[PlainSentence]:
    """Yield the sentences of GermEval's test part, of PUD and of SmartData."""
    for tokens in read_germeval(data / "ner-de" / "germeval2014-test.tsv"):
        yield PlainSentence([token.form for token in tokens], [True] * len(tokens))
    for block in (data / "ner-de" / "uner-de-pud.iob2").read_text(encoding="utf-8").strip().split("\n\n"):
        words = [line.split("\t")[1] for line in block.splitlines() if not line.startswith("#")]
        yield PlainSentence(words, [True] * len(words))
    yield from _smartdata(data)


def _smartdata(data: Path) -> Iterator[PlainSentence]:
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    splitter = SentenceSplitter()
    for text in texts.smartdata(data):
        for sentence in splitter(nlp.make_doc(text)).sents:
            words = [token for token in sentence if not token.is_space]
            if words:
                yield PlainSentence([token.text for token in words], [bool(token.whitespace_) for token in words])
