"""Finds credits of the text: '(mit dpa und AFP)', '(dpa/lnw)', 'Quelle: dpa', '© 2021 AFP', 'als/Reuters'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.credit_terms import CreditReader, CreditTerms
    from lesart.intake.layout.words import CreditWords

_CREDIT = SegmentKind.CREDIT
_BRACKET = re.compile(r"(?:(?<=[.!?»“”\"…'’)\]])\s*|^)(?P<open>[(\[](?P<content>[^()\[\]]{2,120})[)\]])(?P<stop>\.?)$")
# '… sagte sie. dpa', '… sagte sie. dpa/AFP/mbr'
_BARE = re.compile(
    r"(?<=[.!?»“”\"])(?:\s+|(?=/))(?P<open>[–—/-]?\s?(?P<content>[^\s.!?]+(?:\s?[/,]\s?[^\s.!?]+){0,5}))\.?$"
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_AGENCY_AND_PLACE = re.compile(r"(?P<agency>[^|]{2,40}?)\s?\|\s?[A-ZÄÖÜ][\w-]+(?:[ /][A-ZÄÖÜ][\w-]+){0,2}")
# '© SZ/dpa/mcs - Rechte am Artikel …': the credit ends at the dash.
_REMARK = re.compile(r"\s[–—-]\s")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# 'lpd/ma' under the text: an agency or an initial, and who worked on it.
_CODES = re.compile(r"[a-zäöü]{2,6}(?:/[a-zäöü]{2,6}){1,3}")
_MAX_LINE_WORDS = 30
_BULLET = re.compile(r"^[-–—•*·|]\s*")


class TextCreditRule:
    """Labels credits with the words of a language."""

    def __init__(self, words: CreditWords, reader: CreditReader, local_codes: frozenset[str] = frozenset()) -> None:
        self._reader = reader
        self._local = local_codes
        openers = "|".join(sorted(map(re.escape, words.openers), key=len, reverse=True))
        self._opener = re.compile(rf"(?:{openers})(?:\s?:|(?=\W)|(?<=©))\s*", re.IGNORECASE)
        verbs = "|".join(words.reports)
        self._report = re.compile(rf"(?:^|[.!?“”\"»]\s)[^.!?:]{{0,60}}\b(?:{verbs})\b[^.!?:]{{0,40}}:$")

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the credit in a piece, None if there is none."""
        return self._line(piece) or self._rest_of_line(piece) or self._bracket(piece) or self._bare(piece)

    def _rest_of_line(self, piece: Piece) -> Cut | None:
        """What credits a text behind its date: 'Aktualisiert am 3. Juni 2024 Quelle: dpa, AFP, lho'."""
        if piece.opens_line or not piece.closes_line or piece.words > _MAX_LINE_WORDS:
            return None
        opener = self._opener.match(piece.text)
        return Cut(0, len(piece.text), _CREDIT) if opener and self._is_named(piece.text[opener.end() :]) else None

    def _bracket(self, piece: Piece) -> Cut | None:
        match = _BRACKET.search(piece.text) if piece.closes_line else None
        if match is None:
            return None
        terms = self._reader.read(match["content"])
        closes_text = terms.is_codes and piece.line.in_tail
        if terms.is_credit or closes_text or self._names_local(terms):
            return Cut(match.start("open"), len(piece.text), _CREDIT)
        return None

    def _bare(self, piece: Piece) -> Cut | None:
        match = _BARE.search(piece.text) if piece.closes_line and piece.line.in_tail else None
        if match is None:
            return None
        terms = self._reader.read(match["content"].strip("–—/- "))
        # '… sagte sie./als/DP/stk', '… sagte sie. lpd/ma'
        parted = match["open"].startswith("/") or _CODES.fullmatch(match["content"]) is not None
        initials = parted and terms.is_codes and len(terms.codes) > 1
        return Cut(match.start("open"), len(piece.text), _CREDIT) if terms.is_credit or initials else None

    def _line(self, piece: Piece) -> Cut | None:
        if not (piece.opens_line and piece.closes_line) or piece.words > _MAX_LINE_WORDS:
            return None
        text = _BULLET.sub("", piece.text).strip()
        if piece.line.in_head and not piece.line.in_tail and _COPYRIGHT.match(text):
            return None
        terms = self._reader.read(text)
        if (
            terms.is_credit
            or (piece.line.in_tail and terms.is_codes and _CODES.fullmatch(text) is not None)
            or (piece.start == 0 and self._is_outlet(text))
            or (piece.line.in_head and self._is_agency_and_place(text))
        ):
            return Cut(0, len(piece.text), _CREDIT)
        opener = self._opener.match(text)
        in_tail = piece.line.in_tail and (not _COPYRIGHT.match(text) or _YEAR.search(text) is not None)
        if opener is not None and (in_tail or self._is_named(text[opener.end() :])):
            return Cut(0, len(piece.text), _CREDIT)
        return None

    def _is_outlet(self, text: str) -> bool:
        """Tell whether a line is the name of an outlet, which pages put above everything."""
        terms = self._reader.read(text)
        return len(terms.outlets) == 1 and not (terms.unknown or terms.codes or terms.agencies)

    def _is_agency_and_place(self, text: str) -> bool:
        """Tell whether a line names an agency and where it reports from: 'REUTERS | Berlin'."""
        match = _AGENCY_AND_PLACE.fullmatch(text)
        return match is not None and self._reader.read(match["agency"]).is_credit

    def _is_named(self, rest: str) -> bool:
        terms = self._reader.read(_REMARK.split(rest)[0])
        return terms.unknown == 0 and bool(terms.agencies or terms.outlets or self._names_local(terms))

    def _names_local(self, terms: CreditTerms) -> bool:
        return terms.is_codes and any(code in self._local for code in terms.codes)

    def announces(self, line: str) -> str | None:
        """Return the words with which a line hands over to an agency ('Die dpa berichtet:'), None if it does not."""
        match = self._report.search(line)
        return match.group().strip(' .!?“”"»') if match else None


def defined_codes(text: str, words: CreditWords) -> frozenset[str]:
    """Return the short forms under which a text names agencies itself.

    'die Deutsche Nachrichtenagentur (dna)' and 'sagte der Nachrichtenagentur dna' give 'dna'; after the noun alone a
    word such as 'in' is taken for one too, which does no harm, as no credit has it.
    """
    nouns = "|".join(map(re.escape, words.definitions))
    code = "[a-z]{2,6}|[A-Z]{2,6}"
    pattern = re.compile(rf"(?i:{nouns})\w{{0,2}}(?:(?: [A-ZÄÖÜ][\w-]+){{0,3}} \(({code})\)| ({code})\b)")
    return frozenset(match[1] or match[2] for match in pattern.finditer(text))
