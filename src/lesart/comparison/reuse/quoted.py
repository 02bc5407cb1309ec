"""Where a text stands between quotation marks, by the marks alone."""

from __future__ import annotations

import re

_PAIRS = re.compile(r"„[^“”\n]*[“”]|“[^”\n]*”|»[^«\n]*«|«[^»\n]*»|\"[^\"\n]*\"")


def quoted_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open offsets of every stretch between a pair of quotation marks of one paragraph, in order."""
    return tuple(match.span() for match in _PAIRS.finditer(text))
