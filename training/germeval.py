"""Reads the named entities of GermEval 2014."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Token:
    """A token with its outer entity in BIO notation, such as "B-LOC" or "I-ORGpart"."""

    form: str
    entity: str


def read_germeval(path: Path) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens of each sentence of a GermEval file (number, token, outer entity, inner entity)."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if rows:
            yield tuple(Token(row[1], row[2]) for row in rows)
