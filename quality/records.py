"""The figures of the record of one story, in a form that can be added up over several stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quality.figures import Figure, of_score
from quality.measures.claims import score_claims
from quality.measures.disagreements import score_disagreements, score_updates
from quality.measures.entities import score_merged_mentions
from quality.measures.record import score_card, score_reuse, score_timeline
from quality.score import Score, Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quality.gold import Gold
    from quality.program import Compared, Found

Measures = dict[str, Score | Share]
"""What was measured, by name ('claims.pairs')."""


def measure_records(gold: Gold, found: Found) -> dict[str, Measures]:
    """Return what was measured on the records as the program made them, by the labels of the stories of the gold.

    Where the program took the reports of a story for several, the record with most of them is measured, and what stands
    in the others is missed.
    """
    return {label: _measure(label, gold, found.record_of(article_ids)) for label, article_ids in gold.stories().items()}


def measure_given(gold: Gold, found: Found) -> dict[str, Measures]:
    """Return the same of the records made of the reports that the gold puts in one story."""
    return {label: _measure(label, gold, record) for label, record in found.given.items()}


def measure_aligned(gold: Gold, found: Found) -> dict[str, Measures]:
    """Return the same of the records made of the gold's alignment: what is wrong then is not the alignment's fault."""
    return {label: _measure(label, gold, record) for label, record in found.aligned.items()}


def pooled(records: Iterable[Mapping[str, Score | Share]]) -> Measures:
    """Add up what was measured on several records: every case weighs the same, whatever story it is of."""
    total: Measures = {}
    for record in records:
        for name, measure in record.items():
            total[name] = _sum(total[name], measure) if name in total else measure
    return total


def figures_of(part: str, measures: Mapping[str, Score | Share]) -> Iterator[Figure]:
    """Yield the figures under a name that starts with ``part``."""
    for name, measure in measures.items():
        if isinstance(measure, Share):
            yield Figure(f"{part}.{name}", measure.value, measure.cases)
        else:
            yield from of_score(f"{part}.{name}", measure)


def _sum(one: Score | Share, other: Score | Share) -> Score | Share:
    if isinstance(one, Score) and isinstance(other, Score):
        return one + other
    if isinstance(one, Share) and isinstance(other, Share):
        return one + other
    message = f"{one!r} and {other!r} cannot be added up"
    raise TypeError(message)


def _measure(label: str, gold: Gold, record: Compared) -> Measures:
    synopsis, article_ids = record.synopsis, gold.stories()[label]
    articles = [gold.article(article_id) for article_id in article_ids]
    claims = [claim for claim in gold.claims if claim.story == label]
    wanted = [each for each in gold.disagreements if each.story == label]
    reuse = [each for each in gold.reuse if each.spans[0].article_id in article_ids]
    scores = score_claims(claims, synopsis.claims, articles)
    return {
        "entities": score_merged_mentions(gold.entities, articles, record.mentions, record.merged),
        "claims.found": scores.found,
        "claims.pairs": scores.pairs,
        "claims.stance": scores.stances,
        "silence": scores.silence,
        "origins": scores.origins,
        "disagreements": score_disagreements(wanted, synopsis.disagreements, claims),
        "updates": score_updates(wanted, synopsis.disagreements, claims),
        "reuse": score_reuse(reuse, synopsis.reuse, articles),
        "timeline": score_timeline([entry for entry in gold.timeline if entry.story == label], synopsis.timeline),
        "card": score_card([value for value in gold.card if value.story == label], synopsis.event),
    }
