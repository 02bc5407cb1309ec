"""Takes the single words of the name lists into the pack, as they are when the network learns with them."""

from __future__ import annotations

import json
import tomllib
from importlib import resources
from typing import TYPE_CHECKING, Any

from lesart.language.de.name_lists import NAMES_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_LEXICON = resources.files("lesart.language.de.lexicon")


def write_names(folder: Path) -> int:
    """Write word to kinds of name into `folder`; return how many words there are.

    Kinds are letters: f first name, c city, s state, o organisation; a word can have several.
    """
    kinds: dict[str, set[str]] = {}
    for kind, names in _lists():
        for name in names:
            for word in name.replace("-", " ").split():
                if word[:1].isupper() and len(word) > 1:
                    kinds.setdefault(word, set()).add(kind)
    found = {word: "".join(sorted(letters)) for word, letters in sorted(kinds.items())}
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (folder / NAMES_FILE).write_text(text, encoding="utf-8")
    return len(found)


def _lists() -> Iterator[tuple[str, Iterable[str]]]:
    yield "f", [line.split("\t")[0] for line in _lines("first_names.tsv")]
    yield "c", _lines("news_cities.txt")
    for state in _toml("states.toml")["state"]:
        yield "s", [state["name"], *state.get("aliases", [])]
        yield "c", state.get("capitals", [])
    for organisation in _toml("organisations.toml")["organisation"]:
        if "quoted" not in organisation:
            yield "o", [organisation["name"], *organisation.get("aliases", [])]


def _lines(name: str) -> list[str]:
    lines = _LEXICON.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_LEXICON.joinpath(name).read_text(encoding="utf-8"))
