"""What the language pack knows of states, organisations, offices and first names, as typed records."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lesart.model import EntityKind


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the world that the lexicon knows.

    ``key`` is the same for every form of the same thing ("state:RU"). ``type`` is state, region, capital, place, seat,
    international, party, group, body, agency, broadcaster, press or platform. ``state`` is the key of the state that a
    capital, a seat or a body stands for. ``chief`` is the office that "Chef" of a seat means. ``also`` are nouns that
    may take the entry up again. A ``quoted`` form counts only between quotation marks.
    """

    key: str
    name: str
    kind: EntityKind
    type: str
    forms: tuple[str, ...]
    state: str = ""
    chief: str = ""
    also: tuple[str, ...] = ()
    quoted: bool = False
    after_noun: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A state or region with the words made from its name."""

    key: str
    name: str
    adjectives: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeHead:
    """A noun that names a person by office, rank or trade; ``same`` is the head under which forms are joined."""

    head: str
    declension: str
    feminine: str
    same: str
    forms: tuple[str, ...]
    broader: tuple[str, ...]
    not_in: tuple[str, ...]
    neuter: bool
    counterpart: bool = False
    of: str = ""


@dataclass(frozen=True, slots=True)
class Institution:
    """A noun for bodies that are told apart by the state, place or field they are named with, or for things with names.

    ``kind`` is what its bearers are. ``takes_name``, ``takes_place``: a name or a place may follow it; ``named``: it counts
    only where one does; ``in_name``: it is part of that name. ``sort`` is shared by nouns that may take one another up, and
    ``again`` is what the noun takes up with the article alone: a body with this noun ("same"), of its sort ("sort"), or
    none ("").
    """

    head: str
    same: str
    gender: str
    type: str
    kind: EntityKind
    named: bool
    takes_name: bool
    takes_place: bool
    in_name: bool
    sort: str
    again: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lists of one language."""

    states: tuple[State, ...]
    entries: tuple[Entry, ...]
    offices: tuple[OfficeHead, ...]
    joined: tuple[frozenset[str], ...]
    one: frozenset[str]
    institutions: tuple[Institution, ...]
    qualifiers: dict[str, tuple[str, ...]]
    empty_parts: frozenset[str]
    fields: dict[str, str]
    same_field: dict[str, str]
    titles: dict[str, str]
    groups: frozenset[str]
    first_names: dict[str, str]


@cache
def lexicon(language: str = "de") -> Lexicon:
    """Return the lists of a language pack.

    Raises:
        FileNotFoundError: if the pack has no such lists.

    """
    # Imported here because the rows are made of the types above.
    from lesart.reading.entities import lexicon_rows as rows  # noqa: PLC0415

    states, organisations, offices = (rows.toml(language, name) for name in ("states", "organisations", "offices"))
    known = tuple(rows.state(row) for row in (*states["state"], *states["region"]))
    entries = (
        *rows.state_entries(states),
        *rows.organisation_entries(organisations),
        *rows.agency_entries(rows.toml(language, "agencies"), frozenset(organisations["agencies_anywhere"])),
    )
    heads = (
        *(rows.office(row) for row in offices["office"]),
        *(rows.office(row, counterpart=True) for row in offices["counterpart"]["heads"]),
    )
    return Lexicon(
        states=known,
        entries=entries,
        offices=heads,
        joined=tuple(frozenset(row["heads"]) for row in offices["joined"]),
        one=frozenset(offices["one"]["heads"]),
        institutions=tuple(rows.institution(row) for row in organisations["institution"]),
        qualifiers={name: tuple(words) for name, words in offices["qualifiers"].items()},
        empty_parts=frozenset(offices["modifiers"]["empty"]),
        fields=rows.folded(offices["modifiers"]["fields"]),
        same_field=rows.folded(offices["modifiers"]["same_field"]),
        titles=rows.titles(offices["titles"]),
        groups=frozenset(offices["groups"]["plural"]),
        first_names=rows.first_names(language),
    )
