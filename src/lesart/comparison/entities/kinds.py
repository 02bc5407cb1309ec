"""The same name, taken for a person in one report and for a place or a body in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.folding import plain
from lesart.reading.entities.profiles import surname

if TYPE_CHECKING:
    from lesart.comparison.entities.groups import Group


def with_kinds(groups: list[Group]) -> list[Group]:
    """Join groups of the very same name of which one is of people and the other is not.

    Reports of one event rarely have a person and a place of one name. They stay apart where a report has both, where each
    has a description that tells what it is, and where the name is the surname of somebody who is named in full.
    """
    things = {plain(group.name): group for group in groups if group.kind not in {EntityKind.PERSON, EntityKind.GROUP}}
    surnames = {
        plain(surname(tuple(group.name.split())))
        for group in groups
        if group.kind is EntityKind.PERSON and " " in group.name
    }
    kept: list[Group] = []
    for group in groups:
        thing = things.get(plain(group.name)) if group.kind is EntityKind.PERSON and group.named else None
        if thing is None or plain(group.name) in surnames or not _may_be_one(thing, group):
            kept.append(group)
        else:
            thing.take(group, f"“{group.name}” is the same name in several reports")
    return kept


def _may_be_one(thing: Group, person: Group) -> bool:
    if thing.articles & person.articles:
        return False
    return not (thing.labels and person.labels)
