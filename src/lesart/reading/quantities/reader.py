"""Reads the quantities of an article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.language.strings import strings_of
from lesart.model import Article, Quantity, SegmentKind
from lesart.reading.quantities.articles import is_article
from lesart.reading.quantities.compounds import compound_at
from lesart.reading.quantities.counted import with_counted
from lesart.reading.quantities.guards import counts_nothing, stands
from lesart.reading.quantities.modifiers import modified
from lesart.reading.quantities.openings import may_begin
from lesart.reading.quantities.ranges import in_unit, numbers_at
from lesart.reading.quantities.sharing import Candidate, from_what_follows, with_gap_filled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from lesart.reading.quantities.figure import Figure

_READ = frozenset(
    {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY, SegmentKind.CAPTION}
)


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
    return tuple(
        Quantity(
            span=article.span(doc[figure.first].idx, _end(doc, figure.last)),
            low=figure.low,
            high=figure.high,
            unit=figure.unit,
            of=figure.of,
            approximate=figure.approximate,
        )
        for figure in _figures(doc)
        if article.segment_at(doc[figure.first].idx) in _READ
    )


def _end(doc: Doc, last: int) -> int:
    """Return the offset behind a figure's last token, without the stop that ends its sentence: '130 km/h.'."""
    token = doc[last - 1]
    closes = token.text.endswith(".") and len(token) > 1 and (last == len(doc) or bool(doc[last].is_sent_start))
    return token.idx + len(token) - closes


def _figures(doc: Doc) -> Iterator[Figure]:
    candidates = tuple(_candidates(doc))
    counting = [position for position, candidate in enumerate(candidates) if candidate.counts]
    for position, candidate in enumerate(candidates):
        figure = candidate.figure
        if not candidate.counts:
            at = bisect_right(counting, position)
            before = candidates[counting[at - 1]] if at else None
            after = candidates[counting[at]] if at < len(counting) else None
            figure = with_gap_filled(doc, candidate, before, after)
        if stands(doc, figure, candidate.bare.first):
            yield figure


def _candidates(doc: Doc) -> Iterator[Candidate]:
    """Yield what may be a quantity, in text order; none overlaps another."""
    end = 0
    for i in _beginnings(doc):
        candidate = _candidate(doc, i, end) if i >= end else None
        if candidate is not None:
            yield candidate
            end = max(candidate.figure.last, i + 1)


def _beginnings(doc: Doc) -> list[int]:
    """Return the tokens that may begin a number; an object for each other token would take longer than all else here."""
    forms = strings_of(doc, doc.to_array("ORTH").tolist())
    return [i for i, form in enumerate(forms) if may_begin(form)]


def _candidate(doc: Doc, i: int, after: int) -> Candidate | None:
    """Return what may be a quantity whose number begins at token ``i``; its modifiers may not reach before ``after``."""
    if is_article(doc, i):
        return None
    compound = compound_at(doc, i)
    bare = compound or numbers_at(doc, i)
    if bare is None:
        return None
    figure = with_counted(doc, compound or in_unit(doc, bare))
    if figure.unit is None and figure.of is None and compound is None:
        figure = from_what_follows(doc, figure)
    changed = modified(doc, figure)
    if changed.first < after:
        changed = replace(changed, first=max(after, figure.first))
    return None if counts_nothing(doc, changed, i) else Candidate(replace(bare, first=i), changed)
