"""Whose figure or judgement an article gives in its own voice: 'Das Institut schätzt die Zahl auf 45.000'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.statements.clauses import FINITE
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

_NAMES = frozenset({"NN", "NE"})
# 'Die Polizei bleibt bei 212': what gives a figure only with its preposition.
_WITH_PREPOSITION = {"bleiben": "bei", "festhalten": "an", "ausgehen": "von"}
_OPENERS = frozenset({"PRELS", "KOUS", "PWS"})
_BEFORE_NAME = frozenset({"ART", "ADJA", "PPOSAT", "PDAT", "PIAT", "CARD", "TRUNC"})


def holder_of(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the words of a clause that name whose figure or judgement it gives, nothing where it gives none or nobody's.

    A figure needs a number and, in the active, a verb such as 'schätzen', 'beziffern', 'nennen', a judgement a verb such as
    'bezeichnen' with 'als'. The subject stands before the finite verb, or right behind it where another part of the clause
    comes first ('60.000 nennt Lindhavn'), in a subordinate clause behind the word that opens it.
    """
    finite = _finite(tokens)
    if finite is None or not (_gives_a_figure(tokens, finite) or _judges(tokens, finite)):
        return ()
    if tokens[0].tag_ in _OPENERS and finite == len(tokens) - 1:
        return _behind(tokens[1:])
    return _before(tokens[:finite]) or _behind(tokens[finite + 1 :])


def _finite(tokens: Sequence[Token]) -> int | None:
    """Return the place of the finite verb; at the end of a subordinate clause it may look like a participle ('bezeichnet')."""
    found = next((place for place, token in enumerate(tokens) if token.tag_ in FINITE), None)
    if found is None and tokens[0].tag_ in _OPENERS and tokens[-1].tag_ == "VVPP":
        return len(tokens) - 1
    return found


def _judges(tokens: Sequence[Token], finite: int) -> bool:
    words = {token.lower_ for token in tokens}
    if "als" not in words or "sich" in words or any(token.lemma_ == "werden" for token in tokens):
        return False
    return bool(_told(tokens, finite) & read_words("judging.txt"))


def _told(tokens: Sequence[Token], finite: int) -> frozenset[str]:
    """Return the verb of a clause with its particle, the participles where it has an auxiliary."""
    if tokens[finite].tag_ != "VVFIN":
        return frozenset(token.lemma_.casefold() for token in tokens if token.tag_ == "VVPP")
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    return frozenset({particle + tokens[finite].lemma_.casefold()})


def _gives_a_figure(tokens: Sequence[Token], finite: int) -> bool:
    words = [token.lower_ for token in tokens]
    if not any(token.tag_ == "CARD" for token in tokens):
        return False
    if "sich" in words or any(token.lemma_ == "werden" for token in tokens):
        return False
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    verb = particle + tokens[finite].lemma_.casefold()
    if verb in _WITH_PREPOSITION and _WITH_PREPOSITION[verb] in words:
        return True
    if verb == "zählen" and "Pres" in tokens[finite].morph.get("Tense", []):
        return False
    return bool(_told(tokens, finite) & read_words("estimates.txt"))


def _before(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the phrase before the finite verb if it can be the subject: it begins with a noun phrase, has no number."""
    if any(token.tag_ == "CARD" for token in tokens):
        return ()
    phrase = _first_phrase(tokens)
    return phrase if phrase and phrase[0] == tokens[0] else ()


def _behind(tokens: Sequence[Token]) -> tuple[Token, ...]:
    phrase = _first_phrase(tokens)
    return phrase if phrase and phrase[0] == tokens[0] and not any(t.tag_ == "CARD" for t in phrase) else ()


def _first_phrase(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the noun phrase at the beginning, without what is attached to its noun."""
    head = next((place for place, token in enumerate(tokens) if token.tag_ not in _BEFORE_NAME), None)
    if head is None or tokens[head].tag_ not in _NAMES:
        return ()
    end = head + 1
    while end < len(tokens) and tokens[end].tag_ in _NAMES:
        end += 1
    return tuple(tokens[:end])
