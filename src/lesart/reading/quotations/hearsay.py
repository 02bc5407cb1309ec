"""Hearsay: "soll" as somebody's word, not as duty or plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.text import Text


def is_hearsay(text: Text, sentence: Sentence) -> bool:
    """Tell whether the main verb of a sentence is "soll" or "sollen" as hearsay.

    With an infinitive of the perfect ("soll geholfen haben", "sollen entkommen sein") it can mean nothing else.
    """
    return any(clause.kind is Kind.MAIN and _with_perfect(text, clause) for clause in sentence.clauses)


def _with_perfect(text: Text, clause: Clause) -> bool:
    words = text.words
    modal = next((i for i in clause.finite if words.lower[i] in {"soll", "sollen"}), -1)
    if modal < 0:
        return False
    end = clause.last - 1
    if words.lower[end] in {"haben", "sein"} and words.tag[end - 1] in {"VVPP", "VAPP", "VMPP"}:
        return True
    return False
