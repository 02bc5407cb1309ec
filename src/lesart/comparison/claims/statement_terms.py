"""The terms of every statement of a story."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.claims.anaphora import things_taken_up
from lesart.comparison.claims.denying import shell_roots
from lesart.comparison.entities.labels import is_unnamed
from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements.clauses import FINITE
from lesart.comparison.terms.counted import AGE, casualty
from lesart.comparison.terms.extraction import NUMBER, SLOT, Term, TermReader
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.words import read_words
from lesart.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.compounds import CompoundSplitter
    from lesart.model import Entity, Reading

    EntityOf = Callable[[str, str | None], str | None]
    Weighted = Mapping[str, tuple[Term, float]]

# What befalls somebody alone as often as many, so that a clause in the singular counts one.
_DEATH = frozenset({"sterben"})
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


def own_keys(terms: Weighted) -> frozenset[str]:
    """Return the keys of the terms that stand in a statement itself."""
    return frozenset(key for key, (_, counts) in terms.items() if counts == 1.0)


def names_of(entities: Sequence[Entity]) -> dict[str, str]:
    """Return the entity that the root of a name means: single-word names, and last names of people.

    'Ukraine' in 'Ukraine-Konflikt' and 'ukrainisch' share its root. A root that means two entities means none. Somebody of
    whom the reports say no more than a trade has no name.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.kind is EntityKind.GROUP or (entity.kind is EntityKind.PERSON and is_unnamed(entity.name)):
            continue
        for form in (entity.name, *entity.aliases):
            words = form.split()
            if len(words) == 1 and form[:1].isupper():
                found[root(form)].add(entity.id)
        if entity.kind is EntityKind.PERSON and entity.name.split():
            found[root(entity.name.split()[-1])].add(entity.id)
    return {key: min(ids) for key, ids in found.items() if len(ids) == 1}


def _terms(statement: Statement, reader: TermReader, doc: Doc) -> Weighted:
    tokens = words_at(doc, statement.tokens)
    context = reader.read([*words_at(doc, statement.context), *things_taken_up(tokens, doc, reader)])
    # What is counted around a statement is not what it counts.
    around = {term.key: (term, _CONTEXT) for term in context if term.key[0] not in (NUMBER, SLOT)}
    own = [token for token in tokens if token.i not in statement.aside]
    inside = {term.key: (term, 1.0) for term in reader.read(own)}
    victim = _single_victim(own, inside)
    part = _part_of_victims(tokens, words_at(doc, statement.context))
    return _without_shell({**around, **inside, **victim, **part}, shell_roots(statement, doc))


def _part_of_victims(tokens: Sequence[Token], around: Sequence[Token]) -> Weighted:
    """Return the count that a part of a number gives without its noun: 'drei von ihnen schwer'."""
    if any(token.tag_.startswith("V") for token in tokens):
        return {}
    befell = next((word for token in around if (word := casualty(token.lemma_) or casualty(token.text))), None)
    degree = next((token.lower_ for token in tokens if token.lower_ in read_words("degrees.txt")), None)
    if befell is None or degree is None:
        return {}
    key = f"{SLOT}{root(befell)} {degree}"
    return {key: (Term(key, 1.0, f"a number of {befell} {degree}"), 1.0)}


def _single_victim(tokens: Sequence[Token], terms: Weighted) -> Weighted:
    """Return the count of one that a clause gives without a number: 'eine Passagierin starb'."""
    words = {casualty(token.lemma_) for token in tokens if token.tag_.startswith("VV")} - {None}
    finite = next((token for token in tokens if token.tag_ in FINITE), None)
    if not words & _DEATH or finite is None or "Sing" not in finite.morph.get("Number", []):
        return {}
    counted = any(key.startswith(SLOT) and key != f"{SLOT}{AGE}" for key in terms)
    key = f"{SLOT}{root(min(_DEATH))}"
    return {} if counted else {key: (Term(key, 1.0, "a number of deaths", amount=1.0), 1.0)}


def _without_shell(terms: Weighted, shell: frozenset[str]) -> Weighted:
    """Return the terms without those by which a statement denies, if it says what it denies."""
    kept = {key: entry for key, entry in terms.items() if key not in shell}
    says_what = sum(term.is_root and counts == 1.0 for term, counts in kept.values())
    return kept if says_what else terms
