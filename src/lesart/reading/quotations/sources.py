"""Source phrases: "laut X", "nach Angaben von X", "ihrer Ansicht nach", "X zufolge", "demnach"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.frames import is_subjunctive
from lesart.reading.quotations.lexicon import SOURCE_NOUNS, endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.source_frames import SourceFrame
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.phrases import Phrases
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text

CONCLUDING = word_list("sources", "concluding")
"""Adverbs that refer to what was said before: "demnach"."""
_VOICES = endings("sources", "voice_endings")
_MODIFYING = frozenset({"ART", "PPOSAT", "ADJA", "CARD", "PDAT", "PIAT", "TRUNC"})
_DATIVES = frozenset({"dem", "den", "einem", "der", "einer", "ihm", "ihr", "ihnen"})
_GENITIVE_ARTICLES = frozenset({"der", "des", "eines", "einer"})
# How many words a phrase before "zufolge" may have.
_LONGEST_PHRASE = 16
_OPENING = CONCLUDING | {"laut", "nach", "gemäß", "aus", "zufolge", "zu"}


class Sources:
    """Finds source phrases in one text."""

    def __init__(self, text: Text, phrases: Phrases) -> None:
        self._words = text.words
        self._opaque = text.opaque
        self._phrases = phrases

    def within(self, sentence: Sentence, number: int) -> list[SourceFrame]:
        """Return the source phrases of a clause in text order."""
        clause = sentence.clauses[number]
        found: list[SourceFrame] = []
        at = clause.first
        while at < clause.last:
            frame = self._at(sentence, number, at) if self._words.lower[at] in _OPENING else None
            if frame is not None and not (found and found[-1].frame[1] > frame.frame[0]):
                found.append(frame)
                at = max(at + 1, frame.frame[1])
            else:
                at = self._opaque.jump.get(at, at + 1)
        return found

    def _at(self, sentence: Sentence, number: int, at: int) -> SourceFrame | None:
        words, clause = self._words, sentence.clauses[number]
        lower = words.lower[at]
        if lower == "laut":
            return self._prepositional(sentence, number, at)
        if lower == "nach":
            postposed = self._after_possessive(clause, number, at) or self._after_person(clause, number, at)
            return postposed or self._according_to(sentence, number, at)
        if lower in {"gemäß", "aus"}:
            return self._according_to(sentence, number, at)
        if lower == "zufolge" or (lower == "zu" and at + 1 < clause.last and words.lower[at + 1] == "folge"):
            return self._postposition(clause, number, at)
        return self._concluding(clause, number, at) if lower in CONCLUDING else None

    def _according_to(self, sentence: Sentence, number: int, at: int) -> SourceFrame | None:
        """Find "nach Angaben der Polizei", "aus Sicht der Opposition": the noun must name something said or thought."""
        words = self._words
        limit = sentence.clauses[number].last
        core = self._phrases.core(at + 1, limit)
        noun = next((i for i in range(at + 1, core) if words.tag[i] == "NN"), -1)
        if noun < 0:
            return None
        attributed = self._phrases.end(at + 1, limit) > core
        if words.lower[at] == "aus":
            names_source = words.lower[noun] == "sicht" and attributed
        else:
            marks = SOURCE_NOUNS.marks(words.lemma[noun]) or SOURCE_NOUNS.marks(words.lower[noun])
            owned = attributed or words.tag[at + 1] == "PPOSAT"
            names_source = "bare" in marks or ("of" in marks and owned)
            names_source = names_source or (words.lower[at] == "gemäß" and self._is_voice(at + 1, core))
        return self._prepositional(sentence, number, at) if names_source else None

    def _is_voice(self, first: int, last: int) -> bool:
        """Tell whether a noun phrase names somebody who can speak: by a name, or a noun for a person or a paper."""
        words = self._words
        named = any(words.tag[i] == "NE" or i in self._opaque.quotes for i in range(first, last))
        return named or words.lower[last - 1].endswith(_VOICES)

    def _prepositional(self, sentence: Sentence, number: int, at: int) -> SourceFrame | None:
        clause = sentence.clauses[number]
        leading = at == clause.first and (number == 0 or clause.before in {":", ";"})
        end = self._phrase_end(at + 1, clause.last, leading=leading)
        if end == at + 1:
            return None
        end = self._phrases.with_apposition(end, sentence.stop)
        last = self._field_end(sentence, number, end) if leading else end
        return SourceFrame((at, last), (at,), ((at + 1, end),), number, leading)

    def _phrase_end(self, first: int, limit: int, *, leading: bool) -> int:
        """Return where the phrase of a source ends; a bare noun that is no report takes no genitive ("laut Polizei der …")."""
        words = self._words
        if not leading and words.tag[first : first + 1] == ("NN",) and not SOURCE_NOUNS.marks(words.lemma[first]):
            return self._phrases.core(first, limit)
        end = self._phrases.end(first, limit, wide=leading)
        if end == first and first < limit and not words.tag[first].startswith(("V", "$", "ART")):
            return first + 1
        return end

    def _field_end(self, sentence: Sentence, number: int, end: int) -> int:
        """Return where the field before the verb ends, which a leading source phrase fills with all that hangs on it."""
        for clause in sentence.clauses[number:]:
            if clause.kind is Kind.MAIN:
                return max(end, clause.finite[0])
            if clause.kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
                break
        return end

    def _after_possessive(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        """Find "ihrer Ansicht nach", "dem Vernehmen nach", but not "Ihrer Ansicht nach" in a question to somebody."""
        words = self._words
        if at < clause.first + 2 or words.tag[at - 1] != "NN":
            return None
        asked = at - 2 > clause.first and words.text[at - 2][0].isupper()
        possessive = words.tag[at - 2] == "PPOSAT" and not asked and SOURCE_NOUNS.marks(words.lemma[at - 1])
        if not possessive and words.lower[at - 1] != "vernehmen":
            return None
        leading = number == 0 and at - 2 == clause.first
        speaker = ((at - 2, at),) if possessive else ()
        return SourceFrame((at - 2, at + 1), (at,), speaker, number, leading)

    def _after_person(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        """Find "Dem Ökonomen Max Muster nach gehe …": a person in the dative that fills the field before the verb."""
        words = self._words
        if number > 0 or at == clause.first or words.lower[clause.first] not in _DATIVES or at + 1 >= clause.last:
            return None
        fills = self._phrases.end(clause.first, at, wide=True) == at
        verb = words.tag[at + 1] in FINITE or (words.tag[at + 1] == "ADJA" and not clause.finite)
        if not (fills and verb and self._is_voice(clause.first, at)):
            return None
        return SourceFrame((clause.first, at + 1), (at,), ((clause.first, at),), number, leading=True)

    def _postposition(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        last = at + 1 if self._words.lower[at] == "zufolge" else at + 2
        before_verb = number == 0 and not any(verb < at for verb in clause.finite)
        first = clause.first if before_verb else self.phrase_before(clause, at)
        while first < at and self._words.tag[first] in {"ADV", "KON"}:
            first += 1
        if first >= at:
            return None
        return SourceFrame((first, last), tuple(range(at, last)), ((first, at),), number, before_verb)

    def phrase_before(self, clause: Clause, end: int) -> int:
        """Return where the noun phrase before ``end`` begins, ``end`` where there is none.

        Of the phrases that end there the shortest is taken, and the noun that governs it ("Angaben der Polizei").
        """
        words = self._words
        best = end
        for first in range(end - 1, max(clause.first - 1, end - _LONGEST_PHRASE), -1):
            if words.tag[first] in FINITE or words.text[first] in ",;:":
                break
            reaches = self._phrases.end(first, end, wide=True) == end
            if reaches and (best == end or self._joins(first, best)):
                best = first
        return best

    def _joins(self, first: int, best: int) -> bool:
        """Tell whether the words from ``first`` belong to the phrase at ``best``: modifiers or a governing noun."""
        words = self._words
        if words.tag[first] in _MODIFYING:
            return first == best - 1 or self._phrases.core(first, best + 1) >= best
        governed = words.lower[best] in _GENITIVE_ARTICLES or words.tag[best] in {"NE", "APPR", "APPRART"}
        return words.tag[first] == "NN" and (governed or words.tag[best - 1] in {"APPR", "APPRART"})

    def _concluding(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        """Find "Demnach …", "Das war demnach …", and "Danach …" before the subjunctive; who speaks stands before."""
        lower = self._words.lower[at]
        if clause.kind is not Kind.MAIN or (at != clause.first and lower != "demnach"):
            return None
        if lower == "danach" and not is_subjunctive(self._words, clause):
            return None
        leading = number == 0 and at == clause.first
        return SourceFrame((at, at + 1), (at,), (), number, leading)
