"""The news agencies of the world, by the forms under which texts name and credit them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources

from pydantic import TypeAdapter

_FOLDER = "lesart.language.de.lexicon"


class AgencyKind(StrEnum):
    """What an agency sends: news texts, pictures, or press releases that others pay for."""

    NEWS = "news"
    PHOTO = "photo"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency: its usual name, further ``names`` in running text, ``credits`` in credit lines, seat, kind."""

    name: str
    names: tuple[str, ...]
    credits: tuple[str, ...]
    country: str
    kind: AgencyKind


@dataclass(frozen=True, slots=True)
class AgencyDirectory:
    """Looks agencies up by the forms in which they are written."""

    agencies: tuple[Agency, ...]
    by_credit: dict[str, Agency]
    by_name: dict[str, Agency]

    def credited(self, form: str) -> Agency | None:
        """Return the agency that a credit line writes so ('dpa', 'RTR'), None if there is none."""
        return self.by_credit.get(form) or self.by_credit.get(form.lower())

    def named(self, name: str) -> Agency | None:
        """Return the agency of this name ('Agence France-Presse', 'dpa', 'Tass'), None if there is none."""
        return self.by_name.get(name.strip().casefold())


@cache
def agency_directory() -> AgencyDirectory:
    """Return the directory of all agencies known."""
    text = (resources.files(_FOLDER) / "agencies.toml").read_text(encoding="utf-8")
    agencies = TypeAdapter(tuple[Agency, ...]).validate_python(tomllib.loads(text)["agency"])
    return AgencyDirectory(
        agencies,
        {form: agency for agency in agencies for form in agency.credits},
        {name.casefold(): agency for agency in agencies for name in (agency.name, *agency.names)},
    )
