"""Puts the rules together: sentence by sentence, the surer rule first, no word said twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.addressees import Addressees
from lesart.reading.quotations.anaphoric import ascribed
from lesart.reading.quotations.announced_paragraphs import AnnouncedParagraphs
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.cues import Cues
from lesart.reading.quotations.direct import Direct
from lesart.reading.quotations.draft import RUNNING, Draft
from lesart.reading.quotations.framed import FramedSpeech
from lesart.reading.quotations.hearsay import is_hearsay
from lesart.reading.quotations.interviews import answering, turns
from lesart.reading.quotations.labels import Labels
from lesart.reading.quotations.reported import Reported
from lesart.reading.quotations.running import is_reported, runs_on
from lesart.reading.quotations.sources import CONCLUDING
from lesart.reading.quotations.speakers import Speakers
from lesart.reading.quotations.thread import Thread

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.source_frames import SourceFrame
    from lesart.reading.quotations.text import Text


_FINAL = frozenset({".", "!", "?", "…"})


def drafts_of(text: Text) -> tuple[Draft, ...]:
    """Return the quotations of a text in text order."""
    grammar = _Grammar(text)
    found: list[Draft] = []
    for number, sentence in enumerate(text.sentences):
        drafts = grammar.read(number, sentence)
        since = min((draft.first for draft in drafts), default=sentence.first)
        while found and since < sentence.first and found[-1].first >= since:
            found.pop()
        found.extend(drafts)
    found = _with_announced(found, grammar.announced.drafts(found))
    spoken = turns(text.words)
    found = [*_with_headline(text, grammar.labels.without_topics(found), spoken), *spoken]
    found = [draft for draft in found if not _is_in_turn(draft, spoken) and not _is_nobodys(text, draft, spoken)]
    return tuple(sorted(_joined(found), key=lambda draft: (draft.first, -draft.last)))


class _Grammar:
    """Reads one sentence after the other and remembers who spoke last."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._words = text.words
        self._speakers = Speakers(text)
        addressees = Addressees(text, self._speakers)
        self._cues = Cues(text)
        self._framed = FramedSpeech(text, self._speakers, addressees)
        self._direct = Direct(text, self._speakers, addressees)
        self._reported = Reported(text, self._speakers, addressees)
        self._thread = Thread(text, self._speakers)
        self.labels = Labels(text, self._speakers)
        self.announced = AnnouncedParagraphs(text, self._speakers, self._cues)

    def read(self, number: int, sentence: Sentence) -> list[Draft]:
        """Return the quotations that a sentence holds; sentences must come in order."""
        if not sentence.clauses:
            return []
        cues = self._cues.of(sentence)
        # A cue in the subjunctive is reported itself; it does not report.
        plain = tuple(cue for cue in cues if not self._words.is_subjunctive(cue.finite))
        sources = self._framed.sources(sentence, cues)
        framed = [self._with_speaker(number, draft) for draft in self._framed.drafts(sentence, plain, sources)]
        pointing = self._pointing(number, sentence, plain) if self._by_sources(framed) else None
        drafts = [pointing] if pointing is not None else framed or self._unframed(number, sentence)
        nested = self._framed.nested(sentence, cues, drafts)
        drafts.extend(self._quoted(number, sentence, plain, sources, drafts))
        denials = tuple(cue for cue in plain if cue.verb.takes("deny") and not _is_used(cue, drafts))
        acts = self._reported.drafts(sentence, denials if drafts else plain)
        drafts.extend(acts or self._reported.beside(sentence, plain, drafts))
        self._thread.remember(number, sentence, [*drafts, *self._told(nested)], self._reported.voice(sentence, plain))
        return [*drafts, *nested]

    def _told(self, nested: list[Draft]) -> list[Draft]:
        """Return the inner quotations whose speaker goes on: those that the reporter tells of in the indicative."""
        told = (draft for draft in nested if draft.cue)
        return [draft for draft in told if not any(self._words.is_subjunctive(a) for a, _ in draft.cue)]

    def _with_speaker(self, number: int, draft: Draft) -> Draft:
        """Give what "demnach" frames to who spoke before."""
        if draft.speaker or self._words.lower[draft.cue[0][0]] not in CONCLUDING:
            return draft
        return replace(draft, speaker=self._thread.voice_before(number))

    def _by_sources(self, framed: list[Draft]) -> bool:
        """Tell whether no verb frames anything in a sentence, but a source phrase at most."""
        return not any(
            self._words.tag[i].startswith("V")
            for draft in framed
            for first, last in draft.cue
            for i in range(first, last)
        )

    def _pointing(self, number: int, sentence: Sentence, cues: tuple[Cue, ...]) -> Draft | None:
        """Return what stands before where the sentence points back to it: "Das teilte die Polizei mit"."""
        if number == 0:
            return None
        nobodys, before = self._thread.nobodys, self._text.sentences[number - 1]
        if [clause.kind for clause in before.clauses] == [Kind.QUOTE]:
            draft = ascribed(self._words, before.first, sentence, cues, self._speakers)
            content = ((before.first, before.clauses[0].last),)
            return replace(draft, kind=QuotationKind.DIRECT, content=content) if draft is not None else None
        if self._thread.quoted_before and nobodys < 0:
            return None
        first = self._text.sentences[nobodys].first if nobodys >= 0 else before.first
        return ascribed(self._words, first, sentence, cues, self._speakers)

    def _unframed(self, number: int, sentence: Sentence) -> list[Draft]:
        """Return what only mood or "soll" shows to be reported."""
        whole, in_speech = ((sentence.first, sentence.last),), self._thread.in_speech(number)
        labelled = self.labels.draft(sentence, headline=number == 0 or sentence.timed)
        if labelled is not None:
            return [labelled]
        before, behind = self._around(number, in_speech=in_speech)
        if runs_on(self._words, sentence, before=before, behind=behind):
            speaker = self._thread.voice_before(number)
            return [Draft(QuotationKind.INDIRECT_FREE_INDIRECT, whole, speaker=speaker)]
        if is_hearsay(self._words, sentence, in_speech=self._thread.quoted_before):
            speaker = self._thread.speaker if in_speech else ()
            return [Draft(QuotationKind.FREE_INDIRECT, whole, speaker=speaker)]
        return []

    def _around(self, number: int, *, in_speech: bool) -> tuple[bool, bool]:
        """Tell whether speech in the subjunctive stands before a sentence, and whether it goes on behind speech before."""
        sentences, opens = self._text.sentences, self._words.opens_paragraph
        if opens[sentences[number].first] or not in_speech:
            return False, False
        following = sentences[number + 1 : number + 2]
        continues = any(not opens[one.first] and is_reported(self._words, one) for one in following)
        return self._thread.marked_before, continues

    def _quoted(
        self,
        number: int,
        sentence: Sentence,
        cues: tuple[Cue, ...],
        sources: tuple[SourceFrame, ...],
        drafts: list[Draft],
    ) -> list[Draft]:
        """Return what stands between quotation marks, inside the drafts of the sentence or beside them."""
        found: list[Draft] = []
        for quote in self._direct.quoted(sentence):
            outer = next((draft for draft in drafts if draft.covers(quote[0])), None)
            if outer is not None:
                if self._direct.wording.is_phrase(quote):
                    frame = outer if outer.frame else self._thread.framed or outer
                    found.append(self._direct.inside(quote, frame))
                continue
            draft = self._follows_up(sentence, quote, cues, drafts)
            draft = draft or self._direct.framed(sentence, quote, cues, sources) or self._alone(number, sentence, quote)
            if draft is not None and found and self._is_second_half(found[-1], draft):
                between = (found[-1].last, draft.first)
                found[-1] = replace(found[-1], content=(*found[-1].content, *draft.content), frame=(between,))
            elif draft is not None:
                found.append(draft)
        return found

    def _is_second_half(self, first: Draft, second: Draft) -> bool:
        """Tell whether a frame parts one sentence in marks: "„Der Hafen“, sagt er, „schließt bald.“"."""
        words = self._words
        parted = bool(first.cue) and first.last <= first.cue[0][0] and first.cue[-1][1] <= second.first
        whole = words.text[first.last - 2] in _FINAL or not words.text[second.first + 1][0].islower()
        return parted and first.cue == second.cue and not whole

    def _follows_up(
        self, sentence: Sentence, quote: Stretch, cues: tuple[Cue, ...], drafts: list[Draft]
    ) -> Draft | None:
        """Return a quotation that a colon sets behind indirect speech: "Er hoffe auf Ruhe, sagte er: „…“".

        Another verb of saying right before the colon frames it instead ("Zur Klage, …, sagte er: „…“"), and where the
        indirect speech is nobody's ("Er bestreitet den Vorwurf, …: „…“"), the subject of the sentence speaks.
        """
        announced = quote[0] > sentence.first and self._words.text[quote[0] - 1] == ":"
        before = [draft for draft in drafts if draft.last <= quote[0] and draft.cue]
        if not announced or not before or not self._direct.wording.is_sentence(quote):
            return None
        nearest, last = before[-1], sentence.clause_at(quote[0]) - 1
        own = {i for first, end in nearest.cue for i in range(first, end)}
        others = [cue for cue in cues if cue.head < quote[0] and cue.head not in own and cue.verb.takes("quote")]
        if any(cue.head >= nearest.last or cue.clause == last for cue in others):
            return None
        if nearest.speaker:
            return self._direct.inside(quote, nearest)
        speaker = self._speakers.subjects.topic(sentence)
        return Draft(QuotationKind.DIRECT, (quote,), frame=((sentence.first, quote[0]),), speaker=speaker)

    def _alone(self, number: int, sentence: Sentence, quote: Stretch) -> Draft | None:
        """Return a quotation that is a sentence of its own: the one who spoke before goes on."""
        whole = quote[0] == sentence.first and quote[1] >= sentence.stop
        if not whole or not self._direct.wording.is_sentence(quote):
            return None
        framed = self._thread.goes_on(number)
        if framed is not None:
            return self._direct.inside(quote, framed)
        speaker = self._thread.speaker
        return Draft(QuotationKind.DIRECT, (quote,), speaker=speaker) if speaker or number == 0 else None


