"""The user's word on who published which file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lesart.intake.inputs import InputFile
from lesart.model import Skipped


class OutletChoice:
    """Maps files to outlets by path, else by file name, and remembers which entries fitted no file."""

    def __init__(self, outlets: Mapping[str, str]) -> None:
        self._outlets = {name: outlet.strip() for name, outlet in outlets.items()}
        self._used: set[str] = set()

    def of(self, file: InputFile) -> str | None:
        """Return the outlet that the user gave for this file, None where none was given."""
        for name in self._outlets:
            if name in (file.name, str(file.path)) or _same_place(name, file.path):
                return self._take(name)
        return self._take(file.path.name) if file.path.name in self._outlets else None

    def unused(self) -> Iterator[Skipped]:
        """Yield the entries that no article was read for."""
        for name, outlet in self._outlets.items():
            if name not in self._used:
                yield Skipped(name, f"was to have the outlet {outlet!r}, but no article was read from it")

    def _take(self, name: str) -> str | None:
        self._used.add(name)
        return self._outlets[name] or None


def _same_place(name: str, path: Path) -> bool:
    try:
        return ("/" in name or "\\" in name) and Path(name).resolve() == path.resolve()
    except (OSError, RuntimeError, ValueError):
        return False
