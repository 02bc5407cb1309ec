"""The things that pronouns stand for: 'Die Waffenruhe beginnt am Sonntag. Moor hatte sie vorgeschlagen'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.victims import hangs_on_preposition
from lesart.comparison.statements.clauses import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.terms.extraction import TermReader

# The gender of what a pronoun takes up, and whether it may stand for several.
_AGREEING = {"ihn": ("Masc", False), "sie": ("Fem", True), "es": ("Neut", False)}
_PLURAL = "Plur"
# Nobody who has a name is meant by it.
_NEUTER = frozenset({"es"})
_NOUNS = frozenset({"NN", "NE"})
_INFINITIVES = frozenset({"VVIZU", "PTKZU"})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "–"})


def things_taken_up(tokens: Sequence[Token], doc: Doc, reader: TermReader) -> Iterator[Token]:
    """Yield the noun for each pronoun of a statement that stands for a thing, as the object of what somebody does.

    That is the noun of the sentence before that agrees in gender and number: the first that can be its subject, else the
    last. Where that sentence tells of somebody, he may be meant. With a capital letter 'Sie' is who is spoken to.

    Args:
        tokens: the statement.
        doc: its document.
        reader: of its article.

    """
    for position, token in enumerate(tokens):
        if token.tag_ == "PPER" and token.text in _AGREEING and not reader.names(token):
            noun = _antecedent(token, doc, reader) if _is_object(tokens, position, reader) else None
            if noun is not None:
                yield noun


def _is_object(tokens: Sequence[Token], position: int, reader: TermReader) -> bool:
    """Tell whether a pronoun is what somebody named before it does something to, or the object of an infinitive."""
    first = position
    while first > 0 and tokens[first - 1].text not in _CLAUSE_ENDS:
        first -= 1
    rest = list(tokens[position:])
    last = next((number for number, token in enumerate(rest) if token.text in _CLAUSE_ENDS), len(rest))
    clause = (*tokens[first:position], *rest[:last])
    if not any(token.tag_ in FINITE for token in clause):
        return any(token.tag_ in _INFINITIVES for token in clause)
    return any(
        token.tag_ in _NOUNS and reader.names(token) and not hangs_on_preposition(clause, number)
        for number, token in enumerate(clause[: position - first])
    )


def _antecedent(token: Token, doc: Doc, reader: TermReader) -> Token | None:
    if token.sent.start == 0:
        return None
    before = [each for each in doc[token.sent.start - 1].sent if not each.is_space]
    nouns = [(position, each) for position, each in enumerate(before) if each.tag_ in _NOUNS]
    heads = [each for position, each in nouns if not hangs_on_preposition(before, position)]
    if token.text not in _NEUTER and any(reader.names(each) for each in heads):
        return None
    subjects = [each for each in heads if _agrees(each, token)]
    fitting = [each for _, each in nouns if not reader.names(each) and _agrees(each, token)]
    return subjects[0] if subjects else (fitting[-1] if fitting else None)


def _agrees(noun: Token, pronoun: Token) -> bool:
    gender, plural = _AGREEING[pronoun.text]
    if _PLURAL in noun.morph.get("Number", []):
        return plural
    return gender in noun.morph.get("Gender", [])
