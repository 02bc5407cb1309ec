"""What the language pack knows of states, organisations, offices and first names, as typed records."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

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
    """A noun for bodies that are told apart by the state, place or field they are named with.

    ``takes_name``, ``takes_place``: a name or a place may follow it; ``named``: it counts only where a name does.
    """

    head: str
    same: str
    gender: str
    type: str
    named: bool
    takes_name: bool
    takes_place: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lists of one language."""

    states: tuple[State, ...]
    entries: tuple[Entry, ...]
    offices: tuple[OfficeHead, ...]
    joined: tuple[frozenset[str], ...]
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
    states, organisations, offices = (_toml(language, name) for name in ("states", "organisations", "offices"))
    known = tuple(_state(row) for row in (*states["state"], *states["region"]))
    entries = (
        *_state_entries(states),
        *_organisation_entries(organisations),
        *_agency_entries(_toml(language, "agencies"), frozenset(organisations["agencies_anywhere"])),
    )
    heads = (
        *(_office(row) for row in offices["office"]),
        *(_office(row, counterpart=True) for row in offices["counterpart"]["heads"]),
    )
    return Lexicon(
        states=known,
        entries=entries,
        offices=heads,
        joined=tuple(frozenset(row["heads"]) for row in offices["joined"]),
        institutions=tuple(_institution(row) for row in organisations["institution"]),
        qualifiers={name: tuple(words) for name, words in offices["qualifiers"].items()},
        empty_parts=frozenset(offices["modifiers"]["empty"]),
        fields=_folded(offices["modifiers"]["fields"]),
        same_field=_folded(offices["modifiers"]["same_field"]),
        titles=_titles(offices["titles"]),
        groups=frozenset(offices["groups"]["plural"]),
        first_names=_first_names(language),
    )


def _toml(language: str, name: str) -> dict[str, Any]:
    folder = resources.files(f"lesart.language.{language}.lexicon")
    return tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def _first_names(language: str) -> dict[str, str]:
    folder = resources.files(f"lesart.language.{language}.lexicon")
    lines = folder.joinpath("first_names.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: "" if gender == "u" else gender for name, gender in rows}


def _folded(rows: dict[str, str]) -> dict[str, str]:
    return {word.casefold(): field.casefold() for word, field in rows.items()}


def _titles(rows: dict[str, list[str]]) -> dict[str, str]:
    genders = {"masculine": "m", "feminine": "f", "either": ""}
    return {title: genders[group] for group, titles in rows.items() for title in titles}


def _state(row: dict[str, Any]) -> State:
    return State(
        key=f"state:{row['code']}",
        name=row["name"],
        adjectives=tuple(row.get("adjectives", ())),
        demonyms=tuple(row.get("demonyms", ())),
        capitals=tuple(row.get("capitals", ())),
        prefixes=tuple(row.get("prefixes", ())),
    )


def _state_entries(states: dict[str, Any]) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for group in ("state", "region"):
        for row in states[group]:
            key = f"state:{row['code']}"
            forms = (row["name"], *row.get("aliases", ()))
            found.append(Entry(key, row["name"], EntityKind.STATE, group, forms, state=key))
            found.extend(
                Entry(f"place:{name}", name, EntityKind.PLACE, "capital", (name,), state=key)
                for name in row.get("capitals", ())
            )
    for row in states["seat"]:
        forms = (row["name"], *row.get("aliases", ()))
        found.append(
            Entry(f"seat:{row['name']}", row["name"], EntityKind.ORGANISATION, "seat", forms,
                  state=f"state:{row['state']}", chief=row.get("chief", ""))
        )  # fmt: skip
    found.extend(
        Entry(f"place:{row['name']}", row["name"], EntityKind.PLACE, "place", (row["name"], *row.get("aliases", ())))
        for row in states["place"]
    )
    return tuple(found)


def _organisation_entries(organisations: dict[str, Any]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            key=f"org:{row['name']}",
            name=row["name"],
            kind=EntityKind.GROUP if row["type"] == "group" else EntityKind.ORGANISATION,
            type=row["type"],
            forms=(*((row["name"],) if row.get("bare", True) else ()), *row.get("aliases", ())),
            state=f"state:{row['state']}" if "state" in row else "",
            also=tuple(row.get("also", ())),
            quoted=row.get("quoted", False),
        )
        for row in organisations["organisation"]
    )


def _agency_entries(agencies: dict[str, Any], anywhere: frozenset[str]) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for row in agencies["agency"]:
        if row["kind"] != "news":
            continue
        forms = (row["name"], *row["names"])
        free = tuple(form for form in forms if form in anywhere or " " in form or row["name"] in anywhere)
        bound = tuple(form for form in forms if form not in free)
        for names, after_noun in ((free, False), (bound, True)):
            if names:
                found.append(
                    Entry(f"org:{row['name']}", row["name"], EntityKind.ORGANISATION, "agency", names,
                          after_noun=after_noun)
                )  # fmt: skip
    return tuple(found)


def _office(row: dict[str, Any], *, counterpart: bool = False) -> OfficeHead:
    head = row["head"]
    return OfficeHead(
        head=head,
        declension=row["declension"],
        feminine=row.get("feminine", "" if row["declension"] == "adjective" else f"{head}in"),
        same=row.get("same", head),
        forms=tuple(row.get("forms", ())),
        broader=tuple(row.get("broader", ())),
        not_in=tuple(word.lower() for word in row.get("not_in", ())),
        neuter=row.get("gender") == "n",
        counterpart=counterpart,
        of=row.get("of", ""),
    )


def _institution(row: dict[str, Any]) -> Institution:
    return Institution(
        head=row["head"],
        same=row.get("same", row["head"]),
        gender=row["gender"],
        type=row.get("type", ""),
        named=row.get("named", False),
        takes_name=row.get("takes_name", False),
        takes_place=row.get("takes_place", False),
    )
