"""The different words for one thing, side by side: by entity, by claim, and how each outlet lets people speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.wording.claims import words_for_claims
from lesart.comparison.wording.naming import names_of_entities
from lesart.comparison.wording.saying import verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.claims.build import ClaimSet
    from lesart.model import Entity, Reading, Wording

    EntityOf = Callable[[str, str | None], str | None]

__all__ = ["build_wording"]


def build_wording(
    readings: Sequence[Reading],
    entities: Sequence[Entity],
    entity_of: EntityOf,
    alignment: Alignment,
    claims: ClaimSet,
) -> tuple[Wording, ...]:
    """Return what the outlets word differently: first the claims, then who is named how, then the verbs of saying.

    Args:
        readings: the articles, in the order of the comparison.
        entities: the entities of the synopsis.
        entity_of: gives the synopsis entity of (article id, entity id of the article).
        alignment: the statements of the articles.
        claims: the claims of the story.

    """
    outlets = {reading.article.id: reading.article.name for reading in readings}
    articles = {reading.article.id: reading.article for reading in readings}
    return (
        *words_for_claims(alignment, claims, articles),
        *names_of_entities(readings, entities, entity_of, outlets),
        *verbs_of_saying(readings, entities, entity_of, outlets),
    )
