"""What every page has: the texts on the right, and lines on the left that lead into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import Completeness
from lesart.report.context import Context, context_of
from lesart.report.labels import Labels
from lesart.report.page.sources import Backlink, BacklinkKey, Source, anchor_of, make_source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article, Quotation, Span
    from lesart.report.selection import SpeakerSayings


@dataclass(frozen=True, slots=True)
class PageBase:
    """The texts of a page with their sigla, and what the templates ask of them."""

    labels: Labels
    sigla: Mapping[str, str]
    sources: tuple[Source, ...]

    topics_shown: int = 15
    speakers_shown: int = 12
    sayings_shown: int = 8
    claims_shown: int = 8
    passages_shown: int = 2
    offices_shown: int = 3
    long_value: int = 48
    long_reason: int = 140

    def anchor(self, span: Span) -> str:
        """Return the id of a passage in the text of its article."""
        return anchor_of(span, self.sigla)

    def context(self, span: Span) -> Context:
        """Return the words around a passage."""
        text = next(source.article.text for source in self.sources if source.article.id == span.article_id)
        return context_of(span, text)

    def first_passages(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Return the first of the passages of each article, in the order of the sigla."""
        first: dict[str, Span] = {}
        for span in spans:
            first.setdefault(span.article_id, span)
        return tuple(first[article_id] for article_id in self.sigla if article_id in first)

    def incomplete(self, article: Article) -> str | None:
        """Return why nothing can be said about what an article leaves out, or None if it was read whole."""
        if article.completeness is Completeness.WHOLE:
            return None
        return self.labels(f"article.{article.completeness.value}")


def collect_sources(
    articles: Iterable[Article],
    evidence: Iterable[Span],
    quotations: Iterable[Quotation],
    backlinks: Mapping[BacklinkKey, Backlink],
    sigla: Mapping[str, str],
) -> tuple[Source, ...]:
    """Show every article once, with all passages that the page leads to."""
    by_id = {article.id: article for article in articles}
    spans: dict[str, list[Span]] = {article_id: [] for article_id in by_id}
    told: dict[str, list[Quotation]] = {article_id: [] for article_id in by_id}
    for span in evidence:
        spans[span.article_id].append(span)
    for quotation in quotations:
        told[quotation.article_id].append(quotation)
    return tuple(
        make_source(article, sigla, spans[article.id], told[article.id], backlinks) for article in by_id.values()
    )


def saying_anchor(part: str, speaker: int, saying: int) -> str:
    """Return the id of a saying on the page; speakers and sayings count from one."""
    return f"{part}-said-{speaker}-{saying}"


def backlinks_to(part: str, speakers: Iterable[SpeakerSayings], labels: Labels) -> dict[BacklinkKey, Backlink]:
    """Return for every quotation the link from its text back to its line in a part of the page."""
    return {
        (quotation.article_id, quotation.id): Backlink(
            f"#{saying_anchor(part, number, position)}",
            f"{labels('page.to_record')}: {speaker.name or labels('quotation.nobody')}",
        )
        for number, speaker in enumerate(speakers, start=1)
        for position, saying in enumerate(speaker.sayings, start=1)
        for quotation in saying.quotations
    }
