"""Cues that are no cue verbs: nouns ("die Forderung, …"), adjectives ("ist überzeugt, dass …"), mood alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.cues import Cue
from lesart.reading.quotations.lexicon import ADJECTIVES, BY_MOOD, BY_NOUN, BY_NOUN_OR_INFINITIVE, NOUNS
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_LIGHT = word_list("cues", "light_verbs")
_COPULAS = word_list("cues", "copulas")
_ATTRIBUTE_OPENERS = word_list("cues", "noun_attributes")
_PREDICATE_TAGS = frozenset({"PTKVZ", "VVPP", "VVINF"})
_AFTER_NOUN = frozenset({"PTKVZ", "ADV", "PAV", "PTKNEG"})
_BEFORE_NOUN = frozenset({"ADJA", "CARD", "TRUNC"})
_ARTICLES = frozenset({"ART", "PPOSAT", "PDAT", "PIAT"})
_OWNING = frozenset({"der", "des", "eines", "einer"})
_PREDICATIVE_PREPOSITIONS = frozenset({"in", "im", "zu", "zum", "zur"})
_FEMININE = ("ung", "icht", "heit", "keit", "ion", "tät")
# A cue noun with its attributes ends a clause; longer attributes are hardly written.
_LONGEST_ATTRIBUTE = 12
# "bekannt geworden war" ends a clause with three words.
_KNOWN_WITHIN = 4


class Announcements:
    """Finds the cues of one text that are no cue verbs."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._words = text.words
        self._walk = text.opaque.walk
        self._speakers = speakers
        self._phrases = speakers.phrases

    def of(self, sentence: Sentence) -> tuple[Cue, ...]:
        """Return the announcing cues of a sentence in text order; each ends its clause or nearly so."""
        found: list[Cue] = []
        rules = (self._noun, self._adjective, self._holds_for, self._known, self._mood)
        for number, clause in enumerate(sentence.clauses[:-1]):
            if Kind.QUOTE not in {clause.kind, sentence.clauses[number + 1].kind}:
                found.extend(cue for rule in rules if (cue := rule(sentence, number)) is not None)
        if sentence.clauses[-1].verb_first and len(sentence.clauses) > 1:
            closing = self._mood(sentence, len(sentence.clauses) - 1)
            found.extend([closing] if closing is not None else [])
        return tuple(found)

    def _noun(self, sentence: Sentence, number: int) -> Cue | None:
        """Find a cue noun that ends a clause but for its attributes and the rest of the predicate."""
        words, clause = self._words, sentence.clauses[number]
        at = self._last_cue_noun(clause)
        if at < 0:
            return None
        first = self._phrase_start(clause, at)
        takes = BY_NOUN_OR_INFINITIVE if "inf" in NOUNS.marks(words.lemma[at]) else BY_NOUN
        predicate = self._predicate(clause)
        worded = words.lower[at] == "worten" and words.lower[first - 1 : first] == ("mit",)
        light = worded or any(words.lemma[i].lower() in _LIGHT for i in predicate)
        if predicate and light and not self._is_predicative(predicate, first, at):
            speaker = self._subject_or_agent(sentence, number, predicate, at)
            if speaker and not any(a <= at < b for a, b in speaker):
                first -= first > clause.first and words.tag[first - 1] in PREPOSITIONS
                parts = tuple(sorted({*predicate, *range(first, at + 1)}))
                return Cue(takes, at, clause.finite[0], parts, number, named=speaker)
        return Cue(takes, at, -1, tuple(range(first, at + 1)), number, named=self._owner(first, at, clause.last))

    def _subject_or_agent(
        self, sentence: Sentence, number: int, predicate: tuple[int, ...], at: int
    ) -> tuple[Stretch, ...]:
        """Return who speaks with the cue noun at ``at`` and a light verb: the agent of a passive, nobody who is suspected."""
        words = self._words
        if words.lower[at] == "verdacht" and any(words.lemma[i] in {"stehen", "geraten", "kommen"} for i in predicate):
            return ()
        participle = next((i for i in predicate if words.tag[i] == "VVPP"), -1)
        if participle >= 0 and "werden" in {words.lemma[predicate[0]], *words.lemma[participle + 1 : participle + 2]}:
            return self._speakers.agent(sentence, number)
        return self._speakers.subjects.of(sentence, number, predicate[0])

    def _is_predicative(self, predicate: tuple[int, ...], first: int, at: int) -> bool:
        """Tell whether a cue noun says what the subject is ("Kern ist die Forderung"), unlike "ist der Meinung"."""
        words = self._words
        whole = any(words.tag[i] == "VVPP" for i in predicate)
        if whole or words.lemma[predicate[0]] not in {"sein", "bleiben"} or first <= predicate[0]:
            return False
        if words.tag[first - 1] in PREPOSITIONS:
            return words.lower[first - 1] not in _PREDICATIVE_PREPOSITIONS
        genitive = words.lower[first] in _OWNING and words.lower[at].endswith(_FEMININE)
        return words.tag[first] in _ARTICLES and not genitive

    def _last_cue_noun(self, clause: Clause) -> int:
        """Return the last noun of a clause that no other noun but its attributes follows, if it is a cue noun."""
        words = self._words
        for i in reversed(list(self._walk(clause.first, clause.last))):
            if i < clause.last - _LONGEST_ATTRIBUTE:
                break
            if words.tag[i] == "NN" and NOUNS.marks(words.lemma[i]) and self._only_attributes(i + 1, clause.last):
                return i
        return -1

    def _only_attributes(self, at: int, last: int) -> bool:
        """Tell whether nothing but attributes of a noun and the end of the predicate stands up to ``last``."""
        words = self._words
        while at < last:
            if words.tag[at].startswith("V") or words.tag[at] in _AFTER_NOUN:
                at += 1
            elif words.lower[at] in _ATTRIBUTE_OPENERS:
                end = self._phrases.end(at + (words.tag[at] in PREPOSITIONS), last)
                if end <= at + 1:
                    return False
                at = end
            else:
                return at == last - 1 and words.tag[at] == "APPR"
        return True

    def _phrase_start(self, clause: Clause, at: int) -> int:
        words, first = self._words, at
        while first > clause.first and words.tag[first - 1] in _BEFORE_NOUN:
            first -= 1
        return first - (first > clause.first and words.tag[first - 1] in _ARTICLES)

    def _predicate(self, clause: Clause) -> tuple[int, ...]:
        """Return the verbs and the particle of a clause, empty where it has no finite verb."""
        if not clause.finite:
            return ()
        inner = self._walk(clause.first, clause.last)
        return (clause.finite[0], *(i for i in inner if self._words.tag[i] in _PREDICATE_TAGS))

    def _owner(self, first: int, at: int, last: int) -> tuple[Stretch, ...]:
        """Return whose announcement it is: "die Forderung der Opposition", "Stoibers Forderung", "ihre Forderung"."""
        words = self._words
        if words.tag[first] == "PPOSAT":
            return ((first, first + 1),)
        if first > 0 and words.tag[first - 1] == "NE" and words.lower[first - 1].endswith(("s", "’", "'")):
            return ((first - 1, first),)
        following = words.lower[at + 1] if at + 1 < last else ""
        begin = at + 2 if following in {"von", "vom", "seitens"} else at + 1 if following in _OWNING else last
        end = self._phrases.end(begin, last)
        return ((begin, self._phrases.with_apposition(end, last)),) if end > begin else ()

    def _adjective(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "zeigte sich überzeugt" and "ist sicher" at the end of a clause."""
        words, clause = self._words, sentence.clauses[number]
        at = clause.last - 1
        predicate = self._predicate(clause) if words.lower[at] in ADJECTIVES else ()
        if not any(words.lemma[i].lower() in _COPULAS for i in predicate):
            return None
        reflexive = [i for i in self._walk(clause.first, clause.last) if words.tag[i] == "PRF"]
        parts = tuple(sorted({*predicate, *reflexive, at}))
        return Cue(BY_NOUN_OR_INFINITIVE, at, clause.finite[0], parts, number)

    def _holds_for(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "hält es für möglich", "halten es für unwahrscheinlich"."""
        words, clause = self._words, sentence.clauses[number]
        at = clause.last - 1
        if not clause.finite or words.lemma[clause.finite[0]].lower() != "halten":
            return None
        pronoun = next((i for i in range(clause.first, at) if words.lower[i] == "es"), -1)
        first = next((i for i in range(clause.first, at) if words.lower[i] == "für"), -1)
        if pronoun < 0 or first < 0 or words.tag[at] not in {"ADJD", "NN"}:
            return None
        parts = tuple(sorted({clause.finite[0], pronoun, *range(first, at + 1)}))
        return Cue(BY_NOUN_OR_INFINITIVE, at, clause.finite[0], parts, number)

    def _known(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "wurde bekannt" and "bekannt geworden war"."""
        words, clause = self._words, sentence.clauses[number]
        ending = range(max(clause.first, clause.last - _KNOWN_WITHIN), clause.last)
        at = next((i for i in ending if words.lower[i] == "bekannt"), -1)
        becoming = [i for i in self._walk(clause.first, clause.last) if words.lemma[i].lower() == "werden"]
        if at < 0 or not clause.finite or not becoming:
            return None
        parts = tuple(sorted({clause.finite[0], *becoming, at}))
        return Cue(BY_NOUN, at, clause.finite[0], parts, number, named=())

    def _mood(self, sentence: Sentence, number: int) -> Cue | None:
        """Take any indicative predicate for a cue; what follows must then be in the present subjunctive."""
        words, clause = self._words, sentence.clauses[number]
        marked = any(words.present[i] or words.past[i] for i in clause.finite)
        anybodys = (
            any(words.tag[i] == "VMFIN" for i in clause.finite) and "man" in words.lower[clause.first : clause.last]
        )
        if clause.kind is not Kind.MAIN or marked or anybodys:
            return None
        predicate = self._predicate(clause)
        return Cue(BY_MOOD, predicate[-1], clause.finite[0], tuple(sorted(predicate)), number)
