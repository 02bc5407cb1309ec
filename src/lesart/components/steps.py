"""The work of each component: reads a document, keeps what it finds in it, and marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.components import names
from lesart.components.marking import (
    mark_entities,
    mark_quantities,
    mark_quotations,
    mark_segments,
    mark_times,
)
from lesart.components.stored import article_of, store, stored
from lesart.language.de.tags import in_stts
from lesart.reading.attribution import AttributionReading, attribute
from lesart.reading.entities import EntityReading, read_entities
from lesart.reading.entities.sentences import sentences_of
from lesart.reading.quantities import read_quantities
from lesart.reading.quotations import read_quotations
from lesart.reading.times import read_times

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.model import Article, Entity


def find_segments(doc: Doc) -> None:
    """Tell what each stretch of the text is: headline, caption, credit, body."""
    article = article_of(doc)
    mark_segments(doc, article.segments if article else ())


def find_entities(doc: Doc) -> None:
    """Find who and what the text names."""
    article = article_of(doc)
    found = read_entities(article, sentences_of(article, in_stts(doc))) if article else EntityReading((), ())
    _keep_entities(doc, found)


def find_quotations(doc: Doc) -> None:
    """Find who says what, on whose word; entities are found first where no step has done so."""
    article = article_of(doc)
    entities, found = _attributed(doc, article) if article else ((), AttributionReading((), ()))
    _keep_entities(doc, EntityReading(entities, found.mentions))
    store(doc, names.QUOTATIONS, found.quotations)
    mark_quotations(doc, found.quotations)


def find_times(doc: Doc) -> None:
    """Find the expressions of time and place them on the calendar, from the day of publication on."""
    article = article_of(doc)
    times = read_times(article, in_stts(doc)) if article else ()
    store(doc, names.TIMES, times)
    mark_times(doc, times)


def find_quantities(doc: Doc) -> None:
    """Find numbers with what they count."""
    article = article_of(doc)
    quantities = read_quantities(article, in_stts(doc)) if article else ()
    store(doc, names.QUANTITIES, quantities)
    mark_quantities(doc, quantities)


def _attributed(doc: Doc, article: Article) -> tuple[tuple[Entity, ...], AttributionReading]:
    """Return the entities and, with the pronouns that speak among the mentions, the quotations."""
    tagged = in_stts(doc)
    sentences = sentences_of(article, tagged)
    entities, mentions = stored(doc, names.ENTITIES), stored(doc, names.MENTIONS)
    if entities is None or mentions is None:
        found = read_entities(article, sentences)
        entities, mentions = found.entities, found.mentions
    return entities, attribute(article, sentences, entities, mentions, read_quotations(article, tagged))


def _keep_entities(doc: Doc, found: EntityReading) -> None:
    store(doc, names.ENTITIES, found.entities)
    store(doc, names.MENTIONS, found.mentions)
    mark_entities(doc, found.entities, found.mentions)
