"""What is known while a text is being resolved: its sentences, its people, everything else by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.ages import AGED, aged_label
from lesart.reading.entities.labels import label_of
from lesart.reading.entities.people import People
from lesart.reading.entities.profiles import Profile
from lesart.reading.entities.references import OfficePhrase, PersonName, Place, Reference
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence

_OBLIQUE = word_list("oblique")


class Registry:
    """The entities found so far, and the words of the references to them.

    ``people`` are found by name, ``unnamed`` people by office, all else by key (``of_key``).
    """

    def __init__(self, sentences: tuple[Sentence, ...], references: tuple[Reference, ...], names: Gazetteer) -> None:
        self.names = names
        self.references = references
        self.people = People(ref for ref in references if isinstance(ref, PersonName))
        self.unnamed: list[Profile] = []
        self._sentences = {sentence.number: sentence for sentence in sentences}
        self._keyed: dict[str, Profile] = {}
        self._person_at: dict[tuple[int, int], Profile] = {}
        self._name_ends: dict[tuple[int, int], int] = {}
        for ref in references:
            if isinstance(ref, PersonName):
                self._note_name(ref)

    def _note_name(self, ref: PersonName) -> None:
        place = ref.place
        self._name_ends[place.sentence, place.first] = place.last
        profile = self.people.of(ref)
        if profile is not None:
            self._person_at[place.sentence, place.first] = profile
            self.note_seen(profile, place)

    def note_seen(self, profile: Profile, place: Place) -> None:
        """Note that an entity is mentioned at a place, once."""
        if (place.sentence, place.first) not in {seen[:2] for seen in profile.seen}:
            profile.seen.append((place.sentence, place.first, self.is_subject(place)))

    def person_at(self, sentence: int, word: int | None) -> Profile | None:
        """Return the person whose name begins at a word of a sentence."""
        return self._person_at.get((sentence, word)) if word is not None else None

    def of_key(self, key: str, kind: EntityKind, name: str) -> Profile:
        """Return the entity with this key, a new one if there is none yet."""
        profile = self._keyed.get(key)
        if profile is None:
            profile = self._keyed[key] = Profile(kind, key, name)
        if profile.kind is EntityKind.OTHER:
            profile.kind = kind
        return profile

    def number(self, person: Profile) -> int:
        """Return a number that tells a person from all others of the text; one more than all for a group."""
        everyone = [*self.people.profiles, *self.unnamed]
        return next((at for at, known in enumerate(everyone) if known is person), len(everyone))

    def phrase_at(self, sentence: int, head: int | None) -> OfficePhrase | None:
        """Return the office phrase with its head at a word of a sentence."""
        return next(
            (
                ref
                for ref in self.references
                if isinstance(ref, OfficePhrase) and (ref.place.sentence, ref.head_at) == (sentence, head)
            ),
            None,
        )

    def end(self, ref: OfficePhrase) -> int:
        """Return the end of a phrase with the phrase in the genitive, and its name, that belong to it."""
        inner = self.phrase_at(ref.place.sentence, ref.of_at)
        if inner is None:
            return ref.place.last
        end = max(ref.place.last, self.end(inner))
        if inner.name_at is not None and inner.name_at == inner.place.last:
            end = max(end, self._name_ends.get((ref.place.sentence, inner.name_at), end))
        return end

    def label(self, ref: OfficePhrase) -> str:
        """Return the label under which an office is kept."""
        if ref.office.head == AGED:
            return aged_label(ref.office)
        return label_of(self._sentences[ref.place.sentence], ref, self.end(ref), self.names)

    def texts(self, sentence: int) -> tuple[str, ...]:
        """Return the words of a sentence."""
        return self._sentences[sentence].texts

    def text(self, place: Place) -> str:
        """Return the words of a reference."""
        return " ".join(self.texts(place.sentence)[place.first : place.last])

    def is_subject(self, place: Place) -> bool:
        """Tell whether nothing before a reference shows an object: no preposition, no oblique article."""
        sentence = self._sentences[place.sentence]
        at = place.first
        if at < len(sentence.words) and sentence.texts[at].lower() in _OBLIQUE:
            return False
        before = sentence.words[at - 1] if at else None
        return before is None or (before.tag not in {"APPR", "APPRART"} and before.text.lower() not in _OBLIQUE)
