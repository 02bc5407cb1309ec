"""What a statement says to have lasted some time: a truce that held eleven hours is no meeting that took as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.matrices import Apart, apart_table
from lesart.comparison.claims.polarity import main_clause
from lesart.comparison.claims.victims import hangs_on_preposition
from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.extraction import HOURS, separated_particles
from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import TermReader
    from lesart.comparison.terms.space import TermSpace

_FULL_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})
_LASTING = frozenset({"dauern", "andauern", "währen", "halten", "anhalten", "standhalten", "hinziehen"})
# Of other verbs texts choose freely ('saßen drei Stunden zusammen'); these say that it is talk that lasted.
_TALKING = frozenset(
    {"sprechen", "reden", "verhandeln", "beraten", "telefonieren", "unterhalten", "diskutieren", "tagen"}
)


def lasting_of(statement: Statement, doc: Doc, keys: Collection[str], reader: TermReader) -> str | None:
    """Return the root of what a statement says to have lasted, None where it gives no length or leaves that open.

    'Das Treffen dauerte zwei Stunden' tells of its subject, 'sie verhandelten zwei Stunden lang' of its verb.

    Args:
        statement: the statement.
        doc: its document.
        keys: the keys of its own terms.
        reader: of its article.

    """
    if HOURS not in keys:
        return None
    tokens = main_clause([token for token in words_at(doc, statement.tokens) if token.i not in statement.aside])
    particles = separated_particles(tokens)
    verb = next((token for token in reversed(tokens) if token.tag_ in _FULL_VERBS), None)
    if verb is None:
        return None
    lemma = particles.get(verb.i, "") + verb.lemma_
    if lemma in _LASTING:
        return _subject(tokens, reader)
    return root(lemma) if lemma in _TALKING else None


def _subject(tokens: Sequence[Token], reader: TermReader) -> str | None:
    nouns = (
        token
        for position, token in enumerate(tokens)
        if token.tag_ == "NN" and not reader.names(token) and not hangs_on_preposition(tokens, position)
    )
    return next((root(noun.lemma_ or noun.text) for noun in nouns), None)


def lengths_apart(lasting: Sequence[str | None], space: TermSpace) -> Apart:
    """Return a number for what lasts in each statement, and for every two numbers whether it is two things.

    The second has shape (numbers, numbers).
    """
    return apart_table(lasting, lambda one, other: _are_two(one, other, space))


def _are_two(one: str | None, other: str | None, space: TermSpace) -> bool:
    return one is not None and other is not None and one != other and not space.alike(one, other)
