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


def articles_with_another_value(draft: Draft, alignment: Alignment, nearness: Nearness) -> frozenset[str]:
    """Return the articles of which a statement shares a word with an account and gives a number or length beside its own.

    They tell of the same thing, only otherwise: they are not silent on it. The same length in other units ('zweieinhalb
    Jahre', 'zwei Jahre und sechs Monate') needs no word beside it. Looked at are claims of which half of the articles
    give a value.
    """
    own: defaultdict[str, set[Value]] = defaultdict(set)
    for member in draft.members:
        own[member.statement.article_id] |= set(_values(member.number, alignment))
    if 2 * sum(bool(values) for values in own.values()) < len(own):
        return frozenset()
    known = {value for values in own.values() for value in values}
    near = {
        other
        for member in draft.members
        for other in nearness.neighbours(member.number)
        if _share_word(member.number, other, alignment)
    }
    return frozenset(
        statement.article_id
        for number, statement in enumerate(alignment.statements)
        for value in _values(number, alignment)
        if any((number in near and _comparable(value, other)) or (value[0] and value == other) for other in known)
    )


def _share_word(one: int, other: int, alignment: Alignment) -> bool:
    """Tell whether two statements have a word in common, or words of like meaning; names and numbers are none."""
    left, right = (_roots(number, alignment) for number in (one, other))
    space = alignment.space
    like = {
        space.keys[n] for key in left if key in space.column for n in space.likeness[space.column[key]].indices.tolist()
    }
    return not right.isdisjoint(left | like)


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
