"""Decides who is meant: turns the references of a text into entities and mentions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind, MentionKind
from lesart.reading.entities.ages import AGED, age_after, aged_label
from lesart.reading.entities.folding import plain
from lesart.reading.entities.holders import Holders
from lesart.reading.entities.nested_names import with_parted_names
from lesart.reading.entities.offices import Office, same_office
from lesart.reading.entities.profiles import Profile
from lesart.reading.entities.references import (
    BodyPhrase,
    EntryName,
    GroupPhrase,
    OfficePhrase,
    PersonName,
    Place,
    PlainName,
    Reference,
)
from lesart.reading.entities.registry import Registry
from lesart.reading.entities.things import Things

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention in words: where it stands, its form, and whom it names (None where that is open)."""

    place: Place
    kind: MentionKind
    profile: Profile | None


def resolve(
    sentences: tuple[Sentence, ...], references: tuple[Reference, ...], names: Gazetteer
) -> tuple[list[Profile], list[Resolved]]:
    """Resolve the references of one text.

    Args:
        sentences: the sentences of the text.
        references: what refers in them, in text order.
        names: the gazetteer with what the text has taught.

    Returns:
        The entities in the order of their first mention, and all mentions in text order.

    """
    known = Registry(sentences, references, names)
    known.references = with_parted_names(known)
    resolution = _Resolution(known)
    resolution.note_titles()
    resolution.note_ages()
    resolution.note_counterparts()
    mentions = [resolution.resolved(reference) for reference in known.references]
    return resolution.profiles, [mention for mention in mentions if mention is not None]


class _Resolution:
    def __init__(self, known: Registry) -> None:
        self._known = known
        self._holders = Holders(known)
        self._things = Things(known)
        self.profiles: list[Profile] = []

    def note_titles(self) -> None:
        """Give every person the offices that stand beside the name."""
        for ref in self._known.references:
            if not isinstance(ref, OfficePhrase) or ref.office.counterpart or ref.determiner == "indefinite":
                continue
            person = self._known.person_at(ref.place.sentence, ref.name_at)
            if person is not None:
                person.note_office(self._holders.with_owner(ref).office, self._known.label(ref))

    def note_ages(self) -> None:
        """Give every person the age that stands in brackets after the name: 'Anna Weber (34)'."""
        for ref in self._known.references:
            if isinstance(ref, PersonName):
                self._note_age(ref.place, self._known.person_at(ref.place.sentence, ref.place.first))

    def _note_age(self, place: Place, person: Profile | None) -> None:
        age = age_after(self._known.texts(place.sentence), place.last)
        if age and person is not None and person.kind is EntityKind.PERSON:
            office = Office(AGED, age, gender=person.gender)
            person.note_office(office, aged_label(office) if office.gender else "")

    def note_counterparts(self) -> None:
        """Give 'seinen russischen Amtskollegen' of a president the office of the president of that state."""
        for ref in self._known.references:
            if not isinstance(ref, OfficePhrase) or not ref.office.counterpart or ref.plural or not ref.office.of:
                continue
            if not self._known.texts(ref.place.sentence)[ref.head_at].startswith("Amts"):
                continue
            person = self._known.person_at(ref.place.sentence, ref.name_at) or self._holders.of(ref)
            office = self._office_before(ref)
            if person is None or not person.named or office is None:
                continue
            own = replace(office, of=ref.office.of, gender="", number="")
            if not any(same_office(own, other) for each in self._known.people.profiles for other in each.offices):
                person.note_office(own, "")
                text = self._known.text(ref.place)
                person.note_because(
                    f"“{text}” says that {person.best_name()} is {own.head} there too ({self._known.names.state(own.of)})"
                )

    def _office_before(self, ref: OfficePhrase) -> Office | None:
        """Return the office of state of the one person with such an office who is named before a phrase in its sentence."""
        before = [
            person
            for person in self._known.people.profiles
            if any(at == ref.place.sentence and word < ref.place.first for at, word, _ in person.seen)
        ]
        offices = [office for person in before for office in person.offices if office.of.startswith("state:")]
        same = bool(offices) and all(same_office(offices[0], other) for other in offices)
        return offices[0] if same and not offices[0].standing else None

    def resolved(self, ref: Reference) -> Resolved | None:
        """Return the mention that a reference is, None where it turns out to refer to nothing here."""
        match ref:
            case PersonName():
                found = Resolved(
                    ref.place, MentionKind.NAME, self._known.person_at(ref.place.sentence, ref.place.first)
                )
            case OfficePhrase():
                found = self._office(ref)
            case EntryName():
                found = Resolved(ref.place, MentionKind.NAME, self._things.of_entry(ref))
            case BodyPhrase():
                body = self._things.of_body(ref)
                if body is None:
                    return None
                kind = MentionKind.NAME if ref.specific else MentionKind.NOMINAL
                found = Resolved(ref.place, kind, body)
            case PlainName():
                profile = self._known.of_key(f"name:{plain(ref.name)}", ref.kind, ref.name)
                found = Resolved(ref.place, MentionKind.NAME, profile)
            case GroupPhrase():
                profile = self._group(ref)
                found = Resolved(ref.place, MentionKind.NOMINAL, profile)
        return self._noted(found)

    def _office(self, ref: OfficePhrase) -> Resolved:
        beside = ref.name_at is not None
        profile = self._known.person_at(ref.place.sentence, ref.name_at) if beside else self._holders.of(ref)
        place = replace(ref.place, last=self._known.end(ref))
        if not beside:
            self._note_age(place, profile)
        return Resolved(place, MentionKind.NOMINAL, profile)

    def _group(self, ref: GroupPhrase) -> Profile:
        if ref.name:
            return self._known.of_key(f"group:{plain(ref.name)}", EntityKind.GROUP, ref.name)
        return self._known.of_key(ref.of, EntityKind.STATE, self._known.names.state(ref.of))

    def _noted(self, resolved: Resolved) -> Resolved:
        profile = resolved.profile
        if profile is not None:
            if all(profile is not known for known in self.profiles):
                self.profiles.append(profile)
            self._known.note_seen(profile, resolved.place)
        return resolved
