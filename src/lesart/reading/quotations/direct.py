"""Direct quotations: which quoted stretches somebody says, and what frames them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.wording import Wording

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.source_frames import SourceFrame
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_GLOSSES = word_list("direct", "glosses")
_PARTING = frozenset({",", "–", "-", ""})


class Direct:
    """Finds direct quotations in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes
        self._speakers = speakers
        self._addressees = addressees
        self.wording = Wording(text.words)

    def quoted(self, sentence: Sentence) -> list[Stretch]:
        """Return the outermost quoted stretches of a sentence, marks included, but for translations."""
        quotes, words = self._quotes, self._words
        starts = [i for i in range(sentence.first, sentence.last) if i in quotes]
        return [(i, quotes[i]) for i in starts if i == 0 or words.lower[i - 1] not in _GLOSSES]

    def framed(
        self, sentence: Sentence, quote: Stretch, cues: tuple[Cue, ...], sources: tuple[SourceFrame, ...]
    ) -> Draft | None:
        """Return a quotation that its own sentence frames, None where the sentence has no frame for it.

        Args:
            sentence: the sentence that the quotation stands in.
            quote: the quoted stretch, marks included.
            cues: the cues of the sentence.
            sources: the source frames of the sentence.
        """
        number = sentence.clause_at(quote[0])
        cue = self._cue_for(sentence, quote, number, cues)
        said = self.wording.is_phrase(quote) or self.wording.is_sentence(quote)
        if cue is not None and (said or self.wording.is_called(quote, cue)):
            return self._with_cue(sentence, quote, number, cue)
        if said and sources:
            source = min(sources, key=lambda source: abs(source.frame[0] - quote[0]))
            return source.around(QuotationKind.DIRECT, (quote,))
        return self._after_colon(sentence, quote, number) if said else None

    def _cue_for(self, sentence: Sentence, quote: Stretch, number: int, cues: tuple[Cue, ...]) -> Cue | None:
        """Choose the cue: in the same clause, behind a comma after the quotation, before it."""
        clauses = sentence.clauses
        fit = [cue for cue in cues if cue.verb.takes("quote")]
        before = [cue for cue in fit if cue.head < quote[0]]
        same = [cue for cue in fit if cue.clause == number]
        if same and clauses[number].kind is not Kind.QUOTE:
            ahead = [cue for cue in same if cue.head < quote[0]]
            return ahead[-1] if ahead else same[0]
        after = [cue for cue in fit if cue.clause == number + 1 and clauses[cue.clause].before in _PARTING]
        if after and (clauses[number].kind is Kind.QUOTE or after[0].finite == clauses[number + 1].first):
            return after[0]
        return before[-1] if before else None

    def _with_cue(self, sentence: Sentence, quote: Stretch, number: int, cue: Cue) -> Draft:
        parts = list(cue.parts)
        if self.wording.is_called(quote, cue):
            parts.extend(self.wording.as_before(quote, sentence.first))
        speaker = self._speakers.of(sentence, cue)
        return Draft(
            QuotationKind.DIRECT,
            (quote,),
            cue=stretches(parts),
            frame=self._frame(sentence, quote, number, cue),
            speaker=tuple((a, min(b, quote[0])) if a < quote[0] < b else (a, b) for a, b in speaker),
            addressee=self._addressees.of(sentence, cue, speaker),
        )

    def _frame(self, sentence: Sentence, quote: Stretch, number: int, cue: Cue) -> tuple[Stretch, ...]:
        clause, start = sentence.clauses[number], sentence.first
        lead, rest = (start, quote[0]), (quote[1], clause.last)
        if cue.head < quote[0]:
            splits = clause.kind is not Kind.QUOTE and max(cue.parts) > quote[1]
            found = [lead, rest] if splits else [lead]
        else:
            behind = (quote[1], self._frame_end(sentence, quote[1]))
            found = [behind] if clause.kind is Kind.QUOTE else [lead, behind]
        return tuple((a, b) for a, b in found if b > a)

    def _frame_end(self, sentence: Sentence, after: int) -> int:
        """Return where a frame behind the quotation ends: before the next quotation, else with the sentence."""
        quoted = (clause.first for clause in sentence.clauses if clause.kind is Kind.QUOTE and clause.first > after)
        return next(quoted, sentence.stop)

    def _after_colon(self, sentence: Sentence, quote: Stretch, number: int) -> Draft | None:
        """Find "Uschakow wörtlich: „…“" and "Der Sprecher blieb gelassen: „…“"."""
        announced = quote[0] > sentence.first and self._words.text[quote[0] - 1] == ":"
        if not announced or not self.wording.is_sentence(quote):
            return None
        frame = ((sentence.first, quote[0]),)
        return Draft(QuotationKind.DIRECT, (quote,), frame=frame, speaker=self._announcer(sentence, number, quote[0]))

    def _announcer(self, sentence: Sentence, number: int, limit: int) -> tuple[Stretch, ...]:
        """Return who is named before a colon: the subject of the nearest main clause, or a bare noun phrase."""
        phrases = self._speakers.phrases
        for earlier in range(number - 1, -1, -1):
            clause = sentence.clauses[earlier]
            if clause.kind is Kind.MAIN:
                return self._speakers.subjects.of(sentence, earlier, clause.finite[0])
            end = phrases.end(clause.first, clause.last, wide=True)
            if earlier == 0 and clause.kind is Kind.FRAGMENT and end > clause.first:
                return ((clause.first, phrases.with_apposition(end, limit)),)
        return ()

    def inside(self, quote: Stretch, outer: Draft) -> Draft:
        """Return a quotation that stands in reported speech: it has the frame and the speaker of that."""
        return replace(outer, kind=QuotationKind.DIRECT, content=(quote,))
