"""Labels a whole text: rules recognise what has a form of its own, place and shape decide about the rest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import spacy

from lesart.intake.agencies import agency_directory
from lesart.intake.layout.bylines import BylineRule
from lesart.intake.layout.credit_terms import CreditReader
from lesart.intake.layout.datelines import DatelineRule, places_told_of
from lesart.intake.layout.dates import DateFinder, date_finder
from lesart.intake.layout.furniture import FurnitureRule
from lesart.intake.layout.headings import label_headings
from lesart.intake.layout.lines import Cut, Line, Piece, apply, split_lines
from lesart.intake.layout.markup import FrontMatter, MarkupRule, find_front_matter
from lesart.intake.layout.pictures import PictureRule
from lesart.intake.layout.repeats import label_blocks, label_menus, label_pull_quotes, label_repeats, label_teasers
from lesart.intake.layout.text_credits import TextCreditRule, defined_codes
from lesart.intake.layout.timestamps import TimestampRule
from lesart.intake.layout.words import FurnitureWords, LayoutWords, first_names, layout_words, news_cities
from lesart.intake.outlets import outlet_directory
from lesart.model import SegmentKind


@dataclass(frozen=True, slots=True)
class Layout:
    """The rules of one language."""

    words: LayoutWords
    finder: DateFinder
    reader: CreditReader
    markup: MarkupRule
    furniture: FurnitureRule
    timestamps: TimestampRule
    pictures: PictureRule
    bylines: BylineRule
    credits: TextCreditRule
    datelines: DatelineRule

    def credits_of(self, text: str) -> TextCreditRule:
        """Return the rule for credits that also knows the agencies which this text itself introduces."""
        codes = defined_codes(text, self.words.credits)
        return TextCreditRule(self.words.credits, self.reader, codes) if codes else self.credits

    def datelines_of(self, text: str) -> DatelineRule:
        """Return the rule for datelines that also knows the places of which this text itself tells."""
        places = places_told_of(text, self.words.datelines)
        return self.datelines.with_cities(places) if places else self.datelines


@cache
def layout(language: str) -> Layout:
    """Return the rules of a language (ISO 639-1)."""
    words, finder = layout_words(language), date_finder(language)
    reader = CreditReader(words.credits, agency_directory(), outlet_directory())
    stopwords = frozenset(_stopwords(language))
    return Layout(
        words,
        finder,
        reader,
        MarkupRule(words.headers),
        FurnitureRule(words),
        TimestampRule(words, finder, reader),
        PictureRule(words.pictures, reader, stopwords),
        BylineRule(words.bylines, finder, reader, first_names(language)),
        TextCreditRule(words.credits, reader),
        DatelineRule(news_cities(language), finder, reader, stopwords, frozenset(_kickers(words.furniture))),
    )


def _kickers(words: FurnitureWords) -> set[str]:
    return {word.casefold() for word in (*words.genres, *words.sections, *words.lines)}


def _stopwords(language: str) -> set[str]:
    try:
        return set(spacy.util.get_lang_class(language).Defaults.stop_words)
    except ImportError:
        return set()


@dataclass(frozen=True, slots=True)
class Analysis:
    """A text's pieces in order, all labelled, and its front matter."""

    pieces: tuple[Piece, ...]
    front: FrontMatter | None

    def of_kind(self, *kinds: SegmentKind) -> tuple[Piece, ...]:
        """Return the pieces that are of one of these kinds, in order."""
        return tuple(piece for piece in self.pieces if piece.kind in kinds)


def analyse(text: str, rules: Layout, title: str | None = None) -> Analysis:
    """Label every stretch of a text that holds more than white space.

    Args:
        text: the text as it was taken in.
        rules: the rules of its language.
        title: its headline, where that is known from elsewhere.
    """
    front = find_front_matter(text)
    begin = front.end if front else 0
    matter = [_piece(text, line).labelled(SegmentKind.FURNITURE) for line in split_lines(text, 0, begin)]
    rest = apply(rules.markup, label_repeats([_piece(text, line) for line in split_lines(text, begin)]))
    if title:
        rest = apply(lambda piece: _known_title(piece, title), rest)
    for rule in (
        rules.timestamps,
        rules.furniture,
        rules.bylines,
        rules.credits_of(text),
        rules.pictures,
        rules.datelines_of(text),
    ):
        rest = apply(rule, rest)
    rest = label_pull_quotes(text, label_menus(_with_lone_credits(rest)))
    rest = label_blocks(label_teasers(rest, rules.furniture), rules.furniture)
    return Analysis((*matter, *label_headings(text, rest)), front)


def _piece(text: str, line: Line) -> Piece:
    return Piece(line.start, line.end, text[line.start : line.end], line)


def _known_title(piece: Piece, title: str) -> Cut | None:
    if piece.line.in_head and piece.opens_line and piece.text.startswith(title):
        return Cut(0, len(title), SegmentKind.HEADLINE)
    return None


# A picture's text above a credit on a line of its own has one or two sentences, the credit a few names.
_MAX_CAPTION_WORDS = 40
_MAX_CREDIT_WORDS = 12


def _with_lone_credits(pieces: list[Piece]) -> list[Piece]:
    """Label the line above a picture credit that fills a line of its own ('Foto: dpa') as its caption."""
    done = list(pieces)
    for number, (above, below) in enumerate(pairwise(pieces)):
        if not _is_lone_credit(below) or above.kind is not None or above.words > _MAX_CAPTION_WORDS:
            continue
        if number > 0 or above.ends_sentence:
            done[number] = above.labelled(SegmentKind.CAPTION)
    return done


def _is_lone_credit(piece: Piece) -> bool:
    alone = piece.opens_line and not piece.line.gap and piece.words <= _MAX_CREDIT_WORDS
    return piece.kind is SegmentKind.CAPTION and alone
