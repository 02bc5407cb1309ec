"""States, organisations and other bodies: which names and phrases of a text are of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.antecedents import Antecedent, Antecedents
from lesart.reading.entities.folding import plain
from lesart.reading.entities.offices import Office
from lesart.reading.entities.references import BodyPhrase, EntryName

if TYPE_CHECKING:
    from lesart.reading.entities.profiles import Profile
    from lesart.reading.entities.registry import Registry


class Things:
    """Finds what the names of the lexicon and the phrases for bodies in one text name."""

    def __init__(self, known: Registry) -> None:
        self._known = known
        self._antecedents = Antecedents(known, lambda ref: self._key(self._full_body(ref)))

    def of_entry(self, ref: EntryName) -> Profile:
        """Return what a name of the lexicon names; a capital that acts names its state."""
        entry = ref.entry
        if entry.type == "capital" and ref.actor:
            state = self._known.names.state(entry.state)
            profile = self._known.of_key(entry.state, EntityKind.STATE, state)
            profile.note_because(f"“{entry.name}” stands for {state}: its seat of government, used as an actor")
            profile.forms[entry.name] += 1
            return profile
        profile = self._known.of_key(entry.key, entry.kind, entry.name)
        form = ref.form or entry.name
        if form != entry.name and form not in profile.forms:
            profile.note_because(f"“{form}” is another name of {entry.name} (lexicon)")
        profile.forms[form] += 1
        return profile

    def of_body(self, ref: BodyPhrase) -> Profile | None:
        """Return the body that a phrase names; without a state it is the one such body of the text, if there is one.

        None where the phrase names something only by taking it up, and there is nothing to take up.
        """
        if ref.specific:
            return self._named_body(ref)
        antecedent = self._antecedents.of(ref) if ref.again else None
        if antecedent is not None:
            return self._taken_up(ref, antecedent)
        if ref.open:
            return None
        of = self._state_of_owner(ref.of)
        full = self._full_body(ref)
        profile = self._known.of_key(self._key(full), EntityKind.ORGANISATION, full.name)
        if ref.name != profile.name and ref.name not in profile.forms:
            owner = self._known.names.state(of)
            reason = f"name the same body of {owner}" if owner else "are the only such body here"
            profile.note_because(f"“{ref.name}” and “{profile.name}” {reason}")
        profile.forms[ref.name] += 1
        if not ref.of and full.of.startswith("name:"):
            profile.forms[profile.name] += 0
            profile.name = ref.name
        return profile

    def _key(self, ref: BodyPhrase) -> str:
        return f"body:{ref.head}:{ref.field}:{self._state_of_owner(ref.of)}"

    def _full_body(self, ref: BodyPhrase) -> BodyPhrase:
        """Return the phrase that says of what the body is, if the text has one and only one such body."""
        if ref.of:
            return ref
        others = (
            other
            for other in self._known.references
            if isinstance(other, BodyPhrase) and not other.specific and other.of
        )
        full = {
            self._state_of_owner(other.of): other
            for other in reversed(tuple(others))
            if (other.head, other.field) == (ref.head, ref.field)
        }
        return next(iter(full.values())) if len(full) == 1 else ref

    def _state_of_owner(self, of: str) -> str:
        """Return the state whose head the owner of a government is ('Biden-Regierung'), else the owner as it is."""
        if not of.startswith("name:"):
            return of
        person = self._known.people.by_surname(of.removeprefix("name:"))
        offices = person.offices if person is not None else []
        return next((office.of for office in offices if office.of.startswith("state:")), of)

    def _named_body(self, ref: BodyPhrase) -> Profile:
        entry = self._known.names.named(ref.name)
        key, name = (entry.key, entry.name) if entry is not None else (f"named:{plain(ref.name)}", ref.name)
        profile = self._known.of_key(key, ref.kind, name)
        profile.forms[ref.name] += 1
        profile.note_office(Office(ref.head, ref.field), ref.noun)
        return profile

    def _taken_up(self, ref: BodyPhrase, antecedent: Antecedent) -> Profile:
        profile = self._known.of_key(antecedent.key, antecedent.kind, antecedent.name)
        profile.note_because(f"“{self._known.text(ref.place)}” is {profile.name}: {antecedent.because}")
        if ref.noun != profile.name:
            profile.note_office(Office(ref.head, ref.field), ref.noun)
        return profile