def _with_announced(drafts: list[Draft], announced: list[Draft]) -> list[Draft]:
    """Add words that a line announces; the line itself tells of no act besides."""
    lines = [draft.frame[0] for draft in announced]
    kept = [draft for draft in drafts if draft.cue or not any(first <= draft.first < last for first, last in lines)]
    return sorted((*kept, *announced), key=lambda draft: (draft.first, -draft.last))


def _with_headline(text: Text, drafts: list[Draft], turns: list[Draft]) -> list[Draft]:
    """Give the quotation that is the whole headline to who answers in the interview, or the first speaker that is named."""
    if not drafts or drafts[0].speaker:
        return drafts
    opening = drafts[0].frame[0][0] if drafts[0].frame and not drafts[0].cue else drafts[0].first
    if opening != text.sentences[0].first:
        return drafts
    answers = answering(text.words, turns)
    if answers:
        return [replace(drafts[0], speaker=answers), *drafts[1:]]
    named = (draft.speaker for draft in drafts[1:] if draft.speaker and text.words.tag[draft.speaker[0][0]] != "PPER")
    return [replace(drafts[0], speaker=next(named, ())), *drafts[1:]]


def _is_in_turn(draft: Draft, turns: list[Draft]) -> bool:
    """Tell whether a draft only tells of speech within what somebody says in an interview: the voice there is his."""
    told = draft.kind in {QuotationKind.REPORTED, *RUNNING}
    return told and any(turn.covers(draft.first) for turn in turns)


