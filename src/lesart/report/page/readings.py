"""What the templates of the page of readings are given: articles understood one by one, not yet compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import Reading, Skipped
from lesart.report.page.base import PageBase, backlinks_to, collect_sources
from lesart.report.page.evidence import evidence_of_reading
from lesart.report.selection import Lookup, SpeakerSayings, make_sigla, sayings_by_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lesart.report.labels import Labels
    from lesart.report.page.sources import Backlink, BacklinkKey


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One reading in the order of the page."""

    anchor: str
    reading: Reading
    lookup: Lookup
    speakers: tuple[SpeakerSayings, ...]


@dataclass(frozen=True, slots=True)
class ReadingsPage(PageBase):
    """Readings one after the other."""

    readings: tuple[ReadingView, ...] = ()
    skipped: tuple[Skipped, ...] = ()


def make_readings_page(readings: Iterable[Reading], skipped: Iterable[Skipped], labels: Labels) -> ReadingsPage:
    """Put readings in the order of the page."""
    views = tuple(_reading_view(f"reading-{number}", reading) for number, reading in enumerate(readings, start=1))
    sigla = make_sigla(view.reading.article for view in views)
    backlinks: dict[BacklinkKey, Backlink] = {}
    for view in views:
        backlinks |= backlinks_to(view.anchor, view.speakers, labels)
    sources = collect_sources(
        (view.reading.article for view in views),
        (span for view in views for span in evidence_of_reading(view.reading)),
        (quotation for view in views for quotation in view.reading.quotations),
        backlinks,
        sigla,
    )
    return ReadingsPage(labels, sigla, sources, readings=views, skipped=tuple(skipped))


def _reading_view(anchor: str, reading: Reading) -> ReadingView:
    lookup = Lookup.of_reading(reading)
    return ReadingView(anchor, reading, lookup, sayings_by_speaker(lookup))
