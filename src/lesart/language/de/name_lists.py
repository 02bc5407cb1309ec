"""What the name lists say of a word: first name, city, state, organisation.

The lists are those of `lexicon/`, kept as they were when the network learnt with them, so that a list may grow without
changing what the network sees.
"""

from __future__ import annotations

import json
from functools import cache

from lesart.errors import LanguageError
from lesart.language.de.model_folder import MODEL_FOLDER

NAMES_FILE = "names.json"


def name_kinds(form: str) -> str:
    """Return the kinds of name of `form`, or of `form` without its genitive ending, as letters; "" for no name."""
    names = _names()
    plain = form.removesuffix("s").rstrip("'’")
    return names.get(form) or names.get(plain) or ""


@cache
def _names() -> dict[str, str]:
    try:
        text = (MODEL_FOLDER / NAMES_FILE).read_text(encoding="utf-8")
    except OSError as error:
        message = f"The German name lists cannot be read ({error}); reinstall lesart or run `make train`."
        raise LanguageError(message) from error
    found: dict[str, str] = json.loads(text)
    return found
