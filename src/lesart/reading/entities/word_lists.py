"""The small closed lists of the language pack."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


def word_list(name: str, language: str = "de") -> frozenset[str]:
    """Return one of the closed lists of a language pack, such as "oblique".

    Raises:
        KeyError: if there is no such list.

    """
    return _lists(language)[name]


@cache
def _lists(language: str) -> dict[str, frozenset[str]]:
    file = resources.files(f"lesart.language.{language}.lexicon").joinpath("closed_lists.toml")
    return {name: frozenset(words) for name, words in tomllib.loads(file.read_text(encoding="utf-8")).items()}
