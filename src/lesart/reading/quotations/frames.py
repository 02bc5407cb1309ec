"""Where the words begin and end that a frame reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import VERBS

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.text import Text
    from lesart.reading.quotations.words import Words

_DASS = frozenset({"dass", "daß"})
_QUESTIONS = frozenset(
    {"ob", "wie", "was", "wer", "wo", "wann", "warum", "wieso", "weshalb", "wohin", "woher", "wem", "wen", "welche",
     "welcher", "welches", "inwieweit", "inwiefern", "wieviel"}
)  # fmt: skip
_CONDITIONS = frozenset({"wenn", "falls", "sobald", "als", "da", "weil", "je", "während", "obwohl", "nachdem", "bevor"})
# "besteht darauf, dass" reports, "besteht darin, dass" does not.
_NEEDS_CORRELATE = {
    "bestehen": "darauf", "pochen": "darauf", "beharren": "darauf", "drängen": "darauf", "ausgehen": "davon",
    "verweisen": "darauf", "hinweisen": "darauf", "rechnen": "damit",
}  # fmt: skip
# Nouns that take a clause of their own, so that a clause behind them is not what the verb reports.
_OWN_CLAUSE = frozenset({"tatsache", "umstand", "fall", "möglichkeit", "gefahr", "problem", "vorteil", "nachteil",
                         "voraussetzung", "folge", "gelegenheit", "chance", "ziel", "versuch", "recht", "pflicht", "weg",
                         "zweck", "art", "weise", "grund", "zeitpunkt", "maße", "form"})  # fmt: skip


def is_reportative(words: Words, clause: Clause) -> bool:
    """Tell whether a clause has its finite verb in the present subjunctive."""
    return any(words.present[i] for i in clause.finite)


def is_subjunctive(words: Words, clause: Clause) -> bool:
    """Tell whether a clause has its finite verb in either subjunctive."""
    return any(words.present[i] or words.past[i] for i in clause.finite)


class Contents:
    """Finds what a frame reports in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words

    def after(self, sentence: Sentence, cue: Cue) -> int:
        """Return the number of the clause that what was said begins with, after the cue's clause; -1 if none follows."""
        clauses = sentence.clauses
        for number in range(cue.clause + 1, len(clauses)):
            clause = clauses[number]
            if clause.kind is Kind.FRAGMENT and clause.first <= max(cue.parts):
                continue
            if self._begins(sentence, number, cue):
                return number
            if clause.kind in {Kind.MAIN, Kind.QUOTE}:
                return -1
            if clause.kind is Kind.SUB and number == len(clauses) - 1:
                return -1
        return -1

    def _begins(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        words, clause, verb = self._words, sentence.clauses[number], cue.verb
        if verb.takes("mood"):
            return self._begins_by_mood(sentence, number, cue)
        if clause.kind is Kind.SUB and clause.opener in _DASS:
            return verb.takes("dass") and clause.opener_at == _first_word(words, clause) and self._has_correlate(sentence, cue)
        if clause.kind is Kind.SUB and clause.opener in _QUESTIONS:
            asked = clause.opener != "wo" or verb.takes("ask")
            return asked and verb.takes("dass") and number == cue.clause + 1 and not is_aside(words, clause)
        if clause.kind is Kind.SUB:
            return self._leads_to_subjunctive(sentence, number) or is_reportative(words, clause)
        if clause.kind is Kind.RELATIVE:
            return number == cue.clause + 1 and is_subjunctive(words, clause) and not is_whereafter(words, clause)
        if clause.kind is Kind.INFINITIVE:
            return verb.takes("inf") and clause.opener == "" and self._has_correlate(sentence, cue)
        if clause.kind is Kind.MAIN:
            return verb.takes("v2") and clause.before != "" and self._says_main(sentence, number, cue)
        if clause.kind is Kind.FRAGMENT and number == cue.clause + 1:
            fronted = verb.takes("v2") and self._leads_to_subjunctive(sentence, number)
            return fronted or (verb.takes("inf") and self._leads_to_infinitive(sentence, number))
        return False

    def _begins_by_mood(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        """Tell whether a clause is reported by its mood alone, whatever verb stands before."""
        words, clause = self._words, sentence.clauses[number]
        if number != cue.clause + 1 or clause.before not in {",", ":"} or not is_reportative(words, clause):
            return False
        if clause.kind is Kind.SUB:
            return clause.opener in _DASS or clause.opener in {"weil", "da", "ob"}
        return clause.verb_second and clause.before == ","

    def _has_correlate(self, sentence: Sentence, cue: Cue) -> bool:
        clause = sentence.clauses[cue.clause]
        if self._words.lower[clause.last - 1] in _OWN_CLAUSE and clause.last - 1 not in cue.parts:
            return False
        needed = _NEEDS_CORRELATE.get(cue.verb.particle + cue.verb.verb)
        if needed is None:
            return True
        return any(self._words.lower[i] in {needed, needed.replace("dar", "dr")} for i in range(clause.first, clause.last))

    def _says_main(self, sentence: Sentence, number: int, cue: Cue) -> bool:
        """Tell whether a main clause after the cue is what was said: in the subjunctive, or close behind a plain verb."""
        words, clause = self._words, sentence.clauses[number]
        if not clause.verb_second:
            return False
        if is_subjunctive(words, clause):
            return True
        plain = cue.verb.takes("say") and not cue.passive and cue.named is None and cue.finite >= 0
        ends = max(cue.parts) == sentence.clauses[cue.clause].last - 1
        return plain and ends and number == cue.clause + 1 and not words.lower[clause.first] == "und"

    def _leads_to_subjunctive(self, sentence: Sentence, number: int) -> bool:
        """Tell whether a fronted clause or phrase is followed by its main clause in the subjunctive, verb first."""
        for later in sentence.clauses[number + 1 : number + 4]:
            if later.kind is Kind.MAIN:
                return later.verb_first and is_subjunctive(self._words, later)
            if later.kind not in {Kind.FRAGMENT, Kind.RELATIVE, Kind.SUB, Kind.QUOTE}:
                return False
        return False

    def _leads_to_infinitive(self, sentence: Sentence, number: int) -> bool:
        for later in sentence.clauses[number + 1 : number + 3]:
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
        marked = is_subjunctive(words, clauses[number])
        for later in range(number + 1, len(clauses)):
            clause = clauses[later]
            marked = marked or (clause.kind is Kind.MAIN and is_subjunctive(words, clause))
            if self._resumes(clauses, number, later, marked=marked):
                return clause.first if clause.before == "" else clause.first - 1
        return sentence.stop

    def _resumes(self, clauses: tuple[Clause, ...], number: int, later: int, *, marked: bool) -> bool:
        words, clause = self._words, clauses[later]
        if clause.before == ";" and not is_subjunctive(words, clause):
            return True
        if clause.before == ":":
            return clause.kind is Kind.QUOTE
        if clause.kind is Kind.FRAGMENT and clauses[number].kind is not Kind.MAIN:
            return _closes_frame(words, clause)
        if clause.kind is not Kind.MAIN or is_subjunctive(words, clause):
            return False
        if clauses[number].kind is Kind.MAIN and not marked:
            return clause.verb_first
        fronted = any(c.opener in _CONDITIONS for c in clauses[number + 1 : later])
        return not (fronted and clause.verb_first)


def _closes_frame(words: Words, clause: Clause) -> bool:
    """Tell whether a fragment is the participle or particle that an earlier main clause lacks: ", gefunden"."""
    return words.tag[clause.last - 1] in {"VVPP", "PTKVZ"} and clause.last - clause.first <= 3  # noqa: PLR2004


def is_whereafter(words: Words, clause: Clause) -> bool:
    """Tell whether a clause begins "nach denen", "laut dem", "denen zufolge"."""
    return words.lower[clause.first] in {"nach", "laut"} or words.lower[clause.first + 1 : clause.first + 2] == ("zufolge",)


def is_aside(words: Words, clause: Clause) -> bool:
    """Tell whether a clause with "wie" is an aside ("wie es heißt", "wie X mitteilte"), no question."""
    if clause.opener != "wie" or is_subjunctive(words, clause):
        return False
    short = clause.last - clause.first <= 3  # noqa: PLR2004 - "wie es heißt"
    return short or any(words.lemma[i].lower() in VERBS for i in range(clause.first, clause.last) if words.tag[i][0] == "V")


def _first_word(words: Words, clause: Clause) -> int:
    """Return the index of the first word but for a coordinator; "so dass" and "ohne dass" begin otherwise."""
    at = clause.first
    while at < clause.opener_at and words.lower[at] in {"und", "sowie", "aber", "oder", "auch", "nicht", "sondern"}:
        at += 1
    return at
