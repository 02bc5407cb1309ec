"""Passages that are an agency's text: 'Die dpa berichtet:' and what follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.model import SegmentKind, SourceLink, SourceRole
from lesart.reading.attribution.cast import Cast
from lesart.reading.attribution.text import Text
from lesart.reading.attribution.verbs import cue_lemma, is_saying_verb
from lesart.reading.entities.sentences import sentences_of

if TYPE_CHECKING:
    from lesart.model import Reading

_ANNOUNCED = re.compile(r":[ \t]*[\r\n]")

_LONGEST = 8
"""Words of a line that announces an agency's text ('Die Nachrichtenagentur dpa berichtet aus Moskau:')."""


def agency_passages(text: Text, cast: Cast) -> tuple[tuple[int, int, SourceLink], ...]:
    """Return the stretches of the article that follow a line announcing an agency's text, each with the agency's link.

    A stretch ends at the next subheading or at the end of the telling text.
    """
    found: list[tuple[int, int, SourceLink]] = []
    for sentence in text.sentences:
        words = sentence.words
        if len(words) > _LONGEST or words[-1].text != ":":
            continue
        verbs = [word for word in words if word.tag.startswith("V") or word.tag == "PTKVZ"]
        span = text.article.span(words[0].start, words[-1].end)
        agency = next(
            (m for m in cast.overlapping(span) if cast.role(m.entity_id) is SourceRole.AGENCY and m.entity_id), None
        )
        if (
            agency is None
            or not verbs
            or not is_saying_verb(cue_lemma(verbs))
            or not _ends_paragraph(text, words[-1].end)
        ):
            continue
        link = SourceLink(
            SourceRole.AGENCY, cast.name(agency.entity_id) or agency.span.text, agency.entity_id, agency.span
        )
        found.append((words[-1].end, _end(text, words[-1].end), link))
    return tuple(found)


def agency_texts(reading: Reading) -> tuple[tuple[int, int, SourceLink], ...]:
    """Return the stretches of an article, half-open offsets of its text, that an agency wrote, with the agency's link.

    They are what :func:`agency_passages` finds, of an article that has been read; one without a document has none.
    """
    if reading.doc is None or not _ANNOUNCED.search(reading.article.text):
        return ()
    text = Text(reading.article, sentences_of(reading.article, reading.doc))
    return agency_passages(text, Cast(reading.entities, reading.mentions))


def _ends_paragraph(text: Text, offset: int) -> bool:
    return text.article.text[offset:].lstrip(" \t").startswith(("\n", "\r"))


def _end(text: Text, start: int) -> int:
    headings = (s.start for s in text.article.segments if s.kind is SegmentKind.SUBHEADING and s.start >= start)
    return next(headings, len(text.article.text))
