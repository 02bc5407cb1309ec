"""Finds datelines: 'Moskau/Washington - ', 'Berlin (dpa) – ', 'BERLIN taz | ', 'MOSKAU, 7. Dezember.', 'Genf. '."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.credit_terms import CreditReader
    from lesart.intake.layout.dates import DateFinder
    from lesart.intake.layout.words import DatelineWords

_DATELINE = SegmentKind.DATELINE
_WORD = r"(?:St\.|Sankt|[A-ZÄÖÜÀ-ÝŠŽČ][\w'’-]+)"
_PLACE = rf"{_WORD}(?: (?:am|an der|im|de|do) {_WORD}| {_WORD}){{0,2}}(?: ?\((?:[A-ZÄÖÜ][a-zäöüß]+)\))?"
_PLACES = re.compile(rf"(?P<places>{_PLACE}(?:\s?[/,]\s?{_PLACE}){{0,3}})")
_BRACKET = re.compile(r"\s?[(\[](?P<content>[^()\[\]]{2,60})[)\]]")
_BARE = re.compile(r"\s?(?P<content>[\w.-]+(?:[/,]\s?[\w.-]+){0,3})(?=\s*[|–—-])")
_SEPARATOR = re.compile(r"[.,]?\s*(?P<mark>[–—|:]|--?|\.)(?=\s|$)|(?P<none>\s(?=[A-ZÄÖÜ„\"»“]))")
_SLASHED_AGENCY = re.compile(r"\s?/(?P<content>[A-Z]{3,8})/\s?")
_OPENS_LINE = re.compile(rf"^({_WORD})\. (?=[A-ZÄÖÜ„\"»“])", re.MULTILINE)
# What follows a place begins a sentence; an aside ends within so many characters.
_REPORT_BEGINS = re.compile(r"[„\"»“]?[A-ZÄÖÜ0-9]")
_DASH = re.compile(r"\s(?:[–—-]|--)(?:\s|,)")
_ASIDE_LENGTH = 90
_MAX_PLACE_WORDS = 3
_BARS = ("-", "--", "–", "—", "|")
# 'EU -' and 'US -' are no places.
_MIN_CAPITALS = 3
# '(dna)' or '(dna/hb)'; a bracket with more codes is no agency's.
_MAX_CODES = 2
# A dateline opens a paragraph; without an agency the line must be long enough to be one.
_MIN_LINE_WORDS = 12
_MAX_HEADLINE_WORDS = 22
# Where a headline and a dateline ran together, the dateline stands near the beginning.
_SEARCH_LENGTH = 300


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a possible dateline at the beginning of a text."""

    places: tuple[str, ...]
    agency: bool
    code: bool
    dated: bool
    mark: str
    end: int


