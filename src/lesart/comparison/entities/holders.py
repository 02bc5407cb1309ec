"""Offices without a name: who holds them, as another report tells."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.ages import AGED
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.offices import Office, is_of_state, same_office, takes_up

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    several = _several((*unnamed, *people))
    left = [group for group in unnamed if not _given_to_holder(group, people)]
    return [*rest, *_with_ages(_joined(left, several))]


def _with_ages(groups: list[Group]) -> list[Group]:
    """Join people of whom no more is known than their age with the one who is said to be of that age."""
    told = [group for group in groups if not _is_age_alone(group)]
    kept = list(told)
    for group in groups:
        if not _is_age_alone(group):
            continue
        ages = group.offices
        others = [known for known in kept if any(_same_age(age, other) for age in ages for other in known.offices)]
        if len(others) == 1:
            others[0].take(group, f"“{others[0].name}” and “{group.name}” are of the same age")
        else:
            kept.append(group)
    return kept


def _is_age_alone(group: Group) -> bool:
    return all(office.head == AGED for office in group.offices)


def _same_age(one: Office, other: Office) -> bool:
    clash = one.gender and other.gender and one.gender != other.gender
    return one.head == other.head == AGED and one.field == other.field and not clash


def _several(people: Iterable[Group]) -> frozenset[str]:
    """Return the offices of which some report knows two people."""
    counted: Counter[tuple[str, str]] = Counter(
        (article, head)
        for group in people
        for article in group.articles
        for head in {office.head for office in group.offices}
    )
    return frozenset(head for (_, head), number in counted.items() if number > 1)


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
    if office.head == AGED:
        return True
    if is_of_state(office.head):
        return True
    return (office.head == "Minister" and bool(office.field)) or (office.head in _HELD_BY_ONE and bool(office.of))


def _joined(groups: list[Group], several: frozenset[str]) -> list[Group]:
    kept: list[Group] = []
    for group in groups:
        mine = _only_heads(group) - several
        match = next(
            (known for known in kept if _same_holder(known, group) or _the_only_ones(known, group, mine)), None
        )
        if match is None:
            kept.append(group)
        else:
            match.take(group, f"“{match.name}” and “{group.name}” are the same office")
    return kept


def _same_holder(one: Group, other: Group) -> bool:
    return any(same_office(o, p) and _held_by_one(o) for o in one.offices for p in other.offices)


def _the_only_ones(one: Group, other: Group, heads: frozenset[str]) -> bool:
    """Tell whether two are of an office of which an event has one ('der Kapitän'), and no report knows two such people.

    ``heads`` are the offices of that sort that the other holds.
    """
    return bool(heads) and not heads.isdisjoint(_only_heads(one)) and one.articles.isdisjoint(other.articles)


def _only_heads(group: Group) -> frozenset[str]:
    """Return the offices of somebody of which an event has one."""
    return frozenset(office.head for office in group.offices if office.bare and not office.standing) & lexicon().one
