"""Groups articles that tell of the same event: what happened, when and who took part, not the topic alone.

Method: average-link agglomerative clustering (Sokal & Michener 1958) of weighted term vectors, as it is usual in topic
detection and tracking (Allan 2002), with one constraint of our own: articles whose main days cannot belong to one event are
held apart, however alike their words. An article left alone then joins the story that is clearly the closest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from lesart.model import Reason, RelatedStory, Story
from lesart.reasons import say
from lesart.stories.days import main_day
from lesart.stories.label import label_story
from lesart.stories.lone import closest_story
from lesart.stories.pairs import compare_days
from lesart.stories.terms import TermSpace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from lesart.model import Article, Reading
    from lesart.stories.days import MainDay

SAME_EVENT = 0.2
"""Mean similarity from which groups of articles tell of one event. On ECB+ topics 1-22 B-cubed F1 is best between 0.16
and 0.23, and so it is on the German events of ``quality/lookalikes``."""

RELATED = 0.15
"""Mean similarity from which two stories are called related."""


def group(readings: Sequence[Reading]) -> tuple[Story, ...]:
    """Group readings into stories, largest first; every article is in exactly one story.

    Stories have the ids 's1', 's2', …; their dates are the main days on which most of their articles agree.
    """
    if not readings:
        return ()
    space = TermSpace([reading.article for reading in readings])
    alike = space.similarities()
    days = _with_neighbours([main_day(reading) for reading in readings], alike)
    clusters = _settled(*_same_event(alike, days))
    links = _related(clusters, alike)
    return tuple(
        _story(i, members, readings, days, _Evidence(space, alike, clusters, links[i]))
        for i, members in enumerate(clusters)
    )


class _Evidence:
    """What speaks for a story: the words its articles share, and the stories close to it."""

    def __init__(self, space: TermSpace, alike: np.ndarray, clusters: list[list[int]], related: list[int]) -> None:
        self.space = space
        self.alike = alike
        self.clusters = clusters
        self.related = related

    def relation(self, members: list[int], other: int) -> RelatedStory:
        """Return another story with what the articles of a story share with it that is not the same event."""
        pairs = [(float(self.alike[i, j]), -i, -j) for i in members for j in self.clusters[other]]
        similarity, i, j = max(pairs)
        return related_story(f"s{other + 1}", self.space.shared_terms(-i, -j), similarity)

    def because(self, members: list[int], readings: Sequence[Reading], days: list[MainDay]) -> tuple[str, ...]:
        """Return a line for every member but one: its closest other member, what they share, and their days."""
        lines = []
        for i in members[1:]:
            earlier = [j for j in members if j < i]
            closest = max(earlier, key=lambda j: (self.alike[i, j], -j))
            pair = (readings[i].article, readings[closest].article)
            words = self.space.shared_terms(i, closest)
            lines.append(merge_line(pair, words, float(self.alike[i, closest]), (days[i], days[closest])))
        return tuple(lines)


def related_story(story_id: str, words: Sequence[str], similarity: float) -> RelatedStory:
    """Return a story as related to another with which it shares some words."""
    reasons = (Reason("related", {"words": tuple(words), "similarity": (f"{similarity:.2f}",)}),)
    return RelatedStory(story_id, say(reasons), reasons)


def merge_line(
    pair: tuple[Article, Article], words: Sequence[str], similarity: float, days: tuple[MainDay, MainDay]
) -> str:
    """Return in words what two articles of one story share."""
    return (
        f"{pair[0].name} and {pair[1].name} share {', '.join(words)} (similarity {similarity:.2f}); "
        f"their days, {days[0]} and {days[1]}, {compare_days(*days).because}"
    )


def _with_neighbours(days: list[MainDay], alike: np.ndarray) -> list[MainDay]:
    """Return the days, each with the events that reports in like words date to it: not every report says it again."""
    by_date: dict[dt.date, list[int]] = {}
    for row, day in enumerate(days):
        if day.date:
            by_date.setdefault(day.date, []).append(row)
    return [
        day.with_events(*(days[j].happened for j in by_date.get(day.date, ()) if alike[i, j] >= SAME_EVENT))
        if day.date
        else day
        for i, day in enumerate(days)
    ]


def _same_event(alike: np.ndarray, days: list[MainDay]) -> tuple[np.ndarray, np.ndarray]:
    """Return the similarity of every pair with regard to their days, and which pairs tell of two events of a kind."""
    same = alike.copy()
    two_events = np.zeros(alike.shape, dtype=bool)
    for i, left in enumerate(days):
        for j, right in enumerate(days[:i]):
            verdict = compare_days(left, right)
            same[i, j] = same[j, i] = min(1.0, same[i, j] * verdict.factor)
            two_events[i, j] = two_events[j, i] = verdict.two_events
    return same, two_events


def _settled(same: np.ndarray, two_events: np.ndarray) -> list[list[int]]:
    """Return the clusters as lists of row numbers, largest first, then in the order of their first article."""
    found = _clusters(same)
    several = {number: rows for number, rows in enumerate(found) if len(rows) > 1}
    clusters = {number: list(rows) for number, rows in enumerate(found)}
    for number, rows in enumerate(found):
        if number in several:
            continue
        row = rows[0]
        open_to_it = {key: others for key, others in several.items() if not two_events[row, others].any()}
        home = closest_story({key: same[row, others].tolist() for key, others in open_to_it.items()})
        if home is not None:
            clusters[home].append(row)
            del clusters[number]
    return sorted((sorted(rows) for rows in clusters.values()), key=lambda rows: (-len(rows), rows[0]))


def _clusters(same: np.ndarray) -> list[list[int]]:
    """Return the clusters as lists of row numbers."""
    if len(same) == 1:
        return [[0]]
    distance = np.clip(1 - (same + same.T) / 2, 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), "average")
    members: dict[int, list[int]] = {}
    for row, cluster in enumerate(fcluster(tree, 1 - SAME_EVENT, "distance")):
        members.setdefault(int(cluster), []).append(row)
    return list(members.values())


def _related(clusters: list[list[int]], alike: np.ndarray) -> list[list[int]]:
    return [
        [j for j, right in enumerate(clusters) if i != j and float(alike[np.ix_(left, right)].mean()) >= RELATED]
        for i, left in enumerate(clusters)
    ]


def _story(
    number: int, members: list[int], readings: Sequence[Reading], days: list[MainDay], evidence: _Evidence
) -> Story:
    date = common_date([days[i] for i in members])
    return Story(
        id=f"s{number + 1}",
        label=label_story([readings[i] for i in members]),
        article_ids=tuple(readings[i].article.id for i in members),
        event_start=date,
        event_end=date,
        related=tuple(evidence.relation(members, other) for other in evidence.related),
        because=evidence.because(members, readings, days),
    )


def common_date(days: Sequence[MainDay]) -> str | None:
    """Return the date that most of the days have (ISO 8601), the earliest of equals, None where none has one."""
    dates = sorted(str(day.date) for day in days if day.date)
    return max(dict.fromkeys(dates), key=dates.count) if dates else None
