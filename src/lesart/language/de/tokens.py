"""German tokens: spaCy's rules, corrected for what news texts bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.lang.de import German
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from spacy.language import Language

# An apostrophe between letters belongs to the word ("Putin’s", "geht's"); every other mark parts two words.
_PARTING_MARKS = CONCAT_QUOTES.translate({ord(mark): None for mark in "'’‘`´"}) + "‹›"

_USUAL_MARKS = frozenset(',.;:!?“”"»«)')

_INFIXES = [
    *LIST_ELLIPSES,
    *LIST_ICONS,
    rf"(?<=[{ALPHA_LOWER}])\.(?=[{ALPHA_UPPER}][{ALPHA_LOWER}])",
    rf"(?<=[{ALPHA}])[,!?](?=[{ALPHA}])",
    # "Bürger:innen" is one word.
    rf"(?<=[{ALPHA}])[:<>=](?=[{ALPHA}])(?!in\b|innen\b)",
    rf"(?<=[0-9{ALPHA}])/(?=[0-9{ALPHA}])",
    rf"(?<=[{ALPHA}])([{_PARTING_MARKS}\)\]\(\[])(?=[{ALPHA}])",
    rf"(?<=[{ALPHA}.!?,])([„“”»«›‹\"])(?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])(?:--|[–—])(?=[{ALPHA}])",
    r"(?<=[0-9])[-–—](?=[0-9])",
]
_ROMAN_ORDINALS = ("V.", "VI.", "VII.", "VIII.", "IX.", "X.", "XI.", "XII.", "XIII.", "XIV.", "XV.", "XVI.", "XVII.",
                   "XVIII.", "XIX.", "XX.", "XXI.", "XXII.", "XXIII.")  # fmt: skip


class Marks:
    """A pattern of marks and of what has marks in it: a word of letters alone, as most are, need not be searched for it."""

    def __init__(self, compiled: re.Pattern[str]) -> None:
        self._compiled = compiled
        # spaCy saves a tokenizer by the ``pattern`` of what its searches are methods of.
        self.pattern = compiled.pattern

    def search(self, text: str) -> re.Match[str] | None:
        """Search a text as the pattern does."""
        return None if text.isalpha() else self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Match the beginning of a text as the pattern does."""
        return None if text.isalpha() else self._compiled.match(text)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Find all matches in a text as the pattern does."""
        return () if text.isalpha() else self._compiled.finditer(text)


class EndMarks(Marks):
    """The pattern of what ends a token: behind a letter, one of the usual marks is looked at alone."""

    def search(self, text: str) -> re.Match[str] | None:
        """Search a text as the pattern does; none of its parts begins with a letter and ends with such a mark."""
        if text.isalpha():
            return None
        marked = text[-1:] in _USUAL_MARKS and text[-2:-1].isalpha()
        return self._compiled.search(text, len(text) - 1 if marked else 0)


def set_tokenizer(nlp: Language) -> None:
    """Give a blank German pipeline Lesart's token rules, in place."""
    defaults = German.Defaults
    marks = ["‹", "›", "–", "—"]
    tokenizer = cast("Any", nlp.tokenizer)
    tokenizer.prefix_search = Marks(compile_prefix_regex([*(defaults.prefixes or []), *marks])).search
    tokenizer.suffix_search = EndMarks(compile_suffix_regex([*(defaults.suffixes or []), *marks])).search
    tokenizer.infix_finditer = Marks(compile_infix_regex(_INFIXES)).finditer
    tokenizer.url_match = Marks(tokenizer.url_match.__self__).match
    for form in (*(row[0] for row in read_table("abbreviations.tsv")), *_ROMAN_ORDINALS):
        tokenizer.add_special_case(form, [{"ORTH": form}])
