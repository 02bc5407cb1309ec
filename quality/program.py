"""Running Lesart on the reports of an event.

Everything comes from its public functions but for two things that they do not give: which entity of a reading became
which of the story, and the comparison of reports of which it is known that they are one story.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import lesart
from lesart.comparison import compare_story
from lesart.comparison.claims.alignment import align
from lesart.comparison.entities import merge_entities, with_shared_names
from lesart.model import Article, Mention, Reading, SegmentKind, Story, Synopsis
from quality.errors import QualityError
from quality.gold_alignment import GoldAlignment
from quality.relocation import Alignment, Relocation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.comparison.compare import Aligner
    from quality.gold import Gold

TELLING = frozenset({SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY})
"""The kinds of segments that tell the story."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The record of a story, by (article id, id of an entity in its reading) the entity of the story, and the mentions.

    ``mentions`` are by the id of the article; they hold what the comparison found beyond the single readings.
    """

    synopsis: Synopsis
    merged: Mapping[tuple[str, str], str]
    mentions: Mapping[str, tuple[Mention, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """What the program found, with the article ids and the offsets of the gold.

    ``articles`` and ``readings`` are by the id of the gold's article; ``telling`` are the stretches of each that were
    taken to tell the story. ``grouped`` are the records of the stories that the program made of the articles, ``given``
    those of the stories that the gold has, by their labels, and ``aligned`` those made of the alignment that the gold has.
    """

    articles: Mapping[str, Article]
    readings: Mapping[str, Reading]
    telling: Mapping[str, tuple[tuple[int, int], ...]]
    grouped: tuple[Compared, ...]
    given: Mapping[str, Compared]
    aligned: Mapping[str, Compared]

    def record_of(self, article_ids: Sequence[str]) -> Compared:
        """Return the record that holds most of the articles of a story, with the entities of all records."""
        best = max(self.grouped, key=lambda each: len(set(each.synopsis.story.article_ids) & set(article_ids)))
        return Compared(
            best.synopsis,
            {key: merged for each in self.grouped for key, merged in each.merged.items()},
            {key: mentions for each in self.grouped for key, mentions in each.mentions.items()},
        )


def run_event(gold: Gold, texts: Path) -> Found:
    """Read and compare the reports in a folder.

    Raises:
        QualityError: if a report was not read.

    """
    articles = lesart.read(texts)
    ids = {article.id: _gold_id(article, gold) for article in articles}
    missing = sorted({article.id for article in gold.articles} - set(ids.values()))
    if missing:
        message = f"the program did not read report {missing[0]} of {texts}"
        raise QualityError(message)
    alignments = {a.id: Alignment.between(a.text, gold.article(ids[a.id]).text) for a in articles}
    relocation = Relocation(ids, alignments)
    readings = {a.id: lesart.annotate(a) for a in articles}
    synopses = lesart.compare(articles)
    stories = {
        label: _story(label, [key for key in readings if ids[key] in own]) for label, own in gold.stories().items()
    }
    made_by = synopses[0].made_by
    members = {label: [readings[each] for each in story.article_ids] for label, story in stories.items()}
    given = {label: compare_story(story, members[label], made_by) for label, story in stories.items()}
    aligned = {
        label: compare_story(story, members[label], made_by, aligner=_aligner(label, gold, relocation))
        for label, story in stories.items()
    }
    return Found(
        articles={ids[a.id]: a for a in articles},
        readings={ids[key]: relocation.apply(reading) for key, reading in readings.items()},
        telling={ids[a.id]: _telling(a, alignments[a.id]) for a in articles},
        grouped=tuple(_compared(each, readings, relocation) for each in synopses),
        given={label: _compared(each, readings, relocation) for label, each in given.items()},
        aligned={label: _compared(each, readings, relocation) for label, each in aligned.items()},
    )


def _aligner(label: str, gold: Gold, relocation: Relocation) -> Aligner:
    """Return what aligns the statements of a story as the gold does."""
    claims = [claim for claim in gold.claims if claim.story == label]
    by_gold = GoldAlignment(claims, {article.id: article for article in gold.articles}, relocation)
    return lambda readings, entities, entity_of: by_gold(align(readings, entities, entity_of))


def _story(label: str, article_ids: Sequence[str]) -> Story:
    return Story(label, label, tuple(article_ids))


def _compared(synopsis: Synopsis, readings: Mapping[str, Reading], relocation: Relocation) -> Compared:
    """Return a record in the terms of the gold, the ids of its entities being its own."""
    own = with_shared_names([readings[article.id] for article in synopsis.articles])
    merged = merge_entities(own).ids
    return Compared(
        relocation.apply(synopsis),
        {
            (relocation.ids[article_id], entity_id): f"{synopsis.story.id}/{each}"
            for (article_id, entity_id), each in merged.items()
        },
        {relocation.ids[each.article.id]: relocation.apply(each).mentions for each in own},
    )


def _gold_id(article: Article, gold: Gold) -> str:
    name = Path(article.path or "").name
    for each in gold.articles:
        if each.file == name:
            return each.id
    message = f"the program read {article.path!r}, which is no report that the gold has"
    raise QualityError(message)


def _telling(article: Article, alignment: Alignment) -> tuple[tuple[int, int], ...]:
    """Return the stretches of the file that tell the story; text outside every segment counts as body."""
    edges = [0, *(edge for s in article.segments for edge in (s.start, s.end)), len(article.text)]
    kept = []
    for start, end in pairwise(edges):
        if start < end and article.segment_at(start) in TELLING:
            span = alignment.span(article.span(start, end), article.id)
            kept.append((span.start, span.end))
    return tuple(kept)
