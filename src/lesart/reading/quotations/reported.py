"""Reported speech acts: a sentence that tells that somebody said something without giving the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Prepositions with the article in them.
_CONTRACTED = {"vom": "von", "vorm": "vor", "zum": "zu", "zur": "zu", "am": "an", "aufs": "auf"}
_CASUALTIES = word_list("cues", "casualties")
_VOICED = frozenset({Kind.MAIN, Kind.FRAGMENT})


class Reported:
    """Finds reported speech acts in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._walk = text.opaque.walk
        self._speakers = speakers
        self._addressees = addressees

    def voice(self, sentence: Sentence, cues: tuple[Cue, ...]) -> Cue | None:
        """Return the first cue of a main clause that voices or thinks something, whether or not its words are given."""
        voiced = (cue for cue in cues if sentence.clauses[cue.clause].kind in _VOICED and cue.verb.reports)
        return next(voiced, None)

    def drafts(self, sentence: Sentence, cues: tuple[Cue, ...]) -> list[Draft]:
        """Return what a sentence reports of speech acts: the whole sentence, or a clause for each of several speakers."""
        acts = [(cue, speaker) for cue in cues if (speaker := self._speaker(sentence, cue))]
        own = {cue.clause: (cue, speaker) for cue, speaker in reversed(acts) if self._is_own(sentence, cue, speaker)}
        if len(own) < 2:  # noqa: PLR2004 - two speakers
            return [self._draft(sentence, (sentence.first, sentence.last), *act) for act in acts[:1]]
        numbers = sorted(own)
        later = [sentence.clauses[number] for number in numbers[1:]]
        starts = [sentence.first, *(clause.first for clause in later)]
        ends = [*(clause.first - (clause.before != "") for clause in later), sentence.last]
        parts = zip(numbers, starts, ends, strict=True)
        return [self._draft(sentence, (first, last), *own[number]) for number, first, last in parts]

    def _speaker(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return who performs a speech act; empty where a cue is none."""
        voiced = sentence.clauses[cue.clause].kind in _VOICED and cue.finite >= 0 and cue.verb.takes("say")
        if not voiced or not self._governs(sentence, cue) or self._does(sentence, cue):
            return ()
        return self._speakers.of(sentence, cue)

    def _is_own(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...]) -> bool:
        """Tell whether a speech act has a main clause and a speaker of its own."""
        clause = sentence.clauses[cue.clause]
        return clause.before in {"", ",", ";"} and clause.first <= speaker[0][0] < clause.last

    def _draft(self, sentence: Sentence, content: Stretch, cue: Cue, speaker: tuple[Stretch, ...]) -> Draft:
        addressee = self._addressees.of(sentence, cue, speaker)
        return Draft(QuotationKind.REPORTED, (content,), speaker=speaker, addressee=addressee)

    def _does(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether the verb does something rather than say something: "wurde verurteilt", "forderte 90 Tote"."""
        words = self._words
        clause = sentence.clauses[cue.clause]
        inner = range(clause.first, clause.last)
        if cue.verb.verb == "äußern":
            return any(words.tag[i] == "PRF" for i in inner)
        if cue.verb.verb == "verurteilen":
            return cue.passive
        return cue.verb.verb == "fordern" and any(words.lower[i] in _CASUALTIES for i in inner)

    def _governs(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether the clause has an object, a prepositional phrase or an "als" phrase that the verb governs."""
        if "acc" in cue.verb.governs or "dat" in cue.verb.governs:
            return True
        words, clause = self._words, sentence.clauses[cue.clause]
        for i in self._walk(clause.first, clause.last):
            form = _CONTRACTED.get(words.lower[i], words.lower[i])
            if form in cue.verb.governs and (form == "als" or words.tag[i] in PREPOSITIONS):
                return True
        return False
