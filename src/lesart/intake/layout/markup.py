"""Finds what Markdown and front matter add to a text: heading marks, images, rules, the block of particulars."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.words import HeaderWords

_FRONT = re.compile(r"\s*---[ \t]*\r?\n(?P<yaml>.*?)\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)", re.DOTALL)
# Front matter stands at the top and is short; what is longer is a text between two rules.
_MAX_FRONT = 10_000
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+\S")
_SYMBOLS = re.compile(r"[\W_]+")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")
_QUOTE_MARK = re.compile(r">+\s?(?=\S)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The block of particulars at the top of a text: where it ends, and its fields as texts."""

    end: int
    fields: Mapping[str, object]


def find_front_matter(text: str) -> FrontMatter | None:
    """Return the YAML front matter of a text, None if it has none (or a block that is no YAML mapping)."""
    match = _FRONT.match(text[:_MAX_FRONT])
    if match is None:
        return None
    try:
        # BaseLoader leaves every value the text that it is: dates keep the precision they were written with.
        data = yaml.load(match["yaml"], Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts, lists and mappings only
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    return FrontMatter(match.end(), {str(key).lower(): value for key, value in data.items()})


class MarkupRule:
    """Labels marks of Markdown and headers such as 'Titel:' with a language's labels."""

    def __init__(self, words: HeaderWords) -> None:
        labels = "|".join(map(re.escape, words.title))
        self._title = re.compile(rf"(?:{labels}):\s*(?=\S)", re.IGNORECASE)
        addresses = "|".join(map(re.escape, words.address))
        self._address = re.compile(rf"(?:(?:{addresses}):\s*)<?(?:https?://|www\.)\S+$", re.IGNORECASE)

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the marks at the beginning of a piece, or the whole of it where it is nothing but marks."""
        if not piece.opens_line:
            return None
        text = piece.text
        if _SYMBOLS.fullmatch(text) or self._address.match(text):
            return Cut(0, len(text), SegmentKind.FURNITURE)
        image = _IMAGE.fullmatch(text)
        if image:
            return Cut(0, len(text), SegmentKind.CAPTION if image["alt"].strip() else SegmentKind.FURNITURE)
        mark = _HEADING.match(text) or (self._title.match(text) if piece.line.in_head else None)
        if mark:
            end = mark.end("marks") if "marks" in mark.groupdict() else mark.end()
            return Cut(0, end, SegmentKind.FURNITURE)
        quote = _QUOTE_MARK.match(text)
        return Cut(0, quote.end(), SegmentKind.FURNITURE) if quote else None


def heading_level(text: str, piece: Piece) -> int | None:
    """Return the level (1 to 6) of the Markdown heading that a piece is, None if it is none."""
    marks = text[piece.line.start : piece.start].strip()
    return len(marks) if marks and set(marks) == {"#"} else None
