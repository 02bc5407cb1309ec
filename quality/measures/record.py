"""How well the rest of the record was found: reuse, timeline, event card, stories, and what intake knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quality.score import Score, b_cubed, of_sets
from quality.tokens import covered, offsets, tokenise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.model import EventCard, Reuse, Story, TimelineEntry
    from quality.gold import GoldArticle, GoldCardValue, GoldReuse, GoldTimelineEntry

DATE_LENGTH = {"year": 4, "month": 7, "day": 10, "hour": 13, "minute": 16}
"""How many characters of an ISO 8601 date each precision has."""


def score_reuse(gold: Sequence[GoldReuse], found: Sequence[Reuse], articles: Sequence[GoldArticle]) -> Score:
    """Score by tokens which parts of the articles stand in another as well."""
    wanted: set[tuple[str, int]] = set()
    given: set[tuple[str, int]] = set()
    for article in articles:
        tokens = tokenise(article.text)
        own = [span for passage in gold for span in passage.spans if span.article_id == article.id]
        theirs = [span for passage in found for span in passage.spans if span.article_id == article.id]
        wanted |= {(article.id, i) for i in covered(offsets(own), tokens)}
        given |= {(article.id, i) for i in covered(offsets(theirs), tokens)}
    return of_sets(wanted, given)


def score_timeline(gold: Sequence[GoldTimelineEntry], found: Sequence[TimelineEntry]) -> Score:
    """Score a timeline by its starts, each cut to its precision; optional entries of the gold need not be found."""
    known = {_start(entry) for entry in gold}
    wanted = {_start(entry) for entry in gold if not entry.optional}
    given = {_start(entry) for entry in found}
    return Score(len(given & known), len(given), len(given & wanted), len(wanted))


def score_card(gold: Sequence[GoldCardValue], card: EventCard) -> Score:
    """Score an event card: a value is right where it rests on a passage that the gold gives for the same field."""
    right_gold = 0
    met: set[tuple[str, int]] = set()
    for wanted in gold:
        hits = {
            (wanted.field, number)
            for number, value in enumerate(getattr(card, wanted.field))
            if any(span.overlaps(own) for span in value.spans for own in wanted.evidence)
        }
        right_gold += bool(hits)
        met |= hits
    given = sum(len(getattr(card, name)) for name in type(card).__dataclass_fields__)
    return Score(len(met), given, right_gold, len(gold))


def score_stories(articles: Sequence[GoldArticle], stories: Sequence[Story]) -> Score:
    """Score the grouping of articles into stories."""
    found = {article_id: story.id for story in stories for article_id in story.article_ids}
    return b_cubed({article.id: article.story for article in articles}, found)


def score_apart(articles: Sequence[GoldArticle], telling: Mapping[str, Sequence[tuple[int, int]]]) -> Score:
    """Score by tokens which parts of the articles were set apart as not telling the story.

    Args:
        articles: the articles.
        telling: the stretches that were taken to tell the story, by the id of the article.

    """
    wanted: set[tuple[str, int]] = set()
    given: set[tuple[str, int]] = set()
    for article in articles:
        tokens = tokenise(article.text)
        told = covered(telling.get(article.id, ()), tokens)
        apart = covered(offsets(span for _, span in article.apart), tokens)
        wanted |= {(article.id, i) for i in apart}
        given |= {(article.id, i) for i in range(len(tokens)) if i not in told}
    return of_sets(wanted, given)


def _start(entry: GoldTimelineEntry | TimelineEntry) -> str:
    return entry.start[: DATE_LENGTH.get(entry.precision, len(entry.start))]
