"""Labels before a colon that name who speaks: "Gericht: Stadt muss zahlen", "Feuerwehr in Ahlen: Noch brenne es"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.frames import is_reportative
from lesart.reading.quotations.lexicon import SOURCE_NOUNS, endings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_SURE = endings("speakers", "label_endings")
# "Verletzte: zwei" is no statement; the shortest that headlines give is about "Kein Platz mehr".
_FEWEST_WORDS = 3


class Labels:
    """Finds the statements of one text that stand behind a label."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes
        self._speakers = speakers

    def draft(self, sentence: Sentence, *, headline: bool) -> Draft | None:
        """Return what a label frames: anything in a headline or a live report, elsewhere a clause in the subjunctive.

        Args:
            sentence: a sentence without another frame.
            headline: whether the sentence opens the text or follows a time of day ("20.55 Uhr:").
        """
        words, clauses = self._words, sentence.clauses
        label = clauses[0]
        if len(clauses) == 1 or label.kind is not Kind.FRAGMENT or clauses[1].before != ":":
            return None
        content = (clauses[1].first, sentence.stop)
        if content[0] in self._quotes or content[1] - content[0] < _FEWEST_WORDS:
            return None
        reported = any(clause.kind is Kind.MAIN and is_reportative(words, clause) for clause in clauses[1:])
        end = self._speakers.phrases.end(label.first, label.last, wide=True)
        if end != label.last or not (headline or reported) or not self._can_speak(label.first, end, reported=reported):
            return None
        frame, speaker = ((label.first, content[0]),), ((label.first, end),)
        return Draft(QuotationKind.INDIRECT, (content,), frame=frame, speaker=speaker)

    def _can_speak(self, first: int, end: int, *, reported: bool) -> bool:
        voices = self._speakers.subjects.persons.can_voice((first, end))
        return self.is_sure(first, end) or voices or (reported and self._words.tag[end - 1] == "NE")

    def is_sure(self, first: int, end: int) -> bool:
        """Tell whether a label names an office, a body or a document that speaks, by its noun."""
        words = self._words
        noun = next((i for i in range(first, end) if words.tag[i] == "NN"), -1)
        return noun >= 0 and (words.lower[noun].endswith(_SURE) or bool(SOURCE_NOUNS.marks(words.lemma[noun])))

    def without_topics(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Drop what stands behind a label that speaks nowhere else: "Berlin: Feuer in einem Hotel" names a place."""
        heard = {self._words.text[last - 1] for draft in drafts if draft.cue for _, last in draft.speaker[:1]}
        return [draft for draft in drafts if not self._is_topic(draft, heard)]

    def _is_topic(self, draft: Draft, heard: set[str]) -> bool:
        if draft.kind is not QuotationKind.INDIRECT or draft.cue or not draft.speaker:
            return False
        first, last = draft.speaker[0]
        reported = any(self._words.present[i] for i in range(draft.first, draft.last))
        return not reported and not self.is_sure(first, last) and self._words.text[last - 1] not in heard
