"""The user's word on who published which file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lesart.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lesart.intake.inputs import InputFile


class OutletChoice:
    """Maps files to outlets by path, else by file name, and remembers which entries fitted no file."""

    def __init__(self, outlets: Mapping[str, str]) -> None:
        self._outlets = {name: outlet.strip() for name, outlet in outlets.items()}
        self._places = {place: name for name in self._outlets if (place := _place(name)) is not None}
        self._used: set[str] = set()

    def of(self, file: InputFile) -> str | None:
        """Return the outlet that the user gave for this file, None where none was given."""
        place = _place(str(file.path))
        by_place = self._places.get(place) if place else None
        for name in (file.name, by_place, file.path.name):
            if name is not None and name in self._outlets:
                return self._take(name)
        return None

    def unused(self) -> Iterator[Skipped]:
        """Yield the entries that no article was read for."""
        for name, outlet in self._outlets.items():
            if name not in self._used:
                yield Skipped(name, f"was to have the outlet {outlet!r}, but no article was read from it")

    def _take(self, name: str) -> str | None:
        self._used.add(name)
        return self._outlets[name] or None


def _place(name: str) -> Path | None:
    """Return where a path leads; None for a bare file name, which may stand in any folder."""
    try:
        return Path(name).resolve() if "/" in name or "\\" in name else None
    except (OSError, RuntimeError, ValueError):
        return None
