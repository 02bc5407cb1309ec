"""Readings of small invented reports, read by the shipped pipeline."""

from __future__ import annotations

from functools import cache

from lesart.comparison import compare_story
from lesart.model import Article, Completeness, MadeBy, Reading, Story, Synopsis
from lesart.reading.annotate import annotate


@cache
def reading(
    outlet: str,
    text: str,
    published: str = "2022-05-03T18:00",
    agencies: tuple[str, ...] = (),
    completeness: Completeness = Completeness.WHOLE,
) -> Reading:
    article = Article(
        id=outlet.casefold().replace(" ", "-"),
        text=text,
        outlet=outlet,
        language="de",
        published=published,
        agencies=agencies,
        completeness=completeness,
    )
    return annotate(article)


def synopsis(*readings: Reading) -> Synopsis:
    story = Story("s1", "a story", tuple(reading.article.id for reading in readings))
    return compare_story(story, readings, MadeBy("lesart", "0", ("de",), "2022-05-04T00:00:00+00:00"))
