"""Who is meant by an office: the person whom the text says to hold it, and who was named last where several do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.ages import AGED
from lesart.reading.entities.folding import plain
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.office_words import plural
from lesart.reading.entities.offices import Office, is_of_state, takes_up
from lesart.reading.entities.profiles import Profile
from lesart.reading.entities.salience import REACH, distance, most_salient
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.references import OfficePhrase, Place
    from lesart.reading.entities.registry import Registry

_PEOPLE = word_list("people_nouns")


class Holders:
    """Finds the holders of the offices of one text."""

    def __init__(self, known: Registry) -> None:
        self._known = known
        self._decided: dict[tuple[int, int], Profile | None] = {}

    def of(self, ref: OfficePhrase) -> Profile | None:
        """Return who is meant by an office without a name beside it; None where that stays open."""
        at = (ref.place.sentence, ref.head_at)
        if at not in self._decided:
            self._decided[at] = None
            self._decided[at] = self._decide(self.with_owner(ref))
        return self._decided[at]

    def _decide(self, ref: OfficePhrase) -> Profile | None:
        if self._is_predicate(ref) or self._is_spoken(ref):
            return None
        if ref.plural or ref.office.counterpart:
            return self._several(ref) if ref.plural else self._counterpart(ref)
        found = self._candidates(ref) or self._only_person(ref)
        if ref.determiner == "indefinite" and not (found and self._is_unique(ref.office)):
            return self._new_unnamed(ref)
        if len(found) > 1:
            chosen = most_salient(found, ref.place.sentence, ref.place.first)
        elif found and self._in_reach(found[0], ref):
            chosen = found[0]
        else:
            chosen = None if found else self._new_unnamed(ref)
        if chosen is not None and chosen.named:
            self._explain(chosen, ref, alone=len(found) == 1)
        return chosen

    def _is_unique(self, office: Office) -> bool:
        """Tell whether only one person can hold an office, so that 'ein lächelnder Kremlchef' is no other; or be of an age."""
        if office.head == AGED:
            return True
        return office.of.startswith("state:") and not office.standing and is_of_state(office.head)

    def _is_spoken(self, ref: OfficePhrase) -> bool:
        """Tell whether the phrase is relative to who speaks: 'unser Präsident', 'mein Minister'."""
        return self._known.texts(ref.place.sentence)[ref.place.first].lower().startswith(("unser", "mein"))

    def _several(self, ref: OfficePhrase) -> Profile | None:
        if ref.office.counterpart:
            return None
        noun = plural(self._known.texts(ref.place.sentence)[ref.head_at])
        state = "" if is_of_state(ref.office.head) else self._known.names.state(ref.office.of)
        name = f"{noun} ({state})" if state and not noun.startswith("US-") else noun
        return self._known.of_key(f"group:{plain(name)}", EntityKind.GROUP, name)

    def _candidates(self, ref: OfficePhrase) -> list[Profile]:
        """Return the people whose offices, as the text gives them, the phrase may take up."""
        fits = [
            person
            for person in self._people()
            if any(takes_up(ref.office, office) for office in person.offices) and not _clash(person, ref)
        ]
        named = [person for person in fits if person.named]
        if ref.office.bare:
            named = [
                person for person in named if distance(person, ref.place.sentence, ref.place.first) is not None
            ] or named
        return named or fits

    def _only_person(self, ref: OfficePhrase) -> list[Profile]:
        """Return who 'die 51-Jährige' is where the text has named one person so far and spoken of nobody else."""
        if ref.office.head != AGED or ref.determiner != "definite" or not ref.office.gender:
            return []
        here = ref.place.sentence
        before = [person for person in self._people() if distance(person, here, ref.place.first) is not None]
        if len(before) != 1 or not before[0].named or _clash(before[0], ref):
            return []
        if any(office.head == AGED for office in before[0].offices):
            return []
        others = any(text.lower() in _PEOPLE for at in range(here + 1) for text in self._known.texts(at))
        return [] if others else before

    def _people(self) -> list[Profile]:
        return [*self._known.people.profiles, *self._known.unnamed]

    def _in_reach(self, person: Profile, ref: OfficePhrase) -> bool:
        if not ref.office.bare or any(office.head == ref.office.head for office in person.offices if person.named):
            return True
        if ref.office.head in lexicon().one | {AGED} and ref.determiner == "definite":
            return True
        far = distance(person, ref.place.sentence, ref.place.first)
        return far is not None and far <= REACH

    def _explain(self, person: Profile, ref: OfficePhrase, *, alone: bool) -> None:
        known = next((label for label in person.labels), "")
        fits = "of whom it can be said" if ref.office.head == AGED else "who holds it"
        reason = f"the only one here {fits}" if alone else f"the last one named {fits}"
        label = self._known.label(ref)
        if label not in person.labels:
            basis = f" (the text calls {person.best_name()} “{known}”)" if known else ""
            person.note_because(f"“{self._known.text(ref.place)}” is {person.best_name()}: {reason}{basis}")
            if not ref.office.bare:
                person.note_office(ref.office, label)

    def _new_unnamed(self, ref: OfficePhrase) -> Profile:
        profile = Profile(EntityKind.PERSON)
        profile.note_office(ref.office, self._known.label(ref))
        self._known.unnamed.append(profile)
        return profile

    def _counterpart(self, ref: OfficePhrase) -> Profile | None:
        """Return who 'sein russischer Amtskollege' is: the one other person here with an office of that state."""
        place = ref.place
        people = [
            person
            for person in self._known.people.profiles
            if not _clash(person, ref)
            and (far := distance(person, place.sentence, place.first)) is not None
            and far <= REACH
        ]
        people = [person for person in people if not self._owns(person, place)]
        if ref.office.of:
            sure = [person for person in people if any(office.of == ref.office.of for office in person.offices)]
            people = sure or [person for person in people if not any(office.of for office in person.offices)]
        if len(people) != 1:
            return None
        people[0].note_because(
            f"“{self._known.text(place)}” is {people[0].best_name()}: the only other person here whom it fits"
        )
        return people[0]

    def _owns(self, person: Profile, place: Place) -> bool:
        """Tell whether a person is named in the same sentence before: the one whose counterpart is meant."""
        return any(at == place.sentence and word < place.first for at, word, _ in person.seen)

    def with_owner(self, ref: OfficePhrase) -> OfficePhrase:
        """Return the phrase with the owner of its office as a person where the text names one."""
        office = ref.office
        if ref.of_at is not None and (inner := self._known.phrase_at(ref.place.sentence, ref.of_at)):
            owner = self._person_of(inner)
            named = owner is not None and owner.kind is EntityKind.PERSON
            of = (
                f"person:{self._known.number(owner)}"
                if owner is not None and named
                else f"text:{plain(self._known.text(inner.place))}"
            )
            return replace(ref, office=replace(office, of=office.of or of))
        if office.of.startswith("name:"):
            owner = self._known.people.by_surname(office.of.removeprefix("name:"))
            if owner is not None:
                return replace(ref, office=replace(office, of=f"person:{self._known.number(owner)}"))
        return ref

    def _person_of(self, phrase: OfficePhrase) -> Profile | None:
        if phrase.name_at is not None:
            return self._known.person_at(phrase.place.sentence, phrase.name_at)
        return self.of(phrase)

    def _is_predicate(self, ref: OfficePhrase) -> bool:
        """Tell whether the phrase says what somebody is or does not name anybody: 'als Präsident', 'kein Minister'."""
        texts, first = self._known.texts(ref.place.sentence), ref.place.first
        before = texts[first - 1].lower() if first else ""
        opening = texts[first].lower()
        if opening.startswith("kein"):
            return True
        return ref.determiner in {"", "indefinite"} and before in {"als", "zum", "zur"}


def _clash(person: Profile, ref: OfficePhrase) -> bool:
    return bool(person.gender and ref.office.gender and person.gender != ref.office.gender)
