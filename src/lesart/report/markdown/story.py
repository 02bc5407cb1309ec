"""The sections about the event and its accounts: card, relations, omissions, wording, timeline."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from lesart.model import Completeness
from lesart.report.dates import display_date, display_range, display_value
from lesart.report.markdown.escaping import escape
from lesart.report.selection import (
    article_name,
    is_inferred,
    omissions,
    printed_texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lesart.model import Article, FieldValue, Synopsis, WordingVariant
    from lesart.report.markdown.context import Context


def head(synopsis: Synopsis, story_labels: Mapping[str, str], context: Context) -> Iterator[str]:
    """Yield the title, the notes, the event card and the related stories."""
    story, labels = synopsis.story, context.labels
    yield f"# {escape(story.label)}"
    yield ""
    when = display_range(story.event_start, story.event_end, labels)
    yield " · ".join(filter(None, (when, labels.count("articles", len(synopsis.articles)))))
    yield from (f"\n> {escape(note)}" for note in synopsis.notes)
    yield ""
    for card_field in fields(synopsis.event):
        values: tuple[FieldValue, ...] = getattr(synopsis.event, card_field.name)
        if values:
            shown = "; ".join(_value(value, context) for value in values)
            yield f"- **{labels(f'event.{card_field.name}')}**: {shown}"
    for related in story.related:
        label = story_labels.get(related.story_id, related.story_id)
        yield f"- **{labels('section.related')}**: {escape(label)} ({escape(context.labels.why(related))})"


def relations(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield the articles with their dates and origins."""
    for article in synopsis.articles:
        facts = "".join(f"; {escape(fact)}" for fact in _facts(article, synopsis, context))
        yield f"- **{context.sigla[article.id]}** {escape(article_name(article))}{facts}"


def left_out(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield what each article is silent on, with what was searched and the nearest passage."""
    labels = context.labels
    for item in omissions(synopsis):
        for claim, silence in item.silences:
            searched = labels("silence.searched", what=escape(silence.searched))
            nearest = f"; {labels('silence.nearest')} {context.refs([silence.nearest])}" if silence.nearest else ""
            yield f"- **{context.sigla[item.article.id]}** {escape(claim.label)} ({searched}{nearest})"


def wording(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield the different words for one thing."""
    for subject in synopsis.wording:
        forms = "; ".join(_variant(variant, context) for variant in subject.variants)
        yield f"- **{escape(context.labels.subject(subject))}**: {forms}"


def timeline(synopsis: Synopsis, context: Context) -> Iterator[str]:
    """Yield what is dated, in order of time."""
    for entry in synopsis.timeline:
        when = display_range(entry.start, entry.end, context.labels)
        yield f"- **{when}**: {escape(entry.label)} {context.refs(entry.evidence)}"


def _value(value: FieldValue, context: Context) -> str:
    return f"{escape(display_value(value.value, context.labels))} {context.refs(value.spans)}"


def _variant(variant: WordingVariant, context: Context) -> str:
    distance = f" ({context.labels('wording.distanced')})" if variant.distanced else ""
    return f"{context.labels.quoted(escape(variant.form))}{distance} {context.refs(variant.spans)}"


def _facts(article: Article, synopsis: Synopsis, context: Context) -> Iterator[str]:
    if article.published:
        yield display_date(article.published, context.labels)
    for origin in printed_texts(synopsis, article):
        where = f" ({context.labels('origin.inferred')})" if is_inferred(origin, article) else ""
        yield f"{context.labels(f'origin.{origin.kind.value}')} {escape(origin.name)}{where}"
    if article.completeness is not Completeness.WHOLE:
        yield context.labels(f"article.{article.completeness.value}")
