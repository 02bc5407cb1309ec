"""Finds captions: lines that a picture credit closes ('Foto: dpa', '| REUTERS', '© AFP'), opens or makes up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.intake.agencies import AgencyKind
from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.intake.layout.credit_terms import CreditReader
    from lesart.intake.layout.words import PictureWords

_CAPTION = SegmentKind.CAPTION
# A caption has one to three sentences; the longest on German news pages have some 60 words.
_MAX_CAPTION_WORDS = 60
# A bracket such as '(links)' makes a short line a caption; in a longer one it belongs to the report.
_MAX_CUE_WORDS = 35
# A name in a credit has few words ('Sergey Guneev', 'Kremlin Pool'); a credit has few names.
_MAX_CREDIT_TOKENS = 12
_MAX_NAME_WORDS = 3
# A line may be a whole report; pictures are credited in this many first and last characters of it.
_SEARCH_LENGTH = 2000
_TAIL_LENGTH = 500
_JOINER = re.compile(r"[/|,;&+–—-]+|©|via|und|/\w+|von|des|der|van|de|den|ter|ten|di|da|del|della|dos|bin|ibn|al|el")
_TOKEN = re.compile(r"\S+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TAIL = re.compile(
    r"(?:^|[.!?»«“”\"')]\s+|\s\|\s|\s[–—-]\s|\s{2,})(?P<names>[^.!?]{3,90}|[^.!?]*\b[A-Z]\.[^.!?]{3,60})$"
)
# 'Der Präsident vor dem Saal. | NPK': a sentence, a bar, a name; the name need not be known.
_PIPED = re.compile(r"[.!?][\"”“»«]?\s\|\s(?P<names>[^|.!?]{2,60}(?:\|[^|.!?]{2,40})?)$")


class PictureRule:
    """Labels captions with the picture words of a language."""

    def __init__(self, words: PictureWords, reader: CreditReader, stopwords: frozenset[str]) -> None:
        self._reader = reader
        self._stopwords = stopwords
        self._names = frozenset(words.names)
        self._weak = frozenset(words.weak_labels)
        labels = "|".join(sorted(map(re.escape, words.labels), key=len, reverse=True))
        self._label = re.compile(
            rf"(?P<open>[(\[]\s?)?(?:\b(?P<label>{labels})(?:/\w+)?\s?(?::|©)\s?©?\s?|©\s?)", re.IGNORECASE
        )
        cues = "|".join(sorted(map(re.escape, words.cues), key=len, reverse=True))
        self._cue = re.compile(rf"[(\[](?:{cues})\.?(?:[,:/ ][^()\[\]]{{0,60}})?[)\]]", re.IGNORECASE)
        self._openings = tuple(words.openings)

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the caption in a piece, None if there is none."""
        return self._by_label(piece) or self._by_tail(piece) or self._by_cue(piece)

    def _by_label(self, piece: Piece) -> Cut | None:
        for match in self._labels(piece.text):
            end = self._credit_end(piece, match)
            if end is None:
                continue
            before = piece.text[: match.start()]
            after = self._later_credit(piece, end)
            if after is not None:
                return Cut(0, after, _CAPTION)
            start = 0 if len(before.split()) <= _MAX_CAPTION_WORDS else match.start()
            return Cut(start, end, _CAPTION)
        return None

    def _labels(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the labels near the beginning and at the end of a line, where captions stand."""
        yield from self._label.finditer(text, 0, _SEARCH_LENGTH)
        if len(text) > _SEARCH_LENGTH:
            yield from self._label.finditer(text, max(_SEARCH_LENGTH, len(text) - _TAIL_LENGTH))

    def _later_credit(self, piece: Piece, end: int) -> int | None:
        """Return the end of a second credit that closes the line ('© dpa Der Saal. Foto: dpa'), None if there is none."""
        if len(piece.text[end:].split()) > _MAX_CAPTION_WORDS:
            return None
        for match in self._label.finditer(piece.text, end):
            later = self._credit_end(piece, match)
            if later == len(piece.text):
                return later
        return None

    def _credit_end(self, piece: Piece, match: re.Match[str]) -> int | None:
        """Return where the credit ends whose label was found, None if it is no credit of a picture."""
        text, label = piece.text, (match["label"] or "©").lower()
        if match["open"]:
            close = re.compile(r"[)\]]").search(text, match.end())
            end = close.end() if close else len(text)
            content = text[match.end() : end].rstrip(")]")
        else:
            end = self._names_end(text, match.end())
            content = text[match.end() : end].strip()
        if not content or (label == "©" and _YEAR.search(content) and not piece.line.in_head):
            return None
        if not self._fits_place(piece, match):
            return None
        if label in self._weak:
            return end if self._is_picture_source(piece, label, content, end) else None
        if label == "©" and not piece.line.in_head and match.start() == 0 and end == len(text):
            return None
        return end

    def _fits_place(self, piece: Piece, match: re.Match[str]) -> bool:
        if match["open"] or match.start() == 0:
            return True
        before = piece.text[: match.start()].rstrip()
        return piece.line.in_head or before[-1] in '.!?)»“"…|' or len(piece.text.split()) <= _MAX_CAPTION_WORDS

    def _is_picture_source(self, piece: Piece, label: str, content: str, end: int) -> bool:
        terms = self._reader.read(content)
        if any(agency.kind == AgencyKind.PHOTO for agency in terms.agencies):
            return True
        if label == "bild":
            return bool(terms.agencies) or (end == len(piece.text) and len(content.split()) <= _MAX_NAME_WORDS + 2)
        if label == "quelle":
            return bool(terms.agencies or terms.outlets) and piece.line.in_head and not piece.line.in_tail
        return bool(terms.agencies)

    def _names_end(self, text: str, start: int) -> int:
        """Return where the names of a credit end that is not bracketed: at the line's end or before running text."""
        end, in_name, after_agency = start, 0, False
        for count, match in enumerate(_TOKEN.finditer(text, start)):
            token = match.group()
            joined = _JOINER.fullmatch(token) is not None or token[0] in "/|"
            if count >= _MAX_CREDIT_TOKENS:
                break
            if after_agency and not joined:
                rest = text[match.start() :]
                return len(text) if len(rest.split()) <= _MAX_NAME_WORDS and self._are_names(rest) else end
            if not joined and not self._is_name(token, first=count == 0):
                break
            in_name = 0 if joined or token[-1] in "/|,;" else in_name + 1
            if in_name > _MAX_NAME_WORDS:
                break
            end = match.end()
            if token[-1] in ".)]" and len(token.rstrip(".)]")) > 1:
                break
            last = re.split(r"[/|]", token.rstrip(".,;:)]"))[-1]
            after_agency = self._is_agency(last) and token[-1] not in "/|,;"
        return end

    def _is_name(self, token: str, *, first: bool) -> bool:
        word = token.strip("/|,;.()[]©")
        if not word:
            return False
        if word.lower() in self._names or self._is_agency(word):
            return True
        return (
            (word[0].isupper() and (first or word.lower() not in self._stopwords))
            or "/" in word
            or (word[0].isdigit() and not first)
        )

    def _is_agency(self, word: str) -> bool:
        return self._reader.agencies.credited(word) is not None

    def _by_tail(self, piece: Piece) -> Cut | None:
        """A line that a credit without a label closes: 'Der Saal. picture alliance/dpa | Anna Muster', '… | REUTERS'."""
        if not piece.closes_line or piece.words > _MAX_CAPTION_WORDS or len(piece.text) > _SEARCH_LENGTH:
            return None
        piped = _PIPED.search(piece.text)
        if piped is not None and self._are_names(piped["names"]):
            return Cut(0, len(piece.text), _CAPTION)
        match = _TAIL.search(re.sub(r"\s{2,}", "  ", piece.text))
        if match is None or not self._is_picture_credit(match["names"], alone=match.start() == 0):
            return None
        return Cut(0, len(piece.text), _CAPTION)

    def _is_picture_credit(self, names: str, *, alone: bool) -> bool:
        if not self._are_names(names):
            return False
        terms = self._reader.read(names)
        photo = any(agency.kind == AgencyKind.PHOTO for agency in terms.agencies)
        named = bool(terms.agencies) and terms.unknown > 0 and bool(re.search(r"[/|]", names))
        return photo or named or (bool(terms.agencies) and not alone and names.isupper())

    def _are_names(self, text: str) -> bool:
        tokens = text.split()
        return len(tokens) <= _MAX_CREDIT_TOKENS and all(
            _JOINER.fullmatch(token) or self._is_name(token, first=False) for token in tokens
        )

    def _by_cue(self, piece: Piece) -> Cut | None:
        opens = piece.opens_line and piece.text.lower().startswith(self._openings)
        if piece.words > _MAX_CUE_WORDS or not (opens or self._cue.search(piece.text)):
            return None
        return Cut(0, len(piece.text), _CAPTION)
