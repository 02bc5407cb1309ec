"""Completes the first of two counted compounds that share their head: 'fünf Leicht- und zwei Schwerverletzte'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.de.lexicon_classes import full_forms
from lesart.reading.quantities.numbers import number_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

_HYPHENS = ("-", "‑")
# With fewer letters, endings would pass for heads: 'Schwerverletzte' ends in 'Zte'.
_SHORTEST_HEAD = 4


def completed(doc: Doc, at: int) -> str | None:
    """Return the lemma that the token at ``at`` is the beginning of, None unless a number and the whole follow.

    'Leicht-' before 'und zwei Schwerverletzte' is 'Leichtverletzte'.
    """
    if at + 1 >= len(doc) or not doc[at].text.endswith(_HYPHENS) or doc[at + 1].tag_ != "KON":
        return None
    number = number_at(doc, at + 2)
    if number is None or number.last >= len(doc) or doc[number.last].tag_ != "NN":
        return None
    whole = doc[number.last].lemma_
    head = next((head for head in _heads(whole) if _is_noun(head)), None)
    return None if head is None else doc[at].text.rstrip("".join(_HYPHENS)) + head


def _heads(noun: str) -> list[str]:
    """Return what a compound may end in, the longest first."""
    return [noun[start:] for start in range(1, len(noun) - _SHORTEST_HEAD + 1)]


def _is_noun(head: str) -> bool:
    return bool(full_forms().readings(head.capitalize(), "NN"))
