"""People whose names differ between reports: spellings of one name, and surnames that stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from lesart.model import EntityKind
from lesart.reading.entities.folding import plain, sound_key
from lesart.reading.entities.offices import same_office
from lesart.reading.entities.profiles import gender_of_first_name, same_first_names

if TYPE_CHECKING:
    from lesart.comparison.entities.groups import Group

_ALIKE = 88.0
"""Least similarity (0-100, after transliteration is levelled) of two spellings of one surname whose first name or office
agrees as well; 'lukaschenko' and 'lukaschenka' have 91. Shorter names are alike by chance and must be the same."""
_SHORTEST_ALIKE = 6


def with_people(groups: list[Group]) -> list[Group]:
    """Join the groups of people that are the same by name; the others are returned as they are."""
    full = [group for group in groups if _is_full(group)]
    short = [group for group in groups if _is_short(group)]
    rest = [group for group in groups if not _is_full(group) and not _is_short(group)]
    full = _with_spellings(full)
    left = [group for group in short if not _taken(group, full)]
    return [*full, *left, *rest]


def _is_full(group: Group) -> bool:
    return group.kind is EntityKind.PERSON and group.named and len(group.name.split()) > 1


def _is_short(group: Group) -> bool:
    """Tell whether a group is a name of one word that may be a surname."""
    single = group.kind in {EntityKind.PERSON, EntityKind.OTHER} and len(group.name.split()) == 1
    return single and (group.named or group.kind is EntityKind.OTHER)


def _with_spellings(groups: list[Group]) -> list[Group]:
    kept: list[Group] = []
    for group in groups:
        match = next(((known, reason) for known in kept if (reason := _same_person(known, group))), None)
        if match is None:
            kept.append(group)
        else:
            match[0].take(group, f"“{match[0].name}” and “{group.name}”: {match[1]}")
    return kept


def _same_person(one: Group, other: Group) -> str:
    """Return why two full names are one person's, "" where nothing shows it."""
    keys = one.surname_key, other.surname_key
    if keys[0] != keys[1] and (min(map(len, keys)) < _SHORTEST_ALIKE or fuzz.ratio(*keys) < _ALIKE):
        return ""
    first, second = tuple(one.name.split()), tuple(other.name.split())
    if _genders_clash(first, second):
        return ""
    if keys[0] == keys[1]:
        return "spellings of the same surname, and the first names fit" if same_first_names(first, second) else ""
    if sound_key(first[0]) != sound_key(second[0]):
        return ""
    office = next((o for o in one.offices if any(same_office(o, p) for p in other.offices)), None)
    return "surnames nearly alike, the same first name and the same office" if office is not None else ""


def _taken(group: Group, full: list[Group]) -> bool:
    """Give a name of one word to the one full name that it fits, and tell whether there was one."""
    key = sound_key(group.name)
    fits = [known for known in full if known.surname_key == key]
    if not fits:
        fits = [known for known in full if known.last_word == plain(group.name)]
    if len(fits) > 1:
        fits = [known for known in fits if any(same_office(o, p) for o in known.offices for p in group.offices)]
    if len(fits) != 1:
        return False
    fits[0].take(group, f"“{group.name}” is short for “{fits[0].name}”, the only one of this name in these reports")
    return True


def _genders_clash(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    genders = {gender_of_first_name(one[0]), gender_of_first_name(other[0])} - {""}
    return len(genders) > 1
