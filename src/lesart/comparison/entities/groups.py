"""Entities of several readings that are the same: the members, and why they were put together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lesart.comparison.entities.organisations import body_of
from lesart.model import Entity, EntityKind
from lesart.reading.entities.folding import plain
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.labels import is_office, office_of_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Reading
    from lesart.reading.entities.offices import Office

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


@dataclass(slots=True)
class Group:
    """Members that are one entity, with the reasons."""

    members: list[Member]
    because: list[str] = field(default_factory=list)

    @property
    def kind(self) -> EntityKind:
        """The kind that most reports give; of equally many the most telling one.

        What a report calls by an office or a noun for bodies counts before what it names and no more.
        """
        told = [member for member in self.members if member.entity.offices] or self.members
        kinds = Counter(member.entity.kind for member in told)
        return max(kinds, key=lambda kind: (kinds[kind], -_RANK.index(kind)))

    @property
    def names(self) -> Counter[str]:
        """The names of the members with the number of articles that use each as the name."""
        return Counter(member.entity.name for member in self.members)

    @property
    def name(self) -> str:
        """The fullest name, of equally full ones the one that most articles use."""
        names = self.names
        named = [name for name in names if not is_office(name)] if self.kind is EntityKind.PERSON else list(names)
        if self.kind is not EntityKind.PERSON:
            return max(names, key=lambda name: (names[name], -self._order(name)))
        return max(
            named or names, key=lambda name: (min(len(name.split()), _LONGEST_NAME), names[name], -self._order(name))
        )

    @property
    def forms(self) -> tuple[str, ...]:
        """Every name and alias of the members, each once, in their order."""
        return tuple(dict.fromkeys(form for m in self.members for form in (m.entity.name, *m.entity.aliases)))

    @property
    def labels(self) -> tuple[str, ...]:
        """Every office and description of the members, and names that are offices."""
        own = tuple(
            m.entity.name for m in self.members if m.entity.kind is EntityKind.PERSON and is_office(m.entity.name)
        )
        return tuple(dict.fromkeys((*(label for m in self.members for label in m.entity.offices), *own)))

    @property
    def offices(self) -> tuple[Office, ...]:
        """The offices that the labels name."""
        found = (office_of_label(label) for label in self.labels)
        return tuple(office for office in found if office is not None)

    @property
    def named(self) -> bool:
        """Tell whether a person of this group has a name."""
        return any(not is_office(member.entity.name) for member in self.members)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles of the members, each once."""
        return tuple(dict.fromkeys(member.article_id for member in self.members))

    def take(self, other: Group, because: str) -> None:
        """Add the members of another group, with the reason."""
        self.members.extend(other.members)
        self.because.extend(line for line in (*other.because, because) if line not in self.because)

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
            because=tuple(dict.fromkeys((*lines, *self.because))),
        )

    def _order(self, name: str) -> int:
        return min(member.order for member in self.members if member.entity.name == name)


def grouped_by_name(readings: Iterable[Reading]) -> list[Group]:
    """Return the entities of several readings, those with the very same name together.

    People without a name stay apart here, and so do bodies of which no more is said than 'das Unternehmen'.
    """
    groups: dict[tuple[str, str], Group] = {}
    order = 0
    for reading in readings:
        for entity in reading.entities:
            member = Member(reading.article.id, entity, order)
            key = _key(entity, order)
            order += 1
            known = groups.get(key)
            if known is None:
                groups[key] = Group([member])
                continue
            if entity.name not in known.names or member.article_id not in known.articles:
                line = f"“{known.members[0].entity.name}” and “{entity.name}” are the same name in several reports"
                known.take(Group([member]), line)
            else:
                known.members.append(member)
    return list(groups.values())


def _key(entity: Entity, order: int) -> tuple[str, str]:
    if entity.kind is EntityKind.PERSON:
        return ("unnamed", str(order)) if is_office(entity.name) else ("person", plain(entity.name))
    body = body_of(entity.name) if entity.kind is EntityKind.ORGANISATION and not entity.offices else None
    if body is not None and body.again == "sort" and body.sort in _MANY:
        return "unspecific", str(order)
    entry = gazetteer().named(entity.name)
    if entry is not None and entry.kind is entity.kind:
        return "entry", entry.key
    return ("group" if entity.kind is EntityKind.GROUP else "thing"), plain(entity.name)
