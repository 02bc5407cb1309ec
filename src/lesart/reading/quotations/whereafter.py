"""Relative clauses that refer to reports: "Berichte, wonach …", "Studien, nach denen …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.frames import Contents, is_subjunctive, is_whereafter
from lesart.reading.quotations.lexicon import NOUNS, SOURCE_NOUNS

if TYPE_CHECKING:
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.sources import Sources
    from lesart.reading.quotations.text import Text

_END_OF_PREDICATE = frozenset({"VVPP", "PTKVZ", "VVINF", "VAFIN", "VVFIN"})


class Whereafter:
    """Finds relative clauses that refer to reports in one text."""

    def __init__(self, text: Text, sources: Sources) -> None:
        self._words = text.words
        self._contents = Contents(text)
        self._sources = sources

    def draft(self, sentence: Sentence) -> Draft | None:
        """Return what a relative clause gives of a report; its frame reaches from the beginning of the sentence to it."""
        for number, clause in enumerate(sentence.clauses[1:], start=1):
            cue, speaker = self._link(sentence, number)
            if cue < 0:
                continue
            first = max(clause.opener_at, cue) + 1
            last = self._contents.end(sentence, number)
            if last > first:
                frame = ((sentence.first, first),)
                return Draft(QuotationKind.INDIRECT, ((first, last),), ((cue, cue + 1),), frame, speaker)
        return None

    def _link(self, sentence: Sentence, number: int) -> tuple[int, tuple[Stretch, ...]]:
        """Return the cue word and who or what it refers to; -1 where the clause refers to no report."""
        words, clause = self._words, sentence.clauses[number]
        if clause.opener == "wonach":
            return clause.opener_at, self._antecedent(sentence, number)
        if clause.kind is Kind.RELATIVE and is_whereafter(words, clause) and self._is_report(sentence, number):
            cue = clause.first + (words.lower[clause.first + 1] == "zufolge")
            return cue, self._antecedent(sentence, number)
        return -1, ()

    def _is_report(self, sentence: Sentence, number: int) -> bool:
        """Tell whether "nach denen" refers to reports: by a noun before it, or by the mood of what follows it."""
        words, before = self._words, sentence.clauses[number - 1]
        nouns = [words.lemma[i] for i in range(before.first, before.last) if words.tag[i] == "NN"]
        reports = any(SOURCE_NOUNS.marks(noun) or NOUNS.marks(noun) for noun in nouns)
        return reports or is_subjunctive(words, sentence.clauses[number])

    def _antecedent(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the noun phrase that ends the clause before."""
        clause = sentence.clauses[number - 1]
        end = clause.last
        while end > clause.first and self._words.tag[end - 1] in _END_OF_PREDICATE:
            end -= 1
        first = self._sources.phrase_before(clause, end)
        return ((first, end),) if first < end else ()
