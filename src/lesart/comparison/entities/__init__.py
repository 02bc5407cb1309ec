"""The entities of a story: those of its readings, joined where they are the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.entities.groups import Group, grouped_by_name
from lesart.comparison.entities.holders import with_holders
from lesart.comparison.entities.kinds import with_kinds
from lesart.comparison.entities.organisations import with_bodies
from lesart.comparison.entities.persons import with_people
from lesart.comparison.entities.shared_names import with_shared_names
from lesart.model import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading

__all__ = ["EntityMerge", "merge_entities", "with_shared_names"]


@dataclass(frozen=True, slots=True)
class EntityMerge:
    """The entities of a story and where each entity of an article went.

    ``ids`` maps (article id, id of the entity in its reading) to the id of the entity in the story.
    """

    entities: tuple[Entity, ...]
    ids: Mapping[tuple[str, str], str]


def merge_entities(readings: Sequence[Reading]) -> EntityMerge:
    """Join the entities of several readings.

    The same name or a spelling of it is the same entity; a surname alone belongs to the one full name that it fits; an
    office without a name belongs to the one who holds it in another report. What is not clear stays apart.

    Args:
        readings: the readings of one story.

    Returns:
        Entities with ids "e1", "e2", … in the order of their first mention, each with the reasons for its merges.

    """
    groups = grouped_by_name(readings)
    for join in (with_kinds, with_people, with_bodies, with_holders):
        groups = join(groups)
    entities: list[Entity] = []
    ids: dict[tuple[str, str], str] = {}
    for number, group in enumerate(sorted(groups, key=_first), start=1):
        identifier = f"e{number}"
        entities.append(group.entity(identifier))
        ids.update({(member.article_id, member.entity.id): identifier for member in group.members})
    return EntityMerge(tuple(entities), ids)


def _first(group: Group) -> int:
    return min(member.order for member in group.members)
