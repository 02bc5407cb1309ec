"""The articles as the page shows them: their texts with every passage marked, and how much of each stands elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlsplit

from lesart.model import Article
from lesart.report.page.marking import Block, Mark, crossing, mark_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lesart.model import Quotation, Reuse, Span

_SAFE_SCHEMES: Final = ("http", "https")
BacklinkKey: TypeAlias = tuple[str, str]
"""Article and quotation: the id of a quotation is unique in its story only."""

STRIP_UNITS: Final = 1000
"""Width of a fingerprint in its own units; an article shorter than the longest is drawn shorter."""


@dataclass(frozen=True, slots=True)
class Backlink:
    """Where in the record the words of a quotation stand, and what the link there is called."""

    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Source:
    """One article on the page; ``cut`` are the marks that had to be cut into several pieces."""

    article: Article
    siglum: str
    blocks: tuple[Block, ...]
    cut: tuple[Mark, ...]

    @property
    def anchor(self) -> str:
        """The id of the article on the page."""
        return f"text-{self.siglum}"

    @property
    def link(self) -> str | None:
        """The address of the original if it is one that a browser may follow."""
        return safe_link(self.article.url)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Which parts of an article stand in others too: (start, width) in units of the strip, and the share in percent."""

    width: int
    parts: tuple[tuple[int, int], ...]
    percent: int


def anchor_of(span: Span, sigla: Mapping[str, str]) -> str:
    """Return the id of a passage on the page."""
    return f"{sigla[span.article_id]}-{span.start}-{span.end}"


def safe_link(url: str | None) -> str | None:
    """Return the address if it is an http(s) one; an article may say anything of itself."""
    try:
        return url if url and urlsplit(url).scheme.lower() in _SAFE_SCHEMES else None
    except ValueError:
        return None


def make_source(
    article: Article,
    sigla: Mapping[str, str],
    evidence: Iterable[Span],
    quotations: Iterable[Quotation],
    backlinks: Mapping[BacklinkKey, Backlink],
) -> Source:
    """Mark all passages of the article that the page leads to, quotations and their cues with classes of their own."""
    marks = {(span.start, span.end): Mark(span.start, span.end, anchor_of(span, sigla)) for span in evidence}
    for quotation in quotations:
        _mark_quotation(marks, quotation, sigla, backlinks.get((quotation.article_id, quotation.id)))
    ordered = tuple(marks.values())
    blocks = mark_up(article, ordered)
    return Source(article, sigla[article.id], blocks, crossing(ordered, blocks))


def _mark_quotation(
    marks: dict[tuple[int, int], Mark], quotation: Quotation, sigla: Mapping[str, str], backlink: Backlink | None
) -> None:
    for span in quotation.cue:
        key = (span.start, span.end)
        marks[key] = Mark(*key, anchor_of(span, sigla), ("cue",))
    for span in quotation.content:
        key = (span.start, span.end)
        classes = ("said", f"said-{quotation.kind.value}")
        last = backlink if span is quotation.content[-1] else None
        marks[key] = Mark(
            *key, anchor_of(span, sigla), classes, last.href if last else None, last.label if last else ""
        )


def make_fingerprints(articles: Iterable[Article], reuse: Iterable[Reuse]) -> dict[str, Fingerprint]:
    """Return for every article what part of it stands in others too."""
    spans = [span for passage in reuse for span in passage.spans]
    articles = tuple(articles)
    longest = max((len(article.text) for article in articles), default=1)
    return {article.id: _fingerprint(article, spans, longest) for article in articles}


def _fingerprint(article: Article, spans: Iterable[Span], longest: int) -> Fingerprint:
    merged: list[list[int]] = []
    for start, end in sorted((span.start, span.end) for span in spans if span.article_id == article.id):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    scale = STRIP_UNITS / longest
    parts = tuple((round(start * scale), max(1, round((end - start) * scale))) for start, end in merged)
    covered = sum(end - start for start, end in merged)
    return Fingerprint(round(len(article.text) * scale), parts, round(100 * covered / len(article.text)))
