"""Noun phrases by their tags: how far one reaches, and the ones coordinated with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

_NOUNS = frozenset({"NN", "NE", "FM", "TRUNC"})
_BEFORE = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "ADJA", "CARD", "APPRART"})
_ARTICLES = frozenset({"ART", "PPOSAT", "PDAT", "PIAT"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
# Prepositions that carry a noun phrase on; others ('am Dienstag', 'nach dem Treffen') belong to the clause.
_CARRY_ON = frozenset(
    {"an", "in", "im", "zwischen", "mit", "von", "vom", "zu", "zum", "zur", "auf", "für", "um", "über", "gegen"}
)
_JOINED = frozenset({"und", "sowie", ","})
_LONGEST = 12


def phrases_from(tokens: Sequence[Token], begin: int) -> tuple[tuple[Token, ...], ...]:
    """Return the noun phrase that begins at a place and those coordinated with it, without their leading articles.

    Args:
        tokens: the tokens of a clause or sentence.
        begin: index in ``tokens``; nothing is returned where no noun phrase begins there.

    """
    found: list[tuple[Token, ...]] = []
    at = begin
    while (end := _end(tokens, at)) > at:
        found.append(_bare(tokens[at:end]))
        if end >= len(tokens) or tokens[end].text not in _JOINED:
            break
        at = end + 1
    return tuple(phrase for phrase in found if phrase)


def _end(tokens: Sequence[Token], begin: int) -> int:
    """Return where the noun phrase that begins at a place ends, ``begin`` itself if none does."""
    end = _core(tokens, begin)
    while end > begin:
        following = _continued(tokens, end)
        if following == end or following - begin > _LONGEST:
            break
        end = following
    return end


def _core(tokens: Sequence[Token], begin: int) -> int:
    at = begin
    while at < len(tokens) and tokens[at].tag_ in _BEFORE:
        at += 1
    nouns = at
    while nouns < len(tokens) and tokens[nouns].tag_ in _NOUNS:
        nouns += 1
    return nouns if nouns > at else begin


def _continued(tokens: Sequence[Token], at: int) -> int:
    """Return the end of the genitive or the prepositional phrase that follows, ``at`` where none does."""
    if at >= len(tokens):
        return at
    token = tokens[at]
    if token.tag_ in _ARTICLES and token.lower_ in (
        "der",
        "des",
        "eines",
        "einer",
        "ihrer",
        "seiner",
        "ihres",
        "seines",
    ):
        return _core(tokens, at)
    if token.tag_ in _PREPOSITIONS and token.lower_ in _CARRY_ON:
        end = _core(tokens, at + 1)
        return end if end > at + 1 else at
    return at


def _bare(phrase: Sequence[Token]) -> tuple[Token, ...]:
    kept = list(phrase)
    while kept and kept[0].tag_ in _ARTICLES | {"APPRART"}:
        del kept[0]
    return tuple(kept)
