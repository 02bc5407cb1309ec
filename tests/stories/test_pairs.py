"""Pairs of events that words alone would join, and events that go on for days: what is one story, what are two."""

from __future__ import annotations

import pytest

from lesart.stories import StoryIndex, group
from tests.stories.news import PAIRS, events, readings


@pytest.mark.parametrize("pair", PAIRS)
def test_two_events_are_two_stories_and_one_that_goes_on_is_one(pair: str) -> None:
    assert {story.article_ids for story in group(readings(pair))} == events(pair)


@pytest.mark.parametrize("pair", PAIRS)
def test_events_that_are_alike_are_marked_as_related(pair: str) -> None:
    stories = group(readings(pair))
    assert all(len(story.related) == len(stories) - 1 for story in stories)


def test_all_together_they_stay_apart() -> None:
    everything = [reading for pair in PAIRS for reading in readings(pair)]
    assert {story.article_ids for story in group(everything)} == set().union(*map(events, PAIRS))


def test_articles_that_come_one_by_one_find_their_stories() -> None:
    everything = [reading for pair in PAIRS for reading in readings(pair)]
    index = StoryIndex()
    placed = [index.place(reading) for reading in sorted(everything, key=lambda each: each.article.published or "")]
    assert {story.article_ids for story in index.stories} == set().union(*map(events, PAIRS))
    assert sum(each.is_new for each in placed) == len(index.stories)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_new_article_finds_its_story_among_those_that_were_grouped(pair: str) -> None:
    *known, last = readings(pair)
    index = StoryIndex(known, group(known))
    before = {story.id: story for story in index.stories}
    placement = index.place(last)
    assert placement.story.article_ids in events(pair)
    assert placement.story.because[-1]
    assert not placement.is_new
    unchanged = [story for story in index.stories if story.id != placement.story.id]
    assert unchanged == [story for story in before.values() if story.id != placement.story.id]


def test_the_story_of_a_new_event_is_new_and_names_what_it_is_close_to() -> None:
    reports = readings("strikes")
    first, later = reports[:2], reports[2]
    index = StoryIndex(first, group(first))
    placement = index.place(later)
    assert placement.is_new
    assert [each.story_id for each in placement.story.related] == ["s1"]


def test_an_article_is_placed_once() -> None:
    reports = readings("plan")
    index = StoryIndex(reports, group(reports))
    with pytest.raises(ValueError, match="plan/plan/0"):
        index.place(reports[0])
