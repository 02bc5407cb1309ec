"""Hearsay: "soll" as somebody's word, not as duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.text import Text

_HEARSAY = frozenset({"soll", "sollen"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})


def is_hearsay(text: Text, sentence: Sentence, *, in_speech: bool) -> bool:
    """Tell whether the main verb of a sentence is "soll" or "sollen" on somebody's word.

    With an infinitive of the perfect ("soll geholfen haben") it can mean nothing else. With a plain infinitive ("soll
    2030 fertig sein") it may be a plan or a duty that the reporter knows; straight after somebody's words it is theirs.

    Args:
        text: the text.
        sentence: a sentence without a frame of its own.
        in_speech: whether the sentence before is somebody's words.
    """
    for clause in sentence.clauses:
        modal = _modal(text, clause)
        if modal >= 0 and (in_speech or _has_perfect(text, clause)):
            return text.words.lower[clause.first] != "man" and text.words.text[sentence.last - 1] != "?"
    return False


def _modal(text: Text, clause: Clause) -> int:
    if clause.kind is not Kind.MAIN:
        return -1
    return next((i for i in clause.finite if text.words.lower[i] in _HEARSAY), -1)


def _has_perfect(text: Text, clause: Clause) -> bool:
    words = text.words
    end = clause.last - 1
    return words.lower[end] in {"haben", "sein"} and words.tag[end - 1] in _PARTICIPLES
