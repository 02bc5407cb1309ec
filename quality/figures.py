"""What the measuring prints: one figure a line, between 0 and 1, with the floor it may not fall under."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quality.score import Score


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value between 0 and 1; ``name`` is 'part.stage.measure', ``cases`` what it was measured on."""

    name: str
    value: float
    cases: int

    @property
    def part(self) -> str:
        """What was measured on: an event, all events together, or one of the corpora."""
        return self.name.partition(".")[0]


def of_score(name: str, score: Score) -> Iterator[Figure]:
    """Yield precision, recall and F1 of a score."""
    yield Figure(f"{name}.precision", score.precision, score.cases)
    yield Figure(f"{name}.recall", score.recall, score.cases)
    yield Figure(f"{name}.f1", score.f1, score.cases)
