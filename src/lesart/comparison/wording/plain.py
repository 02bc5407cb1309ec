"""Words whose choice tells nothing of how an outlet words a thing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def saying_verbs() -> Mapping[str, str]:
    """Return the verbs that say no more than that somebody spoke ("plain"), and those that say not even that ("empty")."""
    return {row[0]: row[1] for row in read_table("plain_saying.tsv")}


@cache
def plain_words() -> frozenset[str]:
    """Return the lemmas of verbs that differ from report to report without wording anything differently."""
    return frozenset(row[0] for row in read_table("plain_words.tsv"))
