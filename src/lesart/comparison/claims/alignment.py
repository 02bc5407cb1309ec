"""Aligns the statements of a story: which say the same thing, and which deny what another says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from lesart.comparison.claims.bare_denials import join_bare_denials
from lesart.comparison.claims.bearers import bearer_of, bearers_apart
from lesart.comparison.claims.clusters import cluster
from lesart.comparison.claims.days import day_told, happenings_apart
from lesart.comparison.claims.denials import find_antecedents
from lesart.comparison.claims.denying import denies_by_word, negates_existence, ruled_out
from lesart.comparison.claims.eras import find_eras
from lesart.comparison.claims.features import Features, Told
from lesart.comparison.claims.joining import (
    attach_denials,
    dated_scores,
    join_contrasted,
    joining_scores,
    same_sentence,
)
from lesart.comparison.claims.lengths import lasting_of, lengths_apart
from lesart.comparison.claims.pair_scores import PairScores
from lesart.comparison.claims.pairs import Pairs, PairScorer
from lesart.comparison.claims.polarity import negated_roots, negates_anywhere
from lesart.comparison.claims.predicates import predicate
from lesart.comparison.claims.restatements import find_restatements, join_restatements
from lesart.comparison.claims.second_homes import with_second_homes
from lesart.comparison.claims.statement_terms import own_keys, statement_terms, term_readers
from lesart.comparison.claims.victims import victims_of
from lesart.comparison.figures.contrasts import Contrast, Story, find_contrasts
from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements import Statement, read_statements
from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.extraction import Term, TermReader
from lesart.comparison.terms.kinds import kinds_of
from lesart.comparison.terms.space import TermSpace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lesart.model import Entity, Reading

    EntityOf = Callable[[str, str | None], str | None]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The statements of a story, which group each is in, and what the grouping rests on.

    ``groups`` are lists of statement numbers in order; ``antecedent`` leads from a pointing denial, which stands in
    the group of what it denies, to that statement; ``negations`` are the roots that the main clause of each
    statement negates, ``all_negations`` those that any of its clauses does; ``denied`` tells which are told as denied, ``negates_existence`` which deny a content by there being no such plan;
    ``readers`` read the terms of each article; ``predicates`` are what the statements turn on;
    ``contrasts`` are the figures that reports set against each other; ``splitter`` splits the compounds.
    """

    statements: tuple[Statement, ...]
    terms: tuple[Mapping[str, tuple[Term, float]], ...]
    docs: Mapping[str, Doc]
    space: TermSpace
    scorer: PairScorer
    pairs: Pairs
    groups: tuple[tuple[int, ...], ...]
    antecedent: Mapping[int, int]
    scores: PairScores
    negations: tuple[frozenset[str], ...]
    all_negations: tuple[frozenset[str], ...]
    denied: tuple[bool, ...]
    negates_existence: tuple[bool, ...]
    readers: Mapping[str, TermReader]
    predicates: tuple[str | None, ...]
    contrasts: tuple[Contrast, ...]
    splitter: CompoundSplitter

    def holds(self, number: int, key: str) -> bool:
        """Tell whether a statement has a root, or one of like meaning."""
        own = self.terms[number]
        return key in own or not own.keys().isdisjoint(self.space.like(key))

    def share_predicate(self, one: int, other: int) -> bool:
        """Tell whether two statements turn on the same word, or on words of like meaning."""
        left, right = self.predicates[one], self.predicates[other]
        column = self.space.column
        if left is None or right is None or left not in column or right not in column:
            return left is not None and left == right
        return self.space.alike(left, right) > 0


def align(readings: Sequence[Reading], entities: Sequence[Entity], entity_of: EntityOf) -> Alignment:
    """Read the statements of the articles and group those that say the same thing.

    Args:
        readings: the articles, in the order of the comparison.
        entities: the entities of the synopsis.
        entity_of: gives the synopsis entity of (article id, entity id of the article).

    """
    statements = tuple(statement for reading in readings for statement in read_statements(reading, entity_of))
    docs = {reading.article.id: reading.doc for reading in readings if reading.doc is not None}
    splitter = CompoundSplitter(token.lemma_ for doc in docs.values() for token in doc if token.tag_ == "NN")
    readers = term_readers(readings, entities, entity_of, splitter)
    terms = statement_terms(statements, readers, docs)
    space = TermSpace(terms, next((doc.vocab for doc in docs.values()), None), kinds_of(terms, splitter))
    predicates = tuple(predicate(statement, docs[statement.article_id]) for statement in statements)
    kinds = {entity.id: entity.kind for entity in entities}
    by_id = {reading.article.id: reading for reading in readings}
    eras = find_eras(statements, by_id, docs)
    own = [own_keys(of_statement) for of_statement in terms]
    victims = [
        victims_of(statement, docs[statement.article_id], keys, turn)
        for statement, keys, turn in zip(statements, own, predicates, strict=True)
    ]
    bearers = [bearer_of(each, docs[each.article_id], readers[each.article_id]) for each in statements]
    lasting = [
        lasting_of(each, docs[each.article_id], keys, readers[each.article_id])
        for each, keys in zip(statements, own, strict=True)
    ]
    days = [
        day_told(keys, by_id[each.article_id].article.published) for each, keys in zip(statements, own, strict=True)
    ]
    apart = (bearers_apart(bearers, entities), lengths_apart(lasting, space), happenings_apart(days))
    told = Told(predicates, eras, victims, *apart)
    scorer = PairScorer(statements, space, Features(statements, space, kinds, told))
    pairs = scorer.pairs()
    antecedent, pointing = find_antecedents(statements, terms, docs, readers)
    scores = joining_scores(pairs, statements, pointing)
    group_of = list(cluster(len(statements), scores))
    told_as_denied = tuple(denies_by_word(each, docs[each.article_id]) for each in statements)
    words = (words_at(docs[statement.article_id], statement.tokens) for statement in statements)
    without = tuple(negates_existence(tokens) is not None or ruled_out(tokens) is not None for tokens in words)
    at_once = {one for denial, one in antecedent.items() if same_sentence(statements[denial], statements[one])}
    negative = [told_as_denied[number] or without[number] or number in at_once for number in range(len(statements))]
    attach_denials(group_of, negative, scores.joined(dated_scores(pairs, statements, pointing)))
    join_bare_denials(group_of, statements, docs)
    contrasts = find_contrasts(Story(by_id, docs, statements, space, entity_of))
    join_contrasted(group_of, contrasts)
    restated = find_restatements(statements, terms, docs, antecedent)
    all_negations = tuple(negates_anywhere(each, docs[each.article_id], splitter) for each in statements)
    denying = join_restatements(group_of, restated, [bool(roots) for roots in all_negations])
    for denial, denied in antecedent.items():
        group_of[denial] = group_of[denied]
    groups: dict[int, list[int]] = {}
    for number, group in enumerate(group_of):
        if number not in pointing or number in antecedent:
            groups.setdefault(group, []).append(number)
    negations = tuple(negated_roots(statement, docs[statement.article_id], splitter) for statement in statements)
    return Alignment(
        statements=statements,
        terms=terms,
        docs=docs,
        space=space,
        scorer=scorer,
        pairs=pairs,
        groups=with_second_homes(tuple(groups.values()), statements, scores, antecedent, victims),
        antecedent=antecedent,
        scores=scores,
        negations=negations,
        all_negations=all_negations,
        denied=tuple(by_word or number in denying for number, by_word in enumerate(told_as_denied)),
        negates_existence=without,
        readers=readers,
        predicates=predicates,
        contrasts=contrasts,
        splitter=splitter,
    )
