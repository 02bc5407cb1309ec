"""Makes the records of the lexicon from the rows of its files."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

from lesart.model import EntityKind
from lesart.reading.entities.lexicon import Entry, Institution, OfficeHead, State


def toml(language: str, name: str) -> dict[str, Any]:
    """Return a TOML file of a language pack."""
    folder = resources.files(f"lesart.language.{language}.lexicon")
    return tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def first_names(language: str) -> dict[str, str]:
    """Return first names with the gender they mostly have ("" for either)."""
    folder = resources.files(f"lesart.language.{language}.lexicon")
    lines = folder.joinpath("first_names.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: "" if gender == "u" else gender for name, gender in rows}


def folded(rows: dict[str, str]) -> dict[str, str]:
    """Return pairs of words without regard to case."""
    return {word.lower(): field.lower() for word, field in rows.items()}


def titles(rows: dict[str, list[str]]) -> dict[str, str]:
    """Return titles with the gender they show."""
    genders = {"masculine": "m", "feminine": "f", "either": ""}
    return {title: genders[group] for group, titles in rows.items() for title in titles}


def state(row: dict[str, Any]) -> State:
    """Make the record of a state."""
    return State(
        key=f"state:{row['code']}",
        name=row["name"],
        adjectives=tuple(row.get("adjectives", ())),
        demonyms=tuple(row.get("demonyms", ())),
        capitals=tuple(row.get("capitals", ())),
        prefixes=tuple(row.get("prefixes", ())),
    )


def state_entries(states: dict[str, Any]) -> tuple[Entry, ...]:
    """Return the names of states, regions, capitals, seats and parts of the world."""
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


def organisation_entries(organisations: dict[str, Any]) -> tuple[Entry, ...]:
    """Return the names of organisations."""
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


def agency_entries(agencies: dict[str, Any], anywhere: frozenset[str]) -> tuple[Entry, ...]:
    """Return the names of news agencies; those not free stand only after a noun for agencies."""
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


def office(row: dict[str, Any], *, counterpart: bool = False) -> OfficeHead:
    """Make the record of a noun for an office."""
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


def institution(row: dict[str, Any]) -> Institution:
    """Make the record of a noun for bodies or things."""
    return Institution(
        head=row["head"],
        same=row.get("same", row["head"]),
        gender=row["gender"],
        type=row.get("type", ""),
        kind=EntityKind(row.get("kind", EntityKind.ORGANISATION)),
        named=row.get("named", False),
        takes_name=row.get("takes_name", False),
        takes_place=row.get("takes_place", False),
        in_name=row.get("in_name", False),
        sort=row.get("sort", ""),
        again=row.get("again", ""),
    )
