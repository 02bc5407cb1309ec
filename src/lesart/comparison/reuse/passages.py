"""Joins matching sentences of several articles into the longest passages that the same articles share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lesart.comparison.reuse.matches import Match
    from lesart.comparison.reuse.words import Words

# Two stretches of one sentence are one place if they share at least this part of the shorter one; less than that are
# two clauses taken from two texts.
_SAME_PLACE = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of consecutive words of one article: numbers of its first and last sentence, its word range."""

    article: int
    first_sentence: int
    last_sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """The places where one text stands, in order, and the smallest share of equal words between two of them."""

    places: tuple[Place, ...]
    share: float

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles of the places, in order."""
        return tuple(place.article for place in self.places)


def join_matches(matches: Sequence[Match], words: Words) -> tuple[Passage, ...]:
    """Return the passages, ordered by their first place; no two of them can be joined any more."""
    single = sorted(_passages(matches, words), key=lambda passage: passage.places[0].start)
    return tuple(_joined(single))


def _passages(matches: Sequence[Match], words: Words) -> Iterator[Passage]:
    """Yield one passage for each sentence-sized text, by the connected components of the matching stretches."""
    stretches: dict[int, set[tuple[int, int]]] = {}
    graph: nx.Graph[tuple[int, int, int]] = nx.Graph()
    for match in matches:
        left, right = (match.left, *match.stretch.left), (match.right, *match.stretch.right)
        stretches.setdefault(match.left, set()).add(match.stretch.left)
        stretches.setdefault(match.right, set()).add(match.stretch.right)
        graph.add_edge(left, right, share=match.stretch.share)
    for sentence, ranges in stretches.items():
        graph.add_edges_from(_same_places(sentence, sorted(ranges)))
    for component in nx.connected_components(graph):
        shares = [share for _, _, share in graph.subgraph(component).edges(data="share", default=1.0)]
        places = tuple(_places(component, words))
        if len({place.article for place in places}) > 1:
            yield Passage(places, min(shares))


def _same_places(
    sentence: int, ranges: Sequence[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int, int], tuple[int, int, int]]]:
    for i, (a, b) in enumerate(ranges):
        for c, d in ranges[i + 1 :]:
            if min(b, d) - max(a, c) >= _SAME_PLACE * min(b - a, d - c):
                yield (sentence, a, b), (sentence, c, d)


def _places(component: Iterable[tuple[int, int, int]], words: Words) -> Iterator[Place]:
    """Yield the places of a component, neighbouring sentences of one article as one place."""
    current: Place | None = None
    for sentence, a, b in sorted(component):
        article, offset = int(words.article[sentence]), int(words.first[sentence])
        place = Place(article, sentence, sentence, offset + a, offset + b)
        if current is not None and current.article == article and sentence - current.last_sentence <= 1:
            current = Place(article, current.first_sentence, sentence, current.start, max(current.end, place.end))
            continue
        if current is not None:
            yield current
        current = place
    if current is not None:
        yield current


def _joined(passages: Sequence[Passage]) -> Iterator[Passage]:
    current: Passage | None = None
    for passage in passages:
        if current is not None and _follows(current, passage):
            current = _join(current, passage)
            continue
        if current is not None:
            yield current
        current = passage
    if current is not None:
        yield current


def _follows(before: Passage, after: Passage) -> bool:
    if before.articles != after.articles:
        return False
    pairs = zip(before.places, after.places, strict=True)
    return all(0 <= b.first_sentence - a.last_sentence <= 1 and b.start >= a.end for a, b in pairs)


def _join(before: Passage, after: Passage) -> Passage:
    pairs = zip(before.places, after.places, strict=True)
    places = tuple(Place(a.article, a.first_sentence, b.last_sentence, a.start, b.end) for a, b in pairs)
    return Passage(places, min(before.share, after.share))
