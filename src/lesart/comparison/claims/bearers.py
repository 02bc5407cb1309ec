"""Whose feeling a statement tells of: two who are worried, pleased or sorry about one thing make two claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.matrices import Apart, apart_table
from lesart.comparison.entities.labels import office_called
from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.extraction import ENTITY
from lesart.model import EntityKind
from lesart.reading.attribution.act_lexicon import feelings
from lesart.reading.entities.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import TermReader
    from lesart.model import Entity

_FEELING_TAGS = frozenset({"ADJD", "VVPP"})
_PREPOSITIONS = frozenset({"APPR", "APPRART", "APPO"})


def bearer_of(statement: Statement, doc: Doc, reader: TermReader) -> str | None:
    """Return the id of the entity that a statement says to be 'besorgt' or 'erfreut', None where it tells of no feeling.

    That is whom the statement names first, before any preposition; where it names nobody so, it is who speaks.
    """
    tokens = words_at(doc, statement.tokens)
    if not any(_is_feeling(token.tag_, token.lower_, token.lemma_) for token in tokens):
        return None
    for token in tokens:
        if token.tag_ in _PREPOSITIONS:
            break
        named = next((term.key for term in reader.read([token]) if term.key[0] == ENTITY), None)
        if named is not None:
            return named.removeprefix(ENTITY)
    return statement.speaker


def _is_feeling(tag: str, *forms: str) -> bool:
    return tag in _FEELING_TAGS and not feelings().isdisjoint(forms)


def bearers_apart(bearers: Sequence[str | None], entities: Sequence[Entity]) -> Apart:
    """Return a number for the bearer of each statement, and for every two numbers whether they are two.

    A state, its bodies and who holds an office of it are one, for reports name them in each other's stead. The second has
    shape (numbers, numbers).
    """
    known = {entity.id: entity for entity in entities}
    return apart_table(bearers, lambda one, other: _are_two(one, other, known))


def _are_two(one: str | None, other: str | None, known: Mapping[str, Entity]) -> bool:
    if one is None or other is None or one == other:
        return False
    if one not in known or other not in known:
        return True
    both = known[one], known[other]
    if all(entity.kind is EntityKind.PERSON for entity in both):
        return True
    return _states_of(both[0]).isdisjoint(_states_of(both[1]))


def _states_of(entity: Entity) -> frozenset[str]:
    """Return the keys of the states that an entity is, belongs to or holds an office of."""
    if entity.kind is EntityKind.PERSON:
        offices = (office_called(label) for label in (entity.name, *entity.offices))
        return frozenset(office.of for office in offices if office is not None and office.of)
    entries = (gazetteer().named(form) for form in (entity.name, *entity.aliases))
    return frozenset(entry.state for entry in entries if entry is not None and entry.state)
