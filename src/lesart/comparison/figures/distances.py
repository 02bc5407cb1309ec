"""Durations that say when something was rather than how long it took: 'eine halbe Stunde später'."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

_AFTER = frozenset({"später", "zuvor", "vorher", "danach", "davor", "darauf", "früher", "entfernt"})
_BEFORE = frozenset({"vor", "nach", "seit", "in", "binnen"})


def is_distance(duration: Span) -> bool:
    """Tell whether a duration is the distance between two times: 'eine Stunde später', 'nach zwei Stunden'.

    'Nach dreistündigen Verhandlungen' gives the length of the negotiations and is none.
    """
    doc = duration.doc
    after = doc[duration.end].lower_ if duration.end < len(doc) else ""
    before = doc[duration.start - 1].lower_ if duration.start > 0 else ""
    if {after, duration[-1].lower_} & _AFTER:
        return True
    return before in _BEFORE and duration[-1].tag_ == "NN"
