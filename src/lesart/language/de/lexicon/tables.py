"""Reads the tab-separated word lists of this folder."""

from __future__ import annotations

from importlib import resources


def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of one word list.

    Args:
        name: file name in this folder, with its ending, such as "abbreviations.tsv".

    Returns:
        One tuple of columns a row, in the file's order; empty lines and lines that begin with "#" are left out.

    Raises:
        FileNotFoundError: there is no such list.
    """
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(tuple(line.split("\t")) for line in lines)
