"""Verbs that are a noun and a light verb: 'ums Leben kommen' is 'sterben'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Token

_VERBS = ("VV", "VA")


def plain_words(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the plain verb for each noun that makes an idiom with a verb of the same clause, by token number."""
    verbs = {token.lemma_ for token in tokens if token.tag_.startswith(_VERBS)}
    found: dict[int, str] = {}
    for token in tokens:
        if token.tag_ == "NN":
            for verb, plain in _idioms().get(token.lemma_, ()):
                if verb in verbs:
                    found[token.i] = plain
    return found


@cache
def _idioms() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for noun, verb, plain in read_table("idioms.tsv"):
        found.setdefault(noun, []).append((verb, plain))
    return {noun: tuple(entries) for noun, entries in found.items()}
