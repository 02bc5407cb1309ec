"""Which quotations the words of an article stand in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lesart.comparison.statements.places import WordPlaces
from lesart.model import Quotation, QuotationKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token

# A clause belongs to a quotation that holds more than this share of its words.
_MAJORITY = 0.5


class Regions:
    """The quotations of one article, by the words they cover.

    A region is the outermost quotation whose words are given at a place; quotations that only report that something was
    said ('drohte mit Sanktionen') open no region, for the clause around them is the article's own.
    """

    def __init__(self, quotations: Iterable[Quotation], doc: Doc) -> None:
        """Note for each word of the document the quotations that it belongs to."""
        by_size = sorted(quotations, key=lambda quotation: (quotation.start, -quotation.end, quotation.id))
        places = WordPlaces(doc)
        self._given = [quotation for quotation in by_size if quotation.kind is not QuotationKind.REPORTED]
        self._reported = [quotation for quotation in by_size if quotation.kind is QuotationKind.REPORTED]
        self._content = _holding([places.inside(quotation.content) for quotation in self._given])
        self._cues = _holding([places.inside(quotation.cue) for quotation in self._given])
        self._reports = _holding([places.inside(each.cue or each.content) for each in self._reported])
        frames = (places.inside(quotation.frame) for quotation in self._given)
        self._verbless = frozenset(number for frame in frames for number in _without_verb(frame, doc))

    def region(self, token: Token) -> str | None:
        """Return the id of the outermost quotation whose words include the token, None outside."""
        around = self._content.get(token.i)
        return self._given[around[0]].id if around else None

    def in_verbless_frame(self, token: Token) -> bool:
        """Tell whether a token stands in the frame of a quotation that is a phrase: 'nach Angaben der Polizei'."""
        return token.i in self._verbless

    def layers(self, tokens: Sequence[Token]) -> tuple[Quotation, ...]:
        """Return the quotations that a clause stands in, outermost first, the ones it reports last."""
        words = [token.i for token in tokens if token.is_alpha or token.tag_[:1] not in {"", "$"}]
        held = Counter(number for word in words for number in self._content.get(word, ()))
        around = [self._given[number] for number in sorted(held) if held[number] / len(words) > _MAJORITY]
        numbers = sorted({number for token in tokens for number in self._reports.get(token.i, ())})
        reporting = [self._reported[number] for number in numbers]
        wide = [each for each in reporting if not each.cue and any(_length(each) > _length(other) for other in around)]
        outer = sorted((*around, *wide), key=_length, reverse=True)
        return (*outer, *sorted((each for each in reporting if each not in wide), key=_length, reverse=True))

    def framed(self, tokens: Sequence[Token]) -> Quotation | None:
        """Return the quotation that a clause outside its words introduces, None if it introduces none."""
        first, last = tokens[0].idx, tokens[-1].idx
        cued = sorted({number for token in tokens for number in self._cues.get(token.i, ())})
        quotations = (self._given[number] for number in cued)
        return next((q for q in quotations if any(first <= span.start <= last for span in q.cue)), None)


def _holding(words: Iterable[Collection[int]]) -> dict[int, list[int]]:
    """Return, by word, the numbers of what it belongs to, in order."""
    found: dict[int, list[int]] = {}
    for number, each in enumerate(words):
        for word in each:
            found.setdefault(word, []).append(number)
    return found


def _without_verb(frame: Collection[int], doc: Doc) -> Iterator[int]:
    """Yield the words of a frame that has no verb in their sentence."""
    with_verb = {doc[number].sent.start for number in frame if doc[number].tag_.startswith("V")}
    return (number for number in frame if doc[number].sent.start not in with_verb)


def _length(quotation: Quotation) -> int:
    return sum(span.end - span.start for span in quotation.content)
