"""Subjects: which noun phrase of a clause its finite verb belongs to.

German leaves the order free, so the subject is found by elimination: not in a prepositional phrase, not oblique by its
article, before the verb unless what stands there can hardly speak and what stands behind the verb can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import SOURCE_NOUNS, endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.persons import Persons
from lesart.reading.quotations.phrases import PREPOSITIONS, TIME_NOUNS, Phrases

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text

_SKIPPED = frozenset({"ADV", "ADJD", "PAV", "PTKNEG", "PRF", "KON", "PTKANT", "PTKA", "PWAV", "KOUS"})
_RELATIVE_NOMINATIVES = frozenset({"der", "die", "das", "welcher", "welche", "welches"})
_FEMININE = ("in", "ung", "heit", "keit", "schaft", "ion", "ei", "tät", "frau")
_IMPERSONAL = frozenset({"es", "dies", "das", "dazu"})
_COORDINATED = word_list("content", "coordinated")
_JOINING = frozenset({"und", "oder", "aber", "sowie", "doch"})
# Prepositions that a tagger may take for conjunctions: "Während der Sitzung sagte X".
_NO_CONJUNCTIONS = frozenset({"während", "seit", "bis", "statt"})
# What may follow "als" and "wie" that compare nothing: "mehr als 200 Leute".
_COUNTS = frozenset({"CARD"})
# Endings of finite verbs in the third person plural.
_PLURAL = ("en", "ern", "eln", "sind")
_PARTS_OF_TIME = frozenset({"anfang", "mitte", "ende"})
_OBLIQUE = word_list("speakers", "oblique")
_SURE = word_list("speakers", "sure_nominative")
_OFFICES = endings("speakers", "office_endings")
_DYING = word_list("speakers", "dying")
_CASUALTIES = word_list("reported", "casualties")
_NOMINATIVE_ARTICLES = word_list("speakers", "nominative_articles")


class Subjects:
    """Finds subjects in one text."""

    def __init__(self, text: Text, phrases: Phrases) -> None:
        self._words = text.words
        self._opaque = text.opaque
        self._phrases = phrases
        self.persons = Persons(text)

    def of(self, sentence: Sentence, number: int, verb: int, governs: tuple[str, ...] = ()) -> tuple[Stretch, ...]:
        """Return the subject of a finite verb, empty where the sentence has none.

        Args:
            sentence: the sentence.
            number: the clause that needs the subject; it may lack one and share that of a clause to its left.
            verb: the index of the finite verb.
            governs: the prepositions of the verb, which no subject takes along behind it.
        """
        while number > 0 and verb < sentence.clauses[number].first:
            number -= 1
        clause = sentence.clauses[number]
        if clause.kind in {Kind.SUB, Kind.RELATIVE}:
            return self._in_subordinate(sentence, number, verb)
        if verb not in clause.finite:
            return self._to_the_left(sentence, number)
        after = self._after_verb(sentence, clause, verb, governs)
        start = self._field_start(sentence, number, verb, filled=bool(after))
        before = self._before_verb(start, verb, filled=bool(after))
        if after and not before and self._is_coordinated(clause, verb) and self._words.tag[after[0][0]] != "PPER":
            return self._to_the_left(sentence, number) or after
        if before and after:
            return after if self._prefers_after(before[0], after[0], verb) else before
        return before or after or self._neuter(clause, verb) or self._to_the_left(sentence, number)

    def _neuter(self, clause: Clause, verb: int) -> tuple[Stretch, ...]:
        """Return "es" beside the verb where no other subject is found: "Es wies den Vorwurf zurück" (the ministry)."""
        beside = (verb - 1, verb + 1) if verb > clause.first else ()
        return next((((i, i + 1),) for i in beside if i < clause.last and self._words.lower[i] == "es"), ())

    def _is_coordinated(self, clause: Clause, verb: int) -> bool:
        """Tell whether a verb shares the subject to its left: "und fordert …", "…, fordert aber …"."""
        lower = self._words.lower
        if verb == clause.first and clause.before == ",":
            return verb + 1 < clause.last and lower[verb + 1] in _COORDINATED
        return verb == clause.first + 1 and lower[clause.first] in _JOINING

    def topic(self, sentence: Sentence) -> tuple[Stretch, ...]:
        """Return the subject of a sentence where it is somebody who can speak: a name, a person, a pronoun for one.

        Who dies in the sentence does not.
        """
        for number, clause in enumerate(sentence.clauses):
            if clause.kind is Kind.MAIN:
                subject = self.of(sentence, number, clause.finite[0])
                dies = any(self._words.lemma[i] in _DYING for i in range(clause.first, clause.last))
                return subject if subject and not dies and self._can_speak(subject[0]) else ()
        return ()

    def _can_speak(self, phrase: Stretch) -> bool:
        """Tell whether a phrase names somebody who can speak, or a report, not just by a name in an attribute of it."""
        words, (first, last) = self._words, phrase
        core = max(self._phrases.core(first, last), first + 1)
        if not self.persons.can_speak(phrase) or any(words.lower[i] in _CASUALTIES for i in range(first, core)):
            return False
        apposed = next((i for i in range(core, last) if words.text[i] == ","), last)
        named = any(words.tag[i] == "NE" for i in (*range(first, core), *range(apposed, last)))
        reports = any(SOURCE_NOUNS.marks(words.lemma[i]) for i in range(first, core))
        return named or reports or self.persons.can_voice((first, core))

    def _field_start(self, sentence: Sentence, number: int, verb: int, *, filled: bool) -> int:
        """Return where the field before the verb begins; fragments and relatives before a verb-first clause belong to it.

        They belong to a main clause before them instead where a subject stands behind the verb (``filled``).
        """
        clauses = sentence.clauses
        fills_field = verb > clauses[number].first and not self._is_open_apposition(sentence, number, verb)
        if number == 0 or fills_field or self._is_inserted(sentence, number):
            return clauses[number].first
        begin = number
        while begin > 0 and clauses[begin - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE} and clauses[begin].before == ",":
            begin -= 1
        if filled and begin > 0 and clauses[begin - 1].kind is Kind.MAIN and clauses[begin].before == ",":
            return clauses[number].first
        while begin < number and clauses[begin].kind is Kind.RELATIVE:
            begin += 1
        return clauses[begin].first

    def _is_inserted(self, sentence: Sentence, number: int) -> bool:
        """Tell whether a clause parts the field before the verb from its verb: "Die Partei, sagte X, habe …"."""
        following = next((c for c in sentence.clauses[number + 1 :] if c.kind is not Kind.FRAGMENT), None)
        return following is not None and following.verb_first and self._words.is_subjunctive(following.finite[0])

    def _is_open_apposition(self, sentence: Sentence, number: int, verb: int) -> bool:
        """Tell whether a clause begins with an apposition that no comma closes: "Eva Muster, die Sprecherin sagte"."""
        clauses = sentence.clauses
        if clauses[number].before != "," or any(clause.kind is not Kind.FRAGMENT for clause in clauses[:number]):
            return False
        before = clauses[number - 1]
        start = before.first
        while start < before.last - 1 and self._words.tag[start] in {"ADV", "KON"}:
            start += 1
        apposition = self._phrases.end(clauses[number].first, verb, wide=True) == verb
        return apposition and self._phrases.end(start, before.last, wide=True) == before.last

    def _before_verb(self, first: int, verb: int, *, filled: bool) -> tuple[Stretch, ...]:
        """Return the subject before the verb; a name in quotation marks only where none stands behind (``filled``)."""
        words, at = self._words, first
        while at < verb and (words.tag[at] in _SKIPPED or words.tag[at] == "$,"):
            at += 1
        if (
            at >= verb
            or words.lower[at] in _OBLIQUE
            or any(w in _NO_CONJUNCTIONS for w in words.lower[first:at])
            or words.tag[at] in PREPOSITIONS
        ):
            return ()
        end = self._phrases.end(at, verb, wide=True)
        impersonal = end == at + 1 and words.lower[at] in _IMPERSONAL
        temporal = any(words.lower[i] in TIME_NOUNS | _PARTS_OF_TIME for i in range(at, min(end, at + 3)))
        quoted = self._opaque.quotes.get(at) == end
        if end == at or impersonal or temporal or (quoted and (filled or words.lower[verb - 1] == ",")):
            return ()
        return ((at, self._phrases.with_apposition(end, verb)),)

    def _after_verb(
        self, sentence: Sentence, clause: Clause, verb: int, governs: tuple[str, ...]
    ) -> tuple[Stretch, ...]:
        found = self._first_nominative(verb + 1, clause.last, governs)
        if found is None:
            return ()
        return ((found[0], self._phrases.with_apposition(found[1], sentence.stop)),)

    def _first_nominative(self, at: int, limit: int, governs: tuple[str, ...] = ()) -> Stretch | None:
        """Return the first noun phrase that can be a subject: outside prepositions and comparisons, not oblique by its article."""
        words, jump = self._words, self._opaque.jump
        while at < limit:
            tag = words.tag[at]
            if tag == "KOKOM" and words.has_tag(at + 1, _COUNTS):
                at += 1
                continue
            if tag in PREPOSITIONS or tag == "KOKOM":
                at = max(self._phrases.end(at + 1, limit), at + 1)
                continue
            if tag in _SKIPPED or (at in jump and at not in self._opaque.quotes):
                at = jump.get(at, at + 1)
                continue
            at += self._points_at_what_is_said(at)
            end = self._phrases.end(at, limit, barred=governs)
            if end == at and at in jump:
                at = jump[at]
                continue
            if end == at and tag == "PTKVZ":
                return None
            if end > at and not self._cannot_be_subject(at, end):
                return (at, end)
            at = max(end, at + 1)
        return None

    def _points_at_what_is_said(self, at: int) -> bool:
        """Tell whether "das" is an object beside a person: "Anders sieht das Finanzministerin Muster"."""
        words = self._words
        named = words.has_tag(at + 1, frozenset({"NN"})) and words.has_tag(at + 2, frozenset({"NE"}))
        return words.lower[at] == "das" and named and words.lower[at + 1].endswith(_OFFICES)

    def _cannot_be_subject(self, at: int, end: int) -> bool:
        words = self._words
        empty = words.lower[at] == "es" and end == at + 1
        temporal = words.lower[end - 1] in TIME_NOUNS or (words.lower[at] in _PARTS_OF_TIME and words.tag[at] == "NN")
        return empty or temporal or words.lower[at] in _OBLIQUE

    def _prefers_after(self, before: Stretch, after: Stretch, verb: int) -> bool:
        """Tell whether the phrase behind the verb is the subject and the one before it the object."""
        words = self._words
        lower = words.lower[after[0]]
        if words.tag[after[0]] == "PPER" or lower == "man":
            return lower in _SURE or self.persons.is_abstract(before)
        if lower in {"der", "ein"} and self.persons.is_personal(after):
            return words.lower[before[0]] not in _NOMINATIVE_ARTICLES and not words.lower[verb].endswith(_PLURAL)
        titled = words.lower[after[0]].endswith(_OFFICES) and words.has_tag(after[0] + 1, frozenset({"NE"}))
        if titled and not self.persons.can_voice(before):
            return True
        return self.persons.is_abstract(before) and not self.persons.is_abstract(after)

    def _in_subordinate(self, sentence: Sentence, number: int, verb: int) -> tuple[Stretch, ...]:
        while number > 0 and sentence.clauses[number].opener_at < 0:
            number -= 1
        clause = sentence.clauses[number]
        if clause.opener_at < 0:
            return ()
        found = self._first_nominative(clause.inner, min(verb, clause.last))
        pronoun = clause.kind is Kind.RELATIVE and clause.opener in _RELATIVE_NOMINATIVES
        if found is not None and not (pronoun and self._is_relative_subject(sentence, number, found)):
            return ((found[0], self._phrases.with_apposition(found[1], verb)),)
        return ((clause.opener_at, clause.opener_at + 1),) if pronoun else ()

    def _is_relative_subject(self, sentence: Sentence, number: int, found: Stretch) -> bool:
        """Tell whether a relative pronoun is the subject and the phrase found behind it an object.

        "der" can be a dative only after a feminine noun, and what cannot speak is an object after somebody who can.
        """
        words, clause = self._words, sentence.clauses[number]
        if words.lower[found[0]] == "der" and clause.opener == "der":
            return True
        if words.tag[found[0]] == "PPER" or words.lower[found[0]] in _SURE:
            return False
        before = sentence.clauses[number - 1] if number > 0 else clause
        noun = next((i for i in range(clause.first - 1, before.first - 1, -1) if words.tag[i] in {"NN", "NE"}), -1)
        if noun < 0 or clause.opener == "das":
            return False
        if clause.opener == "der":
            return not words.lower[noun].endswith(_FEMININE)
        return self.persons.can_voice((noun, noun + 1)) and not self.persons.can_voice(found)

    def _to_the_left(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the subject of the nearest clause with a verb to the left: "X kritisierte … und forderte"."""
        for earlier in range(number - 1, -1, -1):
            clause = sentence.clauses[earlier]
            reported = earlier > 0 and any(self._words.is_subjunctive(i) for i in clause.finite)
            if clause.finite and not reported and (clause.kind is Kind.MAIN or earlier == 0):
                return self.of(sentence, earlier, clause.finite[0])
        return ()
