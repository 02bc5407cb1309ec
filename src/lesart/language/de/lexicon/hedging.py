"""Words that keep a statement from being told as fact."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def hedge_words() -> Mapping[str, str]:
    """Return the hedging lemmas, case-folded, with their kind: "doubt" or "distance"."""
    return {row[0]: row[1] for row in read_table("hedges.tsv")}
