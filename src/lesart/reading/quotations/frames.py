"""Where the words begin and end that a frame reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import VERBS
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text
    from lesart.reading.quotations.words import Words

DASS = frozenset({"dass", "daß"})
"""Conjunctions of what is said."""
_REASONS = frozenset({"weil", "da", "ob"})
_BEFOREDASS = frozenset({"und", "sowie", "aber", "oder", "auch", "nicht", "sondern"})
_FRONTED = frozenset({Kind.FRAGMENT, Kind.RELATIVE, Kind.SUB, Kind.QUOTE})
QUESTIONS = word_list("content", "questions")
"""Words that open what is asked."""
_CONDITIONS = word_list("content", "conditions")
_OWN_CLAUSE = word_list("content", "own_clause")
_COORDINATORS = word_list("clauses", "coordinators")
# "besteht darauf, dass" reports, "besteht darin, dass" does not.
_NEEDS_CORRELATE = {
    "bestehen": "darauf", "pochen": "darauf", "beharren": "darauf", "drängen": "darauf", "ausgehen": "davon",
    "verweisen": "darauf", "hinweisen": "darauf", "rechnen": "damit",
}  # fmt: skip
# So many clauses may stand between a fronted clause or phrase and its verb.
_FRONT_WITHIN = 3
# "wie es heißt", ", gefunden": asides and ends of predicates are that short.
_FEW_WORDS = 3


def is_reportative(words: Words, clause: Clause) -> bool:
    """Tell whether a clause has its finite verb in the present subjunctive."""
    return any(words.present[i] for i in clause.finite)


def is_subjunctive(words: Words, clause: Clause) -> bool:
    """Tell whether a clause has its finite verb in either subjunctive."""
    return any(words.present[i] or words.past[i] for i in clause.finite)


def is_whereafter(words: Words, clause: Clause) -> bool:
    """Tell whether a clause begins "nach denen", "laut dem", "denen zufolge"."""
    second = words.lower[clause.first + 1 : clause.first + 2]
    return words.lower[clause.first] in {"nach", "laut"} or second == ("zufolge",)


class Contents:
    """Finds what a frame reports in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes

    def after(self, sentence: Sentence, cue: Cue) -> int:
        """Return the number of the clause that what was said begins with, after the cue's clause; -1 if none follows."""
        clauses = sentence.clauses
        for number in range(cue.clause + 1, len(clauses)):
            clause = clauses[number]
            if clause.kind is Kind.FRAGMENT and clause.first <= max(cue.parts):
                continue
            if self._begins(sentence, number, cue):
                return number
            if clause.kind in {Kind.MAIN, Kind.QUOTE} or (clause.kind is Kind.SUB and number == len(clauses) - 1):
                return -1
        return -1

    def _begins(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        """Tell whether clause ``number`` is the first of what the cue reports."""
        clause, verb = sentence.clauses[number], cue.verb
        adjacent = number == cue.clause + 1
        if verb.takes("mood"):
            return adjacent and self._begins_by_mood(clause)
        if clause.kind is Kind.MAIN:
            return verb.takes("v2") and clause.before != "" and self._says_main(sentence, number, cue)
        if clause.kind is Kind.INFINITIVE:
            return verb.takes("inf") and clause.opener == "" and self._can_govern(sentence, cue)
        if clause.kind is Kind.SUB:
            return self._begins_with_conjunction(sentence, number, cue)
        return adjacent and self._begins_with_dependent(sentence, number, cue)

    def _begins_with_dependent(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        """Tell whether a relative clause or a fronted phrase right behind the cue is what was said."""
        clause, verb = sentence.clauses[number], cue.verb
        if clause.kind is Kind.RELATIVE:
            said = is_subjunctive(self._words, clause) and not is_whereafter(self._words, clause)
            return said and not verb.takes("settled")
        if clause.kind is not Kind.FRAGMENT:
            return False
        spoken = verb.takes("v2") and (self._has_quoted_verb(clause) or self._leads_to_subjunctive(sentence, number))
        return spoken or (verb.takes("inf") and self._leads_to_infinitive(sentence, number))

    def _begins_by_mood(self, clause: Clause) -> bool:
        """Tell whether a clause is reported by its mood alone, whatever verb stands before."""
        if clause.before not in {",", ":"} or not is_reportative(self._words, clause):
            return False
        if clause.kind is Kind.SUB:
            return clause.opener in DASS or clause.opener in _REASONS
        return clause.verb_second and clause.before == ","

    def _begins_with_conjunction(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        words, clause, verb = self._words, sentence.clauses[number], cue.verb
        takes = verb.takes("dass")
        if clause.opener in DASS:
            if verb.takes("moved") and not is_subjunctive(words, clause):
                return False
            begins = all(words.lower[i] in _BEFOREDASS for i in range(clause.first, clause.opener_at))
            return takes and begins and self._can_govern(sentence, cue)
        if clause.opener in QUESTIONS:
            asked = (clause.opener != "wo" or verb.takes("ask")) and cue.finite >= 0 and not verb.takes("settled")
            return takes and asked and number == cue.clause + 1 and not self._is_aside(clause)
        return is_reportative(words, clause) or self._leads_to_subjunctive(sentence, number)

    def _can_govern(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether a clause behind the cue's clause depends on the cue, not on a noun or another correlate."""
        words, clause = self._words, sentence.clauses[cue.clause]
        if words.lower[clause.last - 1] in _OWN_CLAUSE and clause.last - 1 not in cue.parts:
            return False
        needed = _NEEDS_CORRELATE.get(cue.verb.whole)
        forms = {needed, needed.replace("dar", "dr")} if needed else set()
        return not forms or any(words.lower[i] in forms for i in range(clause.first, clause.last))

    def _says_main(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        """Tell whether a main clause after the cue is what was said: in the subjunctive, or close behind a plain verb."""
        words, clause = self._words, sentence.clauses[number]
        if not clause.verb_second:
            return False
        if is_subjunctive(words, clause):
            return True
        plain = cue.verb.verb != "" and cue.verb.takes("say") and not cue.passive and cue.finite >= 0
        ends = max(cue.parts) == sentence.clauses[cue.clause].last - 1
        return plain and ends and number == cue.clause + 1 and words.lower[clause.first] not in _COORDINATORS

    def _leads_to_subjunctive(self, sentence: Sentence, number: int) -> bool:
        """Tell whether a fronted clause or phrase is followed by its main clause in the subjunctive, verb first."""
        for later in sentence.clauses[number + 1 : number + 1 + _FRONT_WITHIN]:
            if later.kind is Kind.MAIN:
                return later.verb_first and is_subjunctive(self._words, later)
            if later.kind not in _FRONTED:
                return False
        return False

    def _has_quoted_verb(self, clause: Clause) -> bool:
        """Tell whether a clause has its finite verb between quotation marks: "die Lage „ist sehr ernst“"."""
        starts = (i for i in range(clause.first, clause.last) if i in self._quotes)
        return any(self._words.has_tag(i + 1, FINITE) for i in starts)

    def _leads_to_infinitive(self, sentence: Sentence, number: int) -> bool:
        for later in sentence.clauses[number + 1 : number + _FRONT_WITHIN]:
            if later.kind is Kind.INFINITIVE:
                return later.opener == ""
            if later.kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
                return False
        return False

    def end(self, sentence: Sentence, number: int) -> int:
        """Return the index after the last word of what is said that begins with clause ``number``.

        It runs to the end of the sentence unless the narration takes up again: in an indicative main clause, in a verb
        that stands first after a comma, or in the verb that the frame still lacks.
        """
        words, clauses = self._words, sentence.clauses
        marked, fronted = is_subjunctive(words, clauses[number]), False
        for later in range(number + 1, len(clauses)):
            clause = clauses[later]
            marked = marked or (clause.kind is Kind.MAIN and is_subjunctive(words, clause))
            if self._resumes(clauses[number], clause, marked=marked, fronted=fronted):
                return clause.first - (clause.before != "")
            fronted = fronted or clause.opener in _CONDITIONS
        return sentence.stop

    def _resumes(self, opening: Clause, clause: Clause, *, marked: bool, fronted: bool) -> bool:
        """Tell whether the narration takes up again with a clause after what began with ``opening``."""
        words = self._words
        if clause.before == ";" and not is_subjunctive(words, clause):
            return True
        if clause.before == ":":
            return clause.kind is Kind.QUOTE
        if clause.kind is Kind.FRAGMENT and opening.kind is not Kind.MAIN:
            short = clause.last - clause.first <= _FEW_WORDS
            return short and words.tag[clause.last - 1] in {"VVPP", "PTKVZ"}
        if clause.kind is not Kind.MAIN or is_subjunctive(words, clause):
            return False
        if opening.kind is Kind.MAIN and not marked:
            return clause.verb_first
        return not (fronted and clause.verb_first)

    def _is_aside(self, clause: Clause) -> bool:
        """Tell whether a clause with "wie" is an aside ("wie es heißt", "wie X mitteilte"), no question."""
        words = self._words
        if clause.opener != "wie" or is_subjunctive(words, clause):
            return False
        inner = range(clause.first, clause.last)
        said = any(words.tag[i].startswith("V") and words.lemma[i].lower() in VERBS for i in inner)
        return said or len(inner) <= _FEW_WORDS
