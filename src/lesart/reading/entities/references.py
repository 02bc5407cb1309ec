"""What a text refers with, before it is known to whom: names, office phrases, bodies, entries of the lexicon."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.model import EntityKind
from lesart.reading.entities.lexicon import Entry
from lesart.reading.entities.offices import Office


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reference stands: sentence number and half-open word indices in it."""

    sentence: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PersonName:
    """The name of a person: its parts in the nominative, the gender that a title or first name shows.

    ``sure`` is set where more than one sign says that it is a person's name.
    """

    place: Place
    parts: tuple[str, ...]
    gender: str = ""
    sure: bool = True

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """A noun phrase around an office: 'Bidens Nationaler Sicherheitsberater', 'der russische Präsident'.

    ``place`` covers determiner, attributes and noun; ``head_at`` is the noun. ``determiner`` is definite, indefinite,
    possessive, genitive (a name in the genitive before it) or "". ``of_at`` is the index of the head of the phrase in
    the genitive that says whose office it is. ``name_at`` is the first word of the name that the phrase belongs to.
    """

    place: Place
    head_at: int
    office: Office
    determiner: str = ""
    of_at: int | None = None
    name_at: int | None = None
    label: str = ""

    @property
    def plural(self) -> bool:
        """Tell whether the phrase names several people."""
        return self.office.number == "plural"


@dataclass(frozen=True, slots=True)
class EntryName:
    """A name of the lexicon; ``actor`` tells a capital that stands for its state from the city, ``form`` is the nominative."""

    place: Place
    entry: Entry
    actor: bool = True
    form: str = ""


@dataclass(frozen=True, slots=True)
class BodyPhrase:
    """A noun phrase around a noun for bodies or things: 'die Regierung in Kiew', 'das britische Außenministerium'.

    ``head`` and ``field`` are the noun and what narrows it, as they are compared, ``noun`` is the whole word; ``name`` is what to
    call it; ``of`` the key of the state or place it belongs to, "" where the phrase does not say. ``specific`` is set where
    a name follows the noun. ``kind``, ``type``, ``sort`` and ``again`` are those of the noun, ``again`` only where it stands
    with nothing but the article. An ``open`` phrase names nothing unless it takes something up.
    """

    place: Place
    head: str
    field: str
    of: str
    name: str
    noun: str = ""
    definite: bool = True
    specific: bool = False
    kind: EntityKind = EntityKind.ORGANISATION
    type: str = ""
    sort: str = ""
    again: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class PlainName:
    """A name that no rule knows more of."""

    place: Place
    name: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class GroupPhrase:
    """Several people or bodies without a name: 'prorussische Separatisten', 'die Verbündeten'.

    With an empty ``name`` it is the side of the state ``of``: 'die russische Seite'.
    """

    place: Place
    name: str
    of: str = ""


Reference = PersonName | OfficePhrase | EntryName | BodyPhrase | PlainName | GroupPhrase
