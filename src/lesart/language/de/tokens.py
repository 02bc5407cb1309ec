"""German tokens: spaCy's rules, corrected for what news texts bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.lang.de import German
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from spacy.language import Language

# An apostrophe between letters belongs to the word ("Putin’s", "geht's"); every other mark parts two words.
_PARTING_MARKS = CONCAT_QUOTES.translate({ord(mark): None for mark in "'’‘`´"}) + "‹›"

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


def set_tokenizer(nlp: Language) -> None:
    """Give a blank German pipeline Lesart's token rules, in place."""
    defaults = German.Defaults
    marks = ["‹", "›", "–", "—"]
    tokenizer = cast("Any", nlp.tokenizer)
    tokenizer.prefix_search = compile_prefix_regex([*(defaults.prefixes or []), *marks]).search
    tokenizer.suffix_search = compile_suffix_regex([*(defaults.suffixes or []), *marks]).search
    tokenizer.infix_finditer = compile_infix_regex(_INFIXES).finditer
    for form in (*(row[0] for row in read_table("abbreviations.tsv")), *_ROMAN_ORDINALS):
        tokenizer.add_special_case(form, [{"ORTH": form}])
