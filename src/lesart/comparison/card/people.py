"""Who took part in the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.values import Found, field, supported
from lesart.language.de.events import load_words
from lesart.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.comparison.events.report import Clause, Report
    from lesart.model import Entity, FieldValue, Mention

# Somebody whom so small a share of the outlets name beside the first is rather somebody the clause also tells of.
_BESIDE = 0.25
_PARTNERS = frozenset({"zwischen", "von", "mit", "der", "des"})
_BODIES = (EntityKind.STATE, EntityKind.ORGANISATION)


class People:
    """The entities of the synopsis, found from the mentions of each report."""

    def __init__(self, entities: Sequence[Entity], ids: Mapping[tuple[str, str], str]) -> None:
        """Take the entities of the synopsis and the id there of each (article id, entity id of the article)."""
        self._entities = {entity.id: entity for entity in entities}
        self._ids = ids

    def entity(self, mention: Mention) -> Entity | None:
        """Return the entity that a mention refers to, None where it is not known."""
        merged = self._ids.get((mention.span.article_id, mention.entity_id or ""))
        return self._entities.get(merged) if merged is not None else None


def participants_of(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    """Return who the reports say took part: persons, or states and bodies where no person is named."""
    for kinds in ((EntityKind.PERSON,), _BODIES):
        named = field([each for mention in scene.mentions for each in _beside(mention, people, kinds)])
        kept = supported(named, outlets=1 if scene.few else 2, share=_BESIDE)
        if kept:
            joined = field([each for report in scene.reports for each in _joining(report, people)])
            known = {value.value for value in kept}
            return (*kept, *(value for value in joined if value.value not in known))
    return ()


def _beside(mention: EventMention, people: People, kinds: Sequence[EntityKind]) -> Iterator[Found]:
    """Yield who stands in an event's clause: after 'Treffen von', 'Gespräch mit'; around a verb anywhere in the clause."""
    clause, report = mention.clause, mention.report
    if not (mention.actual or mention.is_noun) or (not mention.is_noun and not (clause.lead and mention.actual)):
        return
    tokens = _after_noun(mention) if mention.is_noun else clause.tokens
    for each in outermost(report.mentions_in(tokens)):
        entity = people.entity(each)
        if entity is not None and entity.kind in kinds and _is_named(report, each):
            yield Found(entity.id, entity.name, each.span, report.article.name)


def _is_named(report: Report, mention: Mention) -> bool:
    """Tell whether the report gives the name of whom a mention refers to, not only an office."""
    same = (other for other in report.reading.mentions if other.entity_id == mention.entity_id)
    return any(other.kind is MentionKind.NAME for other in same)


def outermost(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Leave out what stands inside another mention: 'Norlands' in 'Norlands Präsidentin Anna Berger'."""
    outer: set[tuple[int, int]] = set()
    furthest = 0
    for start, end in sorted({_place(mention) for mention in mentions}, key=lambda place: (place[0], -place[1])):
        if end > furthest:
            outer.add((start, end))
            furthest = end
    return tuple(mention for mention in mentions if _place(mention) in outer)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def _after_noun(mention: EventMention) -> tuple[Token, ...]:
    """Return the words after a noun that belong to it: 'zwischen Anna Holt und dem Präsidenten Ivo Mark'."""
    following = [token for token in mention.clause.tokens if token.i > mention.token.i]
    if not following or following[0].lower_ not in _PARTNERS:
        return ()
    kept: list[Token] = []
    for token in following:
        foreign = token.tag_ in ("APPR", "APPRART") and token.lower_ not in _PARTNERS
        if token.tag_.startswith("V") or foreign or token.tag_ in ("$,", "KOUS"):
            break
        kept.append(token)
    return tuple(kept)


def _joining(report: Report, people: People) -> Iterator[Found]:
    """Yield who 'took part' by the words of a clause."""
    joins = load_words("course")["joins"]
    for clause in report.clauses:
        if report.quotation_around(clause.tokens) is None and not joins.isdisjoint(_verbs_of(clause)):
            for mention in report.mentions_in(clause.tokens):
                entity = people.entity(mention)
                if entity is not None and entity.kind is EntityKind.PERSON and _is_named(report, mention):
                    yield Found(entity.id, entity.name, mention.span, report.article.name)


def _verbs_of(clause: Clause) -> frozenset[str]:
    return frozenset(clause.verbs.values())
