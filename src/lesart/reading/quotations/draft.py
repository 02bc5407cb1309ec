"""A quotation while the rules still work on it: word indices instead of spans."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.model import QuotationKind

Stretch = tuple[int, int]
"""Half-open word indices."""

RUNNING = (QuotationKind.INDIRECT_FREE_INDIRECT, QuotationKind.FREE_INDIRECT)
"""Kinds of quotations that have no frame and go on over sentences."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One quotation in words; every part is a tuple of stretches in text order, empty where the text has none."""

    kind: QuotationKind
    content: tuple[Stretch, ...]
    cue: tuple[Stretch, ...] = ()
    frame: tuple[Stretch, ...] = ()
    speaker: tuple[Stretch, ...] = ()
    addressee: tuple[Stretch, ...] = ()

    @property
    def first(self) -> int:
        """Index of the first word of the content."""
        return self.content[0][0]

    @property
    def last(self) -> int:
        """Index after the last word of the content."""
        return self.content[-1][1]

    def covers(self, i: int) -> bool:
        """Tell whether word ``i`` lies in the content."""
        return any(first <= i < last for first, last in self.content)


def stretches(indices: list[int]) -> tuple[Stretch, ...]:
    """Return the stretches that ascending word indices make up."""
    found: list[Stretch] = []
    for i in sorted(set(indices)):
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return tuple(found)