class DatelineRule:
    """Labels datelines; ``cities`` are casefolded names of places.

    ``kickers`` are words in small letters that stand before a report like a place ('Kommentar – ').
    """

    def __init__(
        self,
        cities: frozenset[str],
        finder: DateFinder,
        reader: CreditReader,
        stopwords: frozenset[str],
        kickers: frozenset[str],
    ) -> None:
        self._cities = cities
        self._kickers = kickers
        self._finder = finder
        self._reader = reader
        self._stopwords = stopwords

    def with_cities(self, cities: frozenset[str]) -> DatelineRule:
        """Return the rule that knows further places, casefolded."""
        return DatelineRule(self._cities | cities, self._finder, self._reader, self._stopwords, self._kickers)

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the dateline in a piece, None if there is none."""
        parts = self._parse(piece.text)
        if parts is not None and self._is_dateline(parts, piece):
            return Cut(0, parts.end, _DATELINE)
        return self._after_headline(piece) if piece.line.in_head else None

    def _is_dateline(self, parts: _Parts, piece: Piece) -> bool:
        if parts.agency:
            return bool(parts.mark or parts.places)
        if not piece.line.in_head or not (parts.mark or parts.dated) or not parts.places:
            return False
        known = all(place.casefold() in self._cities for place in parts.places)
        capitals = parts.places[0].isupper() and len(parts.places[0]) >= _MIN_CAPITALS
        rest = len(piece.text[parts.end :].split())
        if parts.code or parts.dated:
            return known or capitals or rest == 0 or (parts.code and parts.mark in _BARS)
        if 0 < rest < _MIN_LINE_WORDS or parts.mark == ":":
            return False
        if parts.mark == "." or rest == 0:
            return known or (rest > 0 and capitals and " " not in parts.places[0])
        return known or capitals or len(parts.places) > 1 or self._opens_report(parts, piece.text)

    def _opens_report(self, parts: _Parts, text: str) -> bool:
        """Tell whether a name before a dash is a place that no list has: 'Lindenau – Der Rat hat am Montag …'.

        A dash that comes again, as in 'Brandt – Chefin des Werks – sagte', parts an aside; no place has a hyphen and is a
        compound as well ('Hochwasser-Lage – …').
        """
        place = parts.places[0]
        lead = text[: parts.end].rstrip()
        rest = text[parts.end : parts.end + _ASIDE_LENGTH].lstrip()
        name = place.casefold()
        if name in self._kickers or name in self._stopwords or "-" in place or len(place.split()) > _MAX_PLACE_WORDS:
            return False
        parted = parts.mark in _BARS[:-1] and lead.endswith(f" {parts.mark}")
        return parted and _REPORT_BEGINS.match(rest) is not None and _DASH.search(rest) is None

    def _parse(self, text: str) -> _Parts | None:
        match = _PLACES.match(text)
        places = _places(match["places"]) if match else ()
        at = match.end() if match else 0
        at, dated = self._date(text, at)
        at, agency, code = self._agency(text, at, places=bool(places))
        if match and not agency and not code and not dated:
            at = match.end()
        if not dated:
            at, dated = self._date(text, at)
        separator = _SEPARATOR.match(text, at)
        if separator is None and not (agency or (dated and at == len(text))):
            return None
        mark = (separator["mark"] or "") if separator else ""
        if not mark and not (agency or dated):
            return None
        if not places and not agency:
            return None
        return _Parts(places, agency, code, dated, mark, separator.end() if separator else at)

    def _date(self, text: str, at: int) -> tuple[int, bool]:
        match = re.compile(r"\s?,\s?(?:den\s|\w+,\s)?|\s?\(").match(text, at)
        if match is None:
            return at, False
        found = next(self._finder.find(text[match.end() : match.end() + 40]), None)
        if found is None or found.start != 0:
            return at, False
        end = match.end() + found.end
        return (end + 1 if text[end : end + 1] == ")" else end), True

    def _agency(self, text: str, at: int, *, places: bool) -> tuple[int, bool, bool]:
        """Return where an agency's name ends that follows a place, and whether it is known, or only a code."""
        for pattern in (_BRACKET, _SLASHED_AGENCY, _BARE):
            match = pattern.match(text, at)
            if match is None:
                continue
            terms = self._reader.read(match["content"])
            if terms.unknown == 0 and (terms.agencies or terms.outlets):
                return match.end(), True, False
            if pattern is _BRACKET and places and terms.is_codes and len(terms.codes) <= _MAX_CODES:
                return match.end(), False, True
        return at, False, False

    def _after_headline(self, piece: Piece) -> Cut | None:
        """Find 'Kreml warnt Westen Moskau (dpa) - Der Kreml hat ...': a headline that ran into a dateline."""
        for match in re.finditer(r"(?<=[\w?!\"“])\s+(?=[A-ZÄÖÜ])", piece.text[:_SEARCH_LENGTH]):
            before = piece.text[: match.start()].split()
            if len(before) > _MAX_HEADLINE_WORDS or before[-1].lower() in self._stopwords:
                continue
            parts = self._parse_tight(piece.text[match.end() :])
            if parts is not None and len(piece.text[match.end() + parts.end :].split()) >= _MIN_LINE_WORDS:
                return Cut(match.end(), match.end() + parts.end, _DATELINE)
        return None

    def _parse_tight(self, text: str) -> _Parts | None:
        parts = self._parse(text)
        if parts is None or not parts.places or not all(place.casefold() in self._cities for place in parts.places):
            return None
        return parts if parts.agency or parts.mark in _BARS else None


def places_told_of(text: str, words: DatelineWords) -> frozenset[str]:
    """Return the words, casefolded, that a text itself uses as names of places: 'in Lindenau', 'der Lindenauer Rat'.

    Only words that open a line before a full stop are looked for, since nothing else asks for them.
    """
    openers = {match[1] for match in _OPENS_LINE.finditer(text)}
    return frozenset(word.casefold() for word in openers if _is_place_in(text, word, words))


def _is_place_in(text: str, word: str, words: DatelineWords) -> bool:
    name = re.escape(word)
    after = rf"\b(?:{'|'.join(map(re.escape, words.before))}) {name}\b(?!-)"
    adjective = rf"\b{name}(?:{'|'.join(map(re.escape, words.endings))}) [A-ZÄÖÜ]"
    return re.search(rf"{after}|{adjective}", text) is not None


def _places(text: str) -> tuple[str, ...]:
    return tuple(re.sub(r"\s?\([^)]*\)$", "", place.strip()) for place in re.split(r"[/,]", text))
