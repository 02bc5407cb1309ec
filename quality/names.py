"""Whether two names mean the same, without the program's own idea of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"\w+")
SMALL = frozenset(
    {
        "der",
        "die",
        "das",
        "des",
        "dem",
        "den",
        "ein",
        "eine",
        "einer",
        "eines",
        "einem",
        "einen",
        "von",
        "vom",
        "im",
        "in",
    }
)
GENITIVE = 4
"""A word longer than this that ends in s is compared without it ('Präsidialamts'), shorter ones as they are ('Jens')."""


def words_of(name: str) -> frozenset[str]:
    """Return the words of a name that matter: lower case, no articles, no genitive s."""
    found = (word.casefold() for word in WORD.findall(name))
    return frozenset(_without_genitive(word) for word in found if word not in SMALL)


def same_name(one: str, other: str) -> bool:
    """Tell whether all words of the shorter name are in the longer ('Tomari' and 'Jelka Tomari')."""
    left, right = words_of(one), words_of(other)
    return bool(left and right) and (left <= right or right <= left)


def is_called(name: str, known: Iterable[str]) -> bool:
    """Tell whether a name is the same as one of those known."""
    return any(same_name(name, each) for each in known)


def _without_genitive(word: str) -> str:
    return word[:-1] if len(word) > GENITIVE and word.endswith("s") else word
