"""Words of others inside Markdown: nothing in them is read as Markdown or HTML."""

from __future__ import annotations

import re
from typing import Final

from lesart.report.selection import one_line

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~$])")
_LINE_START: Final = re.compile(r"^(?:([-+=])|(\d+)([.)]))")


def escape(words: str) -> str:
    """Return words on one line, safe behind other words."""
    return _SPECIAL.sub(r"\\\1", one_line(words).replace("&", "&amp;"))


def escape_start(words: str) -> str:
    """Return words on one line, safe at the start of a line too, where '1.' or '-' would begin a list."""
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", escape(words))
