"""Which body a short description takes up: 'das Unternehmen', 'die Reederei', 'die Behörde', 'das Bündnis'."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.folding import plain
from lesart.reading.entities.references import BodyPhrase, EntryName, OfficePhrase, Place, PlainName

if TYPE_CHECKING:
    from lesart.reading.entities.body_keys import BodyKeys
    from lesart.reading.entities.references import Reference
    from lesart.reading.entities.registry import Registry

_REACH = 2
"""Of several bodies that fit, only one that alone was named in this many sentences before is taken up."""
_SORTS = frozenset({"party"})
"""Types of entries of the lexicon that are sorts of bodies as well."""
_TAUGHT = frozenset({"name", "body"})
"""Types of entries that the text itself has taught; they say nothing of what the thing is."""
_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.PLACE, EntityKind.OTHER})
_CHIEFS = frozenset({"Vorstandsvorsitzende", "Konzernchef", "Unternehmenschef", "Firmenchef"})
"""Offices that only companies have; whose chief somebody is called by them is a company."""


@dataclass(slots=True)
class Antecedent:
    """A body that the text names, with the nouns that it is called by, each with what narrows it, and their sorts.

    ``full`` is set where more than the noun tells which body it is: a name, a place, what narrows it. ``sentences`` are
    those that name it.
    """

    key: str
    kind: EntityKind
    name: str
    nouns: set[tuple[str, str]] = field(default_factory=set)
    sorts: set[str] = field(default_factory=set)
    full: bool = False
    sentences: list[int] = field(default_factory=list)
    because: str = ""

    def is_called(self, ref: BodyPhrase) -> bool:
        """Tell whether the text calls this by the noun of a phrase; a compound by the same compound."""
        return any(head == ref.head and ref.field in {"", narrowed} for head, narrowed in self.nouns)


class Antecedents:
    """The bodies of one text that a noun with nothing but an article may take up."""

    def __init__(self, known: Registry, keys: BodyKeys) -> None:
        """Look through the references of a text; ``keys`` tells apart the bodies that have no name of their own."""
        self._known = known
        self._keys = keys
        self._found: dict[str, Antecedent] = {}
        for ref in known.references:
            self._note(ref)
        for ref in known.references:
            if isinstance(ref, OfficePhrase):
                self._note_company(ref)
            elif isinstance(ref, BodyPhrase) and ref.again == "same" and not ref.open:
                self._note_short(ref)

    def of(self, ref: BodyPhrase) -> Antecedent | None:
        """Return the one body that a description takes up, None where there is none or several fit alike.

        A body that is called by the same noun comes first, then one of the same sort; for a company last one of which the
        text tells no more than that it is an organisation.
        """
        own = self._keys.of(ref)
        every = [each for each in self._found.values() if each.key != own]
        full = [each for each in every if each.full]
        fitting = [[each for each in full if each.is_called(ref)]]
        if ref.again == "sort" and not ref.field:
            fitting.append([each for each in full if ref.sort in each.sorts])
            fitting.append([each for each in every if ref.sort in each.sorts])
            if ref.sort == "company":
                fitting.append([each for each in full if each.kind is EntityKind.ORGANISATION and not each.nouns])
                fitting.append([each for each in full if "bank" in each.sorts])
        if ref.open:
            fitting.append([each for each in self._found.values() if each.key == own])
        return next((self._chosen(fits, ref) for fits in fitting if fits), None)

    def _chosen(self, fits: list[Antecedent], ref: BodyPhrase) -> Antecedent | None:
        sentence = ref.place.sentence
        if len(fits) == 1:
            fits[0].because = "the only one here that it fits"
            rivals = any(ref.sort in each.sorts and each.full for each in self._found.values() if each is not fits[0])
            return None if ref.sort and rivals and min(fits[0].sentences) > sentence else fits[0]
        near = [each for each in fits if any(sentence - _REACH <= at <= sentence for at in each.sentences)]
        if len(near) != 1:
            return None
        near[0].because = "of those that it fits the only one named just before"
        return near[0]

    def _note(self, ref: Reference) -> None:
        match ref:
            case BodyPhrase() if ref.specific:
                entry = self._known.names.named(ref.name)
                key, name = (entry.key, entry.name) if entry is not None else (f"named:{plain(ref.name)}", ref.name)
                self._note_body(self._at(key, ref.kind, name, ref.place), ref, full=True)
            case BodyPhrase() if not ref.again:
                found = self._at(self._keys.of(ref), ref.kind, ref.name, ref.place)
                self._note_body(found, ref, full=bool(ref.field or ref.of))
            case EntryName() if ref.entry.kind in _BODIES and ref.entry.type != "seat":
                found = self._at(ref.entry.key, ref.entry.kind, ref.entry.name, ref.place)
                found.full = True
                found.nouns |= {(noun, "") for noun in ref.entry.also}
                found.sorts |= {ref.entry.type} & _SORTS
                if ref.entry.type not in _TAUGHT:
                    found.nouns.add((ref.entry.type, ""))
            case PlainName():
                self._at(f"name:{plain(ref.name)}", ref.kind, ref.name, ref.place).full = True
            case _:
                return

    def _note_short(self, ref: BodyPhrase) -> None:
        """Note a noun with its article alone where it takes nothing up: it may be taken up by another itself."""
        found = self.of(ref)
        if found is None:
            found = self._at(self._keys.of(ref), ref.kind, ref.name, ref.place)
            self._note_body(found, ref, full=bool(ref.field))
        else:
            found.sentences.append(ref.place.sentence)

    def _note_body(self, found: Antecedent, ref: BodyPhrase, *, full: bool) -> None:
        found.full |= full
        found.nouns.add((ref.head, ref.field))
        found.sorts |= {ref.sort} - {""}

    def _at(self, key: str, kind: EntityKind, name: str, place: Place) -> Antecedent:
        found = self._found.setdefault(key, Antecedent(key, kind, name))
        found.sentences.append(place.sentence)
        return found

    def _note_company(self, ref: OfficePhrase) -> None:
        """Note that whose chief executive somebody is called is a company: 'Vorstandschef von X', 'X-Konzernchef'."""
        owner = ref.office.of.removeprefix("name:")
        if ref.office.head not in _CHIEFS or not owner:
            return
        for each in self._found.values():
            if owner in {each.key, plain(each.name)}:
                each.sorts.add("company")
