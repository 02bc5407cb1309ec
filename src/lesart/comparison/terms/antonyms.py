"""Words that cannot both be so of the same thing."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping


def antonyms_of(key: str) -> frozenset[str]:
    """Return the roots that are the opposite of a root."""
    return _antonyms().get(key, frozenset())


def antonym_pairs(roots: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield each pair of the given roots that are opposites, in order."""
    return ((one, other) for one, other in _pairs() if one in roots and other in roots)


def contradicting_pairs(roots: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield each pair of the given roots that cannot both be so; what begins also ends, and is left out."""
    phases = _phases()
    return (pair for pair in antonym_pairs(roots) if pair not in phases)


@cache
def _phases() -> frozenset[tuple[str, str]]:
    """Return the pairs that name the phases of one thing, in order."""
    pairs = (sorted((root(words[0]), root(words[1]))) for words in _lines() if words[2:] == ["phase"])
    return frozenset((one, other) for one, other in pairs)


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """Return all pairs of opposites, in order."""
    return tuple((one, other) for one, others in sorted(_antonyms().items()) for other in sorted(others) if one < other)


@cache
def _antonyms() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words in _lines():
        one, other = root(words[0]), root(words[1])
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {key: frozenset(others) for key, others in found.items()}


def _lines() -> Iterator[list[str]]:
    text = resources.files("lesart.language.de.lexicon").joinpath("antonyms.txt").read_text(encoding="utf-8")
    return (line.split() for line in text.splitlines() if line.strip() and not line.startswith("#"))
