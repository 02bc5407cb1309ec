"""Where a report belongs that stands alone after grouping.

A tabloid's scene or a commentary shares less with the agency's text than the threshold for any two groups asks; that
nothing else is nearly as close tells where it belongs all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Key = TypeVar("Key", int, str)

ALONE = 0.1
"""Similarity from which a report that stands alone joins the story that is clearly the closest. Set on
``quality/lookalikes``: of reports of one event that stand alone at first half are below 0.15, of reports of another event
nine in ten are below 0.1."""

CLEARLY = 1.5
"""How many times closer than the next that story must be."""


def closest_story(likeness: Mapping[Key, Sequence[float]]) -> Key | None:
    """Return the story that a report standing alone belongs to, None where it belongs to none.

    Args:
        likeness: of each story of several reports that can be its own, the similarity with each of them. The more similar
            half of them counts: a report is close to those that drew on what it drew on.

    """
    ranked = sorted(((_of_closer_half(values), key) for key, values in likeness.items()), reverse=True)
    if not ranked or ranked[0][0] < ALONE:
        return None
    is_clear = len(ranked) == 1 or ranked[0][0] >= CLEARLY * ranked[1][0]
    return ranked[0][1] if is_clear else None


def _of_closer_half(values: Sequence[float]) -> float:
    half = sorted(values, reverse=True)[: (len(values) + 1) // 2]
    return sum(half) / len(half)
