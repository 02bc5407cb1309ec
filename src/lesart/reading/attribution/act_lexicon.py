"""The words that tell what a statement does: verbs, nouns and idioms that report, and words of what is said."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.model import Act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.entities.sentences import Word


@dataclass(frozen=True, slots=True)
class _Signs:
    act: Act
    verbs: frozenset[str]
    nouns: tuple[str, ...]
    idioms: tuple[tuple[str, ...], ...]
    content: re.Pattern[str] | None


@cache
def _signs() -> tuple[_Signs, ...]:
    table = tomllib.loads(
        resources.files("lesart.language.de.lexicon").joinpath("acts.toml").read_text(encoding="utf-8")
    )
    return tuple(
        _Signs(
            Act(name),
            frozenset(row["verbs"]),
            tuple(noun.lower() for noun in row["nouns"]),
            tuple(tuple(idiom.lower().split()) for idiom in row.get("idioms", ())),
            _pattern(row.get("content", ())),
        )
        for name, row in table.items()
    )


def _pattern(stems: Sequence[str]) -> re.Pattern[str] | None:
    if not stems:
        return None
    words = (re.escape(stem.rstrip("|")) + (r"\b" if stem.endswith("|") else "") for stem in stems)
    return re.compile(rf"\b(?:{'|'.join(words)})")


def act_of_verb(lemma: str) -> Act | None:
    """Return what a reporting verb does; a separable verb is written together."""
    return next((signs.act for signs in _signs() if lemma in signs.verbs), None)


def act_of_noun(word: Word) -> Act | None:
    """Return what a reporting noun does, told by its last part."""
    forms = (word.lemma.lower(), word.text.lower())
    return next((signs.act for signs in _signs() if any(form.endswith(signs.nouns) for form in forms)), None)


def act_of_idiom(words: Sequence[Word]) -> Act | None:
    """Return the act of an idiom such as 'zur Last legen'."""
    forms = tuple(word.text.lower() for word in words)
    lemmas = {word.lemma.lower() for word in words if word.tag.startswith("V")}
    for signs in _signs():
        for *rest, verb in signs.idioms:
            size = len(rest)
            if verb in lemmas and any(forms[at : at + size] == tuple(rest) for at in range(len(forms) - size + 1)):
                return signs.act
    return None


@cache
def feelings() -> frozenset[str]:
    """Return the adjectives that say what somebody thinks of something."""
    return frozenset(row[0] for row in read_table("cue_adjectives.tsv"))


def act_in(plain: str) -> Act | None:
    """Return the act that words of what is said show; ``plain`` is in small letters."""
    return next((signs.act for signs in _signs() if signs.content is not None and signs.content.search(plain)), None)
