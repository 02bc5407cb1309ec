"""The entities of an article as attribution asks for them: by mention, by gender, by what they are to a source chain."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from lesart.model import Entity, EntityKind, Mention, MentionKind, SourceRole, Span
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.labels import office_of_label
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.profiles import gender_of_first_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.model import Article

_MEDIA = frozenset({"broadcaster", "press", "platform"})
_WITNESSES = frozenset({"Insider", "Teilnehmer", "Zeuge", "Augenzeuge", "Anwohner", "Bewohner", "Mitglied"})
_MEDIA_GROUPS = ("medien", "zeitungen", "sender", "blätter")
_AGENCY_GROUPS = ("agenturen",)
_KEPT_LABELS = 10_000
"""Names and offices of which it is remembered what kind of body their noun is: a few hundred reports have as many."""


class Cast:
    """Looks up the entities and mentions of one article."""

    def __init__(self, entities: Iterable[Entity], mentions: Iterable[Mention]) -> None:
        self.entities = {entity.id: entity for entity in entities}
        self.mentions = tuple(sorted(mentions, key=lambda m: (m.span.start, -m.span.end)))
        self._roles: dict[str, SourceRole] = {}
        self._genders: dict[str, str] = {}
        self._by_entity: dict[str, list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            if mention.entity_id is not None:
                self._by_entity[mention.entity_id].append(mention)

    def overlapping(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that share a character with a span, in text order, longer ones first."""
        return tuple(mention for mention in self.mentions if mention.span.overlaps(span))

    def mentions_of(self, entity_id: str) -> tuple[Mention, ...]:
        """Return the mentions of an entity, in text order."""
        return tuple(self._by_entity.get(entity_id, ()))

    def name(self, entity_id: str | None) -> str | None:
        """Return the name of an entity, None without one."""
        return self.entities[entity_id].name if entity_id in self.entities else None

    def named(self, name: str) -> str | None:
        """Return the id of the entity with this name or alias."""
        return next((e.id for e in self.entities.values() if name == e.name or name in e.aliases), None)

    def with_name(self, mention: Mention, article: Article) -> Mention:
        """Return an office widened to the name that follows it ('US-Präsident' to 'US-Präsident Joe Biden')."""
        follows = mention.span.end + 1
        name = next((m for m in self.mentions if m.span.start == follows and m.entity_id == mention.entity_id), None)
        return mention if name is None else replace(mention, span=article.span(mention.span.start, name.span.end))

    def is_person(self, entity_id: str) -> bool:
        """Tell whether an entity is a person."""
        return self.entities[entity_id].kind is EntityKind.PERSON

    def is_body(self, entity_id: str | None) -> bool:
        """Tell whether an entity is an organisation."""
        return entity_id in self.entities and self.entities[entity_id].kind is EntityKind.ORGANISATION

    def can_speak(self, entity_id: str | None) -> bool:
        """Tell whether an entity can utter words: anybody and any body, no place and no thing."""
        if entity_id is None or entity_id not in self.entities:
            return False
        return self.entities[entity_id].kind not in {EntityKind.PLACE, EntityKind.OTHER}

    def gender(self, entity_id: str) -> str:
        """Return m or f where office, title or first name show it, "" where nothing does."""
        if entity_id not in self._genders:
            self._genders[entity_id] = _gender(self.entities[entity_id])
        return self._genders[entity_id]

    def is_medium(self, entity_id: str | None) -> bool:
        """Tell whether an entity is an agency, a broadcaster, a paper or a platform."""
        return self.role(entity_id) in {SourceRole.AGENCY, SourceRole.MEDIUM}

    def role(self, entity_id: str | None) -> SourceRole:
        """Return the part that an entity plays when it passes on the words of another."""
        if entity_id is None or entity_id not in self.entities:
            return SourceRole.OFFICIAL
        if entity_id not in self._roles:
            self._roles[entity_id] = _role(self.entities[entity_id])
        return self._roles[entity_id]


def is_pronoun(mention: Mention) -> bool:
    """Tell whether a mention is a pronoun."""
    return mention.kind is MentionKind.PRONOUN


def _role(entity: Entity) -> SourceRole:
    kinds = {_type_of_noun(label) for label in (*entity.offices, entity.name, *entity.aliases)}
    entry = gazetteer().named(entity.name)
    if entry is not None:
        kinds.add(entry.type)
    folded = entity.name.lower()
    if "agency" in kinds or folded.endswith(_AGENCY_GROUPS):
        return SourceRole.AGENCY
    if kinds & _MEDIA or folded.endswith(_MEDIA_GROUPS):
        return SourceRole.MEDIUM
    if any(word in _WITNESSES for word in entity.name.split()[:2]) or folded.endswith(("kreise", "kreisen", "umfeld")):
        return SourceRole.WITNESS
    return SourceRole.OFFICIAL


@lru_cache(maxsize=_KEPT_LABELS)
def _type_of_noun(label: str) -> str:
    noun = label.rsplit(maxsplit=1)[-1].lower() if label else ""
    return next((row.type for row in lexicon().institutions if row.type and noun.endswith(row.head.lower())), "")


def _gender(entity: Entity) -> str:
    if entity.kind is not EntityKind.PERSON:
        return ""
    for label in (*entity.offices, entity.name):
        office = office_of_label(label)
        if office is not None and office.gender == "f":
            return "f"
    first = entity.name.split()[0]
    by_name = gender_of_first_name(first) if " " in entity.name else ""
    if by_name:
        return by_name
    masculine = any((office := office_of_label(label)) is not None and office.gender == "m" for label in entity.offices)
    return "m" if masculine else ""
