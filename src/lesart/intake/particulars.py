"""Reads from the labelled parts of a text what they say about it: dates, outlet, agencies, author, title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.intake.layout.credit_terms import wire_date
from lesart.intake.layout.dates import FoundDate, iso_date
from lesart.intake.layout.text_credits import defined_codes
from lesart.intake.layout.timestamps import StampRole, scraped_date
from lesart.intake.outlets import outlet_directory
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lesart.intake.layout.analysis import Analysis, Layout
    from lesart.intake.layout.credit_terms import CreditTerms
    from lesart.intake.layout.lines import Piece

_PARTICULARS = (SegmentKind.CREDIT, SegmentKind.DATELINE, SegmentKind.BYLINE, SegmentKind.TIMESTAMP)
_ADDRESS = re.compile(r"<?https?://[^\s<>]+>?")
_NAME_DATE = re.compile(r"(?<![^\W_])(?P<year>20\d\d)(?P<mark>[-_./]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?![^\W_])")
_YEAR_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Dates:
    """When a text says that it was published and brought up to date: ISO 8601 with the precision known."""

    published: str | None
    updated: str | None


def date_in_name(name: str | None) -> str | None:
    """Return the day that a file name or an address carries ('2021-12-07', '/2021/12/07/'), None where none is sure.

    Day and month in any other order than year, month, day could be either.
    """
    for match in _NAME_DATE.finditer(name or ""):
        date = iso_date(f"{match['year']}-{match['month']}-{match['day']}")
        if date is not None:
            return date
    return None


def read_dates(analysis: Analysis, rules: Layout, given: str | None = None, named: str | None = None) -> Dates:
    """Return the dates that a text gives itself.

    Args:
        analysis: the labelled text.
        rules: the rules of its language.
        given: the date of publication as far as it is known from elsewhere ('2021-12').
        named: a date that the name of the file or the address carries.

    Returns:
        ``published``: the given date, made more precise by the text where the two agree; without one, the first of:
        a date marked as that of publication, 'Stand:', a date in byline, credit or dateline, a broadcast note, the
        mark of a scraper, the name of the file. ``updated``: the last date marked as an update.
    """
    stamps = [
        stamp
        for piece in _before_links(analysis)
        if piece.kind is SegmentKind.TIMESTAMP
        if scraped_date(piece.text) is None
        for stamp in rules.timestamps.stamps(piece.text)
    ]
    scraped = next((scraped_date(piece.text) for piece in analysis.pieces[:2] if scraped_date(piece.text)), None)
    year = _year(given) or _year(scraped)
    by_role = {role: [stamp.date.iso(year) for stamp in stamps if stamp.role is role] for role in StampRole}
    candidates = [
        given,
        *by_role[StampRole.PUBLISHED][:1],
        *by_role[StampRole.AS_OF][:1],
        *_incidental(analysis, rules, year),
        scraped,
        named,
    ]
    known = [value for value in candidates if value is not None]
    updates = [value for value in by_role[StampRole.UPDATED] if value is not None]
    if not updates and by_role[StampRole.PUBLISHED]:
        # Beside a day of publication, "Stand" is that of the last change.
        updates = [value for value in by_role[StampRole.AS_OF] if value is not None]
    published = _most_precise(known)
    if published is None and updates:
        published = updates[0]
    return Dates(published, updates[-1] if updates else None)


def _before_links(analysis: Analysis) -> tuple[Piece, ...]:
    """Return the pieces up to the furniture after the report, where other reports are dated."""
    pieces = analysis.pieces
    last = max((number for number, piece in enumerate(pieces) if piece.kind is SegmentKind.BODY), default=-1)
    after = (number for number in range(last + 1, len(pieces)) if pieces[number].kind is SegmentKind.FURNITURE)
    return pieces[: next(after, len(pieces))]


def _incidental(analysis: Analysis, rules: Layout, year: int | None) -> Iterator[str | None]:
    for piece in analysis.of_kind(SegmentKind.BYLINE, SegmentKind.CREDIT, SegmentKind.DATELINE):
        yield wire_date(piece.text)
        yield from _days(rules.finder.find(piece.text), year)
    for piece in analysis.of_kind(SegmentKind.FURNITURE):
        if rules.furniture.is_broadcast(piece.text):
            yield from (value and value[: len("2021-12-07")] for value in _days(rules.finder.find(piece.text), year))


def _days(dates: Iterator[FoundDate], year: int | None) -> Iterator[str | None]:
    return (date.iso(year) for date in dates if date.day is not None)


def _most_precise(values: list[str]) -> str | None:
    """Return the first date, in the most precise form in which the others tell the same."""
    if not values:
        return None
    best = values[0]
    for value in values[1:]:
        if len(value) > len(best) and value.startswith(best):
            best = value
    return best


def _year(date: str | None) -> int | None:
    head = (date or "")[:_YEAR_LENGTH]
    return int(head) if len(head) == _YEAR_LENGTH and head.isdigit() else None


def read_agencies(analysis: Analysis, rules: Layout, text: str, given: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the agencies that a text credits for its words, each once, in the order of the text.

    'Die dpa berichtet:' before what follows is a credit; 'laut dpa' in a sentence is not. ``given`` are agencies known
    from elsewhere.
    """
    local = defined_codes(text, rules.words.credits).union(given)
    found: dict[str, None] = {}
    for piece in analysis.pieces:
        if piece.kind in _PARTICULARS:
            terms = rules.reader.read(_plain(piece))
            found.update(dict.fromkeys(agency.name for agency in terms.agencies))
            found.update(dict.fromkeys(_agency_codes(piece, terms, local)))
        elif piece.kind is SegmentKind.BODY and piece.closes_line:
            words = (rules.credits.announces(piece.text) or "").rstrip(":").split()
            agencies = (rules.reader.agencies.credited(word) for word in words)
            found.update(dict.fromkeys(agency.name for agency in agencies if agency))
    return tuple(found)


