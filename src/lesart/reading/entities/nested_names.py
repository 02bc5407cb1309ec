"""Whose name ends 'der Assistent des russischen Präsidenten Juri Uschakow': the outer or the inner office's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.entities.offices import takes_up
from lesart.reading.entities.references import OfficePhrase, Reference

if TYPE_CHECKING:
    from lesart.reading.entities.profiles import Profile
    from lesart.reading.entities.registry import Registry


def with_parted_names(known: Registry) -> tuple[Reference, ...]:
    """Return the references of a text with every name tied to the office that it belongs to.

    A definite outer office is taken to introduce the name, an indefinite one ('ein Sprecher des Präsidenten X') is not;
    a surname alone, a person named before, a gender that does not fit, or the inner office beside the same name
    elsewhere decide against it.
    """
    references = list(known.references)
    for at, outer in enumerate(references):
        if not isinstance(outer, OfficePhrase) or outer.of_at is None or outer.name_at is not None:
            continue
        inner = known.phrase_at(outer.place.sentence, outer.of_at)
        if inner is not None and _introduces(known, outer, inner):
            references[at] = replace(outer, name_at=inner.name_at)
            references[references.index(inner)] = replace(inner, name_at=None)
    return tuple(references)


def _introduces(known: Registry, outer: OfficePhrase, inner: OfficePhrase) -> bool:
    if inner.name_at is None or inner.name_at != inner.place.last or not inner.determiner:
        return False
    person = known.person_at(inner.place.sentence, inner.name_at)
    if person is None or outer.determiner not in {"definite", "genitive"} or _clash(person, outer):
        return False
    if any(seen[0] < inner.place.sentence for seen in person.seen) or len(person.best_name().split()) == 1:
        return False
    return not any(takes_up(inner.office, other.office) for other in _offices_beside(known, person, inner))


def _offices_beside(known: Registry, person: Profile, inner: OfficePhrase) -> list[OfficePhrase]:
    """Return the office phrases that stand beside a person's name elsewhere."""
    return [
        ref
        for ref in known.references
        if isinstance(ref, OfficePhrase)
        and ref is not inner
        and known.person_at(ref.place.sentence, ref.name_at) is person
    ]


def _clash(person: Profile, outer: OfficePhrase) -> bool:
    return bool(person.gender and outer.office.gender and person.gender != outer.office.gender)
