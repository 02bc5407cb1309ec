"""Decides who is meant: turns the references of a text into entities and mentions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind, MentionKind
from lesart.reading.entities.folding import plain
from lesart.reading.entities.labels import label_of
from lesart.reading.entities.offices import Office, is_of_state, plural, takes_up
from lesart.reading.entities.people import People
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
from lesart.reading.entities.salience import REACH, distance, most_salient

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence

_OBLIQUE = frozenset("dem den des einem einen eines ihrem ihren seinem seinen".split())


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention in words: where it stands, its form, and whom it names (None where that is open)."""

    place: Place
    kind: MentionKind
    profile: Profile | None


class Resolution:
    """Resolves the references of one text."""

    def __init__(self, sentences: tuple[Sentence, ...], references: tuple[Reference, ...], names: Gazetteer) -> None:
        self._sentences = {sentence.number: sentence for sentence in sentences}
        self._references = references
        self._names = names
        self._people = People(ref for ref in references if isinstance(ref, PersonName))
        self._keyed: dict[str, Profile] = {}
        self._unnamed: list[Profile] = []
        self._phrases = {(ref.place.sentence, ref.head_at): ref for ref in references if isinstance(ref, OfficePhrase)}
        self._person_at: dict[tuple[int, int], Profile] = {}
        self._decided: dict[tuple[int, int], Profile | None] = {}
        self._profiles: list[Profile] = []

    def run(self) -> tuple[list[Profile], list[Resolved]]:
        """Return the entities in the order of their first mention, and all mentions in text order."""
        self._note_people()
        self._note_titles()
        found = [self._resolved(reference) for reference in self._references]
        return self._profiles, found

    def _note_people(self) -> None:
        for ref in self._references:
            if isinstance(ref, PersonName):
                profile = self._people.of(ref)
                if profile is not None:
                    self._person_at[ref.place.sentence, ref.place.first] = profile
                    profile.seen.append((ref.place.sentence, ref.place.first, self._is_subject(ref.place)))

    def _note_titles(self) -> None:
        """Give every person the offices that stand beside the name."""
        self._part_nested_names()
        for ref in self._references:
            if isinstance(ref, OfficePhrase) and ref.name_at is not None and not ref.office.counterpart:
                profile = self._person_at.get((ref.place.sentence, ref.name_at))
                if profile is not None and ref.determiner != "indefinite":
                    profile.note_office(self._with_owner(ref).office, self._label(ref))

    def _part_nested_names(self) -> None:
        """Decide whose name ends 'der Assistent des russischen Präsidenten Juri Uschakow'.

        A definite outer office is taken to introduce the name, an indefinite one ('ein Sprecher des Präsidenten X') is
        not; a surname alone, a gender that does not fit, or the inner office beside the same name elsewhere decide
        against it.
        """
        references = list(self._references)
        for at, outer in enumerate(references):
            if not isinstance(outer, OfficePhrase) or outer.of_at is None or outer.name_at is not None:
                continue
            inner = self._phrases.get((outer.place.sentence, outer.of_at))
            if inner is None or not self._introduces(outer, inner):
                continue
            references[at] = replace(outer, name_at=inner.name_at)
            references[references.index(inner)] = replace(inner, name_at=None)
        self._references = tuple(references)
        self._phrases = {(ref.place.sentence, ref.head_at): ref for ref in references if isinstance(ref, OfficePhrase)}

    def _introduces(self, outer: OfficePhrase, inner: OfficePhrase) -> bool:
        if inner.name_at is None or inner.name_at != inner.place.last or outer.determiner not in {"definite", "genitive"}:
            return False
        profile = self._person_at.get((inner.place.sentence, inner.name_at))
        if profile is None or self._clash(profile, outer) or not inner.determiner:
            return False
        if any(seen[0] < inner.place.sentence for seen in profile.seen) or len(profile.best_name().split()) == 1:
            return False
        others = [ref for ref in self._references if isinstance(ref, OfficePhrase) and ref.name_at is not None and ref is not inner]
        return all(
            not takes_up(inner.office, ref.office)
            for ref in others
            if self._person_at.get((ref.place.sentence, ref.name_at or 0)) is profile
        )

    def _resolved(self, ref: Reference) -> Resolved:
        match ref:
            case PersonName():
                profile = self._person_at.get((ref.place.sentence, ref.place.first))
                kind = MentionKind.NAME
            case OfficePhrase():
                return self._resolved_office(ref)
            case EntryName():
                profile, kind = self._of_entry(ref), MentionKind.NAME
            case BodyPhrase():
                profile, kind = self._of_body(ref), MentionKind.NAME if ref.specific else MentionKind.NOMINAL
            case PlainName():
                profile, kind = self._of_key(f"name:{plain(ref.name)}", ref.kind, ref.name), MentionKind.NAME
            case GroupPhrase():
                profile, kind = self._of_key(f"group:{plain(ref.name)}", EntityKind.GROUP, ref.name), MentionKind.NOMINAL
        return self._noted(Resolved(ref.place, kind, profile))

    def _noted(self, resolved: Resolved) -> Resolved:
        profile = resolved.profile
        if profile is not None:
            place = resolved.place
            if all(profile is not known for known in self._profiles):
                self._profiles.append(profile)
            if (place.sentence, place.first) not in {seen[:2] for seen in profile.seen}:
                profile.seen.append((place.sentence, place.first, self._is_subject(place)))
        return resolved

    def _of_key(self, key: str, kind: EntityKind, name: str) -> Profile:
        profile = self._keyed.get(key)
        if profile is None:
            profile = self._keyed[key] = Profile(kind, key, name)
        return profile

    def _of_entry(self, ref: EntryName) -> Profile:
        entry = ref.entry
        text = self._text(ref.place)
        if entry.type == "capital" and ref.actor:
            state = self._names.state(entry.state)
            profile = self._of_key(entry.state, EntityKind.STATE, state)
            profile.note_because(f"“{entry.name}” stands for {state}: its seat of government, used as an actor")
            profile.forms[entry.name] += 1
            return profile
        profile = self._of_key(entry.key, entry.kind, entry.name)
        form = next((form for form in entry.forms if text == form), entry.name)
        if form != entry.name and form not in profile.forms:
            profile.note_because(f"“{form}” is another name of {entry.name} (lexicon)")
        profile.forms[form] += 1
        return profile

    def _of_body(self, ref: BodyPhrase) -> Profile:
        of = self._state_of_owner(ref.of)
        if ref.specific:
            entry = self._names.named(ref.name)
            key, name = (entry.key, entry.name) if entry is not None else (f"named:{plain(ref.name)}", ref.name)
            profile = self._of_key(key, EntityKind.ORGANISATION, name)
            profile.forms[ref.name] += 1
            profile.note_office(Office(ref.head, ref.field), ref.head)
            return profile
        full = self._full_body(ref)
        profile = self._of_key(f"body:{full.head}:{full.field}:{self._state_of_owner(full.of)}", EntityKind.ORGANISATION, full.name)
        if ref.name != profile.name and ref.name not in profile.forms:
            owner = self._names.state(of)
            reason = f"name the same body of {owner}" if owner else "are the only such body here"
            profile.note_because(f"“{ref.name}” and “{profile.name}” {reason}")
        profile.forms[ref.name] += 1
        if not ref.of and full.of.startswith("name:"):
            profile.forms[profile.name] += 0
            profile.name = ref.name
        return profile

    def _full_body(self, ref: BodyPhrase) -> BodyPhrase:
        """Return the phrase that says of what the body is, if the text has one and only one such body."""
        if ref.of:
            return ref
        others = (other for other in self._references if isinstance(other, BodyPhrase) and not other.specific and other.of)
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
        person = self._people.by_surname(of.removeprefix("name:"))
        offices = person.offices if person is not None else []
        return next((office.of for office in offices if office.of.startswith("state:")), of)

    def _resolved_office(self, ref: OfficePhrase) -> Resolved:
        if ref.name_at is not None:
            profile = self._person_at.get((ref.place.sentence, ref.name_at))
        else:
            profile = self._holder(ref)
        place = replace(ref.place, last=self._end(ref))
        return self._noted(Resolved(place, MentionKind.NOMINAL, profile))

    def _holder(self, ref: OfficePhrase) -> Profile | None:
        at = (ref.place.sentence, ref.head_at)
        if at not in self._decided:
            self._decided[at] = None
            self._decided[at] = self._decide(self._with_owner(ref))
        return self._decided[at]

    def _decide(self, ref: OfficePhrase) -> Profile | None:
        if self._is_predicate(ref) or self._is_spoken(ref):
            return None
        if ref.plural:
            return self._several(ref)
        if ref.office.counterpart:
            return self._counterpart(ref)
        found = self._candidates(ref)
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
        """Tell whether only one person can hold an office, so that 'ein lächelnder Kremlchef' is no other."""
        return office.of.startswith("state:") and not office.standing and is_of_state(office.head)

    def _is_spoken(self, ref: OfficePhrase) -> bool:
        """Tell whether the phrase is relative to who speaks: 'unser Präsident', 'mein Minister'."""
        return self._sentences[ref.place.sentence].texts[ref.place.first].casefold().startswith(("unser", "mein"))

    def _several(self, ref: OfficePhrase) -> Profile | None:
        if ref.office.counterpart:
            return None
        sentence = self._sentences[ref.place.sentence]
        noun = plural(sentence.texts[ref.head_at])
        state = "" if is_of_state(ref.office.head) else self._names.state(ref.office.of)
        name = f"{noun} ({state})" if state and not noun.startswith("US-") else noun
        return self._of_key(f"group:{plain(name)}", EntityKind.GROUP, name)

    def _candidates(self, ref: OfficePhrase) -> list[Profile]:
        """Return the people whose offices, as the text gives them, the phrase may take up."""
        people = [*self._people.profiles, *self._unnamed]
        fits = [
            person
            for person in people
            if any(takes_up(ref.office, office) for office in person.offices) and not self._clash(person, ref)
        ]
        named = [person for person in fits if person.named]
        if ref.office.bare:
            named = [person for person in named if distance(person, ref.place.sentence, ref.place.first) is not None] or named
        return named or fits

    def _in_reach(self, person: Profile, ref: OfficePhrase) -> bool:
        if not ref.office.bare or any(office.head == ref.office.head for office in person.offices if person.named):
            return True
        far = distance(person, ref.place.sentence, ref.place.first)
        return far is not None and far <= REACH

    def _clash(self, person: Profile, ref: OfficePhrase) -> bool:
        return bool(person.gender and ref.office.gender and person.gender != ref.office.gender)

    def _explain(self, person: Profile, ref: OfficePhrase, *, alone: bool) -> None:
        known = next((label for label in person.labels), "")
        reason = "the only one here who holds it" if alone else "the last one named who holds it"
        label = self._label(ref)
        if label not in person.labels:
            basis = f" (the text calls {person.best_name()} “{known}”)" if known else ""
            person.note_because(f"“{self._text(ref.place)}” is {person.best_name()}: {reason}{basis}")
            if not ref.office.bare:
                person.note_office(ref.office, label)

    def _new_unnamed(self, ref: OfficePhrase) -> Profile:
        profile = Profile(EntityKind.PERSON)
        profile.note_office(ref.office, self._label(ref))
        self._unnamed.append(profile)
        return profile

    def _counterpart(self, ref: OfficePhrase) -> Profile | None:
        """Return who 'sein russischer Amtskollege' is: the one other person here with an office of that state."""
        place = ref.place
        people = [
            person
            for person in self._people.profiles
            if not self._clash(person, ref) and (far := distance(person, place.sentence, place.first)) is not None and far <= REACH
        ]
        people = [person for person in people if not self._owns(person, place)]
        if ref.office.of:
            sure = [person for person in people if any(office.of == ref.office.of for office in person.offices)]
            people = sure or [person for person in people if not any(office.of for office in person.offices)]
        if len(people) != 1:
            return None
        people[0].note_because(f"“{self._text(place)}” is {people[0].best_name()}: the only other person here whom it fits")
        return people[0]

    def _owns(self, person: Profile, place: Place) -> bool:
        """Tell whether a person is named in the same sentence before: the one whose counterpart is meant."""
        return any(at == place.sentence and word < place.first for at, word, _ in person.seen)

    def _with_owner(self, ref: OfficePhrase) -> OfficePhrase:
        """Return the phrase with the owner of its office as a person where the text names one."""
        office = ref.office
        if ref.of_at is not None and (inner := self._phrases.get((ref.place.sentence, ref.of_at))):
            owner = self._person_of(inner)
            of = f"person:{self._number(owner)}" if owner is not None else f"text:{plain(self._text(inner.place))}"
            return replace(ref, office=replace(office, of=office.of or of))
        if office.of.startswith("name:"):
            owner = self._people.by_surname(office.of.removeprefix("name:"))
            if owner is not None:
                return replace(ref, office=replace(office, of=f"person:{self._number(owner)}"))
        return ref

    def _person_of(self, phrase: OfficePhrase) -> Profile | None:
        if phrase.name_at is not None:
            return self._person_at.get((phrase.place.sentence, phrase.name_at))
        return self._holder(phrase)

    def _number(self, person: Profile) -> int:
        everyone = [*self._people.profiles, *self._unnamed]
        return next(at for at, known in enumerate(everyone) if known is person)

    def _is_predicate(self, ref: OfficePhrase) -> bool:
        """Tell whether the phrase says what somebody is or does not name anybody: 'als Präsident', 'kein Minister'."""
        sentence = self._sentences[ref.place.sentence]
        first = ref.place.first
        before = sentence.texts[first - 1].casefold() if first else ""
        opening = sentence.texts[first].casefold()
        if opening.startswith("kein"):
            return True
        return ref.determiner in {"", "indefinite"} and before in {"als", "zum", "zur"}

    def _end(self, ref: OfficePhrase) -> int:
        """Return the end of a phrase with the phrase in the genitive, and its name, that belong to it."""
        inner = self._phrases.get((ref.place.sentence, ref.of_at)) if ref.of_at is not None else None
        if inner is None:
            return ref.place.last
        end = max(ref.place.last, self._end(inner))
        if inner.name_at is not None and inner.name_at == inner.place.last:
            name = next((r for r in self._references if isinstance(r, PersonName)
                         and (r.place.sentence, r.place.first) == (ref.place.sentence, inner.name_at)), None)  # fmt: skip
            end = max(end, name.place.last) if name else end
        return end

    def _label(self, ref: OfficePhrase) -> str:
        return label_of(self._sentences[ref.place.sentence], ref, self._end(ref), self._names)

    def _text(self, place: Place) -> str:
        sentence = self._sentences[place.sentence]
        return " ".join(sentence.texts[place.first : place.last])

    def _is_subject(self, place: Place) -> bool:
        """Tell whether nothing before a reference shows that it is not the subject: no preposition, no oblique article."""
        sentence = self._sentences[place.sentence]
        at = place.first
        if at < len(sentence.words) and sentence.texts[at].casefold() in _OBLIQUE:
            return False
        before = sentence.words[at - 1] if at else None
        return before is None or (before.tag not in {"APPR", "APPRART"} and before.text.casefold() not in _OBLIQUE)
