"""Of whom a statement tells that he was hurt, killed, arrested: all, some of a group, the badly hurt, a man or a woman."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.comparison.claims.matrices import Apart, apart_table
from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements.clauses import FINITE
from lesart.comparison.terms.counted import casualty_roots
from lesart.comparison.terms.extraction import NUMBER, SLOT
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement

_BEFORE_NOUN = frozenset({"ART", "ADJA", "CARD", "PPOSAT", "PDAT", "PIAT", "TRUNC"})
_NOUNS = frozenset({"NN", "NE"})
_NUMBERED = frozenset({"CARD", "PIS", "PIAT"})


@dataclass(frozen=True, slots=True)
class Victims:
    """Who is told of: what befell them, whether they are counted, how badly, of which group, of which gender if it is one.

    ``befell`` is the root under which they are counted ('verletz'), ``degree`` a word such as 'schwer', ``group`` the
    root of the group that they are part of ('von den 31 Sängern'), ``gender`` 'Fem' or 'Masc' of a single person.
    """

    befell: str
    counted: bool = False
    degree: str = ""
    group: str | None = None
    gender: str | None = None

    def are_others_than(self, others: Victims) -> bool:
        """Tell whether two statements cannot be of the same people: a part and the whole, a man and a woman."""
        if self.befell != others.befell:
            return False
        if self.group != others.group:
            return self.counted or others.counted or (self.group is not None and others.group is not None)
        if self.gender is not None and others.gender is not None:
            return self.gender != others.gender
        return self.counted and others.counted and self.degree != others.degree


def victims_of(statement: Statement, doc: Doc, keys: Collection[str], predicate: str | None) -> Victims | None:
    """Return of whom a statement tells what befell them, None where it tells no such thing.

    Args:
        statement: the statement.
        doc: its document.
        keys: its term keys, among them what its numbers count.
        predicate: what it turns on.

    """
    slots = sorted(key[len(SLOT) :] for key in keys if key.startswith(SLOT))
    counts = [slot for slot in slots if slot.split(" ")[0] in casualty_roots()]
    befell = counts[0].split(" ")[0] if counts else predicate
    if befell is None or befell not in casualty_roots():
        return None
    tokens = [token for token in words_at(doc, statement.tokens) if token.i not in statement.aside]
    told = {word for slot in counts for word in slot.split(" ")[1:]}
    degrees, groups = told & read_words("degrees.txt"), told - read_words("degrees.txt")
    group = _group(tokens) or min(groups, default=None)
    numbered = any(key.startswith(NUMBER) for key in keys)
    gender = None if numbered or group else _gender(tokens)
    degree = degrees.pop() if len(degrees) == 1 and len(counts) == 1 else ""
    return Victims(befell, bool(counts) or group is not None, degree, group, gender)


def victims_apart(victims: Sequence[Victims | None]) -> Apart:
    """Return a number for the victims of each statement, and for every two numbers whether they are other people."""
    return apart_table(victims, _are_others)


def _are_others(one: Victims | None, other: Victims | None) -> bool:
    return one is not None and other is not None and one.are_others_than(other)


def _group(tokens: Sequence[Token]) -> str | None:
    """Return the root of the group that some are counted of: 'von den 31 Sängern wurden sechs verletzt'."""
    for position, token in enumerate(tokens):
        if token.lower_ == "von":
            rest = position + 1
            while rest < len(tokens) and tokens[rest].tag_ in _BEFORE_NOUN:
                rest += 1
            inside = tokens[position + 1 : rest]
            outside = [each for each in tokens if each.tag_ in _NUMBERED and each not in inside]
            definite = bool(inside) and inside[0].tag_ in ("ART", "PDAT", "PPOSAT")
            if definite and outside and rest < len(tokens) and tokens[rest].tag_ == "NN":
                return root(tokens[rest].lemma_ or tokens[rest].text)
    return None


def _gender(tokens: Sequence[Token]) -> str | None:
    """Return the gender of a single person who can be the subject, None where the text leaves it open."""
    finite = next((token for token in tokens if token.tag_ in FINITE), None)
    if finite is None or "Sing" not in finite.morph.get("Number", []):
        return None
    for position, token in enumerate(tokens):
        if token.tag_ in _NOUNS and not hangs_on_preposition(tokens, position):
            return next((gender for gender in token.morph.get("Gender", []) if gender in ("Fem", "Masc")), None)
    return None


def hangs_on_preposition(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a noun is what a preposition governs, and so no subject."""
    before = position - 1
    while before >= 0 and tokens[before].tag_ in _BEFORE_NOUN:
        before -= 1
    return before >= 0 and tokens[before].tag_ in ("APPR", "APPRART")
