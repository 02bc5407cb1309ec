"""Reads which lemma is usual where a form has several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from pathlib import Path

USUAL_FILE = "usual_lemmas.tsv"


def read_usual_lemmas(folder: Path) -> dict[tuple[str, str], str]:
    """Return (form, STTS tag) to lemma, as counted by `training/usual_lemmas.py`.

    Raises:
        LanguageError: the file is missing.
    """
    try:
        text = (folder / USUAL_FILE).read_text(encoding="utf-8")
    except OSError as error:
        message = f"The German lemmas in {folder} cannot be read ({error}); reinstall lesart or run `make train`."
        raise LanguageError(message) from error
    rows = (line.split("\t") for line in text.splitlines())
    return {(form, tag): lemma for form, tag, lemma in rows}
