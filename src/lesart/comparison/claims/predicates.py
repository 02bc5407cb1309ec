"""The word that a statement turns on: its main verb, or the noun that stands for one beside a light verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.polarity import main_clause
from lesart.comparison.terms.counted import casualty, total_of
from lesart.comparison.terms.extraction import is_light, separated_particles
from lesart.comparison.terms.idioms import plain_words
from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement

_FULL_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU", "VVIMP"})


def predicate(statement: Statement, doc: Doc) -> str | None:
    """Return the root of the last full verb of the main clause that is not light, None where there is none.

    In German the verb that carries the meaning stands last ('hat … gedroht', 'soll … zurückholen'); a light one
    ('kommt zum Ergebnis') says nothing, and then the statement has no predicate to compare. An idiom turns on what it
    means, and a count on what is counted ('die Zahl der Verletzten ist gestiegen').
    """
    tokens = main_clause([doc[i] for i in statement.tokens])
    particles = separated_particles(tokens)
    idioms = plain_words(tokens)
    if idioms:
        return root(next(iter(idioms.values())))
    total = total_of(tokens)
    if total is not None:
        return root(casualty(total) or total)
    for token in reversed(tokens):
        if token.tag_ in _FULL_VERBS:
            lemma = particles.get(token.i, "") + (token.lemma_ or token.text)
            if not is_light(lemma, token):
                return root(lemma)
    return None
