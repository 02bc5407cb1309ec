"""Hearsay: "soll" as somebody's word, not as duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import TIME_NOUNS

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.words import Words

_HEARSAY = frozenset({"soll", "sollen"})
_TIMES = TIME_NOUNS | word_list("speakers", "no_places")
_COMING = ("kommend", "künftig", "nächst", "demnächst", "bald")
_YEAR = len("2030")
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})


def is_hearsay(words: Words, sentence: Sentence, *, in_speech: bool) -> bool:
    """Tell whether the main verb of a sentence is "soll" or "sollen" on somebody's word.

    With an infinitive of the perfect ("soll geholfen haben") it can mean nothing else. With a plain infinitive ("soll
    2030 fertig sein") it may be a plan or a duty that the reporter knows; straight after somebody's words it is theirs,
    unless it says when or what is to be done ("soll am Freitag geräumt werden").

    Args:
        words: the words of the text.
        sentence: a sentence without a frame of its own.
        in_speech: whether the sentence before is somebody's words.
    """
    for clause in sentence.clauses:
        modal = _modal(words, clause)
        if modal >= 0 and ((in_speech and not _is_plan(words, clause)) or _has_perfect(words, clause)):
            return words.lower[clause.first] != "man" and words.text[sentence.last - 1] != "?"
    return False


def _modal(words: Words, clause: Clause) -> int:
    if clause.kind is not Kind.MAIN:
        return -1
    return next((i for i in clause.finite if words.lower[i] in _HEARSAY), -1)


def _is_plan(words: Words, clause: Clause) -> bool:
    """Tell whether a clause names a day, a season or a year to come."""
    inner = range(clause.first, clause.last)
    year = any(words.tag[i] == "CARD" and words.text[i].isdigit() and len(words.text[i]) == _YEAR for i in inner)
    return year or any(words.lower[i] in _TIMES or words.lower[i].startswith(_COMING) for i in inner)


def _has_perfect(words: Words, clause: Clause) -> bool:
    end = clause.last - 1
    return words.lower[end] in {"haben", "sein"} and words.tag[end - 1] in _PARTICIPLES
