"""Printed interviews: paragraphs that begin with the name of who speaks and a colon."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.heads import NOUN_TAGS
from lesart.reading.quotations.marks import is_mark
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.words import Words

# "Thüringer Blätter:", "Markt & Macher:", "Eva-Maria van Laack:".
_LONGEST_LABEL = 4
_IN_LABEL = NOUN_TAGS | {"ADJA", "KON", "APPR", "$("}
# An interview has two voices at least, and each of them speaks twice at least.
_VOICES = 2
_TURNS = 2


def turns(words: Words) -> list[Draft]:
    """Return what each voice of an interview says, turn by turn; nothing where the text holds no interview.

    A turn reaches to the next one, the last only to the end of its paragraph: a note on the person may follow.
    """
    paragraphs = [i for i, opens in enumerate(words.opens_paragraph) if opens]
    labelled = [(i, colon) for i in paragraphs if (colon := _label_end(words, i)) > i]
    heard = Counter(words.text[colon - 1] for _, colon in labelled)
    voices = {name for name, times in heard.items() if times >= _TURNS}
    if len(voices) < _VOICES:
        return []
    spoken = [(i, colon) for i, colon in labelled if words.text[colon - 1] in voices]
    last = next((i for i in paragraphs if i > spoken[-1][0]), len(words))
    ends = [*(i for i, _ in spoken[1:]), last]
    found = [_turn(first, colon, end) for (first, colon), end in zip(spoken, ends, strict=True)]
    return found if sum(_is_speech(words, draft) for draft in found) * 2 > len(found) else []


def _is_speech(words: Words, turn: Draft) -> bool:
    """Tell whether a turn holds a verb, which the lines of a table lack ("Bauernpartei: 21,4 Prozent")."""
    return any(words.tag[i] in FINITE for i in range(turn.first, turn.last))


def _label_end(words: Words, first: int) -> int:
    """Return the index of the colon behind a name that opens a paragraph, ``first`` where there is none."""
    for i in range(first + 1, min(first + _LONGEST_LABEL + 1, len(words) - 1)):
        if words.opens_paragraph[i]:
            return first
        if words.text[i] == ":":
            named = words.tag[i - 1] in NOUN_TAGS and all(words.tag[j] in _IN_LABEL for j in range(first, i))
            goes_on = not words.opens_paragraph[i + 1] and not is_mark(words.text[i + 1])
            return i if named and goes_on else first
    return first


def _turn(first: int, colon: int, end: int) -> Draft:
    frame = ((first, colon + 1),)
    return Draft(QuotationKind.DIRECT, ((colon + 1, end),), frame=frame, speaker=((first, colon),))
