"""What happened, when, who took part, and which accounts there are of it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table

from lesart.model import Completeness
from lesart.report.dates import display_date, display_range, display_value
from lesart.report.selection import article_name, is_inferred, printed_texts
from lesart.report.terminal.words import phrase, plain, witnesses

if TYPE_CHECKING:
    from rich.text import Text

    from lesart.model import Article, FieldValue, Origin, Synopsis
    from lesart.report.labels import Labels


def head(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType:
    """Return the title of the story, how many accounts there are, the event card and the notes."""
    story = synopsis.story
    counts = [
        display_range(story.event_start, story.event_end, labels),
        labels.count("articles", len(synopsis.articles)),
        labels.count("quotations", len(synopsis.quotations)) if synopsis.quotations else "",
        labels.count("disagreements", len(synopsis.disagreements)) if synopsis.disagreements else "",
    ]
    parts: list[RenderableType] = [
        Rule(style="dim", characters="━"),
        plain(story.label, "bold"),
        plain(" · ".join(filter(None, counts)), "dim"),
        plain(""),
        _card(synopsis, sigla, labels),
    ]
    parts += [plain(f"! {note}") for note in synopsis.notes]
    return Group(*parts)


def overview(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> RenderableType:
    """Return the list of the accounts with their sigla, dates and the text they go back to."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=False)
    for article in synopsis.articles:
        table.add_row(plain(sigla[article.id], "bold"), *_article_row(article, synopsis, labels))
    return table


def _article_row(article: Article, synopsis: Synopsis, labels: Labels) -> tuple[Text, Text, Text]:
    printed = printed_texts(synopsis, article)
    origins = list(dict.fromkeys(_printed(origin, article, labels) for origin in printed))
    if article.completeness is not Completeness.WHOLE:
        origins.append(labels(f"article.{article.completeness.value}"))
    published = display_date(article.published, labels) if article.published else ""
    return plain(article_name(article)), plain(published, "dim"), plain("; ".join(origins))


def _printed(origin: Origin, article: Article, labels: Labels) -> str:
    where = f" ({labels('origin.inferred')})" if is_inferred(origin, article) else ""
    return f"{labels(f'origin.{origin.kind.value}')}: {origin.name}{where}"


def _card(synopsis: Synopsis, sigla: dict[str, str], labels: Labels) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(ratio=1)
    for card_field in fields(synopsis.event):
        values: tuple[FieldValue, ...] = getattr(synopsis.event, card_field.name)
        if values:
            lines = [_value(value, sigla, labels) for value in values]
            table.add_row(labels(f"event.{card_field.name}"), Group(*lines))
    return table


def _value(value: FieldValue, sigla: dict[str, str], labels: Labels) -> Text:
    told_by = witnesses((span.article_id for span in value.spans), sigla)
    return phrase((display_value(value.value, labels), ""), (f"  {told_by}", "dim"))
