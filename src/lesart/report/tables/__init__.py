"""A record as a folder of CSV tables (RFC 4180, UTF-8) for spreadsheets and statistics."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lesart.model import Record, Synopsis
from lesart.report.selection import Lookup
from lesart.report.tables import comparison_tables as comparison
from lesart.report.tables import reading_tables as reading
from lesart.report.tables.cells import Row, cell_text

Rows = Callable[[Synopsis, Lookup], Iterator[Row]]

TABLES: Final[Mapping[str, tuple[tuple[str, ...], Rows]]] = {
    "stories": (reading.STORIES, reading.stories),
    "event": (comparison.EVENT, comparison.event),
    "articles": (reading.ARTICLES, reading.articles),
    "entities": (reading.ENTITIES, reading.entities),
    "quotations": (reading.QUOTATIONS, reading.quotations),
    "source_links": (reading.SOURCE_LINKS, reading.source_links),
    "claims": (comparison.CLAIMS, comparison.claims),
    "accounts": (comparison.ACCOUNTS, comparison.accounts),
    "silences": (comparison.SILENCES, comparison.silences),
    "disagreements": (comparison.DISAGREEMENTS, comparison.disagreements),
    "sides": (comparison.SIDES, comparison.sides),
    "reuse": (comparison.REUSE, comparison.reuse),
    "origins": (comparison.ORIGINS, comparison.origins),
    "wording": (comparison.WORDING, comparison.wording),
    "timeline": (comparison.TIMELINE, comparison.timeline),
}
"""Name of each table, its columns after ``story_id``, and what makes its rows. ``skipped`` comes beside these."""

SKIPPED: Final = ("name", "reason")


def render_tables(record: Record) -> dict[str, str]:
    """Return the tables of a record by file name; every table is there, if only with its head."""
    lookups = [(synopsis, Lookup.of(synopsis)) for synopsis in record.synopses]
    files = {}
    for name, (columns, rows) in TABLES.items():
        body = ((synopsis.story.id, *row) for synopsis, lookup in lookups for row in rows(synopsis, lookup))
        files[f"{name}.csv"] = _table(("story_id", *columns), body)
    files["skipped.csv"] = _table(SKIPPED, ((item.name, item.reason) for item in record.skipped))
    return files


def _table(columns: tuple[str, ...], rows: Iterator[Row]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(tuple(map(cell_text, row)) for row in rows)
    return buffer.getvalue()
