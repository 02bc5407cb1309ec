"""By what key the bodies of a text are told apart: the noun, what narrows it, and whose body it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.entities.references import BodyPhrase

if TYPE_CHECKING:
    from lesart.reading.entities.registry import Registry


class BodyKeys:
    """Gives the bodies of one text that have no name of their own their keys."""

    def __init__(self, known: Registry) -> None:
        self._known = known

    def of(self, ref: BodyPhrase) -> str:
        """Return the key of the body that a phrase names; without a state it is that of the one such body of the text."""
        return self.of_full(self.full(ref))

    def of_full(self, full: BodyPhrase) -> str:
        """Return the key of the body that a phrase names which says of what it is, as far as the text does."""
        return f"body:{full.head}:{full.field}:{self.state_of_owner(full.of)}"

    def full(self, ref: BodyPhrase) -> BodyPhrase:
        """Return the phrase that says of what the body is, if the text has one and only one such body."""
        if ref.of:
            return ref
        others = (
            other
            for other in self._known.references
            if isinstance(other, BodyPhrase) and not other.specific and other.of
        )
        full = {
            self.state_of_owner(other.of): other
            for other in reversed(tuple(others))
            if (other.head, other.field) == (ref.head, ref.field)
        }
        return next(iter(full.values())) if len(full) == 1 else ref

    def state_of_owner(self, of: str) -> str:
        """Return the state whose head the owner of a government is ('Biden-Regierung'), else the owner as it is."""
        if not of.startswith("name:"):
            return of
        person = self._known.people.by_surname(of.removeprefix("name:"))
        offices = person.offices if person is not None else []
        return next((office.of for office in offices if office.of.startswith("state:")), of)
