"""Cues that are no cue verbs: nouns ("die Forderung, …"), adjectives ("ist überzeugt, dass …"), mood alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.cues import Cue
from lesart.reading.quotations.lexicon import ADJECTIVES, ANY_VERB, NOUNS, SAID_BY_NOUN, SAID_BY_NOUN_OR_DONE

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

# Verbs that with a cue noun make one predicate: the subject speaks, not the noun.
_LIGHT = frozenset(
    {"sein", "haben", "vertreten", "äußern", "kommen", "gelangen", "aufstellen", "stellen", "wagen", "erheben", "geben",
     "machen", "bringen", "erteilen", "üben", "treffen", "fassen", "ziehen", "hegen", "teilen", "bekräftigen", "setzen",
     "richten", "aussprechen", "unterbreiten", "abgeben", "formulieren", "bleiben", "anführen", "verbreiten", "pochen",
     "enden", "schließen", "übermitteln", "verbinden", "begegnen", "ablehnen", "folgen", "beantworten", "verkünden",
     "erneuern", "wiederholen", "stehen", "überbringen", "entgegentreten", "treten", "leisten", "wecken", "dämpfen",
     "drücken", "ausdrücken", "zurückweisen", "weisen", "sehen", "zeigen", "zerstreuen", "begründen", "verlassen"}
)  # fmt: skip
_COPULAS = frozenset({"sein", "zeigen", "geben", "äußern", "erklären", "fühlen", "bleiben", "machen"})
_ATTRIBUTE_OPENERS = frozenset({"von", "vom", "des", "der", "an", "seitens", "aus", "in", "im", "für", "gegen", "auf", "über"})


class Announcements:
    """Finds the cues of one text that are no cue verbs."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._text = text
        self._words = text.words
        self._speakers = speakers
        self._phrases = speakers.phrases

    def of(self, sentence: Sentence) -> tuple[Cue, ...]:
        """Return the announcing cues of a sentence in text order; each ends its clause or nearly so."""
        found: list[Cue] = []
        for number, clause in enumerate(sentence.clauses[:-1]):
            if clause.kind is Kind.QUOTE or sentence.clauses[number + 1].kind is Kind.QUOTE:
                continue
            rules = (self._noun, self._adjective, self._holds_for, self._known, self._mood)
            found.extend(cue for rule in rules if (cue := rule(sentence, number)) is not None)
        return tuple(found)

    def _noun(self, sentence: Sentence, number: int) -> Cue | None:
        """Find a cue noun that ends a clause but for its attributes and the rest of the predicate."""
        words, clause = self._words, sentence.clauses[number]
        at = self._last_cue_noun(clause)
        if at < 0:
            return None
        first = self._phrase_start(clause, at)
        takes = SAID_BY_NOUN_OR_DONE if "inf" in NOUNS.marks(words.lemma[at].lower()) else SAID_BY_NOUN
        predicate = self._predicate(clause)
        if predicate and any(words.lemma[i].lower() in _LIGHT for i in predicate):
            speaker = self._speakers.subject(sentence, number, clause.finite[0])
            if speaker and not any(a <= at < b for a, b in speaker):
                if first > clause.first and words.tag[first - 1] in {"APPR", "APPRART"}:
                    first -= 1
                parts = tuple(sorted({*predicate, *range(first, at + 1)}))
                return Cue(takes, at, clause.finite[0], parts, number, named=speaker)
        return Cue(takes, at, -1, tuple(range(first, at + 1)), number, named=self._owner(first, at, clause.last))

    def _last_cue_noun(self, clause: Clause) -> int:
        """Return the last noun of a clause that no other noun but its attributes follows, if it is a cue noun."""
        words = self._words
        inner = list(self._text.opaque.walk(clause.first, clause.last))
        for i in reversed(inner):
            if words.tag[i] == "NN" and NOUNS.marks(words.lemma[i].lower()):
                following = [j for j in inner if j > i]
                if not following or self._only_attributes(i, following, clause.last):
                    return i
            if i < clause.last - 12:  # noqa: PLR2004 - attributes are seldom longer
                return -1
        return -1

    def _only_attributes(self, at: int, following: list[int], last: int) -> bool:
        words = self._words
        j = at + 1
        while j < last:
            if words.tag[j].startswith("V") or words.tag[j] in {"PTKVZ", "ADV", "PAV", "PTKNEG"}:
                j += 1
            elif words.lower[j] in _ATTRIBUTE_OPENERS:
                end = self._phrases.end(j + (words.tag[j] in {"APPR", "APPRART"}), last)
                if end <= j + 1:
                    return False
                j = end
            else:
                return j == last - 1 and words.tag[j] in {"ADJD", "APPR"}
        return bool(following)

    def _phrase_start(self, clause: Clause, at: int) -> int:
        words = self._words
        first = at
        while first > clause.first and words.tag[first - 1] in {"ADJA", "CARD", "TRUNC"}:
            first -= 1
        if first > clause.first and words.tag[first - 1] in {"ART", "PPOSAT", "PDAT", "PIAT"}:
            first -= 1
        return first

    def _predicate(self, clause: Clause) -> tuple[int, ...]:
        """Return the verbs and the particle of a clause."""
        if not clause.finite:
            return ()
        words = self._words
        verbs = [i for i in self._text.opaque.walk(clause.first, clause.last) if words.tag[i] in {"PTKVZ", "VVPP", "VVINF"}]
        return (clause.finite[0], *verbs)

    def _owner(self, first: int, at: int, last: int) -> tuple[Stretch, ...]:
        """Return whose announcement it is: "die Forderung der Opposition", "Stoibers Forderung", "ihre Forderung"."""
        words = self._words
        if words.tag[first] == "PPOSAT":
            return ((first, first + 1),)
        if first > 0 and words.tag[first - 1] == "NE" and words.lower[first - 1].endswith(("s", "’", "'")):
            return ((first - 1, first),)
        j = at + 1
        if j < last and words.lower[j] in {"von", "vom", "seitens"}:
            end = self._phrases.end(j + 1, last)
            return ((j + 1, end),) if end > j + 1 else ()
        if j < last and words.lower[j] in {"der", "des", "eines", "einer"}:
            end = self._phrases.end(j, last)
            return ((j, self._phrases.with_apposition(end, last)),) if end > j else ()
        return ()

    def _adjective(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "zeigte sich überzeugt" and "ist sicher" at the end of a clause."""
        words, clause = self._words, sentence.clauses[number]
        at = clause.last - 1
        if words.lower[at] not in ADJECTIVES or not clause.finite:
            return None
        predicate = self._predicate(clause)
        if not any(words.lemma[i].lower() in _COPULAS for i in predicate):
            return None
        reflexive = [i for i in self._text.opaque.walk(clause.first, clause.last) if words.tag[i] == "PRF"]
        parts = tuple(sorted({*predicate, *reflexive, at}))
        return Cue(SAID_BY_NOUN_OR_DONE, at, clause.finite[0], parts, number)

    def _holds_for(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "hält es für möglich", "halten es für unwahrscheinlich"."""
        words, clause = self._words, sentence.clauses[number]
        at = clause.last - 1
        if not clause.finite or words.tag[at] not in {"ADJD", "NN"} or not any(words.lower[i] == "es" for i in range(clause.first, at)):
            return None
        if words.lemma[clause.finite[0]].lower() != "halten":
            return None
        first = next((i for i in range(clause.first, at) if words.lower[i] == "für"), -1)
        if first < 0:
            return None
        pronoun = next(i for i in range(clause.first, at) if words.lower[i] == "es")
        parts = tuple(sorted({clause.finite[0], pronoun, *range(first, at + 1)}))
        return Cue(SAID_BY_NOUN_OR_DONE, at, clause.finite[0], parts, number)

    def _known(self, sentence: Sentence, number: int) -> Cue | None:
        """Find "wurde bekannt" and "bekannt geworden war"."""
        words, clause = self._words, sentence.clauses[number]
        at = next((i for i in range(max(clause.first, clause.last - 4), clause.last) if words.lower[i] == "bekannt"), -1)
        if at < 0 or not clause.finite:
            return None
        becoming = [i for i in self._text.opaque.walk(clause.first, clause.last) if words.lemma[i].lower() == "werden"]
        if not becoming:
            return None
        parts = tuple(sorted({clause.finite[0], *becoming, at}))
        return Cue(SAID_BY_NOUN, at, clause.finite[0], parts, number, named=())

    def _mood(self, sentence: Sentence, number: int) -> Cue | None:
        """Take any indicative predicate for a cue; what follows must then be in the present subjunctive."""
        words, clause = self._words, sentence.clauses[number]
        if not clause.finite or clause.kind is not Kind.MAIN:
            return None
        if any(words.present[i] or words.past[i] for i in clause.finite):
            return None
        predicate = self._predicate(clause)
        return Cue(ANY_VERB, predicate[-1], clause.finite[0], tuple(sorted(predicate)), number)


