"""Compounds that are kept whole, and what they are a kind of: a 'Stimmzettel' is a 'Zettel'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lesart.comparison.terms.compounds import CompoundSplitter
    from lesart.comparison.terms.extraction import Term


def kinds_of(
    terms: Iterable[Mapping[str, tuple[Term, float]]], splitter: CompoundSplitter
) -> Iterator[tuple[str, str]]:
    """Yield (key of a compound, key of its head) for each noun that is one term and has several parts."""
    words = {key: term.label for of_statement in terms for key, (term, _) in of_statement.items() if term.is_noun}
    for key, word in sorted(words.items()):
        parts = splitter.parts(word)
        if len(parts) > 1 and root(word) == key:
            yield key, root(parts[-1])
