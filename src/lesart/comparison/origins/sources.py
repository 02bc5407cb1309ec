"""What one statement goes back to: a readout, a speaker, a medium, an agency's text, shared text, own reporting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from lesart.comparison.acts import PERFORMED
from lesart.comparison.entities.organisations import body_of
from lesart.comparison.terms.roots import root
from lesart.model import EntityKind, OriginKind, QuotationKind, Reason, SourceRole
from lesart.reading.entities.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lesart.comparison.statements import Statement
    from lesart.model import Article, Entity, Quotation, Reading, Reuse, SourceLink

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
# A statement stands in a shared passage if at least this part of it does.
_INSIDE = 0.6


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """What a statement goes back to; two with equal key are one origin, in whatever part it is named."""

    kind: OriginKind = field(compare=False)
    key: str
    name: str = field(compare=False)
    reasons: tuple[Reason, ...] = field(compare=False)

    @property
    def is_named(self) -> bool:
        """Tell whether the article itself says whose words these are."""
        return self.kind not in {OriginKind.OWN_REPORTING, OriginKind.SHARED_TEXT}


class SourceFinder:
    """Says what the statements of a story go back to."""

    def __init__(
        self,
        readings: Sequence[Reading],
        reuse: Sequence[Reuse],
        entities: Sequence[Entity],
        entity_of: EntityOf,
    ) -> None:
        """Prepare a story; ``entities`` are those of the synopsis, ``entity_of`` leads to their ids."""
        self._articles = {reading.article.id: reading.article for reading in readings}
        self._reuse = reuse
        self._entities = {entity.id: entity for entity in entities}
        self._by_form = _by_form(entities)
        self._entity_of = entity_of
        self._bodies = _official_bodies(readings, entity_of, self._entities)
        self._agencies = {agency for reading in readings for agency in reading.article.agencies}
        self._publishers = {reading.article.id: self._publisher(reading.article) for reading in readings}

    def source(self, statement: Statement) -> Source:
        """Return what a statement goes back to, by what its article says, else by what it shares with others."""
        article = self._articles[statement.article_id]
        named = self._named(statement, article)
        return named or self._publishers[article.id] or self._shared(statement) or _own(article)

    def is_sourced(self, statement: Statement) -> bool:
        """Tell whether the article gives the statement as somebody's word rather than in its own voice.

        An outlet that reports what somebody did by speaking ('Sie drohte mit Sanktionen') vouches for it, unless it
        names who told; of what somebody holds to be so ('Sie sprach von 60.000 Soldaten') that somebody is the source.
        """
        return self._named(statement, self._articles[statement.article_id]) is not None

    def belongs(self, office: str, state: str) -> bool:
        """Tell whether one entity is an office of another, a state, by a name of it that names the state."""
        body, owner = self._entities.get(office), self._entities.get(state)
        if (
            body is None
            or owner is None
            or body.kind is not EntityKind.ORGANISATION
            or owner.kind is not EntityKind.STATE
        ):
            return False
        published = (self._articles[a].outlet or "" for a, s in self._publishers.items() if s and s.key == office)
        words = {root(word) for form in (*_forms(body), *published) for word in form.split()}
        return root(owner.name) in words

    def _named(self, statement: Statement, article: Article) -> Source | None:
        quotation = statement.quotation
        if quotation is None:
            voice = statement.holder
            other = voice is not None and not _names(voice.text, article.outlet)
            return self._of_voice(voice, statement, article) if voice is not None and other else None
        link = _decisive_link(quotation, article)
        cited = self._cited(quotation, link)
        if cited is not None:
            return None if cited.id == article.id else _cited_outlet(cited, article)
        if link is not None:
            return self._of_link(link, article)
        if quotation.speaker is None or _tells_an_act(statement, quotation):
            return None
        if self._publishers[article.id] is not None:
            return self._publishers[article.id]
        return self._of_voice(quotation.speaker.span, statement, article)

    def _cited(self, quotation: Quotation, link: SourceLink | None) -> Article | None:
        """Return the article of the story whose outlet a quotation names as its source, None where it names none."""
        named = link.name if link else quotation.speaker.span.text if quotation.speaker else ""
        if link is not None and link.role not in {SourceRole.MEDIUM, SourceRole.AGENCY}:
            return None
        return next((article for article in self._articles.values() if _names(named, article.outlet)), None)

    def _of_link(self, link: SourceLink, article: Article) -> Source:
        entity = self._entities.get(self._entity_of(article.id, link.entity_id) or "") or self._by_form.get(
            link.name.casefold()
        )
        words = f"„{link.span.text}“" if link.span else link.name
        if entity is None:
            return Source(_ROLES[link.role], link.name.casefold(), link.name, _reason("names", article, words=words))
        if entity.kind is EntityKind.PERSON:
            return self._of_person(entity, words, "names", article)
        return Source(_ROLES[link.role], entity.id, entity.name, _reason("names", article, words=words))

    def _of_voice(self, voice: Span, statement: Statement, article: Article) -> Source:
        """Return whoever says it, named by a passage, as a source."""
        words = voice.text
        entity = self._entities.get(statement.speaker or "") or self._by_form.get(words.casefold())
        quoted = _reason("quotes", article, words=f"„{words}“")
        if entity is None:
            return Source(OriginKind.SPEAKER, words.casefold(), words, quoted)
        if entity.kind is EntityKind.PERSON:
            return self._of_person(entity, f"„{words}“", "quotes", article)
        kind = OriginKind.READOUT if entity.kind in _INSTITUTIONS else OriginKind.SPEAKER
        return Source(kind, entity.id, entity.name, quoted)

    def _of_person(self, person: Entity, words: str, code: str, article: Article) -> Source:
        """Return a person as a source, or the office that the person speaks for: 'die Sprecherin des Präsidialamts'."""
        for pattern, description in product(_SPOKESPERSON, (words.strip("„“"), *person.offices)):
            spoken_for = pattern.search(description)
            office = self._named_in(spoken_for["office"]) if spoken_for else None
            if office is not None:
                speaks = _reason("speaks_for", article, words=words, office=office.name)
                return Source(OriginKind.READOUT, office.id, office.name, speaks)
        return Source(OriginKind.SPEAKER, person.id, person.name, _reason(code, article, words=words))

    def _named_in(self, words: str) -> Entity | None:
        """Return the organisation whose name some words begin with, the longest name first."""
        forms = (form for form, entity in self._by_form.items() if entity.kind is EntityKind.ORGANISATION)
        starting = [form for form in forms if _names(words, form) and words.casefold().startswith(form)]
        return self._by_form[max(starting, key=len)] if starting else None

    def _publisher(self, article: Article) -> Source | None:
        """Return the origin of an article that an official body or an agency has published itself."""
        name = article.outlet or ""
        if name in self._agencies:
            return self._agency(name, _reason("published", article))
        found = sorted(
            (name.find(form), entity.id) for entity in self._bodies for form in _forms(entity) if form in name
        )
        if not found:
            return None
        body = self._entities[found[0][1]]
        return Source(OriginKind.READOUT, body.id, body.name, _reason("published", article))

    def _agency(self, name: str, reasons: tuple[Reason, ...]) -> Source:
        entity = self._by_form.get(name.casefold())
        return Source(OriginKind.AGENCY, entity.id if entity else name.casefold(), name, reasons)

    def _shared(self, statement: Statement) -> Source | None:
        length = sum(span.end - span.start for span in statement.spans)
        for passage in self._reuse:
            inside = sum(_overlap(span, own) for span in passage.spans for own in statement.spans)
            if inside >= _INSIDE * length:
                if passage.agency is not None:
                    return self._agency(passage.agency, passage.reasons)
                return Source(OriginKind.SHARED_TEXT, passage.id, "shared text", passage.reasons)
        return None


def _by_form(entities: Sequence[Entity]) -> Mapping[str, Entity]:
    """Return the entities by the case-folded forms of their names, without forms that several have."""
    found: dict[str, Entity | None] = {}
    for entity in entities:
        for form in {form.casefold() for form in _forms(entity)}:
            found[form] = entity if form not in found else None
    return {form: entity for form, entity in found.items() if entity is not None}


def _tells_an_act(statement: Statement, quotation: Quotation) -> bool:
    """Tell whether a statement tells that somebody did something by speaking: 'Er sagte zu, Soldaten abzuziehen'."""
    told = quotation.kind is QuotationKind.REPORTED or any(
        span.contains(cue) for cue in quotation.cue for span in statement.spans
    )
    return told and quotation.act in PERFORMED


def _reason(code: str, article: Article, **words: str) -> tuple[Reason, ...]:
    return (Reason(code, {"article": (article.name,), **{key: (word,) for key, word in words.items()}}),)


def _own(article: Article) -> Source:
    return Source(OriginKind.OWN_REPORTING, article.id, article.name, _reason("own", article))


def _cited_outlet(cited: Article, article: Article) -> Source:
    return Source(OriginKind.OWN_REPORTING, cited.id, cited.name, _reason("cites", article, outlet=cited.name))


def _decisive_link(quotation: Quotation, article: Article) -> SourceLink | None:
    links = [link for link in quotation.chain if link.role in _ROLES and link.name != article.outlet]
    order = list(_ROLES)
    return min(links, key=lambda link: order.index(link.role), default=None)


def _official_bodies(
    readings: Sequence[Reading], entity_of: EntityOf, entities: Mapping[str, Entity]
) -> tuple[Entity, ...]:
    """Return the institutions that the articles of a story name as those who gave their account.

    Outlets of the story are none, but for those that are known for more than their name: a ministry, a company.
    """
    outlets = {(reading.article.outlet or "").casefold() for reading in readings}
    found: dict[str, Entity] = {}
    for reading in readings:
        for link in (link for quotation in reading.quotations for link in quotation.chain):
            entity = entities.get(entity_of(reading.article.id, link.entity_id) or "")
            if (
                entity
                and entity.kind is EntityKind.ORGANISATION
                and link.role in {SourceRole.OFFICIAL, SourceRole.SPEAKER}
                and not (entity.name.casefold() in outlets and _is_name_alone(entity))
            ):
                found[entity.id] = entity
    return tuple(found[key] for key in sorted(found))


def _is_name_alone(entity: Entity) -> bool:
    """Tell whether neither the reports nor the lexicon tell what bears a name."""
    return not entity.offices and gazetteer().named(entity.name) is None and body_of(entity.name) is None


def _names(words: str, outlet: str | None) -> bool:
    """Tell whether some words name an outlet, in the genitive too ('des Handelskuriers')."""
    if not outlet:
        return False
    start = words.casefold().find(outlet.casefold())
    after = words[start + len(outlet) :].split(" ", maxsplit=1)[0] if start >= 0 else None
    return after is not None and after.strip(",.") in {"", "s", "es", "n"}


def _forms(entity: Entity) -> Iterator[str]:
    yield entity.name
    yield from entity.aliases


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start)) if one.article_id == other.article_id else 0


if TYPE_CHECKING:
    from lesart.model import Span
