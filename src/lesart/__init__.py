"""Lesart sets the reports of one event side by side.

    import lesart
    articles = lesart.read("a.txt", "reports/")
    reading = lesart.annotate(articles[0])
    synopses = lesart.compare(articles)

The functions load spaCy when they are first used, not when the package is imported.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from lesart.errors import LesartError
from lesart.model import Article, Reading, Record, Span, Story, Synopsis
from lesart.version import __version__

if TYPE_CHECKING:
    from lesart.run.library import StoryIndex, annotate, compare, group, read

__all__ = [
    "Article",
    "LesartError",
    "Reading",
    "Record",
    "Span",
    "Story",
    "StoryIndex",
    "Synopsis",
    "__version__",
    "annotate",
    "compare",
    "group",
    "read",
]


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("lesart.run.library"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
