"""Whose house a person speaks for or heads: what the house, its spokesperson and its head say has one origin."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.entities.labels import is_unnamed, office_called
from lesart.language.de.lexicon.tables import read_table
from lesart.model import EntityKind
from lesart.reading.entities.folding import plain
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.offices import is_joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.model import Entity
    from lesart.reading.entities.offices import Office

_MINISTER, _MINISTRY = "Minister", "ministerium"
_NAME, _TEXT, _SEAT, _STATE = "name:", "text:", "seat:", "state:"


def find_houses(entities: Sequence[Entity]) -> Mapping[str, str]:
    """Return, by the id of a person, the id of the house that the person speaks for or heads.

    The offices of the reports say so ('Kremlsprecher', 'Sicherheitsberater im Weißen Haus', 'Chefin der Nordwerft'), or the
    lexicon does: whose seat a house is. Who speaks for or advises a person belongs to that person, and not to the house: an
    adviser tells what the house does not. Offices that were held once or will be, and those that fit two houses, say nothing.
    """
    houses = _Houses(entities)
    return {person.id: house for person in houses.people if (house := houses.of(person)) is not None}


class _Houses:
    """The bodies and people of a story, to be found by what offices say they are held of."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self.people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
        self._offices = {person.id: tuple(_offices(person)) for person in self.people}
        self._holders: defaultdict[str, set[str]] = defaultdict(set)
        for person_id, offices in self._offices.items():
            for office in offices:
                if not office.field:
                    self._holders[office.head].add(person_id)
        self._bodies: defaultdict[str, set[str]] = defaultdict(set)
        self._last_words: defaultdict[str, set[str]] = defaultdict(set)
        for body in entities:
            if body.kind is EntityKind.ORGANISATION:
                for form in (body.name, *body.aliases, *body.offices):
                    self._bodies[plain(form)].add(body.id)
                    self._last_words[plain(form.split()[-1])].add(body.id)
        self._surnames: defaultdict[str, set[str]] = defaultdict(set)
        for person in self.people:
            if not is_unnamed(person.name):
                self._surnames[plain(person.name.split()[-1])].add(person.id)

    def of(self, person: Entity) -> str | None:
        """Return the house of a person, None where no office names one or several are named."""
        named = {house for office in self._offices[person.id] for house in self._named(office, person)}
        return named.pop() if len(named) == 1 else None

    def _named(self, office: Office, person: Entity) -> Iterator[str]:
        speaks, heads = office.head in _class("speaks"), office.head in _class("heads")
        if speaks or heads:
            yield from self._held_of(office)
        if speaks and office.of.startswith(_NAME):
            yield from _only(self._surnames.get(office.of.removeprefix(_NAME), set()) - {person.id})
        if not speaks:
            yield from self._seat_of_state(office)
            yield from self._seat_of_office(office, person)

    def _held_of(self, office: Office) -> Iterator[str]:
        """Yield the body that an office is held of: 'Sprecher des Amtes', 'Werftchefin', 'Verkehrsminister'."""
        words = {office.of.removeprefix(prefix) for prefix in (_TEXT, _SEAT) if office.of.startswith(prefix)}
        if office.field:
            ministry = {office.field + _MINISTRY, office.field.removesuffix("s") + _MINISTRY}
            words |= ministry if office.head == _MINISTER else {office.field, office.field.removesuffix("s")}
        yield from _only({body for word in words for body in self._bodies.get(plain(word), ())})

    def _seat_of_state(self, office: Office) -> Iterator[str]:
        """Yield the house that the lexicon knows as that of an office of a state: 'US-Präsident' and 'Weißes Haus'."""
        for form, bodies in self._bodies.items():
            entry = gazetteer().named(form)
            if entry is not None and entry.chief and entry.state == office.of and is_joined(entry.chief, office.head):
                yield from _only(bodies)

    def _seat_of_office(self, office: Office, person: Entity) -> Iterator[str]:
        """Yield the house that goes with an office where only this person of the story holds it: 'die Staatskanzlei'."""
        if office.field:
            return
        holders = {known for head, ids in self._holders.items() if is_joined(head, office.head) for known in ids}
        if holders == {person.id}:
            for head, house in _seats():
                if head == office.head:
                    yield from _only(self._last_words.get(plain(house), set()))


def _offices(person: Entity) -> Iterator[Office]:
    for label in (person.name, *person.offices):
        office = office_called(label)
        if office is not None and not office.standing and office.number != "plural":
            yield office


def _only(found: set[str]) -> Iterator[str]:
    """Yield what was found if it is one."""
    if len(found) == 1:
        yield from found


@cache
def _class(name: str) -> frozenset[str]:
    return frozenset(row[0] for row in read_table("houses.tsv") if row[1] == name)


@cache
def _seats() -> tuple[tuple[str, str], ...]:
    return tuple((row[0], row[2]) for row in read_table("houses.tsv") if row[1] == "seat")
