"""How well names and descriptions were gathered to entities: B-cubed over forms, and over mentions.

Over mentions there are two scores: one asks for the clusters of every article by itself, the other for those of the
whole story, where the same person in two articles is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quality.names import words_of
from quality.score import Score, b_cubed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lesart.model import Entity, Mention
    from quality.gold import GoldArticle, GoldEntity

Form = frozenset[str]
Place = tuple[str, int, int]


def score_forms(gold: Sequence[GoldEntity], entities: Sequence[Entity], texts: Iterable[str]) -> Score:
    """Score the entities of a synopsis by the names they gather.

    Only forms that stand in the texts and have a word of their own are asked for. A form counts as gathered by the
    first entity whose name, alias or office has the same words.
    """
    joined = "\n".join(texts)
    wanted = {words_of(form): entity.id for entity in gold for form in entity.forms if _stands_in(form, joined)}
    found: dict[Form, str] = {}
    for entity in entities:
        for form in (entity.name, *entity.aliases, *entity.offices):
            found.setdefault(words_of(form), entity.id)
    return b_cubed(wanted, found)


def score_mentions(
    gold: Sequence[GoldEntity], articles: Sequence[GoldArticle], mentions: Mapping[str, Sequence[Mention]]
) -> Score:
    """Score the mentions of single readings.

    Args:
        gold: the entities.
        articles: the articles of the gold.
        mentions: the mentions found, by the id of the article.

    Returns:
        B-cubed over the places where a form of the gold stands. The cluster of a place is that of the mention that
        covers most of it and reaches least beyond it.

    """
    wanted, found = _clusters(gold, articles, mentions)
    return b_cubed({p: (p[0], e) for p, e in wanted.items()}, {p: (p[0], e) for p, e in found.items()})


def score_merged_mentions(
    gold: Sequence[GoldEntity],
    articles: Sequence[GoldArticle],
    mentions: Mapping[str, Sequence[Mention]],
    merged: Mapping[tuple[str, str], str],
) -> Score:
    """Score the mentions of all readings of a story together.

    Args:
        gold: the entities.
        articles: the articles of the story.
        mentions: the mentions found, by the id of the article.
        merged: where each entity of a reading went in the story: by (article id, entity id) the id in the story.

    Returns:
        B-cubed over the same places as ``score_mentions``, in clusters that reach across the articles.

    """
    wanted, found = _clusters(gold, articles, mentions)
    return b_cubed(wanted, {place: merged.get((place[0], each), (place[0], each)) for place, each in found.items()})


def _clusters(
    gold: Sequence[GoldEntity], articles: Sequence[GoldArticle], mentions: Mapping[str, Sequence[Mention]]
) -> tuple[dict[Place, str], dict[Place, str]]:
    """Return the entity of the gold at every place, and the entity of the reading where there is one."""
    wanted: dict[Place, str] = {}
    found: dict[Place, str] = {}
    for article in articles:
        for place, entity_id in places(gold, article):
            wanted[place] = entity_id
            best = _best_mention(place, mentions.get(article.id, ()))
            if best:
                found[place] = best
    return wanted, found


def _stands_in(form: str, text: str) -> bool:
    return bool(words_of(form)) and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None


def places(gold: Sequence[GoldEntity], article: GoldArticle) -> list[tuple[Place, str]]:
    """Return where the forms stand in the telling parts of an article, the longer form first where two overlap."""
    by_form = {form: entity.id for entity in gold for form in entity.forms}
    longest_first = sorted(by_form, key=lambda form: (-len(form), form))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    return [
        ((article.id, match.start(), match.end()), by_form[match.group()])
        for match in pattern.finditer(article.text)
        if not article.is_apart(match.start(), match.end())
    ]


def _best_mention(place: Place, mentions: Sequence[Mention]) -> str | None:
    _, start, end = place
    candidates = [
        (_shared(start, end, mention), mention.entity_id)
        for mention in mentions
        if mention.entity_id and mention.span.start < end and start < mention.span.end
    ]
    return max(candidates, key=lambda each: each[0])[1] if candidates else None


def _shared(start: int, end: int, mention: Mention) -> float:
    both = min(end, mention.span.end) - max(start, mention.span.start)
    return 2 * both / (end - start + mention.span.end - mention.span.start)
