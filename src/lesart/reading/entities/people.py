"""Joins the names of people: 'Wladimir Putin', 'Putin', 'Wladimir Wladimirowitsch Putin' are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.folding import plain, sound_key
from lesart.reading.entities.profiles import Profile, same_first_names, surname

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.reading.entities.references import PersonName


class People:
    """The people whom a text names.

    Full names come first, whatever their place in the text; a short name then belongs to the one full name it fits.
    Where it fits several, the one named last before it is taken, if no other was named in the same sentence.
    """

    def __init__(self, names: Iterable[PersonName]) -> None:
        names = tuple(names)
        self.profiles: list[Profile] = []
        self._full: list[tuple[tuple[str, ...], Profile]] = []
        self._short: dict[str, Profile] = {}
        self._last_named: dict[str, list[tuple[int, Profile]]] = {}
        for name in names:
            if len(name.parts) > 1:
                self._add_full(name)

    def of(self, name: PersonName) -> Profile | None:
        """Return the person that a name names; None where it fits several people alike."""
        if len(name.parts) > 1:
            profile = self._of_full(name.parts)
            if profile is None:
                profile = self._add_full(name)
        else:
            profile = self._of_short(name)
        if profile is None:
            return None
        self._note(profile, name)
        return profile

    def by_surname(self, folded: str) -> Profile | None:
        """Return the one person whose surname or single name reads so without case and diacritics."""
        found = [profile for profile in self.profiles if any(self._fits(folded, form) for form in profile.forms)]
        return found[0] if len(found) == 1 else None

    def _fits(self, folded: str, form: str) -> bool:
        parts = tuple(form.split())
        return plain(form) == folded or plain(surname(parts)) == folded or plain(parts[-1]) == folded

    def _add_full(self, name: PersonName) -> Profile:
        known = self._of_full(name.parts)
        if known is None:
            known = Profile(EntityKind.PERSON)
            self.profiles.append(known)
        if all(parts != name.parts for parts, _ in self._full):
            self._full.append((name.parts, known))
            if known.forms and name.text not in known.forms:
                known.note_because(
                    f"“{name.text}” and “{known.best_name()}” share the surname and fit in the first name"
                )
        known.forms[name.text] += 0
        known.gender = known.gender or name.gender
        return known

    def _of_full(self, parts: tuple[str, ...]) -> Profile | None:
        for known, profile in self._full:
            if known == parts or (_same_surname(known, parts) and same_first_names(known, parts)):
                return profile
        return None

    def _of_short(self, name: PersonName) -> Profile | None:
        key = sound_key(name.parts[0])
        found = self._candidates(name, key)
        if not found:
            profile = self._short.get(key)
            if profile is None:
                profile = self._short[key] = Profile(EntityKind.PERSON)
                self.profiles.append(profile)
            return profile
        profile = found[0] if len(found) == 1 else self._latest(found, name.place.sentence)
        if profile is not None and name.parts[0] not in profile.forms:
            profile.note_because(
                f"“{name.parts[0]}” is short for “{profile.best_name()}”, the only one here whom it fits"
            )
        return profile

    def _candidates(self, name: PersonName, key: str) -> list[Profile]:
        fits = [(parts, profile) for parts, profile in self._full if not _genders_clash(profile, name)]
        by_surname = _once(profile for parts, profile in fits if sound_key(surname(parts)) == key)
        if by_surname:
            return by_surname
        by_last = _once(profile for parts, profile in fits if sound_key(parts[-1]) == key)
        return by_last or _once(profile for parts, profile in fits if parts[0] == name.parts[0])

    def _latest(self, found: list[Profile], sentence: int) -> Profile | None:
        """Return the one of several who was named last, None if two of them were named in the same sentence."""
        last = {
            at: max((row[0] for row in profile.seen if row[0] <= sentence), default=-1)
            for at, profile in enumerate(found)
        }
        best = max(last.values())
        latest = [found[at] for at, row in last.items() if row == best]
        return latest[0] if len(latest) == 1 and best >= 0 else None

    def _note(self, profile: Profile, name: PersonName) -> None:
        profile.forms[name.text] += 1
        profile.gender = profile.gender or name.gender


def _same_surname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return sound_key(surname(one)) == sound_key(surname(other))


def _genders_clash(profile: Profile, name: PersonName) -> bool:
    return bool(profile.gender and name.gender and profile.gender != name.gender)


def _once(profiles: Iterable[Profile]) -> list[Profile]:
    found: list[Profile] = []
    for profile in profiles:
        if all(profile is not known for known in found):
            found.append(profile)
    return found
