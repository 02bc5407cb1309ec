"""Which words mean the same, by the synonym sets of the language pack."""

from __future__ import annotations

import gzip
from functools import cache
from importlib import resources
from itertools import combinations
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_THESAURUS = "synonyms.txt.gz"
_NEWS = "news_synonyms.txt"
_PACK = "lesart.language.de"
# A word in more sets than this has so many meanings that sharing one of them says little ('gehen', 'Stelle').
_MOST_SETS = 14
_NONE: frozenset[int] = frozenset()


def synonym_pairs(roots: Sequence[str], *, news_only: bool = False) -> Iterator[tuple[str, str]]:
    """Yield each pair of the given roots that stand in one synonym set, in order.

    Very ambiguous words have only the synonyms of the news list, which keeps to one meaning.

    Args:
        roots: the roots to look for.
        news_only: leave out the thesaurus, whose sets hold words of neighbouring meaning too.

    """
    members: dict[int, list[str]] = {}
    for key in roots:
        numbers = _sets_of().get(key, frozenset())
        for number in numbers:
            if number < _news_sets() or (not news_only and len(numbers) <= _MOST_SETS):
                members.setdefault(number, []).append(key)
    pairs = {pair for keys in members.values() for pair in combinations(sorted(keys), 2)}
    yield from sorted(pairs)


def with_synonyms(roots: Collection[str], others: Collection[str]) -> frozenset[str]:
    """Return which of some roots have a synonym among others, by the news list and the thesaurus."""
    meanings = {number for key in others for number in _meanings(key)}
    return frozenset(key for key in roots if not meanings.isdisjoint(_meanings(key)))


def _meanings(key: str) -> frozenset[int]:
    """Return the numbers of the sets that count for a root: of a very ambiguous one those of the news list."""
    numbers = _sets_of().get(key, _NONE)
    return numbers if len(numbers) <= _MOST_SETS else frozenset(each for each in numbers if each < _news_sets())


@cache
def _sets_of() -> Mapping[str, frozenset[int]]:
    sets: dict[str, set[int]] = {}
    for number, roots in enumerate(_synonym_sets()):
        for key in roots:
            sets.setdefault(key, set()).add(number)
    return {key: frozenset(numbers) for key, numbers in sets.items()}


@cache
def news_words() -> frozenset[str]:
    """Return the roots of the words in the news list: compounds among them mean more than their parts."""
    return frozenset(root(word) for line in _news_lines() for word in line.split(" "))


@cache
def news_deeds() -> frozenset[str]:
    """Return the roots of what is done in the news list, and of the nouns that mean the same ('Schließung', 'Revision')."""
    sets = (line.split(" ") for line in _news_lines())
    return frozenset(root(word) for words in sets if any(map(str.islower, words)) for word in words)


def _synonym_sets() -> Iterator[list[str]]:
    thesaurus = gzip.decompress(resources.files(_PACK).joinpath(_THESAURUS).read_bytes()).decode("utf-8")
    for line in _news_lines():
        yield [root(word) for word in line.split(" ")]
    for line in thesaurus.splitlines():
        if not line.startswith("#"):
            yield line.split(" ")


@cache
def _news_lines() -> tuple[str, ...]:
    text = resources.files(_PACK).joinpath("lexicon", _NEWS).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def _news_sets() -> int:
    """Return how many sets the news list has; they are numbered first."""
    return len(_news_lines())
