"""What stands before a number and makes it a bound or approximate: 'mehr als', 'bis zu', 'rund'."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.numbers import lower

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.reading.quantities.figure import Figure

_ABOVE, _BELOW, _ABOUT, _EXACTLY = "above", "below", "about", "exactly"
# Two modifiers may stand together ('noch rund', 'insgesamt mehr als'), hardly three.
_MOST = 3
_TALK_REACH = 12


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    words = lexicon().modifiers
    kinds = ((words.above, _ABOVE), (words.below, _BELOW), (words.about, _ABOUT), (words.exactly, _EXACTLY))
    return {tuple(phrase.split()): kind for phrases, kind in kinds for phrase in phrases}


@cache
def _longest() -> int:
    return max(len(phrase) for phrase in _phrases())


def modified(doc: Doc, figure: Figure) -> Figure:
    """Return the figure with the bounds and the beginning that the words before it give it."""
    for _ in range(_MOST):
        found = _phrase_before(doc, figure.first)
        if found is None:
            return figure
        first, kind = found
        words = " ".join(lower(doc, i) for i in range(first, figure.first))
        if words in lexicon().modifiers.ambiguous and not _is_bound(doc, figure, first):
            return figure
        figure = replace(_bounded(figure, kind), first=first, one=False)
    return figure


def _phrase_before(doc: Doc, end: int) -> tuple[int, str] | None:
    begin = end
    if (
        begin > 0
        and lower(doc, begin - 1) in lexicon().modifiers.neutral
        and (lower(doc, begin - 1),) not in _phrases()
    ):
        begin -= 1
    for length in range(min(_longest(), begin), 0, -1):
        kind = _phrases().get(tuple(lower(doc, i) for i in range(begin - length, begin)))
        if kind is not None:
            return begin - length, kind
    return None


def _bounded(figure: Figure, kind: str) -> Figure:
    if kind == _ABOVE:
        return replace(figure, high=None) if figure.low is not None else figure
    if kind == _BELOW:
        return replace(figure, low=None) if figure.high is not None else figure
    return replace(figure, approximate=True) if kind == _ABOUT else figure


def _is_bound(doc: Doc, figure: Figure, first: int) -> bool:
    """Tell 'über 100 Menschen starben' from 'über 20 Punkte sprechen' by the verb around it."""
    if figure.unit is not None:
        return True
    if figure.one:
        return False
    words = " ".join(lower(doc, i) for i in range(first, figure.first))
    if words in lexicon().modifiers.countless:
        return False
    talk = lexicon().modifiers.talk
    return not any(doc[i].lemma_ in talk for i in _sentence_around(doc, first, figure.last))


def _sentence_around(doc: Doc, first: int, last: int) -> range:
    """Return the numbers of the tokens around a passage that are of its sentence and not far from it."""
    begin, end = first, last
    while begin > max(0, first - _TALK_REACH) and not doc[begin].is_sent_start:
        begin -= 1
    while end < min(len(doc), last + _TALK_REACH) and not doc[end].is_sent_start:
        end += 1
    return range(begin, end)
