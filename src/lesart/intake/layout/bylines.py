"""Finds who wrote a report: 'Von Anna Muster', '(Anna Muster aus Moskau, 7.12.2021)', a note on the author."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.credit_terms import CreditReader
    from lesart.intake.layout.dates import DateFinder
    from lesart.intake.layout.words import BylineWords

_BYLINE = SegmentKind.BYLINE
# Four authors with their places have some 16 words; a note on an author some 40.
_MAX_WORDS = 20
_MAX_LENGTH = 400
_MAX_NOTE_WORDS = 40
_NAME = re.compile(r"[A-ZÄÖÜÀ-Ý][\w'’.\-]*")
_PERSON = re.compile(r"(?P<first>[A-ZÄÖÜ][\w'’]+)(?:-[A-ZÄÖÜ]\w+)?(?: (?:von |van |de )?[A-ZÄÖÜ][\w'’-]+){1,2}")
_BRACKET = re.compile(r"(?<=[.!?»“”\"…])\s*(?P<open>[(\[](?P<content>[^()\[\]]{5,120})[)\]])\.?$")
_WHOLE_BRACKET = re.compile(r"\([^()]+\)", re.DOTALL)
_OUR = "unser"
_OUR_ROLE = re.compile(r"^unsere[mnr] [A-ZÄÖÜ]\w+ (?=[A-ZÄÖÜ])")
_HANDLE = re.compile(r"@\w+|\S+@\S+")
_SPLIT = re.compile(r"[\s,;|/·•&+]+")


class BylineRule:
    """Labels bylines with the words of a language."""

    def __init__(
        self, words: BylineWords, finder: DateFinder, reader: CreditReader, first_names: frozenset[str]
    ) -> None:
        self._first_names = first_names
        self._finder = finder
        self._reader = reader
        self._connectors = frozenset(words.connectors)
        openers = "|".join(sorted(map(re.escape, words.openers), key=len, reverse=True))
        labels = "|".join(sorted(map(re.escape, words.labels), key=len, reverse=True))
        # 'Leitartikelvon Anna Muster': a kicker and a byline that ran together.
        self._opener = re.compile(
            rf"(?:(?:\w*[a-zß])?(?:{openers})|(?:{labels})\s?:|von(?=\s)|by(?=\s))\s*", re.IGNORECASE
        )
        professions = "|".join(words.professions)
        self._note = re.compile(
            rf"(?:\W*(?:Der|Die) Autor(?:in)?|(?:Unser[e]? )?[A-ZÄÖÜ][\w.'’-]+(?: [\w.'’-]+){{0,4}}) "
            rf"(?:(?:ist|war|arbeitet|schreibt|berichtet|lebt|leitet|verantwortet)\b.*\b(?i:{professions})\b|(?:ist|leitet|verantwortet) .*\b(?:Ressort|Korrespondent)\w*)"
        )
        self._editing = re.compile(rf"[,;.]?\s(?:{'|'.join(map(re.escape, words.editing))}).*", re.IGNORECASE)
        self._reports = re.compile(rf"(?:Aus|aus) [A-ZÄÖÜ][\w-]+ (?:{'|'.join(words.correspondent)}) ")

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the byline in a piece, None if there is none."""
        rules = (self._whole, self._name_alone, self._in_brackets, self._author_note, self._making)
        return next((cut for rule in rules if (cut := rule(piece)) is not None), None)

    def _making(self, piece: Piece) -> Cut | None:
        """A line in brackets that says who wrote and who edited: '(Bericht von Anna Muster, redigiert von Jörn Post. …)'."""
        whole = piece.line.in_tail and piece.opens_line and piece.closes_line and piece.words <= _MAX_NOTE_WORDS
        if not whole or not _WHOLE_BRACKET.fullmatch(piece.text) or not self._editing.search(piece.text):
            return None
        opener = self._opener.match(piece.text[1:])
        names = self._editing.sub("", piece.text[1 + opener.end() : -1]) if opener else ""
        return Cut(0, len(piece.text), _BYLINE) if self._are_names(names) else None

    def _whole(self, piece: Piece) -> Cut | None:
        if piece.words > _MAX_WORDS or len(piece.text) > _MAX_LENGTH or not piece.closes_line:
            return None
        match = self._opener.match(piece.text) or self._reports.match(piece.text)
        if match is None:
            return None
        names = piece.text[match.end() :].rstrip("*: ")
        return Cut(0, len(piece.text), _BYLINE) if self._are_names(names) else None

    def _name_alone(self, piece: Piece) -> Cut | None:
        """A first name and a family name on a line of their own above the report."""
        # On the first line of a text a name is its headline.
        if not piece.line.in_head or piece.start == 0 or not (piece.opens_line and piece.closes_line):
            return None
        match = _PERSON.fullmatch(piece.text)
        return Cut(0, len(piece.text), _BYLINE) if match and match["first"] in self._first_names else None

    def _in_brackets(self, piece: Piece) -> Cut | None:
        match = _BRACKET.search(piece.text)
        if match is None or not piece.closes_line:
            return None
        content = match["content"]
        dated = next(self._finder.find(content), None) is not None
        placed = any(word in {"aus", "in"} for word in content.split())
        if not (dated or placed) or self._reader.read(self._undated(content)).is_credit:
            return None
        return Cut(match.start("open"), len(piece.text), _BYLINE) if self._are_names(content) else None

    def _author_note(self, piece: Piece) -> Cut | None:
        if not piece.line.in_tail or not piece.opens_line or piece.words > _MAX_NOTE_WORDS:
            return None
        return Cut(0, len(piece.text), _BYLINE) if self._note.match(piece.text) else None

    def _are_names(self, text: str) -> bool:
        """Tell whether a text holds names of people and what may stand between them, and nothing else."""
        text = _HANDLE.sub(" ", self._undated(text))
        tokens = [token for token in _SPLIT.split(text) if token.strip("–—-()[]:.")]
        if not tokens or len(tokens) > _MAX_WORDS:
            return False
        if self._reader.read(text).is_credit:
            return True
        # 'Von unserem Mitarbeiter Anna Muster'
        tokens = tokens[1:] if tokens[0].startswith(_OUR) and len(tokens) > 1 else tokens
        names = [_NAME.fullmatch(token.strip("():")) is not None for token in tokens]
        if not names[0] or not all(
            name or token in self._connectors for name, token in zip(names, tokens, strict=True)
        ):
            return False
        return any(first and second for first, second in itertools.pairwise(names))

    def _undated(self, text: str) -> str:
        for found in reversed(list(self._finder.find(text))):
            text = text[: found.start] + " " + text[found.end :]
        return text

    def author(self, text: str) -> str | None:
        """Return the names of a byline without what introduces them, None where no name is left."""
        text = text.strip()
        bracket = text.startswith(("(", "["))
        names = text.rstrip(").]").lstrip("([") if bracket else text
        match = self._opener.match(names) or (None if bracket else self._reports.match(names))
        names = self._editing.sub("", names[match.end() :] if match else names)
        names = _OUR_ROLE.sub("", self._undated(names).strip(" ,|·–—-:*"))
        if match is None and not bracket and self._note.match(text):
            return None
        return names or None
