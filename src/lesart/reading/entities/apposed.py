"""Bare nouns that must be a name: 'Die Reederei Nordstern bestätigte das', where German grammar leaves nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.language.frequency import load_frequency
from lesart.reading.entities.folding import without_genitive
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_CALENDAR = word_list("calendar")
_REPORTING = word_list("saying") | word_list("acting") | {"mitteilen", "berichten", "melden", "schreiben", "angeben"}
_FINITE = frozenset({"VVFIN", "VMFIN", "VAFIN"})
_OF_PHRASE = frozenset(
    {"ART", "APPR", "APPRART", "ADJA", "NN", "NE", "CARD", "PPOSAT", "PDAT", "FM", "TRUNC", "KON", "ADV"}
)
_SMALL = (
    word_list("articles") | word_list("locating") | word_list("addressing") | {"von", "zu", "und", "vom", "zum", "zur"}
)
_BOUNDARIES = frozenset({":", ";", ",", "–", "—", '"', "„", "“", "»", "«", "”"})


def is_apposed(sentence: Sentence, at: int) -> bool:
    """Tell whether the noun at a word, right after another noun, can only be a name in apposition to it.

    Before the finite verb of a German main clause stands one constituent. Where only noun phrases stand there and the last
    two nouns have nothing between them, the second belongs to the first. The same holds in 'wie die Reederei X mitteilte',
    whose verb has its object in the main clause; there a noun of the background frequencies is left alone all the same.
    """
    if not 0 < at < len(sentence.words) - 1:
        return False
    word, after = sentence.words[at], sentence.words[at + 1]
    if not word.capital or word.tag != "NN" or word.text.lower() in _CALENDAR or not word.text[1:].islower():
        return False
    opened = _opening(sentence, at)
    if opened < 0:
        return False
    if after.tag in _FINITE:
        compared = sentence.texts[opened].lower() == "wie"
        return not compared or (after.lemma.lower() in _REPORTING and not is_ordinary(word.text))
    named = at + 2 < len(sentence.words) and sentence.words[at + 2].tag == "NE"
    return opened == 0 and after.text == "," and named


def is_ordinary(word: str) -> bool:
    """Tell whether a word is common enough to stand in the background frequencies of the language."""
    return any(load_frequency("de").share(form) > 0 for form in (word, *without_genitive(word)))


def is_small_word(word: str) -> bool:
    """Tell whether a word in capitals is an article, a preposition or the like ("VON"), which begins no name."""
    return word.isupper() and word.lower() in _SMALL


def _opening(sentence: Sentence, at: int) -> int:
    """Return where the noun phrases that end before ``at`` begin, -1 where they do not open a clause."""
    begin = at
    while begin > 0 and sentence.words[begin - 1].tag in _OF_PHRASE and sentence.texts[begin - 1].lower() != "wie":
        begin -= 1
    if begin > 0 and sentence.texts[begin - 1].lower() == "wie":
        return begin - 1
    if begin == 0:
        return 0
    return begin if sentence.texts[begin - 1] in _BOUNDARIES - {","} else -1
