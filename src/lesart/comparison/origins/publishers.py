"""Which articles an official body or an agency has published itself: its statement is its own origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.entities.organisations import body_of
from lesart.comparison.origins.use import Source
from lesart.comparison.origins.voices import forms_of, reason
from lesart.model import EntityKind, OriginKind, SourceRole
from lesart.reading.entities.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from lesart.comparison.origins.voices import Voices
    from lesart.model import Article, Entity, Reading

    EntityOf = Callable[[str, str | None], str | None]


def find_publishers(readings: Sequence[Reading], voices: Voices, entity_of: EntityOf) -> Mapping[str, Source | None]:
    """Return, by article id, the body or the agency that has published it, None for an outlet's own."""
    agencies = {agency for reading in readings for agency in reading.article.agencies}
    bodies = _official_bodies(readings, entity_of, voices.entities)
    return {each.article.id: _publisher(each.article, voices, agencies, bodies) for each in readings}


def _publisher(article: Article, voices: Voices, agencies: Collection[str], bodies: Sequence[Entity]) -> Source | None:
    name = article.outlet or ""
    if name in agencies:
        return voices.agency(name, reason("published", article))
    found = sorted((name.find(form), body.id) for body in bodies for form in forms_of(body) if form in name)
    if not found:
        return None
    body = voices.entities[found[0][1]]
    return Source(OriginKind.READOUT, body.id, body.name, reason("published", article))


def _official_bodies(
    readings: Sequence[Reading], entity_of: EntityOf, entities: Mapping[str, Entity]
) -> tuple[Entity, ...]:
    """Return the institutions that the articles of a story name as those who gave their account.

    Outlets of the story are none, but for those that are known for more than their name: a ministry, a company.
    """
    outlets = {(reading.article.outlet or "").casefold() for reading in readings}
    found: dict[str, Entity] = {}
    for reading in readings:
        for link in (link for quotation in reading.quotations for link in quotation.chain):
            entity = entities.get(entity_of(reading.article.id, link.entity_id) or "")
            if (
                entity
                and entity.kind is EntityKind.ORGANISATION
                and link.role in {SourceRole.OFFICIAL, SourceRole.SPEAKER}
                and not (entity.name.casefold() in outlets and _is_name_alone(entity))
            ):
                found[entity.id] = entity
    return tuple(found[key] for key in sorted(found))


def _is_name_alone(entity: Entity) -> bool:
    """Tell whether neither the reports nor the lexicon tell what bears a name."""
    return not entity.offices and gazetteer().named(entity.name) is None and body_of(entity.name) is None
