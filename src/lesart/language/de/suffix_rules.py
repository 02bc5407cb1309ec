"""Guesses the lemma of a form that no lexicon lists, from its ending."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES_FILE = "suffixes.json"


class SuffixRules:
    """For each tag, what to cut from and add to a form with a certain ending.

    Learnt from the full-form lexicon by `training/suffix_rules.py`: the longest ending that a form shares decides.
    """

    def __init__(self, folder: Path) -> None:
        """Read the rules.

        Raises:
            LanguageError: the file is missing.
        """
        try:
            text = (folder / SUFFIXES_FILE).read_text(encoding="utf-8")
        except OSError as error:
            message = (
                f"The German ending rules in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
            )
            raise LanguageError(message) from error
        self._rules: dict[str, dict[str, tuple[int, str]]] = json.loads(text)

    def lemma(self, form: str, tag: str) -> str | None:
        """Return the guessed lemma of `form`, None where no rule is known for `tag`."""
        rules = self._rules.get(tag)
        if rules is None:
            return None
        for start in range(len(form) + 1):
            rule = rules.get(form[start:])
            if rule:
                cut, added = rule
                return form[: len(form) - cut] + added
        return None
