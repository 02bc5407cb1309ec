"""The terms of every statement of a story."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.claims.denials import shell_roots
from lesart.comparison.terms.extraction import Term, TermReader
from lesart.comparison.terms.roots import root
from lesart.model import EntityKind
from lesart.reading.entities.labels import is_office

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.compounds import CompoundSplitter
    from lesart.model import Entity, Reading

    EntityOf = Callable[[str, str | None], str | None]
    Weighted = Mapping[str, tuple[Term, float]]

# How much a term counts that stands around a statement (the frame of a quotation), not in it.
_CONTEXT = 0.4


def term_readers(
    readings: Sequence[Reading], entities: Sequence[Entity], entity_of: EntityOf, splitter: CompoundSplitter
) -> dict[str, TermReader]:
    """Return what reads the terms of each article, by article id."""
    names = names_of(entities)
    return {reading.article.id: TermReader(reading, splitter, entity_of, names) for reading in readings}


def statement_terms(
    statements: Sequence[Statement], readers: Mapping[str, TermReader], docs: Mapping[str, Doc]
) -> tuple[Weighted, ...]:
    """Return, one a statement, its terms by key with how much each counts there (1, less for its surroundings)."""
    return tuple(
        _terms(statement, readers[statement.article_id], docs[statement.article_id]) for statement in statements
    )


def names_of(entities: Sequence[Entity]) -> dict[str, str]:
    """Return the entity that the root of a name means: single-word names, and last names of people.

    'Ukraine' in 'Ukraine-Konflikt' and 'ukrainisch' share its root. A root that means two entities means none. Somebody of
    whom the reports say no more than a trade has no name.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.kind is EntityKind.PERSON and is_office(entity.name):
            continue
        for form in (entity.name, *entity.aliases):
            words = form.split()
            if len(words) == 1 and form[:1].isupper():
                found[root(form)].add(entity.id)
        if entity.kind is EntityKind.PERSON and entity.name.split():
            found[root(entity.name.split()[-1])].add(entity.id)
    return {key: min(ids) for key, ids in found.items() if len(ids) == 1}


def _terms(statement: Statement, reader: TermReader, doc: Doc) -> Weighted:
    around = {term.key: (term, _CONTEXT) for term in reader.read(doc[i] for i in statement.context)}
    own = (doc[i] for i in statement.tokens if i not in statement.aside)
    inside = {term.key: (term, 1.0) for term in reader.read(own)}
    return _without_shell(around | inside, shell_roots(statement, doc))


def _without_shell(terms: Weighted, shell: frozenset[str]) -> Weighted:
    """Return the terms without those by which a statement denies, if it says what it denies."""
    kept = {key: entry for key, entry in terms.items() if key not in shell}
    says_what = sum(term.is_root and counts == 1.0 for term, counts in kept.values())
    return kept if says_what else terms
