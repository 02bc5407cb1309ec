"""Puts together the clauses of several reports that tell of the same happening."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.comparison.timeline.dating import When
    from lesart.comparison.timeline.happenings import Happening
    from lesart.comparison.timeline.words import Words

# The share of the shorter clause's words that two clauses of one date have in common if they tell of the same thing;
# on the days around publication, when much happens, it takes more. Set on a few dozen dated sentences of our own.
_ALIKE = 0.2
_ALIKE_ON_BUSY_DAYS = 0.4


def group(items: Sequence[Happening], words: Words) -> tuple[tuple[Happening, ...], ...]:
    """Return the happenings, each as the clauses that tell of it, in the order of their first clause."""
    busy = _busy_days(items)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(items)))
    dated: defaultdict[When, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        dated[item.when].append(number)
    for when, numbers in dated.items():
        enough = _ALIKE_ON_BUSY_DAYS if when.start in busy else _ALIKE
        for left, right in combinations(numbers, 2):
            if _same(items[left], items[right], words, enough):
                graph.add_edge(left, right)
    groups = sorted(sorted(component) for component in nx.connected_components(graph))
    return tuple(tuple(items[number] for number in component) for component in groups)


def _same(left: Happening, right: Happening, words: Words, enough: float) -> bool:
    """Tell whether two clauses of one date tell of the same happening."""
    if left.when.precision == "minute":
        return True
    if left.family is not None and left.family == right.family:
        return True
    return words.shared(left, right) >= enough


def _busy_days(items: Iterable[Happening]) -> frozenset[str]:
    """Return the days on which a report was published and those before."""
    published = {item.report.article.published or "" for item in items}
    days = [day for stamp in sorted(published) if (day := _day(stamp)) is not None]
    return frozenset(each.isoformat() for day in days for each in (day, day - timedelta(days=1)))


def _day(stamp: str) -> date | None:
    try:
        return date.fromisoformat(stamp[:10])
    except ValueError:
        return None
