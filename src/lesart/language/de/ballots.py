"""The words by which a German report gives the result of a vote."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

_FOLDER = "lesart.language.de.lexicon"


@dataclass(frozen=True, slots=True)
class BallotWords:
    """Small-letter forms, by what they tell of a number or of a count; ``vote`` are beginnings of words."""

    vote: tuple[str, ...]
    in_favour: frozenset[str]
    against: frozenset[str]
    invalid: frozenset[str]
    voting: frozenset[str]
    between: frozenset[str]
    first: frozenset[str]
    again: frozenset[str]
    counting: tuple[str, ...]


@cache
def load_ballot_words() -> BallotWords:
    """Return the words of ballots.toml."""
    words = tomllib.loads(resources.files(_FOLDER).joinpath("ballots.toml").read_text(encoding="utf-8"))
    return BallotWords(
        vote=tuple(words["vote"]),
        in_favour=frozenset(words["for"]),
        against=frozenset(words["against"]),
        invalid=frozenset(words["invalid"]),
        voting=frozenset(words["voting"]),
        between=frozenset(words["between"]),
        first=frozenset(words["first"]),
        again=frozenset(words["again"]),
        counting=tuple(words["counting"]),
    )
