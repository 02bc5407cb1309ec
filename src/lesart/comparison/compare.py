"""From the readings of one story to its synopsis."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.comparison.card import build_card
from lesart.comparison.claims.alignment import Alignment, align
from lesart.comparison.claims.build import build_claims
from lesart.comparison.disagreements import Context, find_disagreements
from lesart.comparison.entities import merge_entities, with_shared_names
from lesart.comparison.events.report import lay_out
from lesart.comparison.ordering import ordered
from lesart.comparison.origins import SourceFinder
from lesart.comparison.quick_documents import with_quick_documents
from lesart.comparison.reuse import find_reuse
from lesart.comparison.timeline import build_timeline
from lesart.comparison.wording import build_wording
from lesart.model import Completeness, Synopsis
from lesart.uninterrupted import with_rare_garbage_searches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lesart.model import Entity, MadeBy, Mention, Quotation, Reading, SourceLink, Story

    Ids = Mapping[tuple[str, str], str]
    EntityOf = Callable[[str, str | None], str | None]
    Aligner = Callable[[Sequence[Reading], Sequence[Entity], EntityOf], Alignment]

_HOW_READ = {
    Completeness.CUT_OFF: "its text is cut off; nothing is said about what it leaves out",
    Completeness.BARELY_READ: "hardly anything of its text could be read; nothing is said about what it leaves out",
}


def compare_story(story: Story, readings: Sequence[Reading], made_by: MadeBy, *, aligner: Aligner = align) -> Synopsis:
    """Compare the readings of one story.

    Args:
        story: the story.
        readings: the readings of its articles, in any order.
        made_by: what makes the record.
        aligner: aligns the statements; another one than the program's shows what the rest makes of its alignment.

    Returns:
        The synopsis. Articles stand in order of publication; quotation ids are "article id/quotation id", all entity
        ids those of the synopsis; the result does not depend on the order of the readings.

    """
    quick = with_quick_documents(readings)
    with with_rare_garbage_searches():
        return _compared(story, quick, made_by, aligner)


def _compared(story: Story, readings: Sequence[Reading], made_by: MadeBy, aligner: Aligner) -> Synopsis:
    in_order = with_shared_names(ordered(readings))
    merge = merge_entities(in_order)
    reuse = find_reuse(in_order)

    def entity_of(article_id: str, entity_id: str | None) -> str | None:
        return merge.ids.get((article_id, entity_id)) if entity_id is not None else None

    articles = tuple(reading.article for reading in in_order)
    alignment = aligner(in_order, merge.entities, entity_of)
    finder = SourceFinder(in_order, reuse, merge.entities, entity_of)
    claims = build_claims(alignment, finder, articles, {entity.id: entity.name for entity in merge.entities})
    by_id = {reading.article.id: reading for reading in in_order}
    context = Context(by_id, alignment, claims, {entity.id: entity for entity in merge.entities}, entity_of)
    reports = lay_out(in_order)
    return Synopsis(
        story=story,
        event=build_card(reports, merge.entities, merge.ids),
        articles=articles,
        entities=merge.entities,
        quotations=tuple(_renamed(quotation, merge.ids) for reading in in_order for quotation in reading.quotations),
        claims=claims.claims,
        disagreements=find_disagreements(context),
        reuse=reuse,
        origins=claims.origins,
        timeline=build_timeline(reports),
        wording=build_wording(in_order, merge.entities, entity_of, alignment, claims),
        made_by=made_by,
        notes=tuple(_notes(in_order)),
    )


def _renamed(quotation: Quotation, ids: Ids) -> Quotation:
    """Return a quotation with ids that are those of the synopsis."""
    article_id = quotation.article_id
    return replace(
        quotation,
        id=f"{article_id}/{quotation.id}",
        speaker=_mention(quotation.speaker, ids),
        addressee=_mention(quotation.addressee, ids),
        chain=tuple(_link(link, article_id, ids) for link in quotation.chain),
        parent_id=f"{article_id}/{quotation.parent_id}" if quotation.parent_id else None,
    )


def _mention(mention: Mention | None, ids: Ids) -> Mention | None:
    if mention is None or mention.entity_id is None:
        return mention
    return replace(mention, entity_id=ids.get((mention.span.article_id, mention.entity_id)))


def _link(link: SourceLink, article_id: str, ids: Ids) -> SourceLink:
    return link if link.entity_id is None else replace(link, entity_id=ids.get((article_id, link.entity_id)))


def _notes(readings: Sequence[Reading]) -> Iterator[str]:
    """Yield what a reader must know of how far the record reaches."""
    for reading in readings:
        if reading.note:
            yield reading.note
        if reading.article.completeness in _HOW_READ:
            yield f"{reading.article.name}: {_HOW_READ[reading.article.completeness]}"
