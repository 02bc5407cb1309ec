"""Reads the plain word lists of this folder."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def read_words(name: str) -> frozenset[str]:
    """Return the words of one list, case-folded.

    Args:
        name: file name in this folder, with its ending; one word a line, lines that begin with "#" are left out.

    Raises:
        FileNotFoundError: there is no such list.
    """
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line.casefold() for line in lines if line and not line.startswith("#"))
