"""Invented German reports of events that are easily torn apart or taken for one another, to group into stories.

Every file of ``FOLDER`` holds reports of one event in several voices (agency, tabloid, police, broadsheet, what came of it
days later) and of others that are like it: another vote of the same council, another accident on the same road.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import lesart
from quality.errors import QualityError
from quality.figures import of_score
from quality.score import Score, b_cubed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading
    from quality.figures import Figure

PART = "lookalikes"
FOLDER = Path(__file__).parent.parent / "lookalikes"


def measure(_data: Path) -> list[Figure]:
    """Return the B-cubed figures of each file by itself, of all files one after the other, and of all grouped at once.

    Raises:
        QualityError: if a file is not of the form that the others have.

    """
    sets = {path.stem: readings(path) for path in sorted(FOLDER.glob("*.toml"))}
    scores = {name: score(found) for name, found in sets.items()}
    figures = [figure for name, each in scores.items() for figure in of_score(f"{PART}.{name}", each)]
    figures += of_score(f"{PART}.each", sum(scores.values(), Score(0, 0, 0, 0)))
    figures += of_score(f"{PART}.together", score([reading for found in sets.values() for reading in found]))
    return figures


def readings(path: Path) -> list[Reading]:
    """Return the reports of a file, read; the id of each is 'file/event/number'.

    Raises:
        QualityError: if the file is not of the form that the others have.

    """
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["report"]
        articles = [
            lesart.Article.from_text(
                row["text"],
                language="de",
                published=row["published"],
                article_id=f"{path.stem}/{row['event']}/{number}",
            )
            for number, row in enumerate(rows)
        ]
    except (ValueError, KeyError, TypeError) as error:
        message = f"{path.name} is not of the form that the others have: {error!r}"
        raise QualityError(message) from error
    return [lesart.annotate(article) for article in articles]


def score(reports: Sequence[Reading]) -> Score:
    """Return the B-cubed score of the stories that the reports are grouped into."""
    wanted = {reading.article.id: reading.article.id.rsplit("/", 1)[0] for reading in reports}
    given = {article_id: story.id for story in lesart.group(reports) for article_id in story.article_ids}
    return b_cubed(wanted, given)
