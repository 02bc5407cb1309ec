"""From inputs to the record: intake, reading, stories, comparison, one after the other."""

from __future__ import annotations

import datetime as dt
import tomllib
from importlib import resources
from typing import TYPE_CHECKING

from lesart import intake, language, reading, stories
from lesart.comparison import compare_story
from lesart.errors import LesartError
from lesart.model import MadeBy, Record, Skipped
from lesart.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from lesart.intake import IntakeResult
    from lesart.model import Article, Reading, Story, Synopsis

    Progress = Callable[[str], None]


def _quiet(_message: str) -> None:
    """Take no notice of progress."""


def read_articles(paths: Sequence[str | Path], outlets: Mapping[str, str] | None = None) -> IntakeResult:
    """Take in files and folders; see ``lesart.intake.read``."""
    return intake.read(*paths, outlets=outlets)


def annotate(article: Article, model: str | None = None) -> Reading:
    """Read one article; see ``lesart.reading.annotate``."""
    return reading.annotate(article, model)


def group(readings: Sequence[Reading]) -> tuple[Story, ...]:
    """Group readings into stories; see ``lesart.stories.group``."""
    return stories.group(readings)


def read(
    paths: Sequence[str | Path],
    outlets: Mapping[str, str] | None = None,
    model: str | None = None,
    progress: Progress = _quiet,
) -> tuple[tuple[Reading, ...], tuple[Skipped, ...]]:
    """Take in and read every article of the paths.

    Returns:
        The readings in the order of the inputs, and the inputs that were not read, with the reason.

    Raises:
        LanguageError: if ``model`` cannot be loaded.

    """
    taken = read_articles(paths, outlets)
    readings, failed = _annotate_all(taken.articles, model, progress)
    return readings, taken.skipped + failed


def compare(
    paths: Sequence[str | Path],
    outlets: Mapping[str, str] | None = None,
    model: str | None = None,
    progress: Progress = _quiet,
) -> Record:
    """Take in, read, group and compare: the whole way from paths to the record.

    Args:
        paths: files and folders.
        outlets: names of outlets for files, by file name or path.
        model: an installed spaCy pipeline to stand in for the one shipped.
        progress: is called with a short message before each step.

    Raises:
        LanguageError: if ``model`` cannot be loaded.

    """
    readings, skipped = read(paths, outlets, model, progress)
    return Record(compare_readings(readings, progress), skipped)


def compare_articles(articles: Sequence[Article], model: str | None = None) -> tuple[Synopsis, ...]:
    """Return one synopsis a story of the articles, the largest story first."""
    return compare_readings([annotate(article, model) for article in articles])


def demonstration(model: str | None = None, progress: Progress = _quiet) -> Record:
    """Return the record of the bundled, invented event."""
    bundled = resources.files("lesart.demonstration")
    outlets = tomllib.loads((bundled / "outlets.toml").read_text(encoding="utf-8"))
    with resources.as_file(bundled / "texts") as folder:
        return compare([folder], outlets, model, progress)


def _annotate_all(
    articles: Sequence[Article], model: str | None, progress: Progress
) -> tuple[tuple[Reading, ...], tuple[Skipped, ...]]:
    readings: list[Reading] = []
    failed: list[Skipped] = []
    for number, article in enumerate(articles, start=1):
        progress(f"reading {number} of {len(articles)}: {article.name}")
        try:
            readings.append(annotate(article, model))
        except LesartError:
            raise
        except Exception as error:  # noqa: BLE001 - one text that trips the reader must not cost the others
            failed.append(Skipped(article.path or article.name, _fault(error)))
    return tuple(readings), tuple(failed)


def _fault(error: Exception) -> str:
    kind = type(error).__name__
    return f"a fault of Lesart, not of the text: reading it raised {kind} ({error}); please report it with the text"


def compare_readings(readings: Sequence[Reading], progress: Progress = _quiet) -> tuple[Synopsis, ...]:
    """Group readings into stories and return one synopsis a story, the largest story first."""
    if not readings:
        return ()
    progress("grouping into stories")
    made_by = _made_by()
    by_id = {each.article.id: each for each in readings}
    synopses = []
    for story in group(readings):
        progress(f"comparing the reports of story {story.id}")
        synopses.append(compare_story(story, [by_id[article_id] for article_id in story.article_ids], made_by))
    return tuple(synopses)


def _made_by() -> MadeBy:
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    return MadeBy("lesart", __version__, language.available(), now.isoformat())
