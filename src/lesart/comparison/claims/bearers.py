"""Whose feeling a statement tells of: two who are worried, pleased or sorry about one thing make two claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.extraction import ENTITY
from lesart.reading.attribution.act_lexicon import feelings

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import TermReader

_FEELING_TAGS = frozenset({"ADJD", "VVPP"})
_PREPOSITIONS = frozenset({"APPR", "APPRART", "APPO"})


def bearer_of(statement: Statement, doc: Doc, reader: TermReader) -> str | None:
    """Return the entity that a statement says to be 'besorgt' or 'erfreut', None where it tells of no feeling.

    That is whom the statement names first, before any preposition; where it names nobody so, it is who speaks.
    """
    tokens = words_at(doc, statement.tokens)
    if not any(
        token.tag_ in _FEELING_TAGS and not feelings().isdisjoint({token.lower_, token.lemma_}) for token in tokens
    ):
        return None
    for token in tokens:
        if token.tag_ in _PREPOSITIONS:
            break
        named = next((term.key for term in reader.read([token]) if term.key[0] == ENTITY), None)
        if named is not None:
            return named
    return None if statement.speaker is None else ENTITY + statement.speaker
