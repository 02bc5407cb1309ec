"""Indirect speech that its sentence frames: by a verb, a noun or an adjective, or by a source phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.announcements import Announcements
from lesart.reading.quotations.asides import Asides
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.indirect import Indirect
from lesart.reading.quotations.nested import Nested
from lesart.reading.quotations.source_frames import Framed
from lesart.reading.quotations.sources import Sources
from lesart.reading.quotations.whereafter import Whereafter

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Draft
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.source_frames import SourceFrame
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text


class FramedSpeech:
    """Finds framed indirect speech in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes
        self._announcements = Announcements(text, speakers)
        self._indirect = Indirect(text, speakers, addressees)
        self._asides = Asides(text, speakers, addressees)
        self._sources = Sources(text, speakers.phrases)
        self._framed = Framed(text)
        self._whereafter = Whereafter(text, self._sources)
        self._nested = Nested(text.words, self._indirect)

    def sources(self, sentence: Sentence, cues: tuple[Cue, ...]) -> tuple[SourceFrame, ...]:
        """Return the frames of a sentence that have no words of their own, in text order."""
        last_cue = {cue.clause: cue for cue in cues}
        found: list[SourceFrame] = []
        for number, clause in enumerate(sentence.clauses):
            if clause.kind is Kind.QUOTE:
                continue
            aside = self._asides.at(sentence, number, last_cue)
            found.extend([aside] if aside is not None else self._sources.within(sentence, number))
        return tuple(found)

    def drafts(self, sentence: Sentence, cues: tuple[Cue, ...], sources: tuple[SourceFrame, ...]) -> list[Draft]:
        """Return the framed indirect speech of a sentence; the frame that spans more goes first.

        Args:
            sentence: the sentence.
            cues: its cue verbs that are not themselves in the subjunctive.
            sources: its source frames.
        """
        drafts: list[Draft] = []
        self._add(drafts, self._whereafter.draft(sentence))
        for source in sources:
            if source.leading or source.so:
                self._add(drafts, self._framed.draft(sentence, source))
        self._add_cued(drafts, sentence, cues)
        for source in sources:
            if not _taken(drafts, source.frame[0] + source.aside) and not _in_inquit(sentence, source, cues):
                self._add(drafts, self._framed.draft(sentence, source))
        return drafts

    def nested(self, sentence: Sentence, cues: tuple[Cue, ...], drafts: list[Draft]) -> list[Draft]:
        """Return what is said within the quotations of a sentence; ``cues`` may be in the subjunctive."""
        return self._nested.drafts(sentence, cues, drafts)

    def _add_cued(self, drafts: list[Draft], sentence: Sentence, cues: tuple[Cue, ...]) -> None:
        start = sentence.first
        for cue in self._in_order(sentence, cues):
            if cue.head < start or _taken(drafts, cue.head):
                continue
            draft = self._indirect.draft(sentence, cue, start)
            self._add(drafts, draft)
            if draft is not None:
                start = max(start, draft.last, *(last for _, last in draft.frame))

    def _in_order(self, sentence: Sentence, cues: tuple[Cue, ...]) -> list[Cue]:
        """Return the verbs before the nouns and adjectives of a clause, and mood alone last, clause by clause."""
        announcing = [cue for cue in self._announcements.of(sentence) if not self._is_reported(sentence, cue)]
        return sorted((*cues, *announcing), key=lambda cue: (cue.clause, cue.verb.verb == "", cue.verb.takes("mood")))

    def _is_reported(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether a cue stands in a main clause that is itself reported, in the present subjunctive."""
        clause = sentence.clauses[cue.clause]
        return clause.kind is Kind.MAIN and any(self._words.present[i] for i in clause.finite)

    def _add(self, drafts: list[Draft], draft: Draft | None) -> None:
        """Keep a draft unless nothing but a quotation stands in it: that is direct speech."""
        if draft is not None and not all(self._quotes.get(first, -1) >= last for first, last in draft.content):
            drafts.append(draft)


def _in_inquit(sentence: Sentence, source: SourceFrame, cues: tuple[Cue, ...]) -> bool:
    """Tell whether a source phrase only tells where the words were heard: "„…“, sagte der Trainer laut Radio Nord"."""
    clause = sentence.clauses[source.clause]
    quoted = source.clause > 0 and sentence.clauses[source.clause - 1].kind is Kind.QUOTE
    return quoted and clause.verb_first and any(cue.finite == clause.first for cue in cues)


def _taken(drafts: list[Draft], i: int) -> bool:
    """Tell whether a word stands in the content or in a frame of a draft."""
    return any(draft.covers(i) or any(first <= i < last for first, last in draft.frame) for draft in drafts)
