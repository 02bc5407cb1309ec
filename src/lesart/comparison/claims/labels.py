"""Names a claim: its plainest account, in the words of the text, and the noun that a reader would file it under."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.statements.clauses import FINITE
from lesart.comparison.terms.extraction import CONTENT_TAGS, is_light
from lesart.model import QuotationKind, Stance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import TermReader

# How long a plain clause is, in words; each word more or less than this costs it a little.
_SHORTEST, _LONGEST = 5, 18
_SUBORDINATE = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PAV", "PRELS"})
_STANCE_COST = {Stance.ASSERTS: 0.0, Stance.ATTRIBUTES: 0.3, Stance.QUESTIONS: 1.5, Stance.DENIES: 4.0}
_COSTS = {
    "begins below a conjunction": 2.5,
    "no finite verb": 2.0,
    "in pieces": 1.5,
    "pronoun": 0.7,
    "first person": 1.0,
}
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
    tokens = [doc[i] for i in statement.tokens]
    words = [token for token in tokens if token.is_alpha or token.like_num]
    cost = _COST_OF_A_WORD * (max(0, _SHORTEST - len(words)) * 2 + max(0, len(words) - _LONGEST))
    cost += _COSTS["begins below a conjunction"] * (bool(words) and words[0].tag_ in _SUBORDINATE)
    cost += _COSTS["no finite verb"] * (not any(token.tag_ in FINITE for token in tokens))
    cost += _COSTS["in pieces"] * (len(statement.spans) > 1)
    cost += _COSTS["pronoun"] * sum(token.tag_ in _PRONOUNS for token in words[:2])
    quotation = statement.quotation
    direct = quotation is not None and quotation.kind is QuotationKind.DIRECT
    return cost + _COSTS["first person"] * direct


def topic(
    statements: Sequence[Statement],
    docs: Mapping[str, Doc],
    weight: Mapping[str, float],
    readers: Mapping[str, TermReader],
) -> str:
    """Return the noun that most accounts of a claim share and that tells most, where none has a noun the verb.

    Args:
        statements: the accounts.
        docs: the documents by article id.
        weight: how telling each lemma is (case-folded); one that is missing tells nothing.
        readers: know, by article id, which words name somebody or a time; those are no topics.

    """
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for statement in statements:
        names = readers[statement.article_id].names
        for token in _tokens(statement, docs):
            if not names(token) and (lemma := _noun(token)):
                articles[lemma].add(statement.article_id)
    if not articles:
        return _verb(statements, docs)
    most = max(len(have) for have in articles.values())
    central = [lemma for lemma, have in articles.items() if 2 * len(have) > most]
    return min(central, key=lambda lemma: (-len(articles[lemma]) * weight.get(lemma.casefold(), 0.0), lemma))


def _verb(statements: Sequence[Statement], docs: Mapping[str, Doc]) -> str:
    """Return the commonest full verb of accounts without a noun, '' where there is none."""
    verbs = Counter(
        token.lemma_
        for statement in statements
        for token in _tokens(statement, docs)
        if token.tag_.startswith("VV") and not is_light(token.lemma_, token)
    )
    return min(verbs, key=lambda verb: (-verbs[verb], verb), default="")


def _tokens(statement: Statement, docs: Mapping[str, Doc]) -> list[Token]:
    doc = docs[statement.article_id]
    return [doc[i] for i in statement.tokens]


def _noun(token: Token) -> str | None:
    """Return the lemma of a noun as it is written: HanTa's lemmas of hyphenated nouns have lost their capitals."""
    if token.tag_ != "NN" or token.tag_ not in CONTENT_TAGS or is_light(token.lemma_, token):
        return None
    return token.text if "-" in token.text else token.lemma_
