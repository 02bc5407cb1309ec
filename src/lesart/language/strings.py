"""The strings of many tokens at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

_KEPT = 100_000
"""Bounds the memory of a long run: about as many forms, lemmas and tags as two thousand reports have, 10 MB."""


class _Strings:
    """Remembers strings by their numbers; a number is made from its string alone, so that it is the same in every store."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}

    def of(self, doc: Doc, numbers: Sequence[int]) -> list[str]:
        known = self._known
        try:
            return [*map(known.__getitem__, numbers)]
        except KeyError:
            known = self._learnt(doc, set(numbers))
            return [*map(known.__getitem__, numbers)]

    def _learnt(self, doc: Doc, numbers: set[int]) -> dict[int, str]:
        """Return a table that has these numbers."""
        known = self._known
        new = numbers.difference(known)
        if len(known) + len(new) > _KEPT:
            # Another thread may be reading from the old table.
            self._known = known = {}
            new = numbers
        store = doc.vocab.strings
        known.update((number, store[number]) for number in new)
        return known


_strings = _Strings()


def strings_of(doc: Doc, numbers: Sequence[int]) -> list[str]:
    """Return the strings that numbers stand for.

    spaCy makes a new string whenever it is asked for one. Here each is made once, which takes half of the time or less, and
    Python looks up a string faster that it has looked up before.

    Args:
        doc: the document whose string store has the strings.
        numbers: as `Doc.to_array` gives them.

    Raises:
        KeyError: the store lacks a string.
    """
    return _strings.of(doc, numbers)
