"""How well source chains were found: who passes the words on, in which part.

The outlet, which leads every chain, is not scored here; intake finds it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import SourceRole
from quality.names import is_called
from quality.score import Score, mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quality.gold import GoldLink

Link = tuple[SourceRole, str]

PRONOUN = 3
"""Letters of the longest pronoun that may stand in capitals at the start of a sentence ('Sie')."""


@dataclass(frozen=True, slots=True)
class ChainPair:
    """Of one quotation the chain of the gold, every name for each of its links, and the chain found for it.

    ``found`` is None where the quotation itself was not found, ``gold`` is empty where the gold has none.
    """

    gold: tuple[tuple[SourceRole, tuple[str, ...]], ...]
    found: tuple[Link, ...] | None


@dataclass(frozen=True, slots=True)
class ChainScores:
    """How many chains are right.

    ``exact``: share of the quotations found whose chain is right from end to end; ``long``: of those with more than
    one link; ``roles``: single links by role; ``links``: all of them.
    """

    exact: float
    exact_cases: int
    long: float
    long_cases: int
    links: Score
    roles: dict[str, Score]


def score_chains(pairs: Iterable[ChainPair]) -> ChainScores:
    """Score chains; a quotation that was not found misses all its links."""
    listed = list(pairs)
    both = [each for each in listed if each.found is not None and each.gold]
    exact = [_is_exact(each) for each in both]
    long = [_is_exact(each) for each in both if len(each.gold) > 1]
    wanted, given, right = _count_links(listed)
    roles = {
        role.value: Score(right[role], given[role], right[role], wanted[role])
        for role in SourceRole
        if wanted[role] or given[role]
    }
    total = Score(right.total(), given.total(), right.total(), wanted.total())
    return ChainScores(mean(exact), len(exact), mean(long), len(long), total, roles)


def chain_of(
    links: Sequence[GoldLink], forms: Mapping[str, tuple[str, ...]], speaker_text: str | None
) -> tuple[tuple[SourceRole, tuple[str, ...]], ...]:
    """Return a chain of the gold without its outlet, every link with all its names.

    Args:
        links: the chain.
        forms: the forms of every entity, by its name.
        speaker_text: the words for the speaker in the text, as good as the name unless they are a pronoun.

    """
    named = []
    for link in links[1:]:
        names = (link.name, *forms.get(link.name, ()))
        if link.role is SourceRole.SPEAKER and speaker_text and _names_somebody(speaker_text):
            names = (*names, speaker_text)
        named.append((link.role, names))
    return tuple(named)


def _names_somebody(words: str) -> bool:
    return any(word[0].isupper() and len(word) > PRONOUN for word in words.split())


def _is_exact(pair: ChainPair) -> bool:
    found = pair.found or ()
    return len(found) == len(pair.gold) and all(
        role is given and is_called(name, names) for (role, names), (given, name) in zip(pair.gold, found, strict=True)
    )


def _count_links(
    pairs: Iterable[ChainPair],
) -> tuple[Counter[SourceRole], Counter[SourceRole], Counter[SourceRole]]:
    wanted: Counter[SourceRole] = Counter()
    given: Counter[SourceRole] = Counter()
    right: Counter[SourceRole] = Counter()
    for each in pairs:
        wanted.update(role for role, _ in each.gold)
        given.update(role for role, _ in each.found or ())
        right.update(_right_links(each))
    return wanted, given, right


def _right_links(pair: ChainPair) -> list[SourceRole]:
    left = list(pair.found or ())
    right = []
    for role, names in pair.gold:
        hit = next((link for link in left if link[0] is role and is_called(link[1], names)), None)
        if hit:
            left.remove(hit)
            right.append(role)
    return right
