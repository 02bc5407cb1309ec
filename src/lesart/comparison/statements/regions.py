"""Which quotations the words of an article stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lesart.model import Quotation, QuotationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Token

    from lesart.model import Span

# A clause belongs to a quotation that holds more than this share of its words.
_MAJORITY = 0.5


@dataclass(frozen=True, slots=True)
class Regions:
    """The quotations of one article, by the words they cover.

    ``region`` names, for an offset, the outermost quotation whose words are given there; quotations that only report
    that something was said ('drohte mit Sanktionen') open no region, for the clause around them is the article's own.
    """

    quotations: tuple[Quotation, ...]
    _given: tuple[Quotation, ...] = field(default=(), init=False)
    _reported: tuple[Quotation, ...] = field(default=(), init=False)

    def __post_init__(self) -> None:
        by_size = sorted(self.quotations, key=lambda quotation: (quotation.start, -quotation.end, quotation.id))
        reported = tuple(quotation for quotation in by_size if quotation.kind is QuotationKind.REPORTED)
        given = tuple(quotation for quotation in by_size if quotation.kind is not QuotationKind.REPORTED)
        object.__setattr__(self, "_given", given)
        object.__setattr__(self, "_reported", reported)

    def region(self, token: Token) -> str | None:
        """Return the id of the outermost quotation whose words include the token, None outside."""
        given = (quotation for quotation in self._given if quotation.start <= token.idx < quotation.end)
        return next((quotation.id for quotation in given if _covers(quotation.content, token)), None)

    def in_verbless_frame(self, token: Token) -> bool:
        """Tell whether a token stands in the frame of a quotation that is a phrase: 'nach Angaben der Polizei'."""
        given = (q for q in self._given if q.frame and q.frame[0].start <= token.idx < q.frame[-1].end)
        return any(_covers(quotation.frame, token) and not _has_verb(quotation.frame, token) for quotation in given)

    def layers(self, tokens: Sequence[Token]) -> tuple[Quotation, ...]:
        """Return the quotations that a clause stands in, outermost first, the ones it reports last."""
        words = [token for token in tokens if token.is_alpha]
        first, last = tokens[0].idx, tokens[-1].idx
        near = [quotation for quotation in self._given if quotation.start <= last and first < quotation.end]
        around = [quotation for quotation in near if _share(quotation.content, words) > _MAJORITY]
        reporting = [quotation for quotation in self._reported if _reports(quotation, tokens)]
        wide = [each for each in reporting if not each.cue and any(_length(each) > _length(other) for other in around)]
        outer = sorted((*around, *wide), key=_length, reverse=True)
        return (*outer, *sorted((each for each in reporting if each not in wide), key=_length, reverse=True))

    def framed(self, tokens: Sequence[Token]) -> Quotation | None:
        """Return the quotation that a clause outside its words introduces, None if it introduces none."""
        first, last = tokens[0].idx, tokens[-1].idx
        cued = (q for q in self._given if any(first <= span.start <= last for span in q.cue))
        return next((quotation for quotation in cued if _any_in(quotation.cue, tokens)), None)


def _has_verb(spans: Iterable[Span], token: Token) -> bool:
    kept = tuple(spans)
    return any(each.tag_.startswith("V") and _covers(kept, each) for each in token.sent)


def _covers(spans: Iterable[Span], token: Token) -> bool:
    return any(span.start <= token.idx and token.idx + len(token) <= span.end for span in spans)


def _any_in(spans: Iterable[Span], tokens: Iterable[Token]) -> bool:
    kept = tuple(spans)
    return any(_covers(kept, token) for token in tokens)


def _share(spans: Sequence[Span], tokens: Sequence[Token]) -> float:
    return sum(_covers(spans, token) for token in tokens) / len(tokens) if tokens else 0.0


def _length(quotation: Quotation) -> int:
    return sum(span.end - span.start for span in quotation.content)


def _reports(quotation: Quotation, tokens: Sequence[Token]) -> bool:
    """Tell whether the clause holds the cue of a reporting quotation, or most of its words where it has no cue."""
    if not any(
        span.start <= tokens[-1].idx and tokens[0].idx < span.end for span in (*quotation.cue, *quotation.content)
    ):
        return False
    if quotation.cue:
        return _any_in(quotation.cue, tokens)
    return _any_in(quotation.content, tokens)
