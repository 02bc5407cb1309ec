"""Puts the rules together: sentence by sentence, the surer rule first, no word said twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.addressees import Addressees
from lesart.reading.quotations.anaphoric import ascribed
from lesart.reading.quotations.announcements import Announcements
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.cues import Cues
from lesart.reading.quotations.direct import Direct
from lesart.reading.quotations.draft import Draft
from lesart.reading.quotations.hearsay import is_hearsay
from lesart.reading.quotations.indirect import Indirect
from lesart.reading.quotations.reported import Reported
from lesart.reading.quotations.running import runs_on
from lesart.reading.quotations.sources import Sources
from lesart.reading.quotations.speakers import Speakers

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sources import SourceFrame
    from lesart.reading.quotations.text import Text

_RUNNING = (QuotationKind.INDIRECT_FREE_INDIRECT, QuotationKind.FREE_INDIRECT)


def drafts_of(text: Text) -> tuple[Draft, ...]:
    """Return the quotations of a text in text order."""
    grammar = _Grammar(text)
    found: list[Draft] = []
    for number, sentence in enumerate(text.sentences):
        found.extend(grammar.read(number, sentence))
    return tuple(sorted(_joined(found), key=lambda draft: (draft.first, -draft.last)))


class _Grammar:
    """Reads one sentence after the other and remembers who spoke last."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._words = text.words
        self._speakers = Speakers(text)
        addressees = Addressees(text, self._speakers)
        self._cues = Cues(text)
        self._announcements = Announcements(text, self._speakers)
        self._indirect = Indirect(text, self._speakers, addressees)
        self._sources = Sources(text, self._speakers, addressees)
        self._direct = Direct(text, self._speakers, addressees)
        self._reported = Reported(text, self._speakers, addressees)
        self._speaker: tuple[Stretch, ...] = ()
        self._framed: Draft | None = None
        self._heard = -2
        self._quoted_before = False

    def read(self, number: int, sentence: Sentence) -> list[Draft]:
        """Return the quotations that a sentence holds; sentences must come in order."""
        if not sentence.clauses:
            return []
        cues = self._cues.of(sentence)
        plain = tuple(cue for cue in cues if not self._in_mood(cue))
        sources = self._sources.frames(sentence, cues)
        drafts = self._framed_drafts(sentence, plain, sources)
        drafts = drafts or self._unframed(number, sentence, plain)
        drafts.extend(self._quoted(number, sentence, plain, sources, drafts))
        voice = self._reported.voice(sentence, plain)
        if not drafts:
            reported = self._reported.draft(sentence, plain)
            drafts = [reported] if reported else []
        self._remember(number, sentence, drafts, voice)
        return drafts

    def _in_mood(self, cue: Cue) -> bool:
        """Tell whether a cue stands in the subjunctive itself: it then is reported, it does not report."""
        return cue.finite >= 0 and (self._words.present[cue.finite] or self._words.past[cue.finite])

    def _in_mood_clause(self, sentence: Sentence, cue: Cue) -> bool:
        clause = sentence.clauses[cue.clause]
        return clause.kind is Kind.MAIN and any(self._words.present[i] for i in clause.finite)

    def _framed_drafts(self, sentence: Sentence, cues: tuple[Cue, ...], sources: tuple[SourceFrame, ...]) -> list[Draft]:
        drafts: list[Draft] = []
        start = sentence.first
        self._add(drafts, self._sources.whereafter(sentence, start))
        for source in sources:
            if source.leading or (source.aside and self._words.lower[source.cue[0]] == "so"):
                self._add(drafts, self._sources.draft(sentence, source, start))
        for cue in self._in_order(sentence, cues):
            if cue.head >= start and not _taken(drafts, cue.head):
                draft = self._indirect.draft(sentence, cue, start)
                self._add(drafts, draft)
                if draft is not None:
                    start = max(start, draft.last, max(last for _, last in draft.frame))
        for source in sources:
            if not _taken(drafts, source.frame[0] + source.aside):
                self._add(drafts, self._sources.draft(sentence, source, sentence.first))
        return drafts

    def _in_order(self, sentence: Sentence, cues: tuple[Cue, ...]) -> list[Cue]:
        """Return the verbs before the nouns and adjectives of a clause, and mood alone last, clause by clause."""
        announcing = [cue for cue in self._announcements.of(sentence) if not self._in_mood_clause(sentence, cue)]
        return sorted((*cues, *announcing), key=lambda cue: (cue.clause, cue.verb.verb == "", cue.verb.takes("mood")))

    def _add(self, drafts: list[Draft], draft: Draft | None) -> None:
        """Keep a draft unless nothing but a quotation stands in it: that is direct speech."""
        if draft is None:
            return
        quotes = self._text.opaque.quotes
        if not all(quotes.get(first, -1) >= last for first, last in draft.content):
            drafts.append(draft)

    def _unframed(self, number: int, sentence: Sentence, cues: tuple[Cue, ...]) -> list[Draft]:
        """Return what only mood or "soll" shows to be reported, or what points back."""
        whole = ((sentence.first, sentence.last),)
        if number > 0:
            pointing = ascribed(self._text, self._text.sentences[number - 1], sentence, cues, self._speakers)
            if pointing is not None and not self._quoted_before:
                return [pointing]
        if runs_on(self._text, sentence, in_speech=self._heard >= number - 1):
            return [Draft(QuotationKind.INDIRECT_FREE_INDIRECT, whole, speaker=self._voice_before(number))]
        if is_hearsay(self._text, sentence, in_speech=self._heard >= number - 1):
            return [Draft(QuotationKind.FREE_INDIRECT, whole, speaker=self._speaker)]
        return []

    def _voice_before(self, number: int) -> tuple[Stretch, ...]:
        """Return whose words run on: who spoke in the sentence before, or whom it is about, or who spoke last."""
        if self._heard >= number - 1 or number == 0:
            return self._speaker
        return self._speakers.topic(self._text.sentences[number - 1]) or self._speaker

    def _quoted(
        self, number: int, sentence: Sentence, cues: tuple[Cue, ...], sources: tuple[SourceFrame, ...], drafts: list[Draft]
    ) -> list[Draft]:
        found: list[Draft] = []
        for quote in self._direct.pairs(sentence):
            outer = next((draft for draft in drafts if draft.covers(quote[0])), None)
            if outer is not None:
                if self._direct.is_phrase(quote):
                    frame = outer if outer.frame or self._framed is None else self._framed
                    found.append(self._direct.inside(quote, frame))
                continue
            draft = self._follows_up(sentence, quote, drafts) or self._direct.framed(sentence, quote, cues, sources, sentence.first)
            if draft is None:
                draft = self._alone(number, sentence, quote)
            if draft is not None:
                found.append(draft)
        return found

    def _follows_up(self, sentence: Sentence, quote: Stretch, drafts: list[Draft]) -> Draft | None:
        """Return a quotation that a colon sets behind indirect speech: "Er hoffe auf Ruhe, sagte er: „…“"."""
        if quote[0] == 0 or self._words.text[quote[0] - 1] != ":" or not self._direct.is_sentence(quote):
            return None
        before = [draft for draft in drafts if draft.last <= quote[0] and draft.cue]
        return self._direct.inside(quote, before[-1]) if before else None

    def _alone(self, number: int, sentence: Sentence, quote: Stretch) -> Draft | None:
        """Return a quotation that is a sentence of its own: the one who spoke before goes on."""
        if quote[0] != sentence.first or quote[1] < sentence.stop or not self._direct.is_sentence(quote):
            return None
        if self._framed is not None and self._heard >= number - 1 and self._framed.speaker == self._speaker:
            return self._direct.inside(quote, self._framed)
        return Draft(QuotationKind.DIRECT, (quote,), speaker=self._speaker) if self._speaker else None

    def _remember(self, number: int, sentence: Sentence, drafts: list[Draft], voice: Cue | None) -> None:
        self._quoted_before = any(draft.kind is not QuotationKind.REPORTED for draft in drafts)
        for draft in drafts:
            if draft.cue:
                self._framed = draft
        named = [draft.speaker for draft in drafts if draft.speaker]
        speaker = named[-1] if named else ()
        if not drafts and voice is not None:
            speaker = self._speakers.of(sentence, voice)
        if drafts or voice is not None:
            self._heard = number
        if speaker and not (self._speaker and self._is_pronoun(speaker[0])):
            self._speaker = speaker

    def _is_pronoun(self, stretch: Stretch) -> bool:
        first, last = stretch
        return last == first + 1 and self._words.tag[first] in {"PPER", "PRELS", "PIS", "PDS", "PAV", "ADV"}


def _taken(drafts: list[Draft], i: int) -> bool:
    """Tell whether a word stands in the content or in a frame of a draft."""
    return any(draft.covers(i) or any(first <= i < last for first, last in draft.frame) for draft in drafts)


def _joined(drafts: list[Draft]) -> list[Draft]:
    """Join running speech in neighbouring sentences to one quotation."""
    found: list[Draft] = []
    running = -1
    for draft in drafts:
        if draft.kind in _RUNNING:
            if running >= 0 and found[running].kind is draft.kind and found[running].last == draft.first:
                content = ((found[running].first, draft.last),)
                found[running] = Draft(draft.kind, content, speaker=found[running].speaker)
                continue
            running = len(found)
        found.append(draft)
    return found
