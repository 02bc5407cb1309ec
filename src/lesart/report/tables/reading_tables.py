"""The tables of what was read: stories, articles, entities, quotations and their source chains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.report.selection import (
    article_name,
    one_line,
    passage_text,
)
from lesart.report.tables.cells import Row, extent, joined, place
from lesart.report.tables.plover import plover_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.model import Quotation, Synopsis
    from lesart.report.selection import Lookup

STORIES = ("label", "event_start", "event_end", "articles", "related", "notes")
ARTICLES = (
    "article_id",
    "outlet",
    "title",
    "byline",
    "published",
    "updated",
    "language",
    "agencies",
    "completeness",
    "characters",
    "url",
    "path",
)
ENTITIES = ("entity_id", "name", "kind", "aliases", "offices")
QUOTATIONS = (
    "quotation_id",
    "article_id",
    "outlet",
    "kind",
    "act",
    "plover",
    "speaker",
    "speaker_id",
    "addressee",
    "addressee_id",
    "medium",
    "cue",
    "chain",
    "negated",
    "hedged",
    "parent_id",
    "start",
    "end",
    "text",
    "passages",
)
SOURCE_LINKS = ("quotation_id", "position", "role", "name", "entity_id", "start", "end", "text")


def stories(synopsis: Synopsis, _: Lookup) -> Iterator[Row]:
    """Yield one row for the story."""
    story = synopsis.story
    related = joined([other.story_id for other in story.related])
    notes = joined(synopsis.notes)
    yield (story.label, story.event_start, story.event_end, len(story.article_ids), related, notes)


def articles(synopsis: Synopsis, _: Lookup) -> Iterator[Row]:
    """Yield one row an article; the text itself stays in the JSON."""
    for article in synopsis.articles:
        yield (
            article.id,
            article_name(article),
            article.title,
            article.byline,
            article.published,
            article.updated,
            article.language,
            joined(article.agencies),
            article.completeness.value,
            len(article.text),
            article.url,
            article.path,
        )


def entities(synopsis: Synopsis, _: Lookup) -> Iterator[Row]:
    """Yield one row an entity."""
    for entity in synopsis.entities:
        yield (entity.id, entity.name, entity.kind.value, joined(entity.aliases), joined(entity.offices))


def quotations(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a quotation; the chain runs from the speaker out to the outlet."""
    for quotation in synopsis.quotations:
        yield (
            quotation.id,
            quotation.article_id,
            lookup.name(quotation.article_id),
            quotation.kind.value,
            quotation.act.value,
            plover_code(quotation.act),
            *_persons(quotation, lookup),
            one_line(quotation.medium.text) if quotation.medium else None,
            passage_text(quotation.cue),
            " › ".join(link.name for link in lookup.chain(quotation)),
            quotation.negated,
            quotation.hedged,
            quotation.parent_id,
            *extent(quotation.content),
        )


def source_links(synopsis: Synopsis, lookup: Lookup) -> Iterator[Row]:
    """Yield one row a link of a chain, counted from the speaker outwards."""
    for quotation in synopsis.quotations:
        for position, link in enumerate(lookup.chain(quotation), start=1):
            yield (quotation.id, position, link.role.value, link.name, link.entity_id, *place(link.span))


def _persons(quotation: Quotation, lookup: Lookup) -> Row:
    return (
        lookup.speaker_name(quotation),
        quotation.speaker.entity_id if quotation.speaker else None,
        lookup.addressee_name(quotation),
        quotation.addressee.entity_id if quotation.addressee else None,
    )
