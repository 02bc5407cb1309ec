"""The sample with markup, script, formulas and control characters wherever an article or a file name can put words."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from lesart.model import Record
from tests.report.sample import make_record

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`{{7*7}}[x](javascript:alert(3))|*_#\x1b[31m\u202e"
LINK = "javascript:alert(4)"
WORDS = frozenset(
    [
        "outlet",
        "path",
        "title",
        "byline",
        "label",
        "name",
        "topic",
        "because",
        "searched",
        "value",
        "form",
        "subject",
        "reason",
        "program",
        "version",
    ]
)
WORD_LISTS = frozenset(["agencies", "notes", "aliases", "offices", "outlets", "language_packs", "because"])

T = TypeVar("T")


def make_hostile_record() -> Record:
    return attacked(make_record())


def attacked(element: T) -> T:
    """Put the attack into every field of words; texts, passages and ids stay, since passages must fit the texts."""
    if isinstance(element, tuple):
        return tuple(attacked(part) for part in element)  # type: ignore[return-value]
    if not is_dataclass(element) or isinstance(element, type):
        return element
    changed: dict[str, Any] = {}
    for each in fields(element):
        value = getattr(element, each.name)
        if each.name == "url" and value:
            changed[each.name] = LINK
        elif each.name in WORDS and isinstance(value, str):
            changed[each.name] = f"={value}{ATTACK}"
        elif each.name in WORD_LISTS and isinstance(value, tuple) and all(isinstance(part, str) for part in value):
            changed[each.name] = tuple(f"={part}{ATTACK}" for part in value)
        else:
            changed[each.name] = attacked(value)
    return replace(element, **changed)
