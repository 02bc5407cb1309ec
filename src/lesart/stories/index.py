"""Places new articles among stories that are there, without grouping all of them again.

Method: single-pass clustering with incremental document frequencies, as in topic detection and tracking (Allan 2002);
an article joins the story that it is most like on average, by the measure and from the threshold of ``group``, or else the
story that is clearly the closest, as there.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.language.frequency import load_frequency
from lesart.model import Reading, Story
from lesart.stories.days import MainDay, main_day
from lesart.stories.group import RELATED, SAME_EVENT, common_date, merge_line, related_story
from lesart.stories.label import label_story
from lesart.stories.lone import closest_story
from lesart.stories.pairs import compare_days
from lesart.stories.terms import TELLING_LENGTH, damped, rarity, term_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.model import RelatedStory

NAMED_WORDS = 5
"""How many shared words a reason names."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a new article belongs: the story with it, and whether that story is a new one."""

    story: Story
    is_new: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """An article in the index: its words as a unit vector, its main day, its story."""

    reading: Reading
    vector: Mapping[str, float]
    day: MainDay
    story_id: str


class StoryIndex:
    """The stories known so far, to which articles are added one by one."""

    def __init__(self, readings: Iterable[Reading] = (), stories: Iterable[Story] = ()) -> None:
        """Take the stories known so far and the readings of their articles.

        Raises:
            KeyError: a reading is in none of the stories.

        """
        self._stories = {story.id: story for story in stories}
        self._story_of = {article_id: story.id for story in self._stories.values() for article_id in story.article_ids}
        self._entries: list[_Entry] = []
        self._documents: Counter[str] = Counter()
        self._rows: defaultdict[str, list[int]] = defaultdict(list)
        known = list(readings)
        weights = [term_weights(reading.article) for reading in known]
        for count in weights:
            self._documents.update(count.keys())
        for reading, count in zip(known, weights, strict=True):
            vector = self._vector(count, reading.article.language, len(known))
            self._remember(_Entry(reading, vector, main_day(reading), self._story_of[reading.article.id]))

    @property
    def stories(self) -> tuple[Story, ...]:
        """The stories as they stand, in the order in which they came."""
        return tuple(self._stories.values())

    def place(self, reading: Reading) -> Placement:
        """Put a new article to the story whose event it tells of, or into a new one; the other stories stay as they are.

        The cost grows with the articles that share a word with the new one, not with the pairs of articles.

        Raises:
            ValueError: the article is in the index already.

        """
        if reading.article.id in self._story_of:
            message = f"the article {reading.article.id!r} is in a story already"
            raise ValueError(message)
        count = term_weights(reading.article)
        self._documents.update(count.keys())
        vector = self._vector(count, reading.article.language, len(self._entries) + 1)
        alike = self._similarities(vector)
        day = self._with_neighbours(main_day(reading), alike)
        home = self._home(day, alike)
        story = self._opened(reading, day, alike) if home is None else self._joined(home, reading, day, alike)
        self._stories[story.id] = story
        self._story_of[reading.article.id] = story.id
        self._remember(_Entry(reading, vector, day, story.id))
        return Placement(story, home is None)

    def _remember(self, entry: _Entry) -> None:
        for term in entry.vector:
            self._rows[term].append(len(self._entries))
        self._entries.append(entry)

    def _vector(self, count: Mapping[str, float], language: str | None, articles: int) -> dict[str, float]:
        background = load_frequency(language or "")
        weights = {
            term: damped(weight) * rarity(term, self._documents[term], articles, background)
            for term, weight in count.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {term: weight / length for term, weight in weights.items() if weight}

    def _similarities(self, vector: Mapping[str, float]) -> dict[int, float]:
        """Return the cosine with each article that shares a word, by its number."""
        found: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for row in self._rows.get(term, ()):
                found[row] += weight * self._entries[row].vector[term]
        return found

    def _with_neighbours(self, day: MainDay, alike: Mapping[int, float]) -> MainDay:
        near = (self._entries[row].day for row, likeness in alike.items() if likeness >= SAME_EVENT)
        return day.with_events(*(other.happened for other in near if day.date and other.date == day.date))

    def _home(self, day: MainDay, alike: Mapping[int, float]) -> str | None:
        """Return the story that a new article belongs to: the one most like on average, or clearly the closest."""
        values: defaultdict[str, list[float]] = defaultdict(list)
        other_events: set[str] = set()
        for row, likeness in sorted(alike.items()):
            entry = self._entries[row]
            verdict = compare_days(day, entry.day)
            values[entry.story_id].append(min(1.0, likeness * verdict.factor))
            if verdict.two_events:
                other_events.add(entry.story_id)
        sizes = {story_id: len(self._stories[story_id].article_ids) for story_id in values}
        best = max(values, key=lambda story_id: (sum(values[story_id]) / sizes[story_id], story_id), default=None)
        if best is not None and sum(values[best]) / sizes[best] >= SAME_EVENT:
            return best
        return closest_story(
            {
                story_id: [*values[story_id], *[0.0] * (sizes[story_id] - len(values[story_id]))]
                for story_id in values
                if sizes[story_id] > 1 and story_id not in other_events
            }
        )

    def _joined(self, story_id: str, reading: Reading, day: MainDay, alike: Mapping[int, float]) -> Story:
        story = self._stories[story_id]
        members = [row for row, entry in enumerate(self._entries) if entry.story_id == story_id]
        closest = max(members, key=lambda row: (alike.get(row, 0.0), -row))
        other = self._entries[closest]
        line = merge_line(
            (reading.article, other.reading.article),
            self._shared(reading, closest),
            alike.get(closest, 0.0),
            (day, other.day),
        )
        readings = [*(self._entries[row].reading for row in members), reading]
        date = common_date([*(self._entries[row].day for row in members), day])
        return replace(
            story,
            label=label_story(readings),
            article_ids=(*story.article_ids, reading.article.id),
            event_start=date,
            event_end=date,
            because=(*story.because, line),
        )

    def _opened(self, reading: Reading, day: MainDay, alike: Mapping[int, float]) -> Story:
        number = 1 + max((int(story_id[1:]) for story_id in self._stories if story_id[1:].isdigit()), default=0)
        date = common_date([day])
        related = self._related(reading, alike)
        return Story(
            f"s{number}",
            label_story([reading]),
            (reading.article.id,),
            event_start=date,
            event_end=date,
            related=related,
        )

    def _related(self, reading: Reading, alike: Mapping[int, float]) -> tuple[RelatedStory, ...]:
        by_story: defaultdict[str, list[int]] = defaultdict(list)
        for row in alike:
            by_story[self._entries[row].story_id].append(row)
        found = []
        for story_id, rows in sorted(by_story.items()):
            if sum(alike[row] for row in rows) / len(self._stories[story_id].article_ids) >= RELATED:
                closest = max(rows, key=lambda row: (alike[row], -row))
                found.append(related_story(story_id, self._shared(reading, closest), alike[closest]))
        return tuple(found)

    def _shared(self, reading: Reading, row: int) -> Sequence[str]:
        """Return the words of some length that count most in the similarity of a new article and one of the index."""
        other = self._entries[row].vector
        words = [word for word in term_weights(reading.article) if word in other and len(word) >= TELLING_LENGTH]
        return sorted(words, key=lambda word: (-other[word], word))[:NAMED_WORDS]
