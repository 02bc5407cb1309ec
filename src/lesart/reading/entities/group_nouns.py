"""Nouns for several people or bodies: 'Demonstranten', 'Regierungskreise'."""

from __future__ import annotations

import re
from functools import cache

from lesart.reading.entities.lexicon import lexicon

_CIRCLES = re.compile(r"\w{3,}[Kk]reisen?")
_SHORTEST_IN_COMPOUND = len("Medien")


def group_noun(text: str) -> str | None:
    """Return a noun for several people or bodies in the nominative plural; a compound counts when it ends in one."""
    forms = (text, text.removesuffix("n"))
    whole = next((form for form in forms if form in lexicon().groups), None)
    if whole is not None:
        return whole
    return next((form for form in forms if form.endswith(_endings())), None)


def circles(text: str) -> str | None:
    """Return 'Regierungskreise' and the like in the nominative, None for another word."""
    return text.removesuffix("n") if _CIRCLES.fullmatch(text) else None


@cache
def _endings() -> tuple[str, ...]:
    return tuple(group.lower() for group in lexicon().groups if len(group) >= _SHORTEST_IN_COMPOUND)
