"""The sentences that the name recogniser learns from: GermEval 2014 with the tags that the pipeline gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from lesart.language.de.words import WORDS
from training.germeval import read_germeval

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.language import Language

# GermEval marks words made from names ("russisch") and words with names in them ("FDP-Chef"). Told apart from names, they
# teach the recogniser what no name is; the pipeline does not give them out.
DERIVED, PART = "DERIV", "PART"


@dataclass(frozen=True, slots=True)
class NamedSentence:
    """Words of a sentence with their STTS tags and their outer entities in BIO notation."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    entities: tuple[str, ...]


def named_sentences(data: Path, part: str, nlp: Language) -> Iterator[NamedSentence]:
    """Yield the sentences of one part ("dev" or "test") of GermEval, each tagged by `nlp` as one sentence."""
    for words, entities in germeval(data, part):
        yield NamedSentence(words, _tags(words, nlp), entities)


def germeval(data: Path, part: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield words and outer entities, derived and partial ones among them, of the sentences of one part of GermEval."""
    for tokens in read_germeval(data / "ner-de" / f"germeval2014-{part}.tsv"):
        yield tuple(token.form for token in tokens), _begun([_entity(token.entity) for token in tokens])


def _entity(entity: str) -> str:
    if entity.endswith("deriv"):
        return entity[:2] + DERIVED
    return entity[:2] + PART if entity.endswith("part") else entity


def _begun(entities: list[str]) -> tuple[str, ...]:
    """Let every entity begin with B: a few begin with I, where their first word was derived or another sentence's."""
    return tuple(
        f"B-{entity[2:]}" if entity.startswith("I-") and (not i or entities[i - 1][2:] != entity[2:]) else entity
        for i, entity in enumerate(entities)
    )


def _tags(words: tuple[str, ...], nlp: Language) -> tuple[str, ...]:
    doc = Doc(nlp.vocab, words=list(words))
    for token in doc:
        token.is_sent_start = token.i == 0
    for name in ("tok2vec", "tagger", WORDS):
        doc = nlp.get_pipe(name)(doc)
    return tuple(token.tag_ for token in doc)
