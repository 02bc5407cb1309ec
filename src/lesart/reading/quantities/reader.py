"""Reads the quantities of an article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import Article, Quantity, SegmentKind
from lesart.reading.quantities.compounds import compound_at
from lesart.reading.quantities.counted import from_count, with_counted, with_unit
from lesart.reading.quantities.guards import is_quantity
from lesart.reading.quantities.lexicon import lexicon
from lesart.reading.quantities.modifiers import modified
from lesart.reading.quantities.numbers import lower, number_at
from lesart.reading.quantities.ranges import figure_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Doc

    from lesart.reading.quantities.figure import Figure

_READ = frozenset(
    {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY, SegmentKind.CAPTION}
)
# Words between two numbers of the same thing: 'fünf und nicht drei Beamte'.
_SHARED_REACH = 4


def read_quantities(article: Article, doc: Doc) -> tuple[Quantity, ...]:
    """Read the numbers of an article with what they count or measure.

    Args:
        article: the article; only its headline, standfirst, subheadings, body and captions are read.
        doc: the spaCy document over the whole of ``article.text``, with sentences, tags and lemmas.

    Returns:
        The quantities in text order, none overlapping another. ``span`` holds modifiers, number and noun ('mehr als
        120.000 prorussische Soldaten'). ``unit`` is normalised and the bounds with it: time to 'min', 'd', 'mo' or
        'a', money to ISO 4217, shares to '%', lengths to 'm', masses to 'kg'. ``of`` is the lemma of the noun that is
        counted, None where a unit measures or no noun is found. 'Zehntausende' has the bounds of its order of
        magnitude. Dates, clock times, years, ordinals, scores and numbers in names are no quantities.
    """
    is_read = _reader_of(article)
    return tuple(
        Quantity(
            span=article.span(doc[figure.first].idx, doc[figure.last - 1].idx + len(doc[figure.last - 1])),
            low=figure.low,
            high=figure.high,
            unit=figure.unit,
            of=figure.of,
            approximate=figure.approximate,
        )
        for figure in _figures(doc)
        if is_read(doc[figure.first].idx)
    )


def _reader_of(article: Article) -> Callable[[int], bool]:
    starts = [segment.start for segment in article.segments]

    def is_read(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at < 0 or offset >= article.segments[at].end or article.segments[at].kind in _READ

    return is_read


def _figures(doc: Doc) -> Iterator[Figure]:
    i, end = 0, 0
    while i < len(doc):
        figure = _figure(doc, i, end)
        if figure is None:
            i += 1
            continue
        yield figure
        i = end = max(figure.last, i + 1)


def _figure(doc: Doc, i: int, after: int) -> Figure | None:
    """Return the quantity whose number begins at token ``i``; its modifiers may not reach before ``after``."""
    figure = compound_at(doc, i) or figure_at(doc, i)
    if figure is None:
        return None
    figure = with_counted(doc, figure)
    if figure.unit is None and figure.of is None:
        figure = _from_context(doc, figure)
    changed = modified(doc, figure)
    if changed.first < after:
        changed = replace(changed, first=max(after, figure.first))
    return changed if is_quantity(doc, changed, i) else None


def _from_context(doc: Doc, figure: Figure) -> Figure:
    """Give a bare number the noun or unit of the number after it, or of 'die Zahl der …' before it."""
    counts = lexicon().counts
    at = figure.last
    if lower(doc, at) in lexicon().ranges.both and lower(doc, at + 1) in counts.correcting:
        at += 1
    while at < figure.last + _SHARED_REACH and lower(doc, at) in counts.shared:
        at += 1
    number = number_at(doc, at) if figure.last < at < len(doc) else None
    if number is not None and number.unit is None:
        shared = with_counted(doc, _as_if_at(doc, figure, number))
        if shared.unit is not None or shared.of is not None:
            return replace(shared, last=figure.last)
    return from_count(doc, figure)


def _as_if_at(doc: Doc, figure: Figure, number: Figure) -> Figure:
    """Return the figure in the unit that follows another number."""
    return with_unit(doc, replace(figure, last=number.last))
