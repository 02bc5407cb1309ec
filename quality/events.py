"""The figures of every stage on the gold of the events, one by one and all together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quality.loading import EVENTS, event_texts, load_event
from quality.program import run_event
from quality.records import figures_of, measure_aligned, measure_given, measure_records, pooled
from quality.stages import measure_stages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quality.figures import Figure
    from quality.gold import Gold
    from quality.program import Found
    from quality.records import Measures

POOLED = "pooled"
"""The part of the figures over all events together."""

GIVEN = "given"
"""In the names of figures of the comparison alone: of the records made of the stories that the gold has."""

ALIGNED = "aligned"
"""In the names of figures of what the comparison makes of the alignment that the gold has."""


def measure_events(events: Sequence[str]) -> list[Figure]:
    """Run the program on events and return their figures, and the pooled ones if they are all of ``EVENTS``."""
    findings = {}
    for event in events:
        gold = load_event(event)
        findings[event] = (gold, run_event(gold, event_texts(event)))
    return list(figures_of_events(findings, together=set(events) == set(EVENTS)))


def figures_of_events(findings: Mapping[str, tuple[Gold, Found]], *, together: bool) -> Iterator[Figure]:
    """Yield the figures of events in the order of the stages, leaving out what there is no case of.

    Args:
        findings: of every event, by its name, the gold and what the program found.
        together: whether to yield the figures over all stories of all events, too.

    """
    records: dict[str, Measures] = {}
    given: dict[str, Measures] = {}
    aligned: dict[str, Measures] = {}
    for event, (gold, found) in findings.items():
        own = {f"{event}.{label}": measures for label, measures in measure_records(gold, found).items()}
        yield from _with_cases(measure_stages(event, gold, found))
        yield from _of_records(own)
        records |= own
        alone = {f"{event}.{GIVEN}.{label}": measures for label, measures in measure_given(gold, found).items()}
        yield from _of_records(alone)
        given |= alone
        by_gold = {f"{event}.{ALIGNED}.{label}": measures for label, measures in measure_aligned(gold, found).items()}
        yield from _of_records(by_gold)
        aligned |= by_gold
    if together:
        yield from _of_records({POOLED: pooled(records.values())})
        yield from _of_records({f"{POOLED}.{GIVEN}": pooled(given.values())})
        yield from _of_records({f"{POOLED}.{ALIGNED}": pooled(aligned.values())})


def _of_records(records: Mapping[str, Measures]) -> Iterator[Figure]:
    for name, measures in records.items():
        yield from _with_cases(figures_of(name, measures))


def _with_cases(figures: Iterator[Figure]) -> Iterator[Figure]:
    return (figure for figure in figures if figure.cases)
