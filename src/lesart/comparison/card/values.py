"""Gathers what the reports give for one field of the card."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import FieldValue, Span

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Found:
    """One value that one passage gives; equal ``key`` makes equal values, the lowest ``rank`` the better wording."""

    key: str
    value: str
    span: Span
    outlet: str
    rank: int = 0


def field(found: Sequence[Found]) -> tuple[FieldValue, ...]:
    """Return the values, equal ones as one, those of most outlets first, then in the order found.

    A value that is worded in several ways takes the wording of lowest rank, of these the commonest, then the shortest.
    """
    by_key: dict[str, list[Found]] = {}
    for each in found:
        by_key.setdefault(each.key, []).append(each)
    values = [_value(group) for group in by_key.values()]
    return tuple(sorted(values, key=lambda value: -len(value.outlets)))


def supported(values: Sequence[FieldValue], *, outlets: int, share: float = 0.0) -> tuple[FieldValue, ...]:
    """Return the values that so many outlets give, and that share of as many as give the first."""
    most = len(values[0].outlets) if values else 0
    return tuple(value for value in values if len(value.outlets) >= max(outlets, share * most))


def _value(group: Sequence[Found]) -> FieldValue:
    counts = Counter(each.value for each in group)
    ranks = {each.value: each.rank for each in reversed(group)}
    wording = min(counts, key=lambda value: (ranks[value], -counts[value], len(value), value))
    spans = tuple(dict.fromkeys(each.span for each in group))
    return FieldValue(wording, spans, tuple(dict.fromkeys(each.outlet for each in group)))
