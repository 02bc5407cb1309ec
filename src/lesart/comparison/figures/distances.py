"""Durations that say when something was rather than how long it took: 'eine halbe Stunde später'."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_AFTER = frozenset({"später", "zuvor", "vorher", "danach", "davor", "darauf", "früher", "entfernt"})
_BEFORE = frozenset({"vor", "nach", "seit", "in", "binnen"})
# With what the distance is from behind them: 'zwei Wochen nach dem Unfall', but not 'zwei Wochen nach Angaben …'.
_FROM = frozenset({"vor", "nach"})
_ARTICLES = frozenset({"ART", "PDAT"})


def is_distance(duration: Span) -> bool:
    """Tell whether a duration is the distance between two times: 'eine Stunde später', 'zwei Wochen nach dem Unfall'.

    'Nach dreistündigen Verhandlungen' gives the length of the negotiations and is none.
    """
    doc = duration.doc
    after = doc[duration.end].lower_ if duration.end < len(doc) else ""
    before = doc[duration.start - 1].lower_ if duration.start > 0 else ""
    if {after, duration[-1].lower_} & _AFTER or (after in _FROM and _has_article(doc, duration.end + 1)):
        return True
    return before in _BEFORE and duration[-1].tag_ == "NN"


def _has_article(doc: Doc, position: int) -> bool:
    return position < len(doc) and doc[position].tag_ in _ARTICLES
