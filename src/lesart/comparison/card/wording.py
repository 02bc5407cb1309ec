"""Recognises one thing in different words by the roots that the wordings share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.synonyms import with_synonyms
from lesart.language.de.events import light_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

_CONTENT = frozenset({"NN", "NE", "ADJA", "VVFIN", "VVINF", "VVPP", "VVIZU", "CARD"})


class Wordings:
    """Gives wordings of the same thing the same key, in the order in which they come."""

    def __init__(self, alike: float) -> None:
        """Take the share of the shorter wording's roots that two wordings of one thing have in common."""
        self._alike = alike
        self._splitter = CompoundSplitter()
        self._known: list[frozenset[str]] = []

    def key(self, tokens: Iterable[Token]) -> str:
        """Return the key of the first wording given that these words tell the same as."""
        roots = frozenset(self._roots(tokens))
        likeness = [(_shared(roots, known), -number) for number, known in enumerate(self._known)]
        best = max(likeness, default=(0.0, 0))
        if roots and best[0] >= self._alike:
            return str(-best[1])
        self._known.append(roots)
        return str(len(self._known) - 1)

    def _roots(self, tokens: Iterable[Token]) -> Iterable[str]:
        for token in tokens:
            if token.tag_ in _CONTENT and token.lemma_.lower() not in light_words():
                yield from (root(part) for part in self._splitter.parts(token.lemma_))


def _shared(left: frozenset[str], right: frozenset[str]) -> float:
    if not left or not right:
        return 0.0
    same = left & right
    synonyms = with_synonyms(left - same, right - same)
    return (len(same) + len(synonyms) / 2) / min(len(left), len(right))
