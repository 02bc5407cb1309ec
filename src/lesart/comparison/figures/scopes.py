"""Where a figure holds: one that is given for the world and one that is given for a town count different things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon.words import read_words
from lesart.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lesart.model import Entity, Reading, Span

    EntityOf = Callable[[str, str | None], str | None]

_WHOLE = "whole"
_WITHIN = frozenset({"in", "im", "aus"})
_CUTS = ",;:.!?\n"


def scope_of(figure: Span, reading: Reading, entity_of: EntityOf, entities: Mapping[str, Entity]) -> frozenset[str]:
    """Return for what a figure is given, as far as its clause says so: the ids of places, or that it is the whole.

    Args:
        figure: the figure.
        reading: the reading of its article.
        entity_of: gives the synopsis entity of (article id, entity id of the article).
        entities: the entities of the synopsis, by id.

    """
    text = reading.article.text
    start = max(text.rfind(cut, 0, figure.start) for cut in _CUTS) + 1
    end = min((at for cut in _CUTS if (at := text.find(cut, figure.end)) >= 0), default=len(text))
    others = [
        each.span for each in reading.quantities if each.span.end <= figure.start or each.span.start >= figure.end
    ]
    start = max((span.end for span in others if start <= span.end <= figure.start), default=start)
    end = min((span.start for span in others if figure.end <= span.start <= end), default=end)
    words = {word.casefold().strip("„“\"'()") for word in text[start:end].split()}
    found = {_WHOLE} if words & read_words("totals.txt") else set()
    for mention in reading.mentions:
        if mention.kind is MentionKind.NAME and start <= mention.span.start < end:
            entity = entities.get(entity_of(figure.article_id, mention.entity_id) or "")
            if entity is not None and entity.kind is EntityKind.PLACE and _before(text, mention.span) in _WITHIN:
                found.add(entity.id)
    return frozenset(found)


def _before(text: str, span: Span) -> str:
    words = text[max(0, span.start - 8) : span.start].split()
    return words[-1].casefold() if words else ""
