"""Looks names up in the gazetteer of the pack: people's names, places, states, organisations.

The list is made by `training/gazetteer.py`, which says where its names come from.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import marisa_trie

from lesart.errors import LanguageError
from lesart.language.de.model_folder import MODEL_FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

GAZETTEER_FILE = "gazetteer.marisa"
# Kinds of name, each by a letter.
FIRST_NAME, LAST_NAME, NEWS_CITY, LARGE_CITY, TOWN, VILLAGE, CITY_ELSEWHERE = "flnCtve"
STATE, REGION, ORGANISATION, COMPANY = "sroc"
# Endings of a name in the genitive.
_GENITIVE = ("s", "’", "'")
_SHORTEST = 3


class Gazetteer:
    """Names of one or several words with their kinds."""

    def __init__(self, folder: Path) -> None:
        """Read the list.

        Raises:
            LanguageError: the file is missing.
        """
        self._trie = marisa_trie.BytesTrie()
        try:
            self._trie.load(str(folder / GAZETTEER_FILE))
        except OSError as error:
            message = (
                f"The German gazetteer in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
            )
            raise LanguageError(message) from error

    def kinds(self, name: str) -> str:
        """Return the letters of the kinds of `name`, its words parted by single spaces; "" where it is not listed."""
        # The trie ends its keys with a NUL and returns rubbish for a name that has one.
        found = self._trie.get(name) if "\0" not in name else None
        return str(found[0], "ascii") if found else ""

    def word_kinds(self, word: str) -> str:
        """Return the kinds of a single word, also of one in the genitive."""
        found = self.kinds(word)
        if not found and len(word) > _SHORTEST and word.endswith(_GENITIVE):
            return self.kinds(word[:-1])
        return found

    def begins_longer(self, word: str) -> bool:
        """Tell whether a name of several words begins with `word`."""
        return self._goes_on(word)

    def longest(self, words: Sequence[str], start: int) -> tuple[int, str]:
        """Return where the longest listed name of several words that begins at `start` ends, and its kinds.

        Returns:
            The end and the kinds; `start` and "" where there is no such name. The last word may be in the genitive.
        """
        end, kinds = start, ""
        name = words[start]
        position = start + 1
        while position < len(words) and self._goes_on(name):
            name = f"{name} {words[position]}"
            position += 1
            found = self.word_kinds(name)
            if found:
                end, kinds = position, found
        return end, kinds

    def _goes_on(self, name: str) -> bool:
        return next(self._trie.iterkeys(f"{name} "), None) is not None


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the pack, read once for all pipelines."""
    return Gazetteer(MODEL_FOLDER)
