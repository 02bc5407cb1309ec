"""Article ids: readable, deterministic, each given once."""

from __future__ import annotations

import re
import unicodedata

_UNFIT = re.compile(r"[^\w.-]+")
# Long enough for any file name that a person gave, short enough for a column of a table.
_MAX_LENGTH = 80


class Names:
    """Gives every article of one intake an id of its own: 'bericht', then 'bericht-2'."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def take(self, wish: str) -> str:
        """Return an id made of the wish (a file stem, say) that was not given before."""
        base = _UNFIT.sub("-", unicodedata.normalize("NFC", wish)).strip("-.")[:_MAX_LENGTH] or "article"
        name, count = base, 1
        while name in self._given:
            count += 1
            name = f"{base}-{count}"
        self._given.add(name)
        return name
