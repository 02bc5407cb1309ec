"""One measured figure, and how to take it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

KIBIBYTES = 1024
"""Kibibytes of a mebibyte: Linux gives the peak memory of a process in kibibytes."""
REPEATS = 3
"""Runs of a timed step; the fastest counts, since other programs can only slow a run down."""
ADDITIONS = 30_000_000
"""Additions in a loop by which a machine is told from a faster one."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of wall-clock time and, where a whole process was measured, its peak memory in mebibytes."""

    name: str
    seconds: float
    peak_megabytes: float | None = None
    note: str = ""


def best_of(step: Callable[[], object]) -> float:
    """Return the seconds of the fastest of ``REPEATS`` runs of a step."""
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        step()
        times.append(time.perf_counter() - started)
    return min(times)


def this_machine() -> Measured:
    """Measure how fast this machine is just now: shared ones can be twice as slow an hour later, and all figures with them."""

    def add() -> None:
        total = 0
        for number in range(ADDITIONS):
            total += number

    return Measured(f"this machine: {ADDITIONS / 1e6:.0f} million additions in a loop", best_of(add))
