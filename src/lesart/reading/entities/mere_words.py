"""Words that name nobody: most words with a capital are such, and need not be looked at in every way that a name is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lesart.reading.entities.ages import may_tell_age
from lesart.reading.entities.bodies import may_be_body
from lesart.reading.entities.group_nouns import circles, group_noun
from lesart.reading.entities.lexicon import lexicon
from lesart.reading.entities.name_patterns import may_make_name
from lesart.reading.entities.office_words import may_be_office

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_SIDE = "Seite"
_KEPT_WORDS = 20_000
"""Words of which it is remembered whether a list has them: about as many nouns as fifty reports have."""


def is_mere_word(sentence: Sentence, i: int) -> bool:
    """Tell whether the word at ``i``, with a capital, is one that only what the text itself has taught can make a reference.

    Such a word is a noun that no list has, or opens a sentence as an article, a verb or the like.
    """
    word = sentence.words[i]
    if word.label or not _is_common(word.text):
        return False
    if word.tag != "NN":
        return not word.nominal and word.tag != "ADJD"
    before = sentence.text_before(i, 1)
    return not may_make_name(before) and not may_tell_age(before)


@lru_cache(maxsize=_KEPT_WORDS)
def _is_common(text: str) -> bool:
    """Tell whether a word is made of letters, not all in capitals, and no list has it or what it ends in."""
    if not text.isalpha() or text.isupper() or text == _SIDE:
        return False
    known = text in lexicon().first_names or text in lexicon().titles
    listed = may_be_office(text) or may_be_body(text) or group_noun(text) is not None or circles(text) is not None
    return not (known or listed)
