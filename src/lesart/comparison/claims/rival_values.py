"""Which articles give another value where a claim turns on one: 'drei Jahre verlangt' where others have 'zweieinhalb Jahre'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.figures.durations import minutes_of
from lesart.comparison.terms.extraction import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft
    from lesart.comparison.claims.nearness import Nearness

    Value = tuple[bool, float]

# Values of one thing that differ by more than this factor answer different questions.
_FAR = 2.5
# Smaller numbers stand for too many things. Set on the events of the gold.
_LEAST_NUMBER = 100.0


class RivalValues:
    """Knows the values of all statements of a story."""

    def __init__(self, alignment: Alignment, nearness: Nearness) -> None:
        """Read the values: numbers, and lengths in minutes."""
        self._alignment = alignment
        self._nearness = nearness
        values = (frozenset(_values(number, alignment)) for number in range(len(alignment.statements)))
        self._values = {number: found for number, found in enumerate(values) if found}

    def articles(self, draft: Draft) -> frozenset[str]:
        """Return the articles of which a statement shares a word with an account and gives another value beside its own.

        They tell of the same thing, only otherwise: they are not silent on it. The same length in other units ('zweieinhalb
        Jahre', 'zwei Jahre und sechs Monate') needs no word beside it. Looked at are claims of which half of the articles
        give a value.
        """
        own: defaultdict[str, set[Value]] = defaultdict(set)
        for member in draft.members:
            own[member.statement.article_id] |= self._values.get(member.number, frozenset())
        if 2 * sum(bool(values) for values in own.values()) < len(own):
            return frozenset()
        known = frozenset(value for values in own.values() for value in values)
        accounts = frozenset(member.number for member in draft.members)
        statements = self._alignment.statements
        return frozenset(
            statements[number].article_id
            for number, values in self._values.items()
            if any(is_length and (is_length, amount) in known for is_length, amount in values)
            or (any(_comparable(one, other) for one in values for other in known) and self._is_near(number, accounts))
        )

    def _is_near(self, number: int, accounts: frozenset[int]) -> bool:
        return any(
            _share_word(other, number, self._alignment) for other in accounts & self._nearness.neighbours(number)
        )


def _share_word(one: int, other: int, alignment: Alignment) -> bool:
    """Tell whether two statements have a word in common, or words of like meaning; names and numbers are none."""
    left, right = (_roots(number, alignment) for number in (one, other))
    return not left.isdisjoint(right) or any(not right.isdisjoint(alignment.space.like(key)) for key in left)


def _roots(number: int, alignment: Alignment) -> frozenset[str]:
    return frozenset(key for key, (term, counts) in alignment.terms[number].items() if term.is_root and counts == 1.0)


def _values(number: int, alignment: Alignment) -> Iterator[Value]:
    """Yield the numbers of a statement, and its lengths in minutes, which are marked as such."""
    for key, (_, counts) in alignment.terms[number].items():
        if key[0] == NUMBER and counts == 1.0:
            length = minutes_of(key[1:])
            if length is not None:
                yield True, length
            elif key[1:2].isdigit() and (number_told := float(key[1:])) >= _LEAST_NUMBER:
                yield False, number_told


def _comparable(one: Value, other: Value) -> bool:
    small, large = sorted((one[1], other[1]))
    return one[0] == other[0] and small > 0 and large <= _FAR * small
