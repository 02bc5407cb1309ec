"""Verbs of several words: 'ums Leben kommen' is 'sterben', 'dicht machen' is 'schließen', 'fahren gegen' is 'kollidieren'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Token

_VERBS = ("VV", "VA")
_NOUNS, _PREPOSITIONS = frozenset({"NN", "ADJD"}), frozenset({"APPR", "APPRART"})
_MAKING = _NOUNS | _PREPOSITIONS
_PARTICLE = "PTKVZ"
# Where another full verb stands, 'sein' only helps it along.
_HELPING = frozenset({"sein"})


def plain_words(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the plain verb for each word that makes an idiom with a verb of the same clause, by token number.

    The number is that of the noun or the adjective; where a preposition makes the idiom, that of the verb. With a particle
    the verb is another one: 'nach dem Urteil gehen sie aus' moves nothing.
    """
    idioms = _idioms()
    making = [(token, base) for token in tokens if token.tag_ in _MAKING and (base := _base(token)) in idioms]
    if not making:
        return {}
    verbs = {token.lemma_: token.i for token in tokens if token.tag_.startswith(_VERBS)}
    apart = any(token.tag_ == _PARTICLE for token in tokens)
    full = any(token.tag_.startswith("VV") for token in tokens)
    found: dict[int, str] = {}
    for token, base in making:
        another = apart and token.tag_ in _PREPOSITIONS
        for verb, plain in idioms[base]:
            if verb in verbs and not another and not (full and verb in _HELPING):
                found[token.i if token.tag_ in _NOUNS else verbs[verb]] = plain
    return found


def _base(token: Token) -> str:
    """Return the lemma; that of a word in capitals may have kept them."""
    return token.lower_ if token.tag_ in _PREPOSITIONS or token.tag_ == "ADJD" else token.lemma_


@cache
def _idioms() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for word, verb, plain in read_table("idioms.tsv"):
        found.setdefault(word, []).append((verb, plain))
    return {word: tuple(entries) for word, entries in found.items()}
