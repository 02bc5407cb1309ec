"""Words without marks that a line with a colon announces: "Zu den Zahlen erklärt die Sprecherin:" and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.marks import is_mark
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.quotations.cues import Cues
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Reports of an agency ("Die Agentur X meldet:") are passages of their own, and behind "äußerte sich:" one tells on.
_ANNOUNCING = (word_list("cues", "telling") - {"äußern", "berichten", "melden"}) | {"heißen", "lauten", "kommentieren"}
_FIRST_PERSON = frozenset({"ich", "wir", "uns", "mir", "mich"})
_OUR = ("unser", "unsere", "unserer", "unseren", "unserem", "unseres")
_FINAL = frozenset({".", "!", "?", "…"})


class AnnouncedParagraphs:
    """Finds the announced words of one text.

    The first paragraph behind the line is what it announces. Further ones belong to it up to the last in the first person,
    unless one before that tells of what somebody else says.
    """

    def __init__(self, text: Text, speakers: Speakers, cues: Cues) -> None:
        self._words = text.words
        self._sentences = text.sentences
        self._speakers = speakers
        self._cues = cues
        opening = [i for i, opens in enumerate(text.words.opens_paragraph) if opens]
        self._paragraphs = list(zip(opening, [*opening[1:], len(text.words)][: len(opening)], strict=True))

    def drafts(self, told: Sequence[Draft]) -> list[Draft]:
        """Return the announced words; ``told`` are the quotations that the sentences of the text hold."""
        found: list[Draft] = []
        starts = {first: number for number, (first, _) in enumerate(self._paragraphs)}
        for sentence in self._sentences:
            number = starts.get(sentence.last)
            if number is None or self._words.text[sentence.last - 1] != ":" or not self._is_speech(number):
                continue
            draft = self._announced(sentence, number, told)
            if draft is not None:
                found.append(draft)
        return found

    def _announced(self, sentence: Sentence, number: int, told: Sequence[Draft]) -> Draft | None:
        parts, speaker = self._frame_of(sentence)
        used = {i for draft in told for first, last in draft.cue for i in range(first, last)}
        if not speaker or used.intersection(parts) or self._goes_on_telling(number, told):
            return None
        content: Stretch = (self._paragraphs[number][0], self._end(number, told))
        frame: Stretch = (sentence.first, sentence.last)
        return Draft(QuotationKind.DIRECT, (content,), stretches(list(parts)), (frame,), speaker)

    def _frame_of(self, sentence: Sentence) -> tuple[tuple[int, ...], tuple[Stretch, ...]]:
        """Return the cue of a line and who or what speaks: "… erklärt sie:", "Die Erklärung im Wortlaut:"."""
        cues = [cue for cue in self._cues.of(sentence) if cue.verb.verb in _ANNOUNCING]
        if cues:
            return cues[-1].parts, self._speakers.of(sentence, cues[-1])
        worded = "wortlaut" in self._words.lower[sentence.first : sentence.stop]
        end = self._speakers.phrases.core(sentence.first, sentence.stop)
        return (), ((sentence.first, end),) if worded and end > sentence.first else ()

    def _goes_on_telling(self, number: int, told: Sequence[Draft]) -> bool:
        """Tell whether a paragraph begins by telling what somebody says, in the third person."""
        first, last = self._paragraphs[number]
        starts = {min(draft.first, *(a for a, _ in draft.frame)) if draft.frame else draft.first for draft in told}
        return first in starts and not any(self._is_own(i) for i in range(first, last))

    def _is_speech(self, number: int) -> bool:
        """Tell whether a paragraph is a text with a verb and no quotation in marks, no subheading and no list."""
        first, last = self._paragraphs[number]
        words = self._words
        ends = words.text[last - 1] in _FINAL and not is_mark(words.text[first])
        return ends and any(words.tag[i] in FINITE for i in range(first, last))

    def _end(self, number: int, told: Sequence[Draft]) -> int:
        end = self._paragraphs[number][1]
        for later in range(number + 1, len(self._paragraphs)):
            first, last = self._paragraphs[later]
            own = any(self._is_own(i) for i in range(first, last))
            if not self._is_speech(later) or (not own and any(first <= draft.first < last for draft in told)):
                break
            end = last if own else end
        return end

    def _is_own(self, i: int) -> bool:
        return self._words.lower[i] in _FIRST_PERSON or self._words.lower[i] in _OUR
