"""Entities of several readings that are the same: the members, and why they were put together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lesart.comparison.entities.labels import is_unnamed, office_called
from lesart.comparison.entities.organisations import body_of
from lesart.model import Entity, EntityKind
from lesart.reading.entities.folding import plain, sound_key
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.profiles import surname

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lesart.model import Reading
    from lesart.reading.entities.offices import Office
    from lesart.reading.entities.references import BodyPhrase

_RANK = (
    EntityKind.PERSON,
    EntityKind.STATE,
    EntityKind.ORGANISATION,
    EntityKind.GROUP,
    EntityKind.PLACE,
    EntityKind.OTHER,
)
"""Which kind is kept where as many readings have one as another: the first of these."""
_MANY = frozenset({"company", "authority", "board"})
"""Sorts of bodies of which the reports of an event have many, so that 'das Unternehmen' may be another one in each."""
_LONGEST_NAME = 4
"""Names of more words are no fuller names but names with something attached."""


@dataclass(frozen=True, slots=True)
class Member:
    """One entity of one article; ``order`` is its place among all entities of all articles."""

    article_id: str
    entity: Entity
    order: int


class Group:
    """Members that are one entity, with the reasons.

    What the members tell together is worked out when it is first asked for, and again after the group has grown.
    """

    def __init__(self, members: Iterable[Member], because: Iterable[str] = ()) -> None:
        """Take the members, at least one, in the order of their articles."""
        self.members = tuple(members)
        self._because = tuple(dict.fromkeys(because))

    @cached_property
    def kind(self) -> EntityKind:
        """The kind that most reports give; of equally many the most telling one.

        What a report calls by an office or a noun for bodies counts before what it names and no more.
        """
        told = [member for member in self.members if member.entity.offices] or self.members
        kinds = Counter(member.entity.kind for member in told)
        return max(kinds, key=lambda kind: (kinds[kind], -_RANK.index(kind)))

    @cached_property
    def name(self) -> str:
        """The fullest name, of equally full ones the one that most articles use."""
        names = Counter(member.entity.name for member in self.members)
        first = {member.entity.name: member.order for member in sorted(self.members, key=_latest_first)}
        if self.kind is not EntityKind.PERSON:
            return max(names, key=lambda name: (names[name], -first[name]))
        named = [name for name in names if not is_unnamed(name)]
        return max(named or names, key=lambda name: (min(len(name.split()), _LONGEST_NAME), names[name], -first[name]))

    @cached_property
    def surname_key(self) -> str:
        """What the spellings of the surname of a person have in common."""
        return sound_key(surname(tuple(self.name.split())))

    @cached_property
    def last_word(self) -> str:
        """The last word of the name, without case and diacritics."""
        return plain(self.name.split()[-1])

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """Every name and alias of the members, each once, in their order."""
        return tuple(dict.fromkeys(form for m in self.members for form in (m.entity.name, *m.entity.aliases)))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Every office and description of the members, and names that are offices."""
        people = (member.entity.name for member in self.members if member.entity.kind is EntityKind.PERSON)
        own = (name for name in people if is_unnamed(name))
        return tuple(dict.fromkeys((*(label for m in self.members for label in m.entity.offices), *own)))

    @cached_property
    def bodies(self) -> tuple[BodyPhrase, ...]:
        """What its names and aliases say of a body, where they are no mere names."""
        return tuple(phrase for form in self.forms if (phrase := body_of(form)) is not None)

    @cached_property
    def called_bodies(self) -> tuple[BodyPhrase, ...]:
        """What its descriptions say of a body."""
        return tuple(phrase for label in self.labels if (phrase := body_of(label)) is not None)

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """The offices that the labels name."""
        return tuple(office for label in self.labels if (office := office_called(label)) is not None)

    @cached_property
    def short_forms(self) -> frozenset[str]:
        """The names and aliases that are no mere nouns ('dna', 'Nato', not 'Regierung'), without case and diacritics."""
        return frozenset(plain(form) for form in self.forms if body_of(form) is None)

    @cached_property
    def named(self) -> bool:
        """Tell whether a person of this group has a name."""
        return any(not is_unnamed(member.entity.name) for member in self.members)

    @cached_property
    def articles(self) -> frozenset[str]:
        """The articles of the members."""
        return frozenset(member.article_id for member in self.members)

    def take(self, other: Group, because: str) -> None:
        """Add the members of another group, with the reason."""
        self.members = (*self.members, *other.members)
        self._because = tuple(dict.fromkeys((*self._because, *other._because, because)))
        for name in _WORKED_OUT:
            self.__dict__.pop(name, None)

    def entity(self, identifier: str) -> Entity:
        """Return the entity of the story."""
        name = self.name
        lines = [line for member in self.members for line in member.entity.because]
        return Entity(
            id=identifier,
            name=name,
            kind=self.kind,
            aliases=tuple(form for form in self.forms if form != name and form not in self.labels),
            offices=tuple(label for label in self.labels if label != name),
            because=tuple(dict.fromkeys((*lines, *self._because))),
        )


_WORKED_OUT = tuple(name for name, value in vars(Group).items() if isinstance(value, cached_property))


def _latest_first(member: Member) -> int:
    return -member.order


def grouped_by_name(readings: Iterable[Reading]) -> list[Group]:
    """Return the entities of several readings, those with the very same name together.

    People without a name stay apart here, and so do bodies of which no more is said than 'das Unternehmen'.
    """
    alike: dict[tuple[str, str], list[Member]] = {}
    order = 0
    for reading in readings:
        for entity in reading.entities:
            alike.setdefault(_key(entity, order), []).append(Member(reading.article.id, entity, order))
            order += 1
    return [Group(members, _same_names(members)) for members in alike.values()]


def _same_names(members: Sequence[Member]) -> Iterator[str]:
    """Yield why entities are one that have the same name: a line for every spelling, and for the same in other reports."""
    names, articles = {members[0].entity.name}, {members[0].article_id}
    for member in members[1:]:
        name = member.entity.name
        if name not in names or member.article_id not in articles:
            yield f"“{members[0].entity.name}” and “{name}” are the same name in several reports"
        names.add(name)
        articles.add(member.article_id)


def _key(entity: Entity, order: int) -> tuple[str, str]:
    if entity.kind is EntityKind.PERSON:
        return ("unnamed", str(order)) if is_unnamed(entity.name) else ("person", plain(entity.name))
    body = body_of(entity.name) if entity.kind is EntityKind.ORGANISATION and not entity.offices else None
    if body is not None and body.again == "sort" and body.sort in _MANY:
        return "unspecific", str(order)
    entry = gazetteer().named(entity.name)
    if entry is not None and entry.kind is entity.kind:
        return "entry", entry.key
    return ("group" if entity.kind is EntityKind.GROUP else "thing"), plain(entity.name)
