"""The thread of voices through an article: who spoke last, in which frame, and whether the speech still goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.draft import RUNNING

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Draft, Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Speakers that point to nobody in particular: "man", "das", "demnach".
_NAMELESS = frozenset({"PIS", "PDS", "PAV", "ADV"})
# Pronouns of that class that point to somebody who was named just before.
_POINTING = frozenset({"dieser", "diese", "jener", "jene", "letzterer", "letztere", "ersterer", "erstere"})
_CONDITIONAL = frozenset({"sollte", "sollten"})


class Thread:
    """Remembers the voices of one text while its sentences are read in order.

    ``speaker`` is who spoke last, by name where a name was given; ``framed`` the last quotation with a cue;
    ``quoted_before`` whether the sentence before held words of somebody, ``marked_before`` whether they were in the
    subjunctive; ``nobodys`` the number of the sentence from which running speech without a speaker goes on, -1 if none.
    """

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._words = text.words
        self._sentences = text.sentences
        self._speakers = speakers
        self._heard = -2
        self.speaker: tuple[Stretch, ...] = ()
        self.framed: Draft | None = None
        self.quoted_before = False
        self.marked_before = False
        self.nobodys = -1

    def in_speech(self, number: int) -> bool:
        """Tell whether the sentence before sentence ``number`` gives or tells of somebody's words."""
        return self._heard >= number - 1

    def goes_on(self, number: int) -> Draft | None:
        """Return the last framed quotation if its speaker still speaks at sentence ``number``."""
        same = self.framed is not None and self.framed.speaker == self.speaker
        return self.framed if same and self.in_speech(number) else None

    def voice_before(self, number: int) -> tuple[Stretch, ...]:
        """Return whose words run on: who spoke in the sentence before, or whom it is about, or who spoke last."""
        if self.in_speech(number) or number == 0:
            return self.speaker
        return self._speakers.topic(self._sentences[number - 1]) or self.speaker

    def remember(self, number: int, sentence: Sentence, drafts: list[Draft], voice: Cue | None) -> None:
        """Take note of a sentence: its quotations, or the verb of saying that gives no words."""
        self.quoted_before = any(draft.kind is not QuotationKind.REPORTED for draft in drafts)
        inner = range(sentence.first, sentence.last) if self.quoted_before else ()
        # "Sollte es dazu kommen" is a condition and shows no speech.
        self.marked_before = any(
            self._words.is_subjunctive(i) and self._words.lower[i] not in _CONDITIONAL for i in inner
        )
        nobodys = bool(drafts) and all(draft.kind in RUNNING and not draft.speaker for draft in drafts)
        self.nobodys = -1 if not nobodys else self.nobodys if self.nobodys >= 0 else number
        self.framed = next((draft for draft in reversed(drafts) if draft.cue), self.framed)
        speaker = next((draft.speaker for draft in reversed(drafts) if draft.speaker), ())
        if not drafts and voice is not None:
            speaker = self._speakers.of(sentence, voice)
        if drafts or voice is not None:
            self._heard = number
        if speaker and not (self.speaker and self._is_nameless(speaker[0])):
            self.speaker = speaker

    def _is_nameless(self, stretch: Stretch) -> bool:
        first, last = stretch
        pointing = self._words.lower[first] in _POINTING
        return last == first + 1 and self._words.tag[first] in _NAMELESS and not pointing
