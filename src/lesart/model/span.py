"""A passage of an article: the evidence that every line of a record leads to."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.errors import ModelError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of ``Article.text``, counted in Unicode code points.

    ``text`` always equals ``article.text[start:end]``; make spans with ``Article.span`` so that it does.

    Raises:
        ModelError: if the offsets are negative, empty or do not fit the length of ``text``.

    """

    article_id: str
    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.text):
            message = (
                f"span {self.start}:{self.end} of article {self.article_id!r} does not fit its text of "
                f"{len(self.text)} characters; make spans with Article.span"
            )
            raise ModelError(message)

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character of the same article."""
        return self.article_id == other.article_id and self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether every character of the other span lies in this one."""
        return self.article_id == other.article_id and self.start <= other.start and other.end <= self.end
