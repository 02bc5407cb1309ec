"""Finds what stands in a text a second time, and the lists of links, comments and offers around the report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from lesart.intake.layout.furniture import FurnitureRule, normal
from lesart.intake.layout.lines import Piece, is_paragraph
from lesart.intake.layout.shapes import is_bullet, is_heading_like
from lesart.model import SegmentKind

_FURNITURE, _CAPTION = SegmentKind.FURNITURE, SegmentKind.CAPTION
# Shorter lines ("Nein.", "Und dann?") come back in a report without being copies.
_MIN_WORDS = 4
_MAX_QUOTE_WORDS = 40
# A page sets off a few quotations; a text with more of them is a list of quotations.
_MAX_PULL_QUOTES = 10
# What follows a list of links or an offer and has more words than this belongs to the report again.
_MAX_LINK_WORDS = 25
# A teaser has a title, a line of text, a date and a programme.
_MAX_TEASER_LINES = 4
_QUOTED = re.compile(r"^[\"„“»«‚‘›]\s*(?P<quote>[^\"„“”»«]+)[\"“”«»’‹]$")


def label_repeats(pieces: list[Piece]) -> list[Piece]:
    """Label whole lines that stand in the text before as furniture.

    Of two equal sentences that follow each other the first is a caption: pages give a picture's text twice.
    """
    done: list[Piece] = []
    seen: dict[str, int] = {}
    for piece in pieces:
        key = normal(piece.text)
        earlier = seen.get(key)
        if piece.kind is None and earlier is not None and len(key.split()) >= _MIN_WORDS:
            if 0 < earlier == len(done) - 1 and piece.ends_sentence:
                done[earlier] = done[earlier].labelled(_CAPTION)
            done.append(piece.labelled(_FURNITURE))
            continue
        if piece.kind is None and not is_bullet(piece):
            seen.setdefault(key, len(done))
        done.append(piece)
    return done


def label_menus(pieces: list[Piece]) -> list[Piece]:
    """Label a run of list items as furniture where one of them is: the menu of an article in parts."""
    done = list(pieces)
    run: list[int] = []
    for number, piece in enumerate(pieces):
        if not is_bullet(piece):
            run = []
            continue
        run.append(number)
        if any(done[member].kind is _FURNITURE for member in (run[0], number)):
            for member in run:
                done[member] = done[member].labelled(_FURNITURE)
            run = run[-1:]
    return done


def label_pull_quotes(text: str, pieces: list[Piece]) -> list[Piece]:
    """Label a quotation on a line of its own that the report has elsewhere, and the name below it, as furniture.

    The first line that is no particular is the headline, also where it is a quotation.
    """
    done = list(pieces)
    first = next((number for number, piece in enumerate(pieces) if piece.kind is None), -1)
    quotes = [number for number, piece in enumerate(pieces) if _is_quote_line(piece)]
    for number in quotes[:_MAX_PULL_QUOTES]:
        piece = pieces[number]
        match = _QUOTED.match(piece.text)
        if number == first or match is None or text.count(match["quote"].strip(" .!?")) <= 1:
            continue
        done[number] = piece.labelled(_FURNITURE)
        below = pieces[number + 1] if number + 1 < len(pieces) else None
        if below and below.kind is None and not below.line.gap and is_heading_like(below, _MIN_WORDS * 2):
            done[number + 1] = below.labelled(_FURNITURE)
    return done


def _is_quote_line(piece: Piece) -> bool:
    whole = piece.kind is None and piece.closes_line and piece.opens_line
    return whole and _MIN_WORDS <= piece.words <= _MAX_QUOTE_WORDS and _QUOTED.match(piece.text) is not None


@dataclass(slots=True)
class _Surroundings:
    """What the pieces passed so far say about those that follow."""

    half: float
    words: int = 0
    links: bool = False
    set_close: bool = False
    walled: bool = False
    over: bool = False
    sources: bool = False

    def note(self, piece: Piece, rule: FurnitureRule) -> None:
        self.links = self.links or rule.opens_block(piece.text)
        self.walled = self.walled or rule.is_paywall(piece.text)
        self.over = self.over or (self.words > self.half and rule.ends_report(piece.text))

    def label(self, piece: Piece, following: Piece | None) -> SegmentKind | None:
        """Return what an unlabelled piece is by what stands before and behind it, None if that does not tell."""
        if self.sources and is_bullet(piece):
            return SegmentKind.CREDIT
        if self.links and self.set_close and piece.line.gap and _opens_paragraph(piece, following):
            self.links = False
        self.set_close = self.links and not piece.line.gap
        if self.over or ((self.links or self.walled) and _is_link(piece)):
            return _FURNITURE
        if self.walled and not is_paragraph(piece.text):
            return _FURNITURE
        self.links = self.walled = False
        return None


def label_blocks(pieces: list[Piece], rule: FurnitureRule) -> list[Piece]:
    """Label what belongs to furniture before it: links below 'Mehr zum Thema', offers below a wall, comments."""
    done: list[Piece] = []
    around = _Surroundings(sum(piece.words for piece in pieces if piece.kind is None) / 2)
    for piece, following in zip_longest(pieces, pieces[1:]):
        kind = piece.kind or around.label(piece, following)
        if piece.kind is _FURNITURE:
            around.note(piece, rule)
        around.sources = kind is SegmentKind.CREDIT
        around.words += piece.words if kind is None else 0
        done.append(piece if kind is None else piece.labelled(kind))
    return done


def label_teasers(pieces: list[Piece], rule: FurnitureRule) -> list[Piece]:
    """Label the lines set close below a word such as 'Video' or 'Newsletter' as furniture: they offer something else."""
    done = list(pieces)
    for number, piece in enumerate(pieces):
        if piece.kind is not _FURNITURE or not (piece.line.gap and rule.opens_teaser(piece.text)):
            continue
        below = list(takewhile(lambda each: not each.line.gap, pieces[number + 1 : number + 2 + _MAX_TEASER_LINES]))
        if len(below) <= _MAX_TEASER_LINES and all(each.words <= _MAX_LINK_WORDS for each in below):
            done[number + 1 : number + 1 + len(below)] = [each.labelled(_FURNITURE) for each in below]
    return done


def _opens_paragraph(piece: Piece, following: Piece | None) -> bool:
    """Tell whether a piece after links stands over the report again: a heading, and a paragraph behind it."""
    if (
        following is None
        or following.kind is not None
        or is_bullet(piece)
        or not is_heading_like(piece, _MAX_LINK_WORDS)
    ):
        return False
    return following.line.gap and following.ends_sentence and not _is_link(following)


def _is_link(piece: Piece) -> bool:
    return piece.words <= _MAX_LINK_WORDS and (is_bullet(piece) or is_heading_like(piece, _MAX_LINK_WORDS))
