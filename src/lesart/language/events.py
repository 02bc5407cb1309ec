"""The nouns by which a language names kinds of events ('Gipfel', 'Telefonat')."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

EVENT_KINDS_FILE = "event_kinds.toml"


@cache
def event_nouns(code: str) -> tuple[str, ...]:
    """Return the event nouns of a language as lemmas in small letters; none for a language without a pack.

    Args:
        code: ISO 639-1 code of the language.

    """
    file = resources.files("lesart.language") / code / "lexicon" / EVENT_KINDS_FILE
    if not file.is_file():
        return ()
    kinds = tomllib.loads(file.read_text(encoding="utf-8"))["kind"]
    return tuple(sorted({noun for kind in kinds for noun in kind["nouns"]}))
