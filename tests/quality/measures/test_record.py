from __future__ import annotations

import pytest

from lesart.model import EventCard, FieldValue, Reuse, SegmentKind, Story, TimelineEntry
from quality.gold import GoldArticle, GoldCardValue, GoldReuse, GoldTimelineEntry
from quality.measures.record import score_apart, score_card, score_reuse, score_stories, score_timeline
from tests.quality.measures.build import ARTICLES, TEXTS, span


def entry(start: str, precision: str, *, optional: bool = False) -> GoldTimelineEntry:
    return GoldTimelineEntry("main", start, start, precision, "", optional, ())


def test_reuse_counts_tokens() -> None:
    gold = [GoldReuse("dna", (span("a", "Der Minister tritt"), span("b", "Minister Holm")))]
    found = [Reuse("r", (span("a", "Minister tritt am Montag"),))]
    score = score_reuse(gold, found, ARTICLES)
    assert (score.precision, score.recall) == (2 / 4, 2 / 5)


def test_timeline_compares_starts_at_their_precision_and_optional_entries_are_not_missed() -> None:
    gold = [entry("2024-05-06", "day"), entry("2024-05", "month"), entry("2024-05-06T10:30", "minute", optional=True)]
    found = [
        TimelineEntry("2024-05-06T00:00", "2024-05-06T23:59", "day", "", ()),
        TimelineEntry("2024-05-06T10:30", "2024-05-06T10:30", "minute", "", ()),
        TimelineEntry("2024-05-07", "2024-05-07", "day", "", ()),
    ]
    score = score_timeline(gold, found)
    assert score.precision == pytest.approx(2 / 3)
    assert score.recall == 1 / 2


def test_a_card_value_is_right_where_it_rests_on_a_passage_of_its_field() -> None:
    gold = [GoldCardValue("main", "kind", "Rücktritt", (span("a", "tritt am Montag zurück"),))]
    right = FieldValue("Rücktritt", (span("a", "zurück"),), ())
    assert score_card(gold, EventCard(kind=(right,))).f1 == 1.0
    assert score_card(gold, EventCard(place=(right,))).f1 == 0.0
    assert score_card(gold, EventCard(kind=(right,), place=(right,))).precision == 0.5


def test_stories_are_compared_by_what_stands_together() -> None:
    assert score_stories(ARTICLES, [Story("s", "", ("a", "b", "c"))]).f1 == 1.0
    assert score_stories(ARTICLES, [Story("s", "", ("a", "b"))]).recall == pytest.approx(5 / 9)


def test_text_set_apart_is_what_is_not_told() -> None:
    apart = ((SegmentKind.CAPTION, span("b", "Minister Holm geht.")),)
    article = GoldArticle("b", "b.txt", TEXTS["b"], "b", (), "2024", "main", "", apart)
    score = score_apart([article], {"b": ((14, len(TEXTS["b"])),)})  # 'geht.' was taken for part of the story
    assert (score.precision, score.recall) == (1.0, 2 / 4)
