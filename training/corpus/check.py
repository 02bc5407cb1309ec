"""Finds what is well-formed but looks wrong in an annotated article, for a person to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.corpus.markup import AnnotatedArticle, AnnotatedQuotation

MARKS = "\"„“”‚‘’«»‹›'"
FRAMELESS = frozenset({QuotationKind.REPORTED, QuotationKind.FREE_INDIRECT, QuotationKind.INDIRECT_FREE_INDIRECT})


def warnings_of(article: AnnotatedArticle) -> Iterator[str]:
    """Yield a line for each annotation of an article that breaks a convention of the guidelines."""
    for quotation in article.quotations:
        for fault in _faults(article.text, quotation):
            start, end = quotation.content[0]
            yield f"quotation {quotation.number}: {fault}: {article.text[start:end][:60]!r}"


def _faults(text: str, quotation: AnnotatedQuotation) -> Iterator[str]:
    first, last = text[quotation.content[0][0]], text[quotation.content[-1][1] - 1]
    if any(text[s].isspace() or text[e - 1].isspace() for s, e in quotation.content):
        yield "content begins or ends with a blank"
    if quotation.kind is QuotationKind.INDIRECT:
        if not quotation.frame:
            yield "indirect without a frame"
        if last in ".!?":
            yield "indirect content holds the full stop of the sentence"
    if quotation.kind in FRAMELESS and (quotation.frame or quotation.cue):
        yield f"{quotation.kind.value} with a cue or frame"
    if quotation.kind in FRAMELESS and last not in ".!?…:" + MARKS and not first.islower():
        yield f"{quotation.kind.value} content lacks the full stop of its sentence"
    if not _inside(quotation.cue, quotation.frame):
        yield "the cue lies outside the frame"


def _inside(inner: tuple[tuple[int, int], ...], outer: tuple[tuple[int, int], ...]) -> bool:
    return all(any(s <= start and end <= e for s, e in outer) for start, end in inner)
