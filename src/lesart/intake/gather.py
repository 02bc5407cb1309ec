"""Reads files and folders: every input becomes an article or is listed as skipped, nothing raises."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lesart.errors import IntakeError
from lesart.intake.decoding import decode
from lesart.intake.described import describe
from lesart.intake.duplicates import Seen
from lesart.intake.inputs import JSON_ENDINGS, JSON_LINES_ENDINGS, InputFile, find_files
from lesart.intake.json_articles import ArticleRecord, FoundRecord, read_json, read_json_lines
from lesart.intake.layout.dates import iso_date
from lesart.intake.naming import Names
from lesart.intake.outlet_choice import OutletChoice
from lesart.intake.result import IntakeResult
from lesart.model import Article, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])", re.IGNORECASE | re.DOTALL)
# An HTML page shows what it is in its first characters.
_SNIFF_LENGTH = 1000
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")


def read(*paths: str | Path, outlets: Mapping[str, str] | None = None) -> IntakeResult:
    """Read files and folders as articles.

    Args:
        paths: text files (.txt, .md, or any other name given by itself), JSON files (an object, a list or
            {"articles": [...]}), JSON Lines files, and folders of these, which are walked to their ends in sorted
            order.
        outlets: who published what: a file name or a path, and the outlet's name.

    Returns:
        The articles, described (see ``describe``), in the order of the inputs, and what was skipped: everything that
        is missing, closed, empty, binary, too large, malformed, or that says the same as an input before it, and the
        dates of articles in JSON that are none. The
        same text under two different outlets is two articles: that one printed what the other did is a finding.
    """
    intake = _Intake(OutletChoice(outlets or {}))
    for path in paths:
        for found in find_files(Path(path)):
            intake.take(found)
    intake.skipped.extend(intake.outlets.unused())
    return IntakeResult(tuple(intake.articles), tuple(intake.skipped))


class _Intake:
    """The articles and the skipped inputs of one call, as they come in."""

    def __init__(self, outlets: OutletChoice) -> None:
        self.outlets = outlets
        self.articles: list[Article] = []
        self.skipped: list[Skipped] = []
        self._names = Names()
        self._seen = Seen()

    def take(self, found: InputFile | Skipped) -> None:
        if isinstance(found, Skipped):
            self.skipped.append(found)
            return
        earlier = self._seen.file(found)
        if earlier is not None:
            self._skip(found.name, f"is the same file as {earlier}")
            return
        try:
            self._take_text(found, decode(found.read_bytes()))
        except IntakeError as error:
            self._skip(found.name, str(error))

    def _take_text(self, file: InputFile, text: str) -> None:
        if file.ending in JSON_ENDINGS:
            self._take_records(file, read_json(_filled(text)))
        elif file.ending in JSON_LINES_ENDINGS:
            self._take_records(file, read_json_lines(_filled(text)))
        else:
            self._add(ArticleRecord(text=_readable(text)), file, file.name, file.path.stem)

    def _take_records(self, file: InputFile, records: Iterator[FoundRecord]) -> None:
        for number, found in enumerate(records, start=1):
            name = file.name + found.place
            if found.record is None:
                self._skip(name, found.problem)
                continue
            wish = f"{file.path.stem}-{number}" if found.place else file.path.stem
            try:
                _readable(found.record.text)
                self._add(found.record, file, name, str(found.record.id or wish))
            except IntakeError as error:
                self._skip(name, str(error))

    def _add(self, record: ArticleRecord, file: InputFile, name: str, wish: str) -> None:
        article = describe(_article(record, file, self.outlets.of(file)))
        earlier = self._seen.text(article, name)
        if earlier is not None:
            self._skip(name, f"has the same text as {earlier}")
            return
        self.articles.append(replace(article, id=self._names.take(wish)))
        for field, value in _lost_dates(record):
            self._skip(f"{name}, field {field}", f"'{value}' is no date; the article was read without it")

    def _skip(self, name: str, reason: str) -> None:
        self.skipped.append(Skipped(name, reason))


def _article(record: ArticleRecord, file: InputFile, outlet: str | None) -> Article:
    return Article(
        id=file.path.stem,
        text=record.text,
        path=file.name,
        outlet=outlet or _clean(record.outlet),
        url=_clean(record.url),
        title=_clean(record.title),
        byline=_clean(record.byline),
        published=iso_date(record.published),
        updated=iso_date(record.updated),
        captured=iso_date(record.captured),
        language=_clean(record.language),
        agencies=record.agencies,
    )


def _lost_dates(record: ArticleRecord) -> Iterator[tuple[str, str]]:
    """Yield the fields of a record that should hold a date and hold none that the calendar has, with what they hold."""
    fields = {"published": record.published, "updated": record.updated, "captured": record.captured}
    return ((field, value) for field, value in fields.items() if _clean(value) and value and iso_date(value) is None)


def _clean(value: str | None) -> str | None:
    return (value or "").strip() or None


def _filled(text: str) -> str:
    if not text.strip():
        message = "holds only white space" if text else "is empty"
        raise IntakeError(message)
    return text


def _readable(text: str) -> str:
    _filled(text)
    if "\0" in text or _HALF_CHARACTER.search(text):
        message = "holds characters that no text has (zero bytes or half characters)"
        raise IntakeError(message)
    if _HTML.match(text[:_SNIFF_LENGTH]):
        message = "is an HTML page, not plain text; save the text of the report"
        raise IntakeError(message)
    return text
