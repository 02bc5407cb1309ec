"""Makes the origins of a synopsis from the sources of its accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import Origin, OriginKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.comparison.origins.sources import Source

# How many articles' own words a reason quotes.
_QUOTED = 3


def make_origins(used: Sequence[tuple[str, Source]]) -> tuple[dict[Source, str], tuple[Origin, ...]]:
    """Return the id of each source and the origins, "o1", "o2", … in order of first use.

    Args:
        used: (article id, source) of every account, in the order of the synopsis.

    """
    ids: dict[Source, str] = {}
    for _, source in used:
        ids.setdefault(source, f"o{len(ids) + 1}")
    return ids, tuple(_origin(source, ids[source], used) for source in ids)


def _origin(source: Source, origin_id: str, used: Sequence[tuple[str, Source]]) -> Origin:
    mine = [(article, other) for article, other in used if other == source]
    articles = tuple(dict.fromkeys(article for article, _ in mine))
    return Origin(origin_id, source.name, source.kind, articles, _because(source, (other for _, other in mine)))


def _because(source: Source, uses: Iterable[Source]) -> str:
    reasons = list(dict.fromkeys(use.because for use in uses))
    shown = "; ".join(reasons[:_QUOTED])
    if len(reasons) > _QUOTED:
        shown += f"; and {len(reasons) - _QUOTED} more"
    if source.kind is OriginKind.AGENCY:
        return f"one agency text counts once: {shown}"
    return shown
