"""Whether a clause says that something is not known or not expected, which is no denial of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

_NO = frozenset({"nicht", "nichts", "wenig", "kaum"})
_BEING = frozenset({"sein", "bleiben", "werden", "stehen", "liegen", "geben", "lassen"})
_WHICH = frozenset({"PWAV", "PWS", "PWAT"})


def leaves_open(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause says that something is not known: 'sind noch nicht bekannt', 'ob …, steht nicht fest'.

    'Nicht bekannt' alone can deny ('Er war der Polizei nicht bekannt'); it leaves something open where it is not known
    yet, where particulars are not known, or where a question hangs on it.
    """
    if not any(token.lemma_ in _BEING or token.text in _BEING for token in tokens):
        return False
    words = _words(tokens)
    if _has(words, "unknown"):
        return True
    if not _has(words, "open") and not (_has(words, "known") and _is_negated(tokens)):
        return False
    return _has(words, "so_far") or _has(words, "particular") or asks_whether(tokens) or _asks_which(tokens)


def leaves_whether_open(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause leaves open that something is so at all, not only how, why or how many."""
    if not leaves_open(tokens):
        return False
    words = _words(tokens)
    return asks_whether(tokens) or (
        _has(words, "unknown") and not _asks_which(tokens) and not _has(words, "particular")
    )


def expecting(token: Token) -> bool:
    """Tell whether a word is one of expecting: 'ist nicht zu erwarten', 'damit wird nicht gerechnet'."""
    return _is(token, "expected")


def is_unknown(token: Token) -> bool:
    """Tell whether a word says by itself that something is not known: 'unklar', 'ungewiss'."""
    return _is(token, "unknown")


def asks_whether(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause holds a question that is answered by yes or no."""
    return any(token.lower_ == "ob" and token.tag_ == "KOUS" for token in tokens)


def _asks_which(tokens: Sequence[Token]) -> bool:
    return any(token.tag_ in _WHICH for token in tokens)


def _is_negated(tokens: Sequence[Token]) -> bool:
    return any(token.lower_ in _NO or token.lower_.startswith("kein") for token in tokens)


def _words(tokens: Sequence[Token]) -> set[str]:
    """Return the words as written and as lemmas, adjectives before a noun apart."""
    kept = [token for token in tokens if token.tag_ != "ADJA"]
    return {token.lower_ for token in kept} | {token.lemma_.casefold() for token in kept}


def _has(words: set[str], name: str) -> bool:
    return not _class(name).isdisjoint(words)


def _is(token: Token, name: str) -> bool:
    known = _class(name)
    return token.lower_ in known or token.lemma_.casefold() in known


@cache
def _class(name: str) -> frozenset[str]:
    return frozenset(row[0].casefold() for row in read_table("open_questions.tsv") if row[1] == name)