def _is_nobodys(text: Text, draft: Draft, turns: list[Draft]) -> bool:
    """Tell whether only the writer speaks ("Ich sage: …"), who tells the text, or nobody ("Niemand bestreitet, dass …")."""
    words = [text.words.lower[i] for first, last in draft.speaker for i in range(first, last)]
    own = words in (["ich"], ["wir"]) and not any(turn.covers(draft.first) for turn in turns)
    return own or words in (["niemand"], ["keiner"])


def _is_used(cue: Cue, drafts: list[Draft]) -> bool:
    """Tell whether a cue frames one of the quotations, or stands in the content of one or the frame of direct speech."""
    return any(
        draft.covers(cue.head)
        or any(a <= cue.head < b for a, b in (draft.frame if draft.kind is QuotationKind.DIRECT else draft.cue))
        for draft in drafts
    )


def _joined(drafts: list[Draft]) -> list[Draft]:
    """Join running speech in neighbouring sentences to one quotation."""
    found: list[Draft] = []
    running = -1
    for draft in drafts:
        if draft.kind not in RUNNING:
            found.append(draft)
        elif running >= 0 and found[running].kind is draft.kind and found[running].last == draft.first:
            content = ((found[running].first, draft.last),)
            found[running] = Draft(draft.kind, content, speaker=found[running].speaker)
        else:
            running = len(found)
            found.append(draft)
    return found
