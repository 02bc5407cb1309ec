"""The functions of the Python library, as ``import lesart`` offers them."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from lesart import intake, reading, stories
from lesart.errors import IntakeError, SkippedInputWarning
from lesart.run.compare import compare_articles
from lesart.stories import StoryIndex

__all__ = ["StoryIndex", "annotate", "compare", "group", "read"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from lesart.model import Article, Reading, Story, Synopsis


def read(*paths: str | Path, outlets: Mapping[str, str] | None = None) -> list[Article]:
    """Take in files and folders of reports.

    Args:
        *paths: files (``.txt``, ``.md``, ``.json``, ``.jsonl``) and folders, which are searched through.
        outlets: names of outlets for files, by file name or path.

    Returns:
        One article a report, in the order of the paths. An input that cannot be read is left out with a
        ``SkippedInputWarning`` that says why.

    Raises:
        IntakeError: if nothing at all could be read.

    """
    taken = intake.read(*paths, outlets=outlets)
    for skipped in taken.skipped:
        warnings.warn(f"{skipped.name}: {skipped.reason}", SkippedInputWarning, stacklevel=2)
    if not taken.articles:
        reasons = "; ".join(f"{skipped.name}: {skipped.reason}" for skipped in taken.skipped)
        message = f"nothing to read: {reasons or 'no path was given'}"
        raise IntakeError(message)
    return list(taken.articles)


def annotate(article: Article, model: str | None = None) -> Reading:
    """Read one article: its quotations, source chains, entities, times and quantities.

    An article without segments (``Article.from_text``) is first searched for what it tells about itself. Several threads may
    read at once; they read the same, and no faster, as one after the other.

    Args:
        article: the article.
        model: an installed spaCy pipeline to stand in for the one shipped.

    Raises:
        LanguageError: if ``model`` cannot be loaded.

    """
    return reading.annotate(_described(article), model)


def group(readings: Sequence[Reading]) -> list[Story]:
    """Group readings into stories of the same event, the largest first."""
    return list(stories.group(readings))


def compare(articles: Sequence[Article], model: str | None = None) -> list[Synopsis]:
    """Read, group and compare articles.

    Args:
        articles: reports of one or several events, each with an id of its own.
        model: an installed spaCy pipeline to stand in for the one shipped.

    Returns:
        One synopsis a story, the largest first.

    Raises:
        IntakeError: if two articles have the same id.
        LanguageError: if ``model`` cannot be loaded.

    """
    ids = [article.id for article in articles]
    twice = next((each for each in ids if ids.count(each) > 1), None)
    if twice is not None:
        message = f"two articles have the id {twice!r}; give each an id of its own"
        raise IntakeError(message)
    return list(compare_articles([_described(article) for article in articles], model))


def _described(article: Article) -> Article:
    return article if article.segments else intake.describe(article)
