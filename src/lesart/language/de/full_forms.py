"""The full-form lexicon of German: what each inflected form can be.

The rows are those of the Morphy dictionary (languagetool-org/german-pos-dict, CC BY-SA 4.0), packed by
`training/full_forms.py`: a static trie numbers the forms, an array leads from the number to a set of analyses, and
the same set serves every form that is inflected alike.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import marisa_trie
import numpy as np

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMS_FILE = "forms.marisa"
SETS_FILE = "forms.npy"
ANALYSES_FILE = "analyses.json"
# Forms and ends of forms whose sets are remembered: several steps ask for the same ones, mostly of the same article.
_REMEMBERED = 20_000
# One reading of a form: its lemma and its Universal Dependencies features ("Case=Nom|Number=Sing").
Reading = tuple[str, str]
# How many letters a lemma lacks of its form, what it has in their stead, and the features.
_Ending = tuple[int, str, str]


class FullForms:
    """Looks up the analyses of German word forms, written as they stand in the lexicon."""

    def __init__(self, folder: Path) -> None:
        """Read the lexicon.

        Args:
            folder: where the three files lie that `training/full_forms.py` wrote.

        Raises:
            LanguageError: a file is missing.
        """
        try:
            self._trie = marisa_trie.Trie()
            self._trie.load(str(folder / FORMS_FILE))
            self._sets = np.load(folder / SETS_FILE)
            tables = json.loads((folder / ANALYSES_FILE).read_text(encoding="utf-8"))
        except OSError as error:
            message = f"The German lexicon in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
            raise LanguageError(message) from error
        self._rules: list[tuple[int, str]] = [(cut, added) for cut, added in tables["rules"]]
        self._kinds: list[tuple[str, str]] = [(tag, features) for tag, features in tables["kinds"]]
        # Tuples, which Python's collector of garbage need not walk through: there are many.
        self._members: list[tuple[int, ...]] = [tuple(members) for members in tables["sets"]]
        self._by_tag: dict[int, dict[str, tuple[_Ending, ...]]] = {}
        self._numbers: dict[str, int] = {}

    def __contains__(self, form: str) -> bool:
        return self.set_number(form) > 0

    def __iter__(self) -> Iterator[str]:
        return iter(self._trie)

    def set_number(self, form: str) -> int:
        """Return the number of the set of analyses of `form`, counted from 1, or 0 where the form is not listed."""
        number = self._numbers.get(form)
        if number is None:
            if len(self._numbers) >= _REMEMBERED:
                self._numbers.clear()
            key = self._trie.get(form)
            number = self._numbers[form] = 0 if key is None else self._sets.item(key) + 1
        return number

    def kinds(self, number: int) -> tuple[tuple[str, str], ...]:
        """Return the (tag, features) pairs of the set with this number, as `set_number` counts them."""
        return tuple(self._kinds[kind] for kind in self._members[number - 1][1::2]) if number else ()

    def readings(self, form: str, tag: str) -> tuple[Reading, ...]:
        """Return every reading of `form` with this STTS tag, an empty tuple where none is listed."""
        number = self.set_number(form)
        if not number:
            return ()
        endings = self._endings(number).get(tag, ())
        return tuple([(form[: len(form) - cut] + added, features) for cut, added, features in endings])

    def _endings(self, number: int) -> dict[str, tuple[_Ending, ...]]:
        """Return what the members of a set cut, add and tell, by their tags."""
        if number not in self._by_tag:
            found: dict[str, tuple[_Ending, ...]] = {}
            members = self._members[number - 1]
            for rule, kind in zip(members[::2], members[1::2], strict=True):
                tag, features = self._kinds[kind]
                found[tag] = (*found.get(tag, ()), (*self._rules[rule], features))
            self._by_tag[number] = found
        return self._by_tag[number]
