"""Alignment on wordings of one claim by different outlets, among the other claims of the same event.

The events of ``corpus/wordings`` are laid out as reports: the first wordings of all claims are one report, the second ones the next.
Unlike the gold of the events every pair of accounts is judged, for every sentence belongs to a claim; and there is little but the
claims, so that wordings are as far from each other as they get.
"""

from __future__ import annotations

from itertools import combinations
from math import comb
from typing import TYPE_CHECKING

import lesart
from lesart.comparison import compare_story
from lesart.model import MadeBy, Story
from quality.figures import of_score
from quality.score import Score
from training.corpus.wordings import FEWEST_WORDINGS, read_events

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lesart.model import Article, Synopsis
    from quality.figures import Figure
    from training.corpus.wordings import Event

PART = "wordings"
_PUBLISHED = "2025-03-14"
_PARAGRAPHS = "\n\n"


def measure(_data: Path) -> list[Figure]:
    """Return how well the accounts of all events are aligned."""
    return list(of_score(f"{PART}.pairs", sum(map(score, read_events()), Score(0, 0, 0, 0))))


def score(event: Event) -> Score:
    """Return the pairs of accounts in different reports found, and how many of them are wordings of one claim."""
    reports = lay_out(event)
    story = Story("s1", event.title, tuple(report.id for report in reports))
    made_by = MadeBy("quality", "", (), "")
    return _pairs(event, reports, compare_story(story, [lesart.annotate(report) for report in reports], made_by))


def lay_out(event: Event) -> list[Article]:
    """Return the reports: the nth has the nth wording of every claim, a paragraph each, in the order of the claims."""
    return [
        lesart.Article.from_text(
            _PARAGRAPHS.join(claim[1 + number] for claim in event.claims),
            language="de",
            published=_PUBLISHED,
            article_id=f"r{number}",
        )
        for number in range(FEWEST_WORDINGS)
    ]


def _pairs(event: Event, reports: Sequence[Article], synopsis: Synopsis) -> Score:
    """Return the score of the pairs; what a pair is right by is that both stand in paragraphs of one number."""
    texts = {report.id: report.text for report in reports}
    found, right = 0, 0
    met: set[tuple[int, frozenset[str]]] = set()
    for claim in synopsis.claims:
        places = [(each.article_id, _paragraph(texts[each.article_id], each.spans[0].start)) for each in claim.accounts]
        for (one, place), (other, beside) in combinations(places, 2):
            if one == other:
                continue
            found += 1
            if place == beside:
                right += 1
                met.add((place, frozenset({one, other})))
    return Score(right, found, len(met), len(event.claims) * comb(len(reports), 2))


def _paragraph(text: str, position: int) -> int:
    return text.count(_PARAGRAPHS, 0, position)
