"""Measures a German pipeline on what it was not trained on."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from training.conllu import read_conllu
from training.name_sentences import germeval

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Token

    from training.conllu import Word

SCORED_NAMES = ("PER", "LOC", "ORG")


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision, recall and their harmonic mean, each from 0 to 1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class WordScores:
    """How often tag, lemma and universal part of speech are right, and how well the subjunctive is found.

    ``words`` is what the first three were measured on, ``subjunctives`` how many finite verbs are in the subjunctive.
    """

    tag: float
    lemma: float
    pos: float
    subjunctive: Rates
    words: int
    subjunctives: int


def rates(right: int, found: int, wanted: int) -> Rates:
    """Return the rates of `right` hits among `found` and `wanted` ones; 0 where there is nothing to divide by."""
    precision = right / found if found else 0.0
    recall = right / wanted if wanted else 0.0
    both = precision + recall
    return Rates(precision, recall, 2 * precision * recall / both if both else 0.0)


def score_words(nlp: Language, trees: Path) -> WordScores:
    """Score tags, lemmas and the subjunctive of finite verbs on a CoNLL-U file, given its words and sentences."""
    pairs = [(token, word) for words in read_conllu(trees) for token, word in _annotated(nlp, words)]
    gold = [word.tag.endswith("FIN") and "Mood=Sub" in word.features for _, word in pairs]
    found = ["Sub" in token.morph.get("Mood", []) for token, _ in pairs]
    return WordScores(
        tag=sum(token.tag_ == word.tag for token, word in pairs) / len(pairs),
        lemma=sum(token.lemma_ == word.lemma for token, word in pairs) / len(pairs),
        pos=sum(token.pos_ == word.pos for token, word in pairs) / len(pairs),
        subjunctive=rates(sum(g and f for g, f in zip(gold, found, strict=True)), sum(found), sum(gold)),
        words=len(pairs),
        subjunctives=sum(gold),
    )


def _annotated(nlp: Language, words: Sequence[Word]) -> Iterable[tuple[Token, Word]]:
    doc = Doc(nlp.vocab, words=[w.form for w in words], spaces=[w.space for w in words])
    return zip(_piped(nlp, doc), words, strict=True)


def _piped(nlp: Language, doc: Doc) -> Doc:
    """Annotate `doc` as one sentence."""
    for token in doc:
        token.is_sent_start = token.i == 0
    for name, component in nlp.pipeline:
        if not name.startswith("lesart_sentences"):
            doc = component(doc)
    return doc


def score_names(nlp: Language, data: Path, part: str = "dev") -> dict[str, Rates]:
    """Score names on GermEval, outer level, exact span and kind; "all" is over PER, LOC and ORG together."""
    counts = {kind: [0, 0, 0] for kind in (*SCORED_NAMES, "all")}
    for words, entities in germeval(data, part):
        plain = Doc(nlp.vocab, words=list(words))
        gold = _spans(Doc(nlp.vocab, words=list(words), ents=list(entities)))
        found = _spans(_piped(nlp, plain))
        for kind, count in counts.items():
            wanted = {span for span in gold if kind in {span[2], "all"}}
            guessed = {span for span in found if kind in {span[2], "all"}}
            for position, number in enumerate((len(wanted & guessed), len(guessed), len(wanted))):
                count[position] += number
    return {kind: rates(*count) for kind, count in counts.items()}


def _spans(doc: Doc) -> set[tuple[int, int, str]]:
    return {(entity.start, entity.end, entity.label_) for entity in doc.ents if entity.label_ in SCORED_NAMES}


def words_a_second(nlp: Language, texts: Sequence[str]) -> float:
    """Return how many words a second the whole pipeline reads, white space not counted, after a warming-up."""
    nlp(texts[0])
    begin = time.perf_counter()
    words = sum(not token.is_space for doc in map(nlp, texts) for token in doc)
    return words / (time.perf_counter() - begin)
