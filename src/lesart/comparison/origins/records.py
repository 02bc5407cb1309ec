"""Makes the origins of a synopsis from the sources of its accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Origin, OriginKind, Reason
from lesart.reasons import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.comparison.origins.use import Source

# How many articles' own words a reason quotes.
_QUOTED = 3


def make_origins(used: Sequence[tuple[str, Source]]) -> tuple[dict[Source, str], tuple[Origin, ...]]:
    """Return the id of each source and the origins, "o1", "o2", … in order of first use.

    Args:
        used: (article id, source) of every account, in the order of the synopsis.

    """
    uses: dict[Source, list[tuple[str, Source]]] = {}
    for article_id, source in used:
        uses.setdefault(source, []).append((article_id, source))
    ids = {source: f"o{number}" for number, source in enumerate(uses, 1)}
    return ids, tuple(_origin(source, ids[source], mine) for source, mine in uses.items())


def _origin(source: Source, origin_id: str, uses: Sequence[tuple[str, Source]]) -> Origin:
    articles = tuple(dict.fromkeys(article for article, _ in uses))
    reasons = _reasons(source, (other for _, other in uses))
    return Origin(origin_id, source.name, source.kind, articles, say(reasons), reasons)


def _reasons(source: Source, uses: Iterable[Source]) -> tuple[Reason, ...]:
    """Return what shows that accounts go back to a source; of many articles' words the first few."""
    distinct: dict[object, tuple[Reason, ...]] = {}
    for use in uses:
        distinct.setdefault(tuple(map(_content, use.reasons)), use.reasons)
    found = tuple(distinct.values())
    shown = [reason for reasons in found[:_QUOTED] for reason in reasons]
    if len(found) > _QUOTED:
        shown.append(Reason("more", {"number": (str(len(found) - _QUOTED),)}))
    heading = (Reason("one_agency_text"),) if source.kind is OriginKind.AGENCY else ()
    return (*heading, *shown)


def _content(reason: Reason) -> object:
    """Return what a reason says in a form that can be looked up."""
    return reason.code, frozenset(reason.words.items())
