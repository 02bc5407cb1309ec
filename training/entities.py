"""The texts with named entities: GermEval 2014, SmartData and the PUD sentences of Universal NER."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import spacy

from lesart.language.de.full_forms import FullForms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.sentences import SentenceSplitter
from lesart.language.de.tokens import set_tokenizer
from training.germeval import read_germeval
from training.texts import smartdata_documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.tokens import Doc

# Not known whether this token is (part of) a name: the network is not told either way.
UNKNOWN = ""
OUTSIDE = "O"
KINDS = frozenset({"PER", "LOC", "ORG", "OTH"})
# GermEval marks words made from names ("russisch") and words with names in them ("FDP-Chef"). Told apart from names, they
# teach the network what no name is; the pipeline does not give them out.
DERIVED, PART = "DERIV", "PART"
_SMARTDATA_KINDS = {
    "person": "PER", "organization": "ORG", "organization-company": "ORG", "location": "LOC", "location-city": "LOC",
    "location-street": "LOC", "location-stop": "LOC", "location-route": "LOC",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NamedSentence:
    """Words of a sentence with their entities in BIO notation; `complete` where every kind of name is marked."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...] | None
    entities: tuple[str, ...]
    complete: bool = False


def germeval(data: Path, part: str) -> Iterator[NamedSentence]:
    """Yield the sentences of one part ("dev" or "test") with the outer entities, derived and partial ones among them."""
    for tokens in read_germeval(data / "ner-de" / f"germeval2014-{part}.tsv"):
        entities = [_germeval_entity(token.entity) for token in tokens]
        yield NamedSentence(tuple(token.form for token in tokens), None, begun(entities), complete=True)


def _germeval_entity(entity: str) -> str:
    if entity.endswith("deriv"):
        return entity[:2] + DERIVED
    return entity[:2] + PART if entity.endswith("part") else entity


def universal_ner(data: Path) -> Iterator[NamedSentence]:
    """Yield the PUD sentences; Universal NER marks no OTH."""
    text = (data / "ner-de" / "uner-de-pud.iob2").read_text(encoding="utf-8")
    for block in text.strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
        entities = [row[2] if row[2][2:] in KINDS else OUTSIDE for row in rows]
        yield NamedSentence(tuple(row[1] for row in rows), None, begun(entities))


def smartdata(data: Path) -> Iterator[NamedSentence]:
    """Yield the sentences of SmartData; a company called by a common noun ("die Gruppe") counts as unknown."""
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    splitter, forms = SentenceSplitter(), FullForms(MODEL_FOLDER)
    for document in smartdata_documents(data):
        doc = splitter(nlp.make_doc(str(document["text"]["string"])))
        entities = _smartdata_entities(doc, document["conceptMentions"]["array"], forms)
        for sentence in doc.sents:
            words = [token for token in sentence if not token.is_space]
            if words:
                yield NamedSentence(
                    tuple(token.text for token in words),
                    tuple(bool(token.whitespace_) for token in words),
                    begun([entities[token.i] for token in words]),
                )


def _smartdata_entities(doc: Doc, mentions: object, forms: FullForms) -> list[str]:
    entities = [OUTSIDE] * len(doc)
    for mention in mentions if isinstance(mentions, list) else []:
        kind = _SMARTDATA_KINDS.get(mention["type"])
        span = (
            doc.char_span(mention["span"]["start"], mention["span"]["end"], alignment_mode="expand") if kind else None
        )
        if span is None or any(token.is_space for token in span):
            continue
        common = len(span) == 1 and _only_common_noun(span.text, forms)
        for token in span:
            entities[token.i] = UNKNOWN if common else f"{'B' if token.i == span.start else 'I'}-{kind}"
    return entities


def begun(entities: list[str]) -> tuple[str, ...]:
    """Let every entity begin with B: a few begin with I, where their first word was derived or another sentence's."""
    return tuple(
        f"B-{entity[2:]}" if entity.startswith("I-") and (not i or entities[i - 1][2:] != entity[2:]) else entity
        for i, entity in enumerate(entities)
    )


def _only_common_noun(form: str, forms: FullForms) -> bool:
    tags = {analysis.tag for analysis in forms.analyses(form)}
    return "NN" in tags and "NE" not in tags
