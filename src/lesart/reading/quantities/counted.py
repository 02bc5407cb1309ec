"""What a number counts or measures: the unit or the noun behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.reading.quantities.figure import Figure, rounded
from lesart.reading.quantities.lexicon import Unit, lexicon
from lesart.reading.quantities.numbers import lower
from lesart.reading.quantities.truncated import completed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOUNS = frozenset({"NN", "NE"})
# Between a number and its noun: 'zwei weitere russische Diplomaten', 'drei der fünf Minister'.
_ATTRIBUTES = frozenset({"ADJA", "PIAT", "ADJD"})
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "CARD", "PIAT", "ADJA"})
_MOST_ATTRIBUTES = 4
_ZAHL_REACH = 12
# No earthquake has been stronger; "in einer Stärke von 300 Mann" counts men.
_LARGEST_MAGNITUDE = 10


def with_unit(doc: Doc, figure: Figure) -> Figure:
    """Return the figure in its normalised unit, if one follows it (or a sign of money stands before it)."""
    if figure.unit is not None:
        return figure
    before = lexicon().units.get(lower(doc, figure.first - 1))
    if before is not None and not doc[figure.first - 1].is_alpha:
        return _measured(replace(figure, first=figure.first - 1), before, figure.last)
    named = _named_measure(doc, figure)
    return _with_unit_behind(doc, figure) if named is None else replace(figure, unit=named)


def _with_unit_behind(doc: Doc, figure: Figure) -> Figure:
    at = noun_after(doc, figure.last)
    if at is None:
        return figure
    joined = lower(doc, at) + lower(doc, at + 1) + lower(doc, at + 2).rstrip(".")
    if lower(doc, at + 1) == "/" and joined in lexicon().units:
        return _measured(figure, lexicon().units[joined], at + 3)
    unit = unit_of(doc[at])
    if unit is None:
        return figure
    return _measured(figure, unit, at + 1 + (lower(doc, at + 1) in lexicon().substance["degrees"]))


def _named_measure(doc: Doc, figure: Figure) -> str | None:
    """Return the unit that the noun before a number names: 'die Stärke 7,1', 'mit einer Stärke von 6,3'."""
    measures = lexicon().measures
    before = figure.first - 1
    if lower(doc, before) == measures.of:
        before -= 1
    return measures.nouns.get(lower(doc, before)) if (figure.high or 0) <= _LARGEST_MAGNITUDE else None


def unit_of(token: Token) -> Unit | None:
    """Return the unit that a token names, None if it names none."""
    units = lexicon().units
    return units.get(token.lower_.rstrip(".") or token.lower_)


def _measured(figure: Figure, unit: Unit, last: int) -> Figure:
    figure = figure.times(unit.factor, last)
    return replace(figure, unit=unit.name, low=_round(figure.low), high=_round(figure.high))


def _round(value: float | None) -> float | None:
    return None if value is None else rounded(value)


def noun_after(doc: Doc, i: int) -> int | None:
    """Return the token of the noun or sign that a number before token ``i`` stands before, None if something else follows."""
    for at in range(i, min(len(doc), i + _MOST_ATTRIBUTES + 1)):
        token = doc[at]
        if (token.tag_ in _NOUNS and not token.text.endswith("-")) or unit_of(token) is not None:
            return _head(doc, at)
        if (token.tag_ not in _ATTRIBUTES or token.is_punct) and not _is_truncated(doc, at):
            return None
    return None


def _is_truncated(doc: Doc, at: int) -> bool:
    """Tell whether a token is 'Industrie-' or the 'und' of 'Industrie- und Schwellenländer'."""
    return doc[at].text.endswith("-") or (doc[at].tag_ == "KON" and doc[at - 1].text.endswith("-"))


def _head(doc: Doc, at: int) -> int:
    """Pass over a name to the noun that it names ('drei Al Kaida Kämpfer')."""
    last = at
    while last < len(doc) and doc[last].tag_ == "NE":
        last += 1
    return last if at < last < len(doc) and doc[last].tag_ == "NN" and doc[last].text[0].isupper() else at


def with_counted(doc: Doc, figure: Figure) -> Figure:
    """Return the figure with the lemma of what is counted, and its end behind that."""
    if figure.unit is not None:
        return _with_whole(doc, figure)
    shortened = completed(doc, figure.last)
    if shortened is not None:
        return replace(figure, of=shortened, last=figure.last + 1)
    at = noun_after(doc, figure.last)
    if at is not None:
        return replace(figure, of=_lemma(doc, at), last=_end(doc, at))
    return _with_whole(doc, figure)


def _with_whole(doc: Doc, figure: Figure) -> Figure:
    """Add what a share or a mass is of: 'zwei Drittel der Abgeordneten', 'drei Tonnen Getreide', 'Hunderte von Menschen'."""
    if figure.unit in lexicon().substance["units"] or figure.unit == "%":
        at = figure.last
        if at < len(doc) and doc[at].tag_ == "NN" and unit_of(doc[at]) is None:
            return replace(figure, of=_lemma(doc, at), last=at + 1)
    elif figure.unit is not None:
        return figure
    whole = _genitive(doc, figure.last)
    return figure if whole is None else replace(figure, of=_lemma(doc, whole), last=whole + 1)


def _genitive(doc: Doc, i: int) -> int | None:
    if lower(doc, i) not in lexicon().counts.of:
        return None
    at = i + 1
    while at < len(doc) and doc[at].tag_ in _DETERMINERS and at < i + _MOST_ATTRIBUTES:
        at += 1
    if at >= len(doc) or doc[at].tag_ != "NN" or unit_of(doc[at]) is not None:
        return None
    # '22 der Beihilfe beschuldigte Männer': the genitive belongs to the participle.
    beyond = at + 2
    is_object = beyond < len(doc) and doc[at + 1].tag_ == "ADJA" and doc[beyond].tag_ == "NN"
    return beyond if is_object else at


def _lemma(doc: Doc, at: int) -> str:
    """Return the noun's lemma; of 'Soldatinnen und Soldaten' the one that names both."""
    lemma = doc[at].lemma_
    counts = lexicon().counts
    if (
        lower(doc, at + 1) in counts.both_genders
        and at + 2 < len(doc)
        and lemma == doc[at + 2].lemma_ + counts.feminine
    ):
        return doc[at + 2].lemma_
    return lemma


def _end(doc: Doc, at: int) -> int:
    return at + 3 if _lemma(doc, at) != doc[at].lemma_ else at + 1


def from_count(doc: Doc, figure: Figure) -> Figure:
    """Give a bare number what 'die Zahl der …' before it in the sentence counts."""
    for i in range(figure.first - 1, max(-1, figure.first - _ZAHL_REACH), -1):
        if doc[i + 1].is_sent_start:
            break
        if doc[i].lemma_.lower() in lexicon().counts.nouns:
            at = _genitive(doc, i + 1)
            return figure if at is None else replace(figure, of=_lemma(doc, at))
    return figure
