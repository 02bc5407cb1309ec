"""One report as it was taken in, with what it tells about itself."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from lesart.errors import ModelError
from lesart.model.span import Span

_START = attrgetter("start")


class SegmentKind(StrEnum):
    """What a stretch of an article's text is; only ``BODY``, ``HEADLINE`` and ``STANDFIRST`` tell the story."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    CREDIT = "credit"
    TIMESTAMP = "timestamp"
    BODY = "body"
    FURNITURE = "furniture"


class Completeness(StrEnum):
    """How much of the published text an article holds; only a ``WHOLE`` one can be said to be silent on something."""

    WHOLE = "whole"
    CUT_OFF = "cut_off"
    BARELY_READ = "barely_read"


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """A labelled stretch of ``Article.text``: half-open code point offsets."""

    start: int
    end: int
    kind: SegmentKind

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            message = f"segment {self.start}:{self.end} is empty or starts before the text"
            raise ModelError(message)


@dataclass(frozen=True, slots=True)
class Article:
    """One report: its text, unchanged, and what is known about it.

    ``published``, ``updated`` and ``captured`` are ISO 8601 with the precision that is known ('2021-12',
    '2021-12-08', '2021-12-08T01:21'), without a zone unless the text names one. ``language`` is ISO 639-1.
    ``segments`` are ordered and do not overlap.

    Raises:
        ModelError: if the text is empty or the segments overlap or leave the text.

    """

    id: str
    text: str
    outlet: str | None = None
    url: str | None = None
    path: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    updated: str | None = None
    captured: str | None = None
    language: str | None = None
    agencies: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    completeness: Completeness = Completeness.WHOLE

    def __post_init__(self) -> None:
        if not self.text.strip():
            message = f"article {self.id!r} has no text"
            raise ModelError(message)
        end = 0
        for segment in self.segments:
            if segment.start < end or segment.end > len(self.text):
                message = (
                    f"article {self.id!r}: segment {segment.start}:{segment.end} overlaps another or leaves the text"
                )
                raise ModelError(message)
            end = segment.end

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        language: str | None = None,
        published: str | None = None,
        outlet: str | None = None,
        article_id: str | None = None,
    ) -> Article:
        """Make an article of a bare text.

        Without ``article_id`` the id is derived from the text alone, so that the same text always has the same id.
        """
        return cls(id=article_id or content_id(text), text=text, language=language, published=published, outlet=outlet)

    @property
    def name(self) -> str:
        """What a reader calls this article: its outlet, else its title, else its id."""
        return self.outlet or self.title or self.id

    def span(self, start: int, end: int) -> Span:
        """Return the span of this article from ``start`` to ``end`` (code points, half-open).

        Raises:
            ModelError: if the offsets are empty or leave the text.

        """
        return Span(self.id, start, end, self.text[start:end])

    def segment_at(self, offset: int) -> SegmentKind:
        """Return the kind of the segment at a code point offset; text outside every segment counts as body."""
        at = bisect_right(self.segments, offset, key=_START) - 1
        return self.segments[at].kind if at >= 0 and offset < self.segments[at].end else SegmentKind.BODY

    def kind_within(self, start: int, end: int) -> SegmentKind | None:
        """Return the kind of the segment in which all from one code point offset to another lies, None where several do."""
        at = bisect_right(self.segments, start, key=_START)
        if at != bisect_right(self.segments, end, key=_START):
            return None
        segment = self.segments[at - 1] if at else None
        if segment is None or segment.end <= start:
            return SegmentKind.BODY
        return segment.kind if end < segment.end else None

    def with_segments(self, segments: tuple[Segment, ...]) -> Article:
        """Return the same article with other segments."""
        return replace(self, segments=segments)


def content_id(text: str) -> str:
    """Return a short identifier that depends on the text alone."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
