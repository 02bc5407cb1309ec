from __future__ import annotations

from lesart.stories.lone import closest_story


def test_a_report_that_stands_alone_joins_the_story_that_is_clearly_the_closest() -> None:
    assert closest_story({"fire": [0.14, 0.12], "strike": [0.02, 0.01]}) == "fire"


def test_one_between_two_stories_stays_alone() -> None:
    assert closest_story({"fire": [0.14, 0.12], "strike": [0.12, 0.10]}) is None


def test_one_that_is_close_to_nothing_stays_alone() -> None:
    assert closest_story({"fire": [0.06, 0.05], "strike": [0.0, 0.0]}) is None
    assert closest_story({}) is None


def test_the_closer_half_of_a_story_counts() -> None:
    assert closest_story({7: [0.0, 0.15, 0.0, 0.13]}) == 7
    assert closest_story({7: [0.0, 0.15, 0.0, 0.0]}) is None
