"""Direct quotations: which quoted stretches somebody says, and what frames them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.inquits import Inquits
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
_NAMING = word_list("cues", "naming")
_GENRES = word_list("direct", "genres")
# A mark, a word and a mark.
_SHORTEST = 3
_PARTING = frozenset({",", "–", "-", ""})


class Direct:
    """Finds direct quotations in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._quotes = text.opaque.quotes
        self._bracketed = text.opaque.bracketed
        self._speakers = speakers
        self._addressees = addressees
        self._inquits = Inquits(text, speakers)
        self.wording = Wording(text.words)

    def quoted(self, sentence: Sentence) -> list[Stretch]:
        """Return the outermost quoted stretches of a sentence, marks included, but for translations and what stands in brackets."""
        quotes, words = self._quotes, self._words
        starts = [i for i in range(sentence.first, sentence.last) if i in quotes]
        glosses = {i for i in starts if i > 0 and words.lower[i - 1] in _GLOSSES}
        return [(i, quotes[i]) for i in starts if i not in glosses and i not in self._bracketed]

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
        said = said or (cue is not None and self._is_answer(sentence, quote, number, cue))
        if cue is not None and (said or self.wording.is_called(quote, cue)):
            return None if self._is_name(sentence, quote, cue) else self._with_cue(sentence, quote, number, cue)
        if said and sources:
            source = min(sources, key=lambda source: abs(source.frame[0] - quote[0]))
            return source.around(QuotationKind.DIRECT, (quote,))
        around = self._inquits.around(sentence, quote, number)
        if around is not None and (said or around.named is not None):
            return self._with_cue(sentence, quote, number, around)
        return self._after_colon(sentence, quote, number) if said else None

    def _is_answer(self, sentence: Sentence, quote: Stretch, number: int, cue: Cue) -> bool:
        """Tell whether a frame shows even one word to be said: "„Nein“, sagte sie", "Er sagte nur: „Nie.“"."""
        if sentence.clauses[number].kind is not Kind.QUOTE or quote[1] - quote[0] < _SHORTEST:
            return False
        if not cue.verb.takes("say") or not cue.verb.takes("post") or cue.verb.verb in _NAMING | {"heißen"}:
            return False
        return cue.clause == number + 1 or self._words.text[quote[0] - 1 : quote[0]] == (":",)

    def _cue_for(self, sentence: Sentence, quote: Stretch, number: int, cues: tuple[Cue, ...]) -> Cue | None:
        """Choose the cue: in the same clause, behind a comma after the quotation, before it."""
        clauses = sentence.clauses
        fit = [cue for cue in cues if cue.verb.takes("quote")]
        behind = self._inquits.behind(sentence, quote, number)
        if behind is not None and all(cue.clause != behind.clause for cue in fit):
            return behind
        before = [cue for cue in fit if cue.head < quote[0]]
        same = [cue for cue in fit if cue.clause == number]
        if same and clauses[number].kind is not Kind.QUOTE:
            ahead = [cue for cue in same if cue.head < quote[0]]
            return ahead[-1] if ahead else same[0]
        after = [cue for cue in fit if cue.clause == number + 1 and clauses[cue.clause].before in _PARTING]
        if after and (clauses[number].kind is Kind.QUOTE or after[0].finite == clauses[number + 1].first):
            return after[0]
        return before[-1] if before else None

    def _is_name(self, sentence: Sentence, quote: Stretch, cue: Cue) -> bool:
        """Tell whether marks hold the speaker's own name, or what something is generally called, no words of anybody."""
        speaker = self._speakers.of(sentence, cue)
        capital = self._words.text[quote[0] + 1][0].isupper()
        if any(first <= quote[0] and quote[1] <= last and (capital or first == quote[0]) for first, last in speaker):
            return True
        return cue.verb.verb in _NAMING and self._names(sentence, cue, speaker)

    def _names(self, sentence: Sentence, cue: Cue, speaker: tuple[Stretch, ...]) -> bool:
        """Tell whether a verb gives a name: "nennt sich „…“", "nennt man „…“", "wird „…“ genannt"."""
        words, clause = self._words, sentence.clauses[cue.clause]
        if cue.passive or cue.finite < 0:
            return not speaker
        himself = any(words.tag[i] == "PRF" for i in range(clause.first, clause.last))
        return himself or any(words.lower[first] == "man" for first, _ in speaker)

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
        genre = quote[0] == sentence.first + 2 and self._words.lower[sentence.first] in _GENRES
        speaker = () if genre else self._announcer(sentence, number, quote[0])
        return Draft(QuotationKind.DIRECT, (quote,), frame=frame, speaker=speaker)

    def _announcer(self, sentence: Sentence, number: int, limit: int) -> tuple[Stretch, ...]:
        """Return who is named before a colon: the subject of the nearest main clause, or a bare noun phrase."""
        phrases = self._speakers.phrases
        for earlier in range(number - 1, -1, -1):
            clause = sentence.clauses[earlier]
            if clause.kind is Kind.MAIN:
                return self._speakers.subjects.of(sentence, earlier, clause.finite[0])
            end = phrases.end(clause.first, clause.last, wide=True)
            if earlier == 0 and clause.kind is Kind.FRAGMENT and self._words.tag[clause.first] == "PPOSAT":
                return ((clause.first, clause.first + 1),)
            if earlier == 0 and clause.kind is Kind.FRAGMENT and end > clause.first:
                return ((clause.first, phrases.with_apposition(end, limit)),)
        return ()

    def inside(self, quote: Stretch, outer: Draft) -> Draft:
        """Return a quotation that stands in reported speech: it has the frame and the speaker of that."""
        return replace(outer, kind=QuotationKind.DIRECT, content=(quote,))
