"""Which words mean the same, by the synonym sets of the language pack."""

from __future__ import annotations

import gzip
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE = "synonyms.txt.gz"
# A word in more sets than this has so many meanings that sharing one of them says little ('gehen', 'Stelle').
_MOST_SETS = 14


def are_synonyms(left: str, right: str) -> bool:
    """Tell whether two roots stand in one synonym set (OpenThesaurus), very ambiguous words apart."""
    sets = _sets_of()
    of_left, of_right = sets.get(left, _NONE), sets.get(right, _NONE)
    return max(len(of_left), len(of_right)) <= _MOST_SETS and not of_left.isdisjoint(of_right)


_NONE: frozenset[int] = frozenset()


@cache
def _sets_of() -> Mapping[str, frozenset[int]]:
    packed = resources.files("lesart.language.de").joinpath(_FILE).read_bytes()
    sets: dict[str, set[int]] = {}
    for number, line in enumerate(gzip.decompress(packed).decode("utf-8").splitlines()):
        if not line.startswith("#"):
            for word in line.split(" "):
                sets.setdefault(root(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in sets.items()}
