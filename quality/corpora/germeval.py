"""GermEval 2014: names in German sentences, scored on the development split (the other split may train)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lesart
from lesart.model import EntityKind, MentionKind
from quality.errors import QualityError
from quality.figures import of_score
from quality.score import of_sets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lesart.model import Reading
    from quality.figures import Figure

PART = "germeval"
PATH = "ner-de/germeval2014-dev.tsv"
FIELDS = 3
BATCH = 40
"""Sentences to an article: enough that reading is not spent on the setting up of articles."""

CLASSES = {
    EntityKind.PERSON: "PER",
    EntityKind.PLACE: "LOC",
    EntityKind.STATE: "LOC",
    EntityKind.ORGANISATION: "ORG",
    EntityKind.GROUP: "ORG",
    EntityKind.OTHER: "OTH",
}
SHOWN = ("PER", "LOC", "ORG")
"""What Lesart looks for. Derived words ('LOCderiv'), parts of words ('ORGpart') and OTH are not asked for."""

CLOSING = frozenset(".,;:!?)]%“")
OPENING = frozenset("([„")

Name = tuple[int, int, str]


def measure(data: Path) -> list[Figure]:
    """Return the figures on the outer names of the development split below a data folder."""
    wanted: set[tuple[int, Name]] = set()
    given: set[tuple[int, Name]] = set()
    sentences = list(sentences_of((data / PATH).read_text(encoding="utf-8").splitlines()))
    for number, first in enumerate(range(0, len(sentences), BATCH)):
        text, names = joined(sentences[first : first + BATCH])
        wanted |= {(number, name) for name in names}
        reading = lesart.annotate(lesart.Article.from_text(text, language="de"))
        given |= {(number, name) for name in found_in(reading)}
    figures = list(of_score(f"{PART}.all", of_sets(wanted, given)))
    for label in SHOWN:
        score = of_sets(
            {each for each in wanted if each[1][2] == label}, {each for each in given if each[1][2] == label}
        )
        figures += of_score(f"{PART}.{label}", score)
    return figures


def sentences_of(lines: Iterable[str]) -> Iterator[list[tuple[str, str]]]:
    """Yield the sentences of a split as (token, outer label).

    Raises:
        QualityError: if a line has too few fields.

    """
    sentence: list[tuple[str, str]] = []
    for line in lines:
        if line.startswith("#"):
            continue
        if not line.strip():
            if sentence:
                yield sentence
            sentence = []
            continue
        fields = line.split("\t")
        if len(fields) < FIELDS:
            message = f"{PATH}: the line {line!r} has too few fields"
            raise QualityError(message)
        sentence.append((fields[1], fields[2]))
    if sentence:
        yield sentence


def joined(sentences: Sequence[Sequence[tuple[str, str]]]) -> tuple[str, list[Name]]:
    """Write sentences as a text, one a paragraph, and return it with the names asked for, as offsets and class."""
    text, names = "", []
    for sentence in sentences:
        text += "\n\n" if text else ""
        name: Name | None = None
        for token, label in sentence:
            if text and not text.endswith(("\n", *OPENING)) and token[0] not in CLOSING:
                text += " "
            start, text = len(text), text + token
            begins, _, kind = label.partition("-")
            if name and begins == "I":
                name = (name[0], len(text), name[2])
                continue
            if name:
                names.append(name)
            name = (start, len(text), kind) if begins == "B" else None
        if name:
            names.append(name)
    return text, [each for each in names if each[2] in SHOWN]


def found_in(reading: Reading) -> Iterator[Name]:
    """Yield the names that the program found, as offsets and class."""
    kinds = {entity.id: CLASSES[entity.kind] for entity in reading.entities}
    for mention in reading.mentions:
        label = kinds.get(mention.entity_id or "")
        if mention.kind is MentionKind.NAME and label in SHOWN:
            yield mention.span.start, mention.span.end, label
