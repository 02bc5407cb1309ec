"""Outlets that a text names itself by: the host of its page, a word in a dateline, a programme in a broadcast note."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

from pydantic import TypeAdapter

_FOLDER = "lesart.language.de.lexicon"


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet: its name, the ``hosts`` of its pages, its ``credits`` in credit lines, its ``programmes`` on air."""

    name: str
    hosts: tuple[str, ...]
    credits: tuple[str, ...]
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutletDirectory:
    """Looks outlets up."""

    by_host: dict[str, Outlet]
    by_credit: dict[str, Outlet]
    by_programme: dict[str, Outlet]
    programmes: re.Pattern[str]

    def credited(self, form: str) -> Outlet | None:
        """Return the outlet that a credit line or dateline writes so ('taz', 'ZEIT ONLINE'), None if there is none."""
        return self.by_credit.get(form) or self.by_credit.get(form.lower())

    def at(self, url: str) -> Outlet | None:
        """Return the outlet whose page this address is of, None if it is not known or the address is none."""
        try:
            parts = urlsplit(url if "//" in url else f"//{url}")
            host = (parts.hostname or "").removeprefix("www.")
        except ValueError:
            return None
        first_folder = parts.path.split("/")[1] if parts.path.count("/") else ""
        names = [f"{host}/{first_folder}", host]
        while "." in host:
            host = host.partition(".")[2]
            names.append(host)
        return next((self.by_host[name] for name in names if name in self.by_host), None)

    def broadcast(self, note: str) -> Outlet | None:
        """Return the outlet whose programme a broadcast note names, None if it names none that is known."""
        match = self.programmes.search(note)
        return self.by_programme[match.group().casefold()] if match else None


@cache
def outlet_directory() -> OutletDirectory:
    """Return the directory of all outlets known."""
    text = (resources.files(_FOLDER) / "outlets.toml").read_text(encoding="utf-8")
    outlets = TypeAdapter(tuple[Outlet, ...]).validate_python(tomllib.loads(text)["outlet"])
    by_programme = {programme.casefold(): outlet for outlet in outlets for programme in outlet.programmes}
    longest_first = sorted(by_programme, key=len, reverse=True)
    return OutletDirectory(
        {host: outlet for outlet in outlets for host in outlet.hosts},
        {form: outlet for outlet in outlets for form in outlet.credits},
        by_programme,
        re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE),
    )
