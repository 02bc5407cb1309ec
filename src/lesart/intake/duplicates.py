"""Finds inputs that come a second time: the same file, or the same text under another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Article, content_id

if TYPE_CHECKING:
    from pathlib import Path

    from lesart.intake.inputs import InputFile


class Seen:
    """Remembers what was taken in, each under the name that it came by."""

    def __init__(self) -> None:
        self._files: dict[Path, str] = {}
        self._texts: dict[str, list[tuple[str | None, str]]] = {}

    def file(self, file: InputFile) -> str | None:
        """Return the name under which the same file came before, None the first time."""
        try:
            place = file.path.resolve()
        except (OSError, RuntimeError, ValueError):
            return None
        earlier = self._files.get(place)
        if earlier is None:
            self._files[place] = file.name
        return earlier

    def text(self, article: Article, name: str) -> str | None:
        """Return the name under which the same text came before; differences in white space do not count.

        Two outlets that print one text are two articles, so that a text counts as seen only if one of the two does
        not say who published it or both name the same outlet.
        """
        others = self._texts.setdefault(content_id(" ".join(article.text.split())), [])
        for outlet, earlier in others:
            if outlet is None or article.outlet is None or outlet == article.outlet:
                return earlier
        others.append((article.outlet, name))
        return None
