"""Whether a statement says that something is so or that it is not, and what exactly it negates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.denying import NEGATIONS, negates_existence, ruled_out
from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements.clauses import FINITE
from lesart.comparison.statements.openness import expecting, leaves_open
from lesart.comparison.terms.roots import root

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.compounds import CompoundSplitter

_SUBORDINATORS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT"})
_INFINITIVES = frozenset({"VVIZU", "PTKZU"})
_MODALS = frozenset({"VMFIN", "VMINF"})
_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU"})
_ONLY = frozenset({"nur", "allein", "einmal", "zuletzt", "mehr"})


def negates_anywhere(statement: Statement, doc: Doc, splitter: CompoundSplitter) -> frozenset[str]:
    """Return the roots of what a statement negates in any of its clauses."""
    tokens = words_at(doc, statement.tokens)
    noun = ruled_out(tokens)
    found = {root(part) for part in splitter.parts(noun.lemma_ or noun.text)} if noun is not None else set[str]()
    for position, token in enumerate(tokens):
        if token.lower_ in NEGATIONS and not _sets_against(tokens, position):
            found |= set(_targets(tokens, position, splitter))
    return frozenset(found) | _not_expected(tokens)


def negated_roots(statement: Statement, doc: Doc, splitter: CompoundSplitter) -> frozenset[str]:
    """Return the roots of what the main clause of a statement negates; empty where it negates nothing.

    'kein' negates its noun, 'nicht' and 'nie' the verb and a predicate before it. What a subordinate clause negates is
    left out ('verlangte, dass keine Raketen stationiert werden' tells of a demand that was made), and so are 'nicht
    nur' and 'und nicht drei'. What could or should not be is no denial that it was, nor is what is not known yet; of what
    is not to be expected only the expecting is negated.
    """
    tokens = words_at(doc, statement.tokens)
    main = main_clause(tokens)
    noun = ruled_out(main)
    if noun is not None:
        return frozenset(root(part) for part in splitter.parts(noun.lemma_ or noun.text))
    if any(token.tag_ in _MODALS for token in main) or leaves_open(tokens):
        return frozenset()
    if any(expecting(token) for token in main):
        return _not_expected(main)
    found = set()
    for position, token in enumerate(main):
        if token.lower_ in NEGATIONS and not _is_contrast(main, position):
            found |= set(_targets(main, position, splitter))
    if negates_existence(main) is not None:
        found |= set(_content_of(statement, doc, main, splitter))
    return frozenset(found)


def _not_expected(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the roots of expecting in a clause that is negated."""
    if not any(token.lower_ in NEGATIONS for token in tokens):
        return frozenset()
    return frozenset(root(token.lemma_ or token.text) for token in tokens if expecting(token))


def _content_of(statement: Statement, doc: Doc, main: Sequence[Token], splitter: CompoundSplitter) -> Iterator[str]:
    """Yield the roots of the clause that depends on 'kein Beschluss, …': its verb, and its nouns where it has none."""
    rest = [token for token in words_at(doc, statement.tokens) if token not in main]
    verbs = [token for token in rest if token.tag_ in _VERBS]
    yield from (root(token.lemma_ or token.text) for token in verbs)
    nouns = [token for token in rest if token.tag_ == "NN"] if not verbs else []
    yield from (root(part) for token in nouns for part in splitter.parts(token.lemma_ or token.text))


def main_clause(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens up to the first subordinate clause; a statement that is one itself is taken to its end."""
    kept: list[Token] = []
    for position, token in enumerate(tokens):
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if (
            token.text == ","
            and any(word.tag_ in FINITE for word in kept)
            and _opens_clause(tokens, position, following)
        ):
            break
        kept.append(token)
    return kept


def _opens_clause(tokens: Sequence[Token], position: int, following: Token | None) -> bool:
    if following is None:
        return False
    rest = tokens[position + 1 :]
    until_comma = next((n for n, token in enumerate(rest) if token.text == ","), len(rest))
    infinitive = any(token.tag_ in _INFINITIVES for token in rest[:until_comma])
    return following.tag_ in _SUBORDINATORS or infinitive


def _is_contrast(tokens: Sequence[Token], position: int) -> bool:
    before = tokens[position - 1].lower_ if position else ""
    after = tokens[position + 1].lower_ if position + 1 < len(tokens) else ""
    only = tokens[position].lower_ == "nicht" and after in _ONLY - {"mehr"}
    return before in {"und", "aber"} or only or _sets_against(tokens, position)


def _sets_against(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a negation behind a comma only sets something against what was said: '…, nicht das Land'."""
    after = tokens[position + 1 :]
    alone = bool(after) and not any(token.tag_.startswith("V") or token.text == "," for token in after)
    return tokens[position].lower_ == "nicht" and position > 0 and tokens[position - 1].text == "," and alone


def _targets(tokens: Sequence[Token], position: int, splitter: CompoundSplitter) -> Iterator[str]:
    if tokens[position].lower_.startswith("kein"):
        noun = next((token for token in tokens[position + 1 : position + 6] if token.tag_ in {"NN", "NE"}), None)
        if noun is not None:
            yield from (root(part) for part in splitter.parts(noun.lemma_ or noun.text))
        return
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    for token in tokens:
        if token.tag_ in _VERBS:
            yield root((particle if token.tag_ == "VVFIN" else "") + (token.lemma_ or token.text))
        elif token.tag_ == "ADJD":
            yield root(token.lemma_ or token.text)
    nouns = [token for token in tokens[:position] if token.tag_ == "NN"]
    if not any(token.tag_ in _VERBS and token.lemma_ not in {"geben", "gegeben"} for token in tokens) and nouns:
        yield from (root(part) for part in splitter.parts(nouns[-1].lemma_ or nouns[-1].text))
