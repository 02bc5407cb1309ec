"""Finds the dates of publication: 'Stand: 08.12.2021 01:21 Uhr', lines of dates alone, ' date 2021-12 ' of scrapers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lesart.intake.layout.dates import DateFinder, FoundClock, FoundDate
from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.intake.layout.credit_terms import CreditReader
    from lesart.intake.layout.words import FurnitureWords, LayoutWords, TimestampWords

_TIMESTAMP = SegmentKind.TIMESTAMP
# Datasets of crawled pages put the date before the text: ' date 2021-12 ', ' date 2022-11 / Lesedauer: ca. 3min '.
_SCRAPED = re.compile(
    r"date (?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\s*/\s*[^\W\d]+:\s*(?:ca\.\s*)?\d+\s?min)?(?=\s|$)"
)
_PUNCTUATION = re.compile(r"[\s,;:|/·•–—()\[\]*+-]+|\.(?=\s|$)")
# 'updateAktualisiert:' is how icons and labels run together in scraped text.
_RUN_TOGETHER = re.compile(r"(?<=[a-zß])(?=[A-Z])")
# '(13. Mai 2024)' behind the last sentence.
_CLOSING = re.compile(r"(?<=[.!?»“”\"…])\s*(?P<open>[(\[](?P<content>[^()\[\]]{4,60})[)\]])\.?$")
# A line of dates has no more words than this; the longest forms ("Veröffentlicht am …, zuletzt aktualisiert am …") do.
_MAX_LINE_WORDS = 24
_MAX_STRIP_WORDS = 14
# In a longer line a stamp is looked for only near its beginning, where pages put it.
_SEARCH_LENGTH = 600
# 'Handball 17.01.2016': above a report, one unknown word before a date is the name of a section.
_SECTION = re.compile(r"[A-ZÄÖÜ]\w+")


class StampRole(Enum):
    """What a date says: first published, brought up to date, or 'as of', which pages use for either."""

    PUBLISHED = 1
    UPDATED = 2
    AS_OF = 3


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date of a timestamp with what it says."""

    role: StampRole
    date: FoundDate


