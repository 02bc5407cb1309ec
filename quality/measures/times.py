"""How well expressions of time were found, as the TempEval tasks measure it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quality.score import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time: half-open offsets, type in capitals, TIMEX3 value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class TimeScores:
    """``strict``: same offsets; ``relaxed``: any overlap; with type or value: and the same type or value."""

    strict: Score
    strict_type: Score
    strict_value: Score
    relaxed: Score
    relaxed_value: Score


def score_times(documents: Iterable[tuple[Sequence[Timex], Sequence[Timex]]]) -> TimeScores:
    """Score the expressions found in documents (second) against the gold (first)."""
    listed = list(documents)
    return TimeScores(
        strict=_score(listed, _same_extent),
        strict_type=_score(listed, lambda a, b: _same_extent(a, b) and a.type == b.type),
        strict_value=_score(listed, lambda a, b: _same_extent(a, b) and a.value == b.value),
        relaxed=_score(listed, _overlap),
        relaxed_value=_score(listed, lambda a, b: _overlap(a, b) and a.value == b.value),
    )


def _same_extent(one: Timex, other: Timex) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _overlap(one: Timex, other: Timex) -> bool:
    return one.start < other.end and other.start < one.end


def _score(documents: Sequence[tuple[Sequence[Timex], Sequence[Timex]]], same: Callable[[Timex, Timex], bool]) -> Score:
    right_found = sum(any(same(g, o) for g in gold) for gold, found in documents for o in found)
    right_gold = sum(any(same(g, o) for o in found) for gold, found in documents for g in gold)
    return Score(
        right_found,
        sum(len(found) for _, found in documents),
        right_gold,
        sum(len(gold) for gold, _ in documents),
    )
