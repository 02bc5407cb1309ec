"""Words for the terminal: texts may hold anything, so control characters are taken out and markup is never read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rich.padding import Padding
from rich.text import Text

from lesart.report.selection import has_quotation_marks, one_line, passage_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.model import Span
    from lesart.report.labels import Labels

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters and direction overrides: a text could steer the terminal or turn the line around with them."""

MAX_LETTERS: Final = 240
"""A passage longer than this, about three lines of 80 columns, is cut; the page has it whole."""


def plain(words: str, style: str = "") -> Text:
    """Return words as they stand, never read as markup."""
    return phrase((words, style))


def phrase(*parts: tuple[str, str]) -> Text:
    """Return words in several styles, one after the other, each (words, style); words too long are folded."""
    return Text.assemble(*((_CONTROL.sub("", words), style) for words, style in parts), overflow="fold")


def cut(words: str, limit: int = MAX_LETTERS) -> str:
    """Return words as one line, cut at a word with an ellipsis if they are longer than ``limit``."""
    line = one_line(words)
    if len(line) <= limit:
        return line
    return line[:limit].rpartition(" ")[0] + " …"


def quoted(spans: Sequence[Span], labels: Labels, *, direct: bool) -> str:
    """Return the words of passages; words in direct speech get quotation marks unless they bring their own."""
    words = cut(passage_text(spans))
    return labels.quoted(words) if direct and not has_quotation_marks(spans) else words


def witnesses(article_ids: Iterable[str], sigla: dict[str, str]) -> str:
    """Return the sigla of articles in their order, each once."""
    wanted = set(article_ids)
    return " ".join(siglum for article_id, siglum in sigla.items() if article_id in wanted)


def indented(words: Text, by: int) -> Padding:
    """Return words moved to the right by a number of columns."""
    return Padding(words, (0, 0, 0, by), expand=False)
