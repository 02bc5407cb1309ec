"""Frames that are clauses of their own without saying anything: "…, so der Minister", "wie der Minister sagte"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS
from lesart.reading.quotations.source_frames import SourceFrame

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_NAMING = word_list("cues", "naming")
_BEFORE_WIE = frozenset({"denn", "so", "und"})
# "so viele wie im Vorjahr" compares.
_MEASURING = frozenset({"PIS", "PIAT", "PIDAT", "ADJD"})
_AMOUNTS = word_list("sources", "amounts")
# An apposition or two may part "wie" from its verb.
_INTERRUPTED_BY = 4


class Asides:
    """Finds asides that name a source in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes
        self._speakers = speakers
        self._phrases = speakers.phrases
        self._addressees = addressees

    def at(self, sentence: Sentence, number: int, cues: dict[int, Cue]) -> SourceFrame | None:
        """Return the aside that a clause is or begins, None where it is none.

        Args:
            sentence: the sentence.
            number: the number of the clause.
            cues: the last cue of every clause that has one.
        """
        return self._so(sentence, number) or self._as_said(sentence, number, cues)

    def _so(self, sentence: Sentence, number: int) -> SourceFrame | None:
        """Find "…, so der Minister": a clause without a verb."""
        words, clause = self._words, sentence.clauses[number]
        if words.lower[clause.first] != "so" or clause.kind is not Kind.FRAGMENT or number == 0:
            return None
        at = clause.first + 1
        if words.lower[at : at + 1] == ("auch",):
            return None
        while at < clause.last and words.tag[at] == "ADV":
            at += 1
        end = self._phrases.end(at, clause.last)
        if end == at or at in self._quotes or words.tag[at] in _MEASURING or words.lower[at] in _AMOUNTS:
            return None
        end = self._phrases.with_apposition(end, sentence.stop)
        last = self._with_relatives(sentence, number, max(clause.last, end))
        frame = (clause.first - 1, self._with_adverbial(sentence, number, last))
        addressee = self._addressees.in_stretch(clause.first, clause.last)
        speaker = ((at, end),)
        return SourceFrame(frame, (clause.first,), speaker, number, aside=True, so=True, addressee=addressee)

    def _with_relatives(self, sentence: Sentence, number: int, last: int) -> int:
        """Return where a frame ends with the relative clauses that hang on it."""
        for later in sentence.clauses[number + 1 :]:
            if later.kind is not Kind.RELATIVE or later.first > last + 1:
                break
            last = later.last
        return last

    def _with_adverbial(self, sentence: Sentence, number: int, last: int) -> int:
        """Return where a frame ends with what tells when or where behind an apposition: "so Muster, die Chefin, am Abend"."""
        behind = next((later for later in sentence.clauses[number + 1 :] if later.first >= last), None)
        if behind is None or behind.first != last + 1 or last == sentence.clauses[number].last:
            return last
        adverbial = self._words.tag[behind.first] in PREPOSITIONS | {"ADV"}
        return behind.last if behind.kind is Kind.FRAGMENT and adverbial else last

    def _as_said(self, sentence: Sentence, number: int, cues: dict[int, Cue]) -> SourceFrame | None:
        """Find "wie der Minister sagte", also with an apposition in it: "wie der Minister, Max Muster, sagte"."""
        clause = sentence.clauses[number]
        if clause.kind is not Kind.SUB or clause.opener != "wie":
            return None
        if any(self._words.lower[i] not in _BEFORE_WIE for i in range(clause.first, clause.opener_at)):
            return None
        closing = self._closing(sentence, number)
        cue = cues.get(closing)
        if cue is None or cue.verb.verb in _NAMING or not (cue.verb.reports and cue.verb.takes("dass")):
            return None
        first, last, leading = clause.first - (clause.before == ","), sentence.clauses[closing].last, number == 0
        if leading and last < sentence.stop:
            last += 1
        speaker = self._speakers.of(sentence, cue)
        if speaker and self._words.lower[speaker[0][0]] == "man":
            return None
        addressee = self._addressees.of(sentence, cue, speaker)
        parts = (clause.opener_at, *cue.parts)
        return SourceFrame((first, last), parts, speaker, number, leading, aside=True, addressee=addressee)

    def _closing(self, sentence: Sentence, number: int) -> int:
        """Return the number of the clause that the verb of a clause with "wie" stands in, -1 without one."""
        for later in range(number, min(number + _INTERRUPTED_BY, len(sentence.clauses))):
            clause = sentence.clauses[later]
            if clause.finite:
                return -1 if clause.kind is Kind.MAIN else later
        return -1