def _agency_codes(piece: Piece, terms: CreditTerms, local: frozenset[str]) -> tuple[str, ...]:
    """Return the codes of a credit that stand for agencies which are not in the list.

    '(dpa/sa)' has a regional service or an author beside the agency; in a dateline '(dna/hb)' the agency comes first.
    """
    known = tuple(code for code in terms.codes if code in local)
    if known or terms.agencies or piece.kind is not SegmentKind.DATELINE:
        return known
    return tuple(code for code in terms.codes[:1] if code.islower())


def _plain(piece: Piece) -> str:
    """Return a piece with what joins its parts made visible to the reader of credits."""
    return piece.text.replace(" – ", " | ").replace(" - ", " | ").replace(": ", ":| ").replace(" taz", " | taz")


def read_outlet(analysis: Analysis, rules: Layout, url: str | None) -> str | None:
    """Return the outlet that a text says it is of: by its address, a dateline, a copyright line, a broadcast note."""
    directory = outlet_directory()
    if url:
        outlet = directory.at(url)
        if outlet:
            return outlet.name
    # 'tagesschau.de' alone above a text.
    at_top = (piece.text for piece in analysis.pieces[:1] if piece.kind is SegmentKind.FURNITURE)
    named = next((outlet.name for outlet in map(directory.at, at_top) if outlet), None)
    if named:
        return named
    for piece in analysis.of_kind(*_PARTICULARS):
        outlets = rules.reader.read(_plain(piece)).outlets
        if outlets:
            return outlets[0].name
    notes = (
        piece.text for piece in analysis.of_kind(SegmentKind.FURNITURE) if rules.furniture.is_broadcast(piece.text)
    )
    return next((outlet.name for outlet in map(directory.broadcast, notes) if outlet), None)


def read_byline(analysis: Analysis, rules: Layout) -> str | None:
    """Return the names of the authors as the first byline gives them, None without one."""
    authors = (rules.bylines.author(piece.text) for piece in analysis.of_kind(SegmentKind.BYLINE))
    return next((author for author in authors if author), None)


def read_title(analysis: Analysis) -> str | None:
    """Return the headline: of a kicker and a headline the longer one; None where there is none."""
    headlines = [piece.text for piece in analysis.of_kind(SegmentKind.HEADLINE)]
    return max(headlines, key=lambda text: len(text.split()), default=None)


def read_address(analysis: Analysis) -> str | None:
    """Return the address that stands on a line of its own above the report, None without one."""
    for piece in analysis.of_kind(SegmentKind.FURNITURE):
        label, _, address = piece.text.rpartition(" ")
        if piece.line.in_head and " " not in label and _ADDRESS.fullmatch(address):
            return address.strip("<>")
    return None


_FRONT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "titel", "headline"),
    "outlet": ("outlet", "publisher", "source", "site", "quelle", "medium"),
    "url": ("url", "link", "source_url", "canonical"),
    "byline": ("byline", "author", "authors", "autor"),
    "published": ("published", "date", "datum", "published_at"),
    "updated": ("updated", "modified", "lastmod"),
    "agencies": ("agencies", "agency"),
}


def read_front_matter(analysis: Analysis) -> dict[str, tuple[str, ...]]:
    """Return the fields of the front matter that an article has, each with its values as texts."""
    if analysis.front is None:
        return {}
    fields = analysis.front.fields
    found: dict[str, tuple[str, ...]] = {}
    for field, names in _FRONT_FIELDS.items():
        value = next((fields[name] for name in names if fields.get(name)), None)
        values = tuple(map(str, value)) if isinstance(value, list) else (value,) if isinstance(value, str) else ()
        if field in ("published", "updated"):
            values = tuple(date for date in map(iso_date, values) if date)
        if values:
            found[field] = values
    return found
