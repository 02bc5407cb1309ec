"""Which quotations the words of a report stand in, by word, so that asking for a clause does not search them all."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.statements.places import WordPlaces
from lesart.model import QuotationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc, Token

    from lesart.model import Quotation


class QuotedWords:
    """The words of one report that its quotations hold, and those of their frames."""

    def __init__(self, quotations: Sequence[Quotation], doc: Doc | None) -> None:
        """Note for each word the quotations that it stands in; without a document there are no words."""
        self._quotations = quotations
        self._holding: defaultdict[int, list[int]] = defaultdict(list)
        self._framing: set[int] = set()
        words = WordPlaces(doc)
        for number, quotation in enumerate(quotations):
            content = words.inside(quotation.content)
            self._framing |= words.inside(quotation.frame) - content
            if quotation.kind is not QuotationKind.REPORTED:
                for word in content:
                    self._holding[word].append(number)

    def around(self, tokens: Iterable[Token]) -> Quotation | None:
        """Return the first quotation, other than one that only reports an act, that holds most of the words given."""
        words = [token.i for token in tokens if token.is_alpha]
        held = Counter(number for word in words for number in self._holding.get(word, ()))
        most = [number for number, count in held.items() if count * 2 > len(words)]
        return self._quotations[min(most)] if most else None

    def frames(self, token: Token) -> bool:
        """Tell whether a token stands in the frame of a quotation and not in its words."""
        return token.i in self._framing
