"""Reads the entities of a text the way the tests ask for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language import load
from lesart.model import Article, Entity
from lesart.reading.entities import EntityReading, read_entities
from lesart.reading.entities.sentences import sentences_of

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def pipeline() -> Language:
    return load("de")


def article(text: str) -> Article:
    return Article.from_text(text, language="de", article_id="a")


def read(text: str) -> EntityReading:
    taken = article(text)
    return read_entities(taken, sentences_of(taken, pipeline()(text)))


def named(reading: EntityReading, name: str) -> Entity:
    """Return the one entity with this name."""
    found = [entity for entity in reading.entities if entity.name == name]
    assert len(found) == 1, f"{name!r} is the name of {len(found)} in {[entity.name for entity in reading.entities]}"
    return found[0]


def words_for(reading: EntityReading, name: str) -> list[str]:
    """Return the words of all mentions of the one entity with this name."""
    wanted = named(reading, name).id
    return [mention.span.text for mention in reading.mentions if mention.entity_id == wanted]
