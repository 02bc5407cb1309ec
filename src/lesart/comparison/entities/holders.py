"""Offices without a name: who holds them, as another report tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.offices import Office, is_of_state, same_office, takes_up

if TYPE_CHECKING:
    from lesart.comparison.entities.groups import Group

_HELD_BY_ONE = frozenset(
    {"Generalsekretär", "Sicherheitsberater", "Vorsitzende", "Parteivorsitzende", "Regierungschef"}
)
"""Offices beside those of a state that one person holds at a time, when it is said of what."""


def with_holders(groups: list[Group]) -> list[Group]:
    """Join people known by office alone with the one named person who holds the office in another report.

    Then join what is left of the same office among itself.
    """
    unnamed = [group for group in groups if group.kind is EntityKind.PERSON and not group.named]
    rest = [group for group in groups if not (group.kind is EntityKind.PERSON and not group.named)]
    people = [group for group in rest if group.kind is EntityKind.PERSON]
    left = [group for group in unnamed if not _given_to_holder(group, people)]
    return [*rest, *_joined(left)]


def _given_to_holder(group: Group, people: list[Group]) -> bool:
    offices = [office for office in group.offices if _held_by_one(office)]
    if not offices:
        return False
    fits = [person for person in people if any(_holds(person, office) for office in offices)]
    if len(fits) != 1:
        return False
    known = next(label for label in fits[0].labels)
    fits[0].take(group, f"“{group.name}” is {fits[0].name}: another report calls {fits[0].name} “{known}”")
    return True


def _holds(person: Group, office: Office) -> bool:
    if office.of:
        return any(same_office(office, held) for held in person.offices)
    return any(takes_up(office, held) and held.head != "Chef" for held in person.offices)


def _held_by_one(office: Office) -> bool:
    """Tell whether only one person at a time holds an office: heads of state and government, ministers with a field."""
    if office.counterpart or office.number == "plural":
        return False
    if is_of_state(office.head):
        return True
    return (office.head == "Minister" and bool(office.field)) or (office.head in _HELD_BY_ONE and bool(office.of))


def _joined(groups: list[Group]) -> list[Group]:
    kept: list[Group] = []
    for group in groups:
        match = next((known for known in kept if _same_holder(known, group)), None)
        if match is None:
            kept.append(group)
        else:
            match.take(group, f"“{match.name}” and “{group.name}” are the same office")
    return kept


def _same_holder(one: Group, other: Group) -> bool:
    return any(_held_by_one(o) and same_office(o, p) for o in one.offices for p in other.offices)
