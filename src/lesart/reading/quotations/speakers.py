"""Who speaks: the subject of a cue, the agent of a passive, the place where words stand that nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.addressees import HEARD_BEHIND
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS, TIME_NOUNS, Phrases
from lesart.reading.quotations.subjects import Subjects

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text

_REACTIONS = endings("speakers", "reaction_endings")
_ARRIVING = word_list("speakers", "arriving")
_AGENTS = word_list("speakers", "agents")
_PLACES = word_list("speakers", "places_of_words")
_NO_PLACES = word_list("speakers", "no_places") | TIME_NOUNS


class Speakers:
    """Finds the speaker of a cue in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._walk = text.opaque.walk
        self.phrases = Phrases(text)
        self.subjects = Subjects(text, self.phrases)

    def of(self, sentence: Sentence, cue: Cue) -> tuple[Stretch, ...]:
        """Return the noun phrase that names who says it, empty where the sentence names nobody."""
        if cue.named is not None:
            return cue.named
        if cue.passive and cue.verb.verb != "zitieren":
            return self.agent(sentence, cue.clause)
        if cue.verb.takes("place") and not (cue.finite >= 0 and self._words.lemma[cue.finite] == "lassen"):
            return self._place_of_words(sentence, cue.clause)
        if cue.verb.whole == "hervorgehen":
            before = reversed(sentence.clauses[: cue.clause + 1])
            return next((found for clause in before if (found := self._origin(clause))), ())
        verb = cue.finite if cue.finite >= 0 else cue.head
        barred = (*cue.verb.governs, *HEARD_BEHIND.get(cue.verb.whole, ()))
        subject = self.subjects.of(sentence, cue.clause, verb, barred)
        if cue.verb.verb == "zitieren" and not cue.passive:
            return self._whom_quoted(sentence.clauses[cue.clause], verb, subject) or subject
        return subject

    def _whom_quoted(self, clause: Clause, verb: int, subject: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return the person that a medium quotes: "zitiert die Agentur den Politologen", "wie X Y zitiert"."""
        words = self._words
        taken = [first for first, last in subject if clause.first <= first < clause.last]
        at = max([clause.inner, *(last for first, last in subject if first in taken)])
        at = max(at, verb + 1) if clause.kind is Kind.MAIN else at
        while at < clause.last:
            end = self.phrases.end(at, clause.last)
            if words.tag[at] in PREPOSITIONS or end == at:
                at = max(self.phrases.end(at + 1, clause.last), at + 1)
            elif subject or self.subjects.persons.is_person((at, end)):
                return ((at, self.phrases.with_apposition(end, clause.last)),)
            else:
                at = end
        return ()

    def topic(self, sentence: Sentence) -> tuple[Stretch, ...]:
        """Return whose view a sentence leads to: who answers in it ("Kritik kommt von X"), else its subject."""
        return self._answering(sentence) or self.subjects.topic(sentence)

    def _answering(self, sentence: Sentence) -> tuple[Stretch, ...]:
        words = self._words
        for number, clause in enumerate(sentence.clauses):
            inner = range(clause.first, clause.last)
            if clause.kind is Kind.MAIN and any(words.lemma[i] in _ARRIVING for i in inner):
                answers = any(words.tag[i] == "NN" and words.lower[i].endswith(_REACTIONS) for i in inner)
                return (self.agent_alone(sentence, number) or self._origin(clause)) if answers else ()
        return ()

    def agent(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the agent of a passive: "von der Opposition", "durch den Sprecher", "von Seiten der Polizei"."""
        return self.agent_alone(sentence, number) or self._place_of_words(sentence, number)

    def agent_alone(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the agent of a passive, empty where none is named, whatever place the words stand in."""
        words = self._words
        clause = sentence.clauses[number]
        for i in self._walk(clause.first, clause.last):
            if words.lower[i] in _AGENTS and words.tag[i] in PREPOSITIONS:
                at = i + 2 if i + 1 < clause.last and words.lower[i + 1] == "seiten" else i + 1
                end = self.phrases.end(at, clause.last)
                if end > at:
                    return ((at, self.phrases.with_apposition(end, clause.last)),)
        return ()

    def _place_of_words(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return where words without a speaker stand or come from: "heißt es in dem Brief", "hieß es aus Paris"."""
        begin = number
        while begin > 0 and sentence.clauses[begin - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}:
            begin -= 1
        clauses = (clause for clause in sentence.clauses[begin : number + 1] if clause.kind is not Kind.RELATIVE)
        return next((found for clause in clauses if (found := self._place_in(clause))), ())

    def _place_in(self, clause: Clause) -> tuple[Stretch, ...]:
        words = self._words
        for i in self._walk(clause.first, clause.last):
            if words.tag[i] in PREPOSITIONS and words.lower[i] in _PLACES:
                end = self.phrases.end(i + 1, clause.last)
                if end > i + 1 and not self._is_no_place(i, end):
                    return ((i + 1, end),)
        return ()

    def _is_no_place(self, i: int, end: int) -> bool:
        """Tell whether a phrase after the preposition at ``i`` names a time or an occasion, and whose it is stays open."""
        words = self._words
        head = next((j for j in range(i, end) if words.tag[j] in {"NN", "NE"}), i)
        if words.lower[head] in TIME_NOUNS:
            return True
        whose = head + 1 < end and words.tag[i + 1] == "ART"
        return words.lower[i] in _NO_PLACES or (words.lower[head] in _NO_PLACES and not whose)

    def _origin(self, clause: Clause) -> tuple[Stretch, ...]:
        """Return what something follows from: "geht aus einer Mitteilung des Konzerns hervor"."""
        for i in self._walk(clause.first, clause.last):
            if self._words.lower[i] == "aus":
                end = self.phrases.end(i + 1, clause.last)
                if end > i + 1:
                    return ((i + 1, end),)
        return ()
