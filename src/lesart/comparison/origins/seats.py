"""Which offices sit in a place, so that the place can stand for them: 'sagt Lindhavn' is the 'Staatskanzlei in Lindhavn'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lesart.model import Entity

_IN = " in "


def find_seats(entities: Sequence[Entity]) -> Mapping[str, frozenset[str]]:
    """Return, by the id of a place, the ids of the organisations that the reports name with it: 'Amt in Lindhavn'."""
    places = {entity.name.casefold(): entity.id for entity in entities if entity.kind is EntityKind.PLACE}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.kind is EntityKind.ORGANISATION:
            for form in (entity.name, *entity.aliases):
                _, _, place = form.casefold().rpartition(_IN)
                if place in places:
                    found[places[place]].add(entity.id)
    return {place: frozenset(offices) for place, offices in found.items()}
