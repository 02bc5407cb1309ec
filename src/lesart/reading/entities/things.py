"""States, organisations and other bodies: which names and phrases of a text are of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.antecedents import Antecedent, Antecedents
from lesart.reading.entities.body_keys import BodyKeys
from lesart.reading.entities.folding import plain
from lesart.reading.entities.offices import Office

if TYPE_CHECKING:
    from lesart.reading.entities.profiles import Profile
    from lesart.reading.entities.references import BodyPhrase, EntryName
    from lesart.reading.entities.registry import Registry


class Things:
    """Finds what the names of the lexicon and the phrases for bodies in one text name."""

    def __init__(self, known: Registry) -> None:
        self._known = known
        self._keys = BodyKeys(known)
        self._antecedents = Antecedents(known, self._keys)

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
        of = self._keys.state_of_owner(ref.of)
        full = self._keys.full(ref)
        profile = self._known.of_key(self._keys.of_full(full), EntityKind.ORGANISATION, full.name)
        if ref.name != profile.name and ref.name not in profile.forms:
            owner = self._known.names.state(of)
            reason = f"name the same body of {owner}" if owner else "are the only such body here"
            profile.note_because(f"“{ref.name}” and “{profile.name}” {reason}")
        profile.forms[ref.name] += 1
        if not ref.of and full.of.startswith("name:"):
            profile.forms[profile.name] += 0
            profile.name = ref.name
        return profile

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
