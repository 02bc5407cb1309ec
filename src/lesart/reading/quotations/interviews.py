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
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.words import Words

# "Thüringer Blätter:", "Markt & Macher:", "Eva-Maria van Laack:".
_LONGEST_LABEL = 4
_IN_LABEL = NOUN_TAGS | {"ADJA", "KON", "APPR", "$("}
# An interview has two voices at least, and each of them speaks twice at least.
_VOICES = 2
_ASKING = frozenset({"frage"})
_ANSWERING = frozenset({"antwort"})
_CONVERSATIONS = ("interview", "gespräch")
_ADDRESSES = frozenset({"Herr", "Frau"})
_NAMES = frozenset({"NE"})
# "Interview mit dem früheren Trainer Jan Muster": a name stands at most so many words behind "mit".
_NAME_WITHIN = 8
_TURNS = 2


def turns(words: Words) -> list[Draft]:
    """Return what each voice of an interview says, turn by turn; nothing where the text holds no interview.

    A turn reaches to the next one, or to the next question without a label; the last only to the end of its paragraph: a
    note on the person may follow. Where the labels are "Frage" and "Antwort", the person interviewed answers.
    """
    paragraphs = [i for i, opens in enumerate(words.opens_paragraph) if opens]
    asked = _questions(words, paragraphs)
    labelled = [(i, colon) for i in paragraphs if (colon := _label_end(words, i)) > i]
    heard = Counter(words.text[colon - 1] for _, colon in labelled)
    voices = {name for name, times in heard.items() if times >= _TURNS}
    spoken = [(i, colon) for i, colon in labelled if words.text[colon - 1] in voices]
    if not voices or (len(voices) < _VOICES and not all(_follows(i, paragraphs, asked) for i, _ in spoken)):
        return []
    last = next((i for i in paragraphs if i > spoken[-1][0]), len(words))
    unlabelled = asked - {i for i, _ in labelled}
    ends = [
        next((at for at in paragraphs if first < at < following and at in unlabelled), following)
        for (first, _), following in zip(spoken, [*(i for i, _ in spoken[1:]), last], strict=True)
    ]
    whom = _interviewed(words, spoken[0][0])
    found = [_turn(words, *turn, end, whom) for turn, end in zip(spoken, ends, strict=True)]
    return found if sum(_is_speech(words, draft) for draft in found) * 2 > len(found) else []


def answering(words: Words, turns: list[Draft]) -> tuple[Stretch, ...]:
    """Return who answers in an interview: the voice that asks least."""
    asked: dict[str, int] = {}
    first: dict[str, tuple[Stretch, ...]] = {}
    for turn in turns:
        if turn.speaker:
            name = words.text[turn.speaker[0][1] - 1]
            first.setdefault(name, turn.speaker)
            asked[name] = asked.get(name, 0) + (words.text[turn.last - 1] == "?")
    return first[min(asked, key=lambda name: asked[name])] if asked else ()


def _questions(words: Words, paragraphs: list[int]) -> set[int]:
    """Return the first words of the paragraphs that end with a question mark."""
    ends = [*paragraphs[1:], len(words)][: len(paragraphs)]
    return {first for first, end in zip(paragraphs, ends, strict=True) if words.text[end - 1] == "?"}


def _follows(first: int, paragraphs: list[int], asked: set[int]) -> bool:
    """Tell whether a question makes up the paragraph before the one at ``first``."""
    at = paragraphs.index(first)
    return at > 0 and paragraphs[at - 1] in asked


def _interviewed(words: Words, first: int) -> tuple[Stretch, ...]:
    """Return the name of the person interviewed: behind "Interview mit", else behind "Herr" or "Frau" in the first question."""
    for i in range(len(words) - 1):
        with_whom = i < first and words.lower[i] == "mit" and words.lower[i - 1].endswith(_CONVERSATIONS)
        if with_whom or (i > first and words.text[i] in _ADDRESSES):
            begin = next((j for j in range(i + 1, min(i + _NAME_WITHIN, len(words))) if words.tag[j] == "NE"), -1)
            end = begin
            while words.has_tag(end, _NAMES):
                end += 1
            if 0 <= begin < end:
                return ((begin, end),)
    return ()


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


def _turn(words: Words, first: int, colon: int, end: int, whom: tuple[Stretch, ...]) -> Draft:
    label = words.lower[first] if colon == first + 1 else ""
    speaker = () if label in _ASKING else whom if label in _ANSWERING and whom else ((first, colon),)
    return Draft(QuotationKind.DIRECT, ((colon + 1, end),), frame=((first, colon + 1),), speaker=speaker)
