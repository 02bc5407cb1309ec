"""Files the claims of a story under topics: few of them, each a noun or noun phrase that the reports use."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.claims.topic_words import TopicWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.drafts import Draft
    from lesart.comparison.statements import Statement

    Gains = Mapping[str, float]

_NEARLY = 0.5
"""The share of what its own best term would tell that a term shared with other claims must tell of a claim. Set on the three
invented events: with less, 'Grenze' and 'Gespräch' draw in claims of other things; with more, hardly any claims meet."""
_OF_ITS_REPORTS = 1 / 4
"""The share of its reports in which a word of a claim must stand to name it, and more than half as often as any other word."""


def topics_of(drafts: Sequence[Draft], alignment: Alignment, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the topic of each claim, "" where its accounts have no word that could be one.

    A claim belongs with others that have a telling term in common with it; claims that have none, but are all of one
    speaker, stand under the speaker's name; the rest under the term that tells most of them.

    Args:
        drafts: the claims.
        alignment: what their statements are about.
        names: of the entities, by id.

    """
    filing = _Filing(drafts, alignment)
    found = {number: filing.words.label(key, members) for key, members in filing.shared() for number in members}
    rest = [number for number in range(len(drafts)) if number not in found]
    found |= {number: names[speaker] for number, speaker in _of_one_speaker(rest, drafts) if speaker in names}
    return tuple(found[number] if number in found else filing.own(number) for number in range(len(drafts)))


class _Filing:
    def __init__(self, drafts: Sequence[Draft], alignment: Alignment) -> None:
        self._drafts = drafts
        self._several = [number for number, draft in enumerate(drafts) if len(draft.articles) > 1]
        self.words = TopicWords([_forward(draft) for draft in drafts], alignment)
        self._heads = [self.words.heads(number) for number in range(len(drafts))]
        self._gains = [self._gains_of(number, alignment) for number in range(len(drafts))]
        self._best = [_telling_most(gains) for gains in self._gains]
        lone = frozenset(range(len(drafts))).difference(self._several)
        self._lone: defaultdict[str | None, list[int]] = defaultdict(list)
        for number in sorted(lone):
            self._lone[self._best[number]].append(number)

    def _gains_of(self, number: int, alignment: Alignment) -> Gains:
        """Return what each term that enough reports of a claim have in it tells of it."""
        articles = self.words.articles(number)
        most = max((len(have) for have in articles.values()), default=0)
        least = max(most / 2, _OF_ITS_REPORTS * len(self._drafts[number].articles))
        weight, column = alignment.space.weight, alignment.space.column
        return {
            key: len(have) / most * float(weight[column[key]])
            for key, have in articles.items()
            if len(have) > least and key in column
        }

    def shared(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield terms with the claims that they are the topic of, two or more, those that tell most first.

        Claims of one report alone join a topic of those that several have.
        """
        members: defaultdict[str, list[int]] = defaultdict(list)
        for number in self._several:
            for key in self._near(number):
                members[key].append(number)
        gains = {key: gain for key, numbers in members.items() if (gain := self._gain(key, numbers)) is not None}
        while gains:
            best = min(gains, key=lambda key: (-gains[key], key))
            taken = frozenset(members[best])
            yield best, (*members[best], *self._lone[best])
            for key in {key for number in taken for key in self._near(number)}:
                members[key] = [number for number in members[key] if number not in taken]
                gain = self._gain(key, members[key])
                gains.pop(key, None)
                if gain is not None:
                    gains[key] = gain

    def _near(self, number: int) -> list[str]:
        """Return the terms that tell nearly as much of a claim as any."""
        gains = self._gains[number]
        best = max(gains.values(), default=0.0)
        return [key for key, gain in gains.items() if gain >= _NEARLY * best]

    def _gain(self, key: str, numbers: Sequence[int]) -> float | None:
        """Return what a term tells of some claims, None where it is no topic of two or more."""
        if len(numbers) > 1 and self._is_of(key, numbers):
            return sum(self._gains[number][key] for number in numbers)
        return None

    def _is_of(self, key: str, members: Sequence[int]) -> bool:
        """Tell whether most of some claims have a root as a noun, not only as the first part of compounds."""
        return 2 * sum(key in self._heads[number] for number in members) > len(members)

    def own(self, number: int) -> str:
        """Return the topic of a claim that stands by itself: its most telling term, where it has none its verb."""
        best = self._best[number]
        return self.words.label(best, (number,)) if best is not None else self.words.verb(number)


def _telling_most(gains: Gains) -> str | None:
    """Return the term that tells most of a claim, the first of equals: what a clause begins with it is often about."""
    return max(gains, key=lambda key: gains[key], default=None)


def _forward(draft: Draft) -> tuple[tuple[int, Statement], ...]:
    """Return the numbers and statements of the accounts that put a claim, all where each of them denies it."""
    forward = [member for member in draft.members if not member.negative] or draft.members
    return tuple((member.number, member.statement) for member in forward)


def _of_one_speaker(numbers: Sequence[int], drafts: Sequence[Draft]) -> Iterator[tuple[int, str]]:
    """Yield the claims of several reports that are one speaker's words in all of them, where the speaker has two."""
    speakers = {
        number: {member.statement.speaker for member in drafts[number].members}
        for number in numbers
        if len(drafts[number].articles) > 1
    }
    single = {number: next(iter(found)) for number, found in speakers.items() if len(found) == 1}
    counts = Counter(single.values())
    yield from ((number, who) for number, who in single.items() if who is not None and counts[who] > 1)
