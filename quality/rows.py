"""Typed reading of the gold's TOML tables, with errors that name the place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn, TypeVar

from lesart.model import Span
from quality.errors import GoldError
from quality.locators import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """One TOML table of the gold; ``where`` names file and entry for error messages."""

    where: str
    values: Mapping[str, object]

    def text(self, key: str, default: str | None = None) -> str:
        """Return a string field.

        Raises:
            GoldError: if it is missing (and has no default) or is no string.

        """
        value = self.values.get(key, default)
        if not isinstance(value, str):
            self.fail(key, "a string")
        return value

    def optional_text(self, key: str) -> str | None:
        """Return a string field, None where it is missing."""
        return self.text(key) if key in self.values else None

    def flag(self, key: str) -> bool:
        """Return a truth value, False where it is missing."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, "true or false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings, empty where it is missing."""
        return tuple(_string(item, self, key) for item in self._list(key))

    def rows(self, key: str) -> tuple[Row, ...]:
        """Return the tables below a key, empty where it is missing."""
        found = []
        for number, item in enumerate(self._list(key), 1):
            if not isinstance(item, dict):
                self.fail(key, "a list of tables")
            found.append(Row(f"{self.where}, {key} {number}", item))
        return tuple(found)

    def groups(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Return a list of lists of strings."""
        return tuple(Row(self.where, {key: item}).texts(key) for item in self._list(key))

    def choice(self, key: str, kind: type[Choice], default: str | None = None) -> Choice:
        """Return a string field as a member of an enumeration."""
        value = self.text(key, default)
        try:
            return kind(value)
        except ValueError:
            self.fail(key, "one of " + ", ".join(kind))

    def fail(self, key: str, wanted: str) -> NoReturn:
        """Say which field of which entry is not what it should be.

        Raises:
            GoldError: always.

        """
        message = f"{self.where}: {key} is {self.values.get(key)!r}, not {wanted}"
        raise GoldError(message)

    def _list(self, key: str) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self.fail(key, "a list")
        return value


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts that the gold points into, by article id."""

    by_article: Mapping[str, str]

    def span(self, row: Row, article: str, locator: str) -> Span:
        """Return the passage a locator of a row points at.

        Raises:
            GoldError: if the article is unknown or the locator does not resolve; the message names the row.

        """
        if article not in self.by_article:
            message = f"{row.where}: there is no article {article!r}"
            raise GoldError(message)
        text = self.by_article[article]
        try:
            start, end = resolve(locator, text)
        except GoldError as error:
            message = f"{row.where}, article {article}: {error}"
            raise GoldError(message) from error
        return Span(article, start, end, text[start:end])

    def evidence(self, row: Row, key: str) -> tuple[Span, ...]:
        """Return the passages of a list of ``{article, text}`` tables."""
        return tuple(self.span(item, item.text("article"), item.text("text")) for item in row.rows(key))


def read_rows(path: Path, key: str) -> Iterator[Row]:
    """Yield the tables ``[[key]]`` of a TOML file, in order.

    Raises:
        GoldError: if the file is missing or not TOML.

    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        message = f"cannot read the gold in {path.name}: {error}"
        raise GoldError(message) from error
    yield from (Row(f"{path.name}, {row.where}", row.values) for row in Row(path.name, values).rows(key))


def _string(item: object, row: Row, key: str) -> str:
    if not isinstance(item, str):
        row.fail(key, "a list of strings")
    return item
