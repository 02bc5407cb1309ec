"""Which values of one sort answer the same question, and the sides that they make."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

import networkx as nx

from lesart.comparison.figures.amounts import Amount, agree, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lesart.comparison.disagreements.context import Context

    Rival = Callable[[Amount, Amount], bool]
    Sides = list[list[Amount]]

_NO_CLAIM: frozenset[str] = frozenset()


def contested(amounts: Sequence[Amount], context: Context, rival: Rival) -> Iterator[tuple[str, Sides]]:
    """Yield a claim and the sides, the smallest value first, for each question that values answer differently.

    Args:
        amounts: values of one sort: counts of one thing, times of day.
        context: the story.
        rival: tells whether two values that cannot both be right answer the same question.

    """
    for group in _by_question(amounts, context, rival):
        graph: nx.Graph[int] = nx.Graph()
        groups = sides(group)
        for one, other in combinations(range(len(groups)), 2):
            if any(not agree(a, b) and rival(a, b) for a in groups[one] for b in groups[other]):
                graph.add_edge(one, other)
        for component in sorted(nx.connected_components(graph), key=min):
            kept = [groups[number] for number in sorted(component)]
            if len(kept) > 1:
                yield _claim_of(kept, context), kept


def _by_question(amounts: Sequence[Amount], context: Context, rival: Rival) -> list[list[Amount]]:
    """Return the values of claims that are the same or were not aligned though their values are rivals."""
    by_statement: defaultdict[int, list[Amount]] = defaultdict(list)
    for amount in amounts:
        if amount.statement in context.claims_of:
            by_statement[amount.statement].append(amount)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(claim for number in by_statement for claim in context.claims_of[number])
    for one, other in context.alike(by_statement):
        if any(not agree(a, b) and rival(a, b) for a in by_statement[one] for b in by_statement[other]):
            graph.add_edge(min(context.claims_of[one]), min(context.claims_of[other]))
    components = sorted(nx.connected_components(graph), key=lambda ids: min(context.order[each] for each in ids))
    component_of = {claim: number for number, ids in enumerate(components) for claim in ids}
    found: list[list[Amount]] = [[] for _ in components]
    for amount in amounts:
        for number in {component_of[claim] for claim in context.claims_of.get(amount.statement, _NO_CLAIM)}:
            found[number].append(amount)
    return found


def _claim_of(groups: Sides, context: Context) -> str:
    """Return the claim that most of the values stand in."""
    votes = Counter(claim for side in groups for amount in side for claim in context.claims_of[amount.statement])
    return min(votes, key=lambda claim: (-votes[claim], context.order[claim]))
