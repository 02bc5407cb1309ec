"""Names a claim: its plainest account, in the words of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements.clauses import FINITE
from lesart.model import QuotationKind, Stance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc

    from lesart.comparison.statements import Statement

# How long a plain clause is, in words; each word more or less than this costs it a little.
_SHORTEST, _LONGEST = 5, 18
_SUBORDINATE = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT"})
_NOMINAL = frozenset({"ART", "NN", "NE", "ADJA", "CARD", "PPOSAT", "PIAT", "PDAT"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PAV", "PRELS"})
_STANCE_COST = {Stance.ASSERTS: 0.0, Stance.ATTRIBUTES: 0.3, Stance.QUESTIONS: 1.5, Stance.DENIES: 4.0}
_COSTS = {
    "begins below a conjunction": 2.5,
    "no finite verb": 2.0,
    "in pieces": 2.5,
    "pronoun": 0.7,
    "first person": 1.0,
    "begins with its verb": 1.5,
    "begins with something else than a noun phrase": 0.3,
    "comma or colon": 0.25,
}
"""What each makes an account less plain, beside the likeness to the others, which counts twice: set by reading the labels of the
demonstration."""
_COST_OF_A_WORD = 0.15


def plainest(
    statements: Sequence[Statement], stances: Sequence[Stance], likeness: Sequence[float], docs: Mapping[str, Doc]
) -> Statement:
    """Return the statement that says what a claim is about most plainly, the first of equals.

    Args:
        statements: the accounts of the claim.
        stances: the stance of each.
        likeness: how like the others each is, 0 to 1.
        docs: the documents by article id.

    """
    costs = [
        _cost(statement, docs[statement.article_id]) + _STANCE_COST[stance] - 2 * like
        for statement, stance, like in zip(statements, stances, likeness, strict=True)
    ]
    return min(zip(costs, range(len(costs)), statements, strict=True))[2]


def _cost(statement: Statement, doc: Doc) -> float:
    tokens = words_at(doc, statement.tokens)
    words = [token for token in tokens if token.is_alpha or token.like_num]
    cost = _COST_OF_A_WORD * (max(0, _SHORTEST - len(words)) * 2 + max(0, len(words) - _LONGEST))
    cost += _COSTS["begins below a conjunction"] * (bool(words) and words[0].tag_ in _SUBORDINATE)
    cost += _COSTS["no finite verb"] * (not any(token.tag_ in FINITE for token in tokens))
    cost += _COSTS["begins with its verb"] * (bool(words) and words[0].tag_ in FINITE)
    cost += _COSTS["begins with something else than a noun phrase"] * (bool(words) and words[0].tag_ not in _NOMINAL)
    cost += _COSTS["comma or colon"] * sum(token.text in {",", ":"} for token in tokens)
    cost += _COSTS["in pieces"] * (len(statement.spans) > 1)
    cost += _COSTS["pronoun"] * sum(token.tag_ in _PRONOUNS for token in words[:2])
    quotation = statement.quotation
    direct = quotation is not None and quotation.kind is QuotationKind.DIRECT
    return cost + _COSTS["first person"] * direct
