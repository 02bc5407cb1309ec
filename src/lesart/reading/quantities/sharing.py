"""Gives bare numbers the unit or noun of others of their sentence: 'von 20 auf 30 Prozent', '736 Sitze, die Fraktion 197'."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.reading.quantities.counted import from_count, with_counted, with_unit
from lesart.reading.quantities.figure import Figure
from lesart.reading.quantities.guards import looks_like_year
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.numbers import lower, number_at

if TYPE_CHECKING:
    from spacy.tokens import Doc


# Words between two numbers of the same thing: 'fünf und nicht drei Beamte'.
_SHARED_REACH = 4
_LONGEST_ROW = 6
# Words between a number and the one whose noun it shares across a comma.
_GAP_REACH = 14
# In 'von 1,2 auf 2 Millionen' the first number shares the scale of the second, in 'von 900.000 auf 1 Million' it does not.
_SHARES_SCALE_BELOW = 1000
_FROM_TO = ("von", "auf")
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_MARKS = frozenset("„“”\"«»‚‘’'›‹")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that may be a quantity: as it stands without unit and noun, and with all that is known of it."""

    bare: Figure
    figure: Figure

    @property
    def counts(self) -> bool:
        """Tell whether its unit or noun is known."""
        return self.figure.unit is not None or self.figure.of is not None


def from_what_follows(doc: Doc, figure: Figure) -> Figure:
    """Give a bare number what stands behind a closing mark or behind the numbers after it, or 'die Zahl der …' before it."""
    if lower(doc, figure.last) in _MARKS:
        behind = with_counted(doc, with_unit(doc, replace(figure, last=figure.last + 1)))
        if behind.unit is not None or behind.of is not None:
            return replace(behind, last=figure.last)
    at = figure.last
    for _ in range(_LONGEST_ROW):
        number = _next_of_row(doc, at, year=looks_like_year(doc, figure))
        if number is None or number.unit is not None:
            break
        shared = _measured_like(doc, figure, number)
        if shared.unit is not None or shared.of is not None:
            return shared
        at = number.last
    return from_count(doc, figure)


def _next_of_row(doc: Doc, at: int, *, year: bool) -> Figure | None:
    """Return the next number of the same thing; after what may be a year only a correction tells that there is one."""
    counts = lexicon().counts
    joined = lower(doc, at) in lexicon().ranges.both and lower(doc, at + 1) in counts.correcting
    begin = at + joined
    if not joined and not year and lower(doc, at) in counts.row:
        begin = at + 1
    end = begin
    while end < at + _SHARED_REACH and lower(doc, end) in counts.shared and not (year and lower(doc, end) == ","):
        end += 1
    return number_at(doc, end) if at < end < len(doc) else None


def _measured_like(doc: Doc, figure: Figure, other: Figure) -> Figure:
    """Return a figure in the unit and with the noun that follow another number, and with its scale."""
    scales = figure.scale == 1 and other.scale != 1 and (figure.high or figure.low or 0) < _SHARES_SCALE_BELOW
    scaled = figure.times(other.scale, figure.last) if scales else figure
    measured = with_counted(doc, with_unit(doc, replace(scaled, last=other.last)))
    return replace(measured, first=figure.first, last=figure.last)


def with_gap_filled(doc: Doc, bare: Candidate, before: Candidate | None, after: Candidate | None) -> Figure:
    """Return a bare number with the unit or noun that it leaves to a number before or after it in its sentence.

    Args:
        doc: the text.
        bare: the number without unit and noun.
        before: the nearest one before it that has either, None without one.
        after: the nearest one after it that has either, None without one.
    """
    # 'zwei mehr als bisher' says how far two numbers lie apart.
    if lower(doc, bare.figure.last) in lexicon().counts.differences:
        return bare.figure
    if before is not None and _takes_from(doc, before, bare):
        return _measured_like(doc, bare.figure, before.bare)
    if after is not None and _leaves_to(doc, bare, after):
        return _measured_like(doc, bare.figure, after.bare)
    return bare.figure


def _takes_from(doc: Doc, before: Candidate, bare: Candidate) -> bool:
    """Tell whether a bare number is of the thing counted before: a part of it, or the verb and the noun left out."""
    first, last = before.figure.last, bare.figure.first
    if not _in_one_sentence(doc, first, last):
        return False
    if lower(doc, last - 1) in lexicon().counts.part or _is_of_all(doc, before):
        return True
    between = doc[first:last]
    if any(token.tag_ in _FINITE for token in between) or not any(token.is_alpha for token in between):
        return False
    if _changes_by(doc, before, bare):
        return False
    noun = doc[last - 1].tag_ in {"NN", "NE"}
    return not noun or doc[last - 2].tag_ in _DETERMINERS


def _is_of_all(doc: Doc, before: Candidate) -> bool:
    """Tell whether a quantity is what parts are taken of: 'Von den 120 Abgeordneten stimmten 63 dafür'."""
    first = before.figure.first
    opens = lower(doc, first - 1) == "von" and doc[first - 1].is_sent_start is True
    of_the = lower(doc, first - 2) == "von" and doc[first - 1].tag_ in _DETERMINERS
    return before.figure.of is not None and (opens or of_the)


def _changes_by(doc: Doc, before: Candidate, bare: Candidate) -> bool:
    """Tell whether the first says by how much the second changed: 'um 3 Prozent auf 17.842', in another unit.

    A scale word tells that it is the same: 'um 1,2 Milliarden Euro auf 3,4 Milliarden'.
    """
    if bare.figure.scale != 1 and before.figure.unit != "%":
        return False
    return lower(doc, before.figure.first - 1) == "um" and lower(doc, bare.figure.first - 1) == "auf"


def _leaves_to(doc: Doc, bare: Candidate, after: Candidate) -> bool:
    """Tell whether a bare number leaves its noun to the next one: 'laut A starben 14, laut B 17 Menschen'."""
    first, last = bare.figure.last, after.figure.first
    if not _in_one_sentence(doc, first, last) or any(token.tag_ in _FINITE for token in doc[first:last]):
        return False
    if any(lower(doc, i) in lexicon().counts.sources for i in range(first, last)):
        return True
    one, other = doc[bare.figure.first - 1], doc[last - 1]
    changes = (one.lower_, other.lower_) == _FROM_TO
    return one.tag_ in _PREPOSITIONS and (changes or one.lower_ == other.lower_)


def _in_one_sentence(doc: Doc, first: int, last: int) -> bool:
    return 0 <= last - first <= _GAP_REACH and not any(doc[i].is_sent_start for i in range(first, last + 1))
