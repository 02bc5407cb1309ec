"""ECB+ by way of EventStoryLine: English news of look-alike events, to group into stories; its topics are not used."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import lesart
from lesart.model import Article, Reading
from quality.errors import QualityError
from quality.figures import of_score
from quality.score import b_cubed

if TYPE_CHECKING:
    from pathlib import Path

    from quality.figures import Figure

PART = "ecb_plus"
PATH = "stories-en/ecbplus-topics-1-22.jsonl"


def measure(data: Path) -> list[Figure]:
    """Return B-cubed precision, recall and F1 of the grouping of the articles below a data folder.

    Raises:
        QualityError: if the file is not JSON lines of the corpus's form.

    """
    try:
        rows = [json.loads(line) for line in (data / PATH).read_text(encoding="utf-8").splitlines()]
        wanted = {row["id"]: row["story"] for row in rows}
        articles = [Article.from_text(row["text"], language="en", article_id=row["id"]) for row in rows]
    except (ValueError, KeyError) as error:
        message = f"{PATH} is not of the form that its README gives: {error!r}"
        raise QualityError(message) from error
    readings = [Reading(article, statements_read=False) for article in articles]
    given = {article_id: story.id for story in lesart.group(readings) for article_id in story.article_ids}
    return list(of_score(f"{PART}.b_cubed", b_cubed(wanted, given)))
