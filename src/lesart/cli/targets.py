"""Where a command writes: checked before the work begins, written when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lesart.cli.options import STANDARD_OUTPUT
from lesart.cli.output import write_document
from lesart.errors import ReportError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lesart.model import Reading, Record, Skipped


@dataclass(frozen=True, slots=True)
class Targets:
    """The files and the folder that a record is to be written to; ``json`` may be standard output."""

    html: Path | None = None
    json: str | None = None
    csv: Path | None = None
    markdown: Path | None = None

    @property
    def none(self) -> bool:
        """Tell whether nothing is to be written."""
        return not (self.html or self.json or self.csv or self.markdown)

    def check(self) -> None:
        """Make sure that everything can be written.

        Raises:
            ReportError: if a folder is missing, a path is of the wrong kind, or writing is not allowed, or if anything
                but JSON is to go to standard output.

        """
        from lesart.report.files import check_directory, check_file  # noqa: PLC0415 - the report is not needed for help

        if Path(STANDARD_OUTPUT) in {self.html, self.markdown, self.csv}:
            message = f"only --json writes to standard output; name a file instead of {STANDARD_OUTPUT!r}"
            raise ReportError(message)
        for path in (self.html, self.markdown, self._json_file):
            if path:
                check_file(path)
        if self.csv:
            check_directory(self.csv)

    def write_record(self, record: Record, language: str) -> Iterator[Path]:
        """Write a record everywhere it is wanted and yield each place that was written to.

        Raises:
            ReportError: if a file cannot be written.

        """
        from lesart.report import document, files, markdown, page, tables  # noqa: PLC0415

        if self.json == STANDARD_OUTPUT:
            write_document(document.record_to_json(record))
        if self._json_file:
            files.write_file(self._json_file, document.record_to_json(record))
            yield self._json_file
        if self.html:
            files.write_file(self.html, page.render_record(record, language))
            yield self.html
        if self.markdown:
            files.write_file(self.markdown, markdown.render_markdown(record, language))
            yield self.markdown
        if self.csv:
            files.write_files(self.csv, tables.render_tables(record))
            yield self.csv

    def write_readings(self, readings: Sequence[Reading], skipped: Sequence[Skipped], language: str) -> Iterator[Path]:
        """Write readings as JSON and as a page, where wanted, and yield each place that was written to.

        Raises:
            ReportError: if a file cannot be written.

        """
        from lesart.report import document, files, page  # noqa: PLC0415

        if self.json == STANDARD_OUTPUT:
            write_document(document.readings_to_json(readings, skipped))
        if self._json_file:
            files.write_file(self._json_file, document.readings_to_json(readings, skipped))
            yield self._json_file
        if self.html:
            files.write_file(self.html, page.render_readings(readings, skipped, language))
            yield self.html

    @property
    def _json_file(self) -> Path | None:
        return Path(self.json) if self.json and self.json != STANDARD_OUTPUT else None