class TimestampRule:
    """Labels timestamps with the words of a language."""

    def __init__(self, words: LayoutWords, finder: DateFinder, reader: CreditReader) -> None:
        self._finder = finder
        self._reader = reader
        self._label = re.compile(_label_pattern(words.timestamps), re.IGNORECASE)
        self._known = _known_words(words.timestamps, words.furniture, words.dates.weekdays, words.dates.clock)

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the timestamp in a piece, None if there is none."""
        if piece.start == piece.line.start and (match := _SCRAPED.match(piece.text)) and piece.line.in_head:
            return Cut(0, match.end(), _TIMESTAMP)
        if self._is_stamp_line(piece):
            return Cut(0, len(piece.text), _TIMESTAMP)
        return self._closing(piece) or self._inside(piece)

    def _closing(self, piece: Piece) -> Cut | None:
        """Return the date in brackets that closes a report: '… Geschehen ist wenig. (13. Mai 2024)'."""
        match = _CLOSING.search(piece.text) if piece.closes_line and piece.line.in_tail else None
        if match is None:
            return None
        content = match["content"]
        dates = list(self._finder.find(content))
        rest = _without(content, _spans(dates, list(self._finder.clocks(content))))
        whole = any(date.day for date in dates) and all(self._belongs(part) for part in re.split(r"[|/,;]", rest))
        return Cut(match.start("open"), len(piece.text), _TIMESTAMP) if whole else None

    def _is_stamp_line(self, piece: Piece) -> bool:
        if not (piece.opens_line and piece.closes_line) and not piece.line.in_head:
            return False
        if piece.words > _MAX_LINE_WORDS:
            return False
        dates = list(self._finder.find(piece.text))
        clocks = list(self._finder.clocks(piece.text))
        labelled = self._label.search(piece.text) is not None
        # Dates alone amid the report are headings of a chronicle.
        outside = piece.line.in_head or piece.line.in_tail
        if not labelled and not (outside and any(date.day for date in dates)):
            return False
        rest = _without(piece.text, _spans(dates, clocks))
        if piece.line.in_head and dates and (_SECTION.fullmatch(rest.strip()) or _is_strip(piece, dates[0])):
            return True
        return all(self._belongs(part) for part in re.split(r"[|·•/()]|\s[–—-]\s|(?<=\w)[.:;]\s|,", rest))

    def _belongs(self, part: str) -> bool:
        text = _PUNCTUATION.sub(" ", self._known.sub(" ", _RUN_TOGETHER.sub(" ", part))).strip()
        if not text or text.isdigit():
            return True
        terms = self._reader.read(part.strip())
        return terms.unknown == 0 and bool(terms.agencies or terms.outlets)

    def _inside(self, piece: Piece) -> Cut | None:
        """A labelled date before, after or between other text: 'Kopfzeile Stand: 08.12.2021 01:21 Uhr Der Text ...'."""
        if not piece.line.in_head and not piece.opens_line:
            return None
        for label in self._label.finditer(piece.text, 0, _SEARCH_LENGTH):
            found = next(self._finder.find(piece.text[label.end() : label.end() + _SEARCH_LENGTH]), None)
            if found is None or not found.day or found.year is None:
                continue
            between = piece.text[label.end() : label.end() + found.start]
            marked = label.group().rstrip().endswith(":") or label.start() == 0
            if marked and not _PUNCTUATION.sub("", self._known.sub(" ", between)).strip():
                return Cut(label.start(), label.end() + found.end, _TIMESTAMP)
        return None

    def stamps(self, text: str) -> Iterator[Stamp]:
        """Yield the dates of a timestamp, each with what the words before it say.

        A time of day with a label but no date of its own belongs to the day before it ('Dienstag, 14. November 2023.
        Aktualisiert um 21.44 Uhr').
        """
        begin, last = 0, None
        for found in self._finder.find(text):
            role = self._role(text[begin : found.start])
            if role is StampRole.UPDATED or begin == 0 or role is not None:
                yield Stamp(role or StampRole.PUBLISHED, found)
            begin, last = found.end, found
        if last is None or last.day is None or last.year is None:
            return
        for clock in self._finder.clocks(text[begin:]):
            role = self._role(text[begin : begin + clock.start])
            if role is not None:
                same_day = FoundDate(last.start, begin + clock.end, last.year, last.month, last.day, clock.clock)
                yield Stamp(role, same_day)
                return

    def _role(self, words: str) -> StampRole | None:
        """Return what the last label in these words says, None without a label."""
        labels = list(self._label.finditer(words))
        if not labels:
            return None
        if labels[-1]["updated"]:
            return StampRole.UPDATED
        return StampRole.AS_OF if labels[-1]["as_of"] else StampRole.PUBLISHED


def _is_strip(piece: Piece, first: FoundDate) -> bool:
    """Tell whether a line opens with a date and goes on in fields: '03.03.2016, 14:16 | Wissenschaft | Autor: abc'."""
    return first.start == 0 and first.day is not None and " | " in piece.text and piece.words <= _MAX_STRIP_WORDS


def scraped_date(text: str) -> str | None:
    """Return the date that a scraper put before a text, None if it did not."""
    match = _SCRAPED.match(text)
    return match["date"] if match else None


def _label_pattern(words: TimestampWords) -> str:
    def group(name: str, labels: tuple[str, ...]) -> str:
        ordered = sorted(labels, key=len, reverse=True)
        return f"(?P<{name}>{'|'.join(re.escape(label) for label in ordered)})"

    roles = "|".join(
        group(name, labels)
        for name, labels in (("updated", words.updated), ("as_of", words.as_of), ("published", words.published))
    )
    return rf"(?:(?<!\w)|(?<=update)|(?<=icon))(?:{roles})(?![\w-])\s?:?"


def _known_words(
    words: TimestampWords, furniture: FurnitureWords, weekdays: tuple[str, ...], clock: str
) -> re.Pattern[str]:
    known = {*words.published, *words.updated, *words.as_of, *words.fillers, *weekdays, *furniture.sections, clock}
    ordered = sorted(known, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})\.?(?!\w)", re.IGNORECASE)


def _spans(dates: list[FoundDate], clocks: list[FoundClock]) -> list[tuple[int, int]]:
    return [(date.start, date.end) for date in dates] + [(clock.start, clock.end) for clock in clocks]


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
