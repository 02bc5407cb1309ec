"""Whom the words for a source mean: a body, a person or the office that one speaks for, an agency."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from lesart.comparison.origins.citations import names_outlet
from lesart.comparison.origins.use import Source
from lesart.model import EntityKind, OriginKind, Reason, SourceRole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lesart.model import Article, Entity, Quotation, SourceLink, Span

    EntityOf = Callable[[str, str | None], str | None]

# Which link of a chain the words go back to, if several are named: an official's account before the medium and the
# agency that carry it.
_ROLES = {
    SourceRole.OFFICIAL: OriginKind.READOUT,
    SourceRole.DOCUMENT: OriginKind.READOUT,
    SourceRole.MEDIUM: OriginKind.MEDIUM,
    SourceRole.WITNESS: OriginKind.SPEAKER,
    SourceRole.AGENCY: OriginKind.AGENCY,
}
_INSTITUTIONS = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
# 'die Sprecherin des Präsidialamts', 'Kremlsprecher'
_SPOKESPERSON = (
    re.compile(r"[Ss]precher(?:in)?\s+(?:des|der|von)\s+(?P<office>[^,]+)"),
    re.compile(r"\b(?P<office>[A-ZÄÖÜ]\w+?)s?sprecher(?:in|s)?\b"),
)
_ACCOUNTS_OF = re.compile(
    r"(?:Angaben?|Darstellung|Auskunft|Zählung|Schätzung|Aussagen?|Worten?|Mitteilung) (?:de[rs]|von) (?P<who>\w+)"
)
_ARTICLE = re.compile(r"^(?:der|die|das|den|dem|des)\s+", re.IGNORECASE)
_ACCOUNTS = re.compile(r"(?P<who>\w{4,}?)s?(?:angaben|darstellung|auskunft)")


class Voices:
    """Knows the entities of a story as sources."""

    def __init__(self, entities: Sequence[Entity], entity_of: EntityOf) -> None:
        """Prepare a story; ``entities`` are those of the synopsis, ``entity_of`` leads to their ids."""
        self.entities: Mapping[str, Entity] = {entity.id: entity for entity in entities}
        self._by_form = _by_form(entities)
        self._entity_of = entity_of
        kinds = ((form, entity.kind) for form, entity in self._by_form.items())
        self._organisations = tuple(form for form, kind in kinds if kind is EntityKind.ORGANISATION)
        self._named: dict[str, Entity | None] = {}

    def of_link(self, link: SourceLink, article: Article) -> Source:
        """Return the link of a chain as a source."""
        entity = self.entities.get(self._entity_of(article.id, link.entity_id) or "") or self._by_form.get(
            link.name.casefold()
        )
        words = f"„{link.span.text}“" if link.span else link.name
        if entity is None:
            return Source(_ROLES[link.role], link.name.casefold(), link.name, reason("names", article, words=words))
        if entity.kind is EntityKind.PERSON:
            return self.of_person(entity, words, "names", article)
        return Source(_ROLES[link.role], entity.id, entity.name, reason("names", article, words=words))

    def of_voice(self, voice: Span, speaker: str | None, article: Article) -> Source:
        """Return whoever says it, named by a passage, as a source; ``speaker`` is the entity, if it is known."""
        words = _without_accounts(voice.text)
        bare = _ARTICLE.sub("", words)
        entity = self.entities.get(speaker or "") or self._by_form.get(words.casefold()) or self._called(bare)
        quoted = reason("quotes", article, words=f"„{words}“")
        if entity is None:
            return Source(OriginKind.SPEAKER, bare.casefold(), words, quoted)
        if entity.kind is EntityKind.PERSON:
            return self.of_person(entity, f"„{words}“", "quotes", article)
        kind = OriginKind.READOUT if entity.kind in _INSTITUTIONS else OriginKind.SPEAKER
        return Source(kind, entity.id, entity.name, quoted)

    def of_person(self, person: Entity, words: str, code: str, article: Article) -> Source:
        """Return a person as a source, or the office that the person speaks for: 'die Sprecherin des Präsidialamts'."""
        for pattern, description in product(_SPOKESPERSON, (words.strip("„“"), *person.offices)):
            spoken_for = pattern.search(description)
            office = self._named_in(spoken_for["office"]) if spoken_for else None
            if office is not None:
                speaks = reason("speaks_for", article, words=words, office=office.name)
                return Source(OriginKind.READOUT, office.id, office.name, speaks)
        return Source(OriginKind.SPEAKER, person.id, person.name, reason(code, article, words=words))

    def _called(self, noun: str) -> Entity | None:
        """Return the one organisation of the story whose name begins with a noun: 'die Stadt' is 'Stadt Altwies'."""
        forms = (form for form in self._organisations if form.split(" ", maxsplit=1)[0] == noun.casefold())
        found = {self._by_form[form].id: self._by_form[form] for form in forms}
        return next(iter(found.values())) if len(found) == 1 else None

    def _named_in(self, words: str) -> Entity | None:
        """Return the organisation whose name some words begin with, the longest name first."""
        if words not in self._named:
            small = words.casefold()
            starting = [form for form in self._organisations if small.startswith(form) and names_outlet(words, form)]
            self._named[words] = self._by_form[max(starting, key=len)] if starting else None
        return self._named[words]

    def agency(self, name: str, reasons: tuple[Reason, ...]) -> Source:
        """Return an agency as a source."""
        entity = self._by_form.get(name.casefold())
        return Source(OriginKind.AGENCY, entity.id if entity else name.casefold(), name, reasons)

    def speaker(self, quotation: Quotation, article: Article) -> str | None:
        """Return the entity that speaks, None where it is not known."""
        return self._entity_of(article.id, quotation.speaker.entity_id) if quotation.speaker is not None else None


def decisive_link(quotation: Quotation, article: Article) -> SourceLink | None:
    """Return the link of its chain that a quotation goes back to, None where it names nobody but its speaker."""
    links = [link for link in quotation.chain if link.role in _ROLES and link.name != article.outlet]
    order = list(_ROLES)
    return min(links, key=lambda link: order.index(link.role), default=None)


def reason(code: str, article: Article, **words: str) -> tuple[Reason, ...]:
    """Return what an article shows of a source, as one reason."""
    return (Reason(code, {"article": (article.name,), **{key: (word,) for key, word in words.items()}}),)


def forms_of(entity: Entity) -> Iterator[str]:
    """Yield the names of an entity."""
    yield entity.name
    yield from entity.aliases


def _by_form(entities: Sequence[Entity]) -> Mapping[str, Entity]:
    """Return the entities by the case-folded forms of their names, without forms that several have."""
    found: dict[str, Entity | None] = {}
    for entity in entities:
        for form in {form.casefold() for form in forms_of(entity)}:
            found[form] = entity if form not in found else None
    return {form: entity for form, entity in found.items() if entity is not None}


def _without_accounts(words: str) -> str:
    """Return who gives an account, of words for both: 'Behördenangaben' and 'Angaben der Behörden' are those of 'Behörden'."""
    match = _ACCOUNTS.fullmatch(words) or _ACCOUNTS_OF.fullmatch(words)
    return match["who"] if match else words
