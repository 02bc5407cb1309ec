"""Reported speech acts: a sentence that tells that somebody said something without giving the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.speech_acts import SpeechActs

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_VOICED = frozenset({Kind.MAIN, Kind.FRAGMENT})


class Reported:
    """Finds reported speech acts in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._acts = SpeechActs(text, speakers, addressees)
        self._addressees = addressees

    def voice(self, sentence: Sentence, cues: tuple[Cue, ...]) -> Cue | None:
        """Return the first cue of a main clause that voices or thinks something, whether or not its words are given."""
        voiced = (cue for cue in cues if sentence.clauses[cue.clause].kind in _VOICED and cue.verb.reports)
        return next(voiced, None)

    def drafts(self, sentence: Sentence, cues: tuple[Cue, ...]) -> list[Draft]:
        """Return what a sentence reports of speech acts: the whole sentence, or a clause for each of several speakers."""
        acts = [(cue, speaker) for cue in cues if (speaker := self._acts.performer(sentence, cue))]
        own = {cue.clause: (cue, speaker) for cue, speaker in reversed(acts) if self._is_own(sentence, cue, speaker)}
        if len(own) < 2:  # noqa: PLR2004 - two speakers
            return [self._draft(sentence, (sentence.first, sentence.last), *act) for act in acts[:1]]
        numbers = sorted(own)
        later = [sentence.clauses[number] for number in numbers[1:]]
        starts = [sentence.first, *(clause.first for clause in later)]
        ends = [*(clause.first - (clause.before != "") for clause in later), sentence.last]
        parts = zip(numbers, starts, ends, strict=True)
        return [self._draft(sentence, (first, last), *own[number]) for number, first, last in parts]

    def beside(self, sentence: Sentence, cues: tuple[Cue, ...], drafts: list[Draft]) -> list[Draft]:
        """Return the speech acts of a sentence that holds quotations already: main clauses that none of them touches.

        In "Lund sagte, er sei zufrieden, und forderte eine Frist" that is the second verb with its clause.
        """
        found: list[Draft] = []
        for cue in cues:
            clause = sentence.clauses[cue.clause]
            stretch = (clause.first, self._end(sentence, cue.clause))
            if cue.clause == 0 or clause.kind is not Kind.MAIN or _touches([*drafts, *found], stretch):
                continue
            speaker = self._acts.performer(sentence, cue)
            if speaker:
                found.append(self._draft(sentence, stretch, cue, speaker))
        return found

    def _end(self, sentence: Sentence, number: int) -> int:
        """Return where a main clause ends with what hangs on it: before the next main clause, else with the sentence."""
        for later in sentence.clauses[number + 1 :]:
            if later.kind in {Kind.MAIN, Kind.QUOTE}:
                return later.first - (later.before != "")
        return sentence.last

    def _is_own(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...]) -> bool:
        """Tell whether a speech act has a main clause and a speaker of its own."""
        clause = sentence.clauses[cue.clause]
        return clause.before in {"", ",", ";"} and clause.first <= speaker[0][0] < clause.last

    def _draft(self, sentence: Sentence, content: Stretch, cue: Cue, speaker: tuple[Stretch, ...]) -> Draft:
        addressee = self._addressees.of(sentence, cue, speaker)
        return Draft(QuotationKind.REPORTED, (content,), speaker=speaker, addressee=addressee)


def _touches(drafts: list[Draft], stretch: Stretch) -> bool:
    """Tell whether a quotation or its frame shares a word with a stretch."""
    taken = (part for draft in drafts for part in (*draft.content, *draft.frame))
    return any(first < stretch[1] and stretch[0] < last for first, last in taken)
