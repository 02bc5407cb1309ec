"""Reads Universal Dependencies trees as the surface words that a tokenizer sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One surface word: form, lemma, STTS tag, UD part of speech and features, and whether a space follows.

    "zum", two syntactic words in the trees, is one word here: tag APPRART, the lemma of its preposition.
    """

    form: str
    lemma: str
    tag: str
    pos: str
    features: str
    space: bool


def read_conllu(path: Path) -> Iterator[tuple[Word, ...]]:
    """Yield the words of each sentence of a CoNLL-U file."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        yield tuple(_words(rows))


def _words(rows: list[list[str]]) -> Iterator[Word]:
    covered = 0
    for position, row in enumerate(rows):
        number, space = row[0], "SpaceAfter=No" not in row[9]
        if "-" in number:
            covered = int(number.split("-")[1])
            first = rows[position + 1]
            tag = "APPRART" if first[4] in {"APPR", "IN"} else first[4]
            yield Word(row[1], first[2], tag, first[3], first[5], space)
        elif "." not in number and int(number) > covered:
            yield Word(row[1], row[2], row[4], row[3], row[5], space)
