"""Finds what a page says around a report: sharing, links, cookies, broadcast notes, the wall before the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.intake.layout.lines import Cut, Piece
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.words import LayoutWords

_FURNITURE = SegmentKind.FURNITURE
_WORD = re.compile(r"[^\W_]")
_CLOSING_MARKS = " .,:;!?*_\"'“”„«»‹›()[]{}<>|/\\–—-+…»›▸►→↗"
_COUNT = re.compile(r"\s*[(\[]?\b\d+\b[)\]]?\s*")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()]{0,500}\)")
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?$", re.IGNORECASE)
# 'Start » Politik » Ausland': the way to a page.
_BREADCRUMBS = re.compile(r"[^.!?]{1,60}(?:\s[»>›]+\s{1,2}[^.!?»>›]{1,90}){1,6}$")
_BARRED = re.compile(r"\s+[|/·•]\s+")
_DOMAIN = re.compile(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:de|at|ch|li|lu|eu|com|org|net|info|news|tv|example)", re.IGNORECASE
)
_LAST_SENTENCE = re.compile(r"(?<=[.!?»“”\"])\s+")
_SENTENCE_END = re.compile(r"[.!?][\"”“»’')]*$")
# Cookie notes are the longest lines that go by their opening.
_MAX_WORDS = 60
_MAX_PAYWALL_WORDS = 30
_MAX_OFFER_WORDS = 15
# A soft opening followed by more than this many words up to a sentence's end is a sentence of the report.
_MAX_SOFT_WORDS = 5
_COLON_WITHIN = 60


class FurnitureRule:
    """Labels whole lines of furniture with the words of a language."""

    def __init__(self, words: LayoutWords) -> None:
        furniture = words.furniture
        self._lines = frozenset(furniture.lines) | frozenset(furniture.sections)
        self._openings = _opening(furniture.openings + furniture.broadcasts)
        before, after = ("|".join(map(re.escape, words)) for words in (furniture.glued_before, furniture.glued_after))
        self._glued = re.compile(rf"^(?:{before})(?=\s\S)|(?<=\S\s)(?:{after})$")
        self._soft = _opening(furniture.soft_openings)
        self._teasers = frozenset(furniture.teasers)
        self._calls = frozenset(furniture.calls)
        self._contents = re.compile("|".join(map(re.escape, furniture.contents)))
        self._paywall = _opening(words.paywall.openings)
        self._blocks = _opening(furniture.block_openings)
        self._ends = _opening(furniture.end_openings)
        self._broadcasts = _opening(furniture.broadcasts)

    def __call__(self, piece: Piece) -> Cut | None:
        """Return the whole piece as furniture if it is such a line, None if it is not."""
        if not piece.opens_line and not piece.line.in_head:
            return None
        glued = self._glued.search(piece.text) if piece.line.in_head else None
        if glued:
            return Cut(glued.start(), glued.end(), _FURNITURE)
        is_furniture = self._is_furniture(piece.text) if piece.opens_line and piece.closes_line else False
        if is_furniture or self.is_paywall(piece.text):
            return Cut(0, len(piece.text), _FURNITURE)
        return None

    def _is_furniture(self, text: str) -> bool:
        plain = normal(text)
        if not any(character.isalpha() for character in plain) or self._is_listed(text):
            return True
        if len(text.split()) > _MAX_WORDS:
            return False
        if normal(_LAST_SENTENCE.split(text)[-1]) in self._calls:
            return True
        if self._openings.match(plain) or (len(text.split()) <= _MAX_OFFER_WORDS and self._contents.search(plain)):
            return True
        return self._soft.match(plain) is not None and not _is_statement(text)

    def _is_listed(self, text: str) -> bool:
        """Tell whether a line is a word of the page, an address or the way to the page, and nothing else."""
        plain = normal(text)
        if plain in self._lines or _COUNT.sub(" ", plain).strip() in self._lines:
            return True
        return bool(_ADDRESS.fullmatch(text.strip()) or _DOMAIN.fullmatch(text.strip())) or self._is_way(text)

    def _is_way(self, text: str) -> bool:
        """Tell whether a line is the way to a page: 'Start » Politik » Ausland', 'Politik | Ausland'."""
        parts = [normal(part) for part in _BARRED.split(text)]
        return _BREADCRUMBS.fullmatch(text) is not None or (len(parts) > 1 and all(p in self._lines for p in parts))

    def is_paywall(self, text: str) -> bool:
        """Tell whether a line says that the rest is for subscribers."""
        plain = normal(text)
        if len(text.split()) > _MAX_PAYWALL_WORDS or self._paywall.match(plain) is None:
            return False
        return not (
            plain.startswith("weiterlesen") and len(plain.split()) > _MAX_SOFT_WORDS + 2 and _is_statement(text)
        )

    def opens_block(self, text: str) -> bool:
        """Tell whether links follow a line."""
        return self._blocks.match(normal(text)) is not None

    def opens_teaser(self, text: str) -> bool:
        """Tell whether a line offers something else, which the lines set close below it tell of."""
        return normal(text) in self._teasers

    def ends_report(self, text: str) -> bool:
        """Tell whether nothing of the report follows a line."""
        return self._ends.match(_COUNT.sub(" ", normal(text)).strip()) is not None

    def is_broadcast(self, text: str) -> bool:
        """Tell whether a line says when a programme dealt with the subject."""
        return self._broadcasts.match(normal(text)) is not None


def normal(text: str) -> str:
    """Return a line in small letters without links, bullets, emphasis and punctuation around it."""
    plain = " ".join(_LINK.sub(r"\1", text).replace("**", "").split()).lower()
    first = _WORD.search(plain)
    return plain[first.start() :].rstrip(_CLOSING_MARKS) if first else ""


def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the openings at the beginning; a hyphen or an ending may not go on with its last word."""
    stripped = sorted({word.strip().lower() for word in words}, key=lambda word: (-len(word), word))
    return re.compile(rf"(?:{'|'.join(map(re.escape, stripped))})(?![\w-])", re.IGNORECASE)


def _is_statement(text: str) -> bool:
    return (
        _SENTENCE_END.search(text) is not None
        and len(text.split()) > _MAX_SOFT_WORDS
        and ":" not in text[:_COLON_WITHIN]
    )
