"""Direct quotations: which pairs of marks hold somebody's words, and what frames them.

Marks also stand around names of papers, ships and parties, around titles, and around words that the reporter keeps at
a distance. A pair holds words when it holds a sentence, when a cue or a colon points at it, or when it is a phrase, not
a name, inside speech that is reported anyway.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sources import SourceFrame
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_TITLED = frozenset(
    {"sogenannte", "sogenannten", "sogenannter", "sogenanntes", "genannte", "genannten", "genannter", "genanntes",
     "namens", "titel", "titeln", "motto", "begriff", "kurz", "film", "buch", "lied", "song", "album", "roman", "serie",
     "sendung", "zeitung", "magazin", "zeitschrift", "preis", "partei", "gruppe", "organisation", "schiff", "fähre",
     "projekt", "operation", "aktion", "kampagne", "initiative", "programm", "restaurant", "hotel", "stück", "oper",
     "namen", "name", "artikel", "paragraf", "stichwort", "thema", "themen", "reihe", "magazins", "zeitschrift",
     "nachrichtenmagazin", "nachrichtenmagazins", "onlineportal", "portal", "blog", "filme", "bücher", "typs", "modell"}
)  # fmt: skip
# Words before a translation in quotation marks.
_GLOSSES = frozenset({"deutsch", "englisch", "französisch", "russisch", "übersetzt", "etwa", "wörtlich", "lateinisch", "dt.",
                      "engl."})  # fmt: skip
_NAMING = frozenset({"nennen", "bezeichnen", "titulieren", "beschreiben", "brandmarken", "werten", "einstufen",
                     "charakterisieren", "bewerten", "würdigen", "kritisieren", "loben", "verurteilen", "zurückweisen",
                     "weisen", "stufen", "feiern", "beurteilen"})  # fmt: skip
_DEFINITE = frozenset({"der", "die", "das", "den", "dem", "des", "beim", "im", "am", "zum", "zur", "vom", "ins"})
# A quoted phrase of so many words is somebody's wording even where it begins with a capital.
_LONG = 5
_ENDS = frozenset({".", "!", "?", "…", "..."})


class Direct:
    """Finds direct quotations in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._text = text
        self._words = text.words
        self._speakers = speakers
        self._addressees = addressees

    def pairs(self, sentence: Sentence) -> list[Stretch]:
        """Return the outermost quoted stretches of a sentence, marks included."""
        quotes, words = self._text.opaque.quotes, self._words
        starts = [i for i in range(sentence.first, sentence.last) if i in quotes]
        return [(i, quotes[i]) for i in starts if i == 0 or words.lower[i - 1] not in _GLOSSES]

    def is_sentence(self, quote: Stretch) -> bool:
        """Tell whether a quoted stretch holds a sentence of its own: a finite verb, or final punctuation inside."""
        words = self._words
        inner = range(quote[0] + 1, quote[1] - 1)
        short = len(inner) <= 4 and self._after_noun_or_article(quote)  # noqa: PLR2004 - die „Aktion Deutschland hilft“
        if len(inner) <= 2 or short or self._follows_title_noun(quote):  # noqa: PLR2004 - "Kommt Zeit" is a title
            return words.text[quote[1] - 2] in {"!", "?"} and len(inner) > 1
        return any(words.tag[i] in FINITE for i in inner) or words.text[quote[1] - 2] in _ENDS

    def is_phrase(self, quote: Stretch) -> bool:
        """Tell whether a quoted stretch reads like a piece of somebody's sentence rather than a name."""
        words = self._words
        first, size = quote[0] + 1, quote[1] - quote[0] - 2
        if size < 1 or self._follows_title_noun(quote):
            return False
        if words.text[first][0].islower() and words.tag[first] not in {"FM", "XY"}:
            return "." not in words.text[first]
        if not words.text[first][0].isalpha() and size > 1:
            return any(words.text[i][0].islower() for i in range(first, quote[1] - 1))
        if self._is_name(quote):
            return False
        return self.is_sentence(quote) or size >= _LONG or self._has_wording(quote)

    def _follows_title_noun(self, quote: Stretch) -> bool:
        if quote[0] == 0:
            return False
        before = self._words.lower[quote[0] - 1]
        return before in _TITLED or before.endswith(("zeitung", "magazin", "film", "zeitschrift", "sendung", "partei"))

    def _is_name(self, quote: Stretch) -> bool:
        """Tell whether the marks stand around a name: every word has a capital, or it follows a noun or an article."""
        words = self._words
        inner = range(quote[0] + 1, quote[1] - 1)
        capital = all(words.text[i][0].isupper() or not words.text[i][0].isalpha() for i in inner)
        return capital and (len(inner) > 1 or self._after_noun_or_article(quote))

    def _after_noun_or_article(self, quote: Stretch) -> bool:
        words = self._words
        at = quote[0] - 1
        return at >= 0 and (words.tag[at] in {"NN", "NE"} or words.lower[at] in _DEFINITE)

    def _has_wording(self, quote: Stretch) -> bool:
        """Tell whether a phrase that begins with a capital has small words in it and stands where no name stands."""
        words = self._words
        small = any(words.text[i][0].islower() for i in range(quote[0] + 1, quote[1] - 1))
        return small and not self._after_noun_or_article(quote)

    def is_called(self, quote: Stretch, cue: Cue) -> bool:
        """Tell whether somebody calls something by the quoted words: "nannte es „…“", "bezeichnete ihn als „…“"."""
        words = self._words
        if cue.verb.verb not in _NAMING and "als" not in cue.verb.governs:
            return False
        begin = max(0, quote[0] - 4)
        if any(words.lower[i] == "als" for i in range(begin, quote[0])):
            return True
        at = quote[0] - 1
        predicative = words.tag[at] in {"ADV", "PTKNEG", "PPER", "NE", "NN", "PDS", "ADJD"} or words.lower[at] in {
            "ein", "eine", "einen", "einem", "einer"}  # fmt: skip
        return cue.verb.verb == "nennen" and predicative and not self._follows_title_noun(quote)

    def framed(
        self, sentence: Sentence, quote: Stretch, cues: tuple[Cue, ...], sources: tuple[SourceFrame, ...], start: int
    ) -> Draft | None:
        """Return a quotation that its own sentence frames, None where the sentence has no frame for it.

        Args:
            sentence: the sentence that the quotation stands in.
            quote: the quoted stretch, marks included.
            cues: the cues of the sentence.
            sources: the source frames of the sentence.
            start: the first word that can belong to the frame.
        """
        number = self._clause_of(sentence, quote)
        cue = self._cue_for(sentence, quote, number, cues)
        if cue is not None and (self.is_called(quote, cue) or self.is_phrase(quote) or self.is_sentence(quote)):
            return self._with_cue(sentence, quote, number, cue, start)
        if not (self.is_phrase(quote) or self.is_sentence(quote)):
            return None
        if sources:
            source = min(sources, key=lambda s: abs(s.frame[0] - quote[0]))
            frame = (source.frame,)
            return Draft(QuotationKind.DIRECT, (quote,), stretches(list(source.cue)), frame, source.speaker, source.addressee)
        return self._after_colon(sentence, quote, number, start)

    def _clause_of(self, sentence: Sentence, quote: Stretch) -> int:
        for number, clause in enumerate(sentence.clauses):
            if clause.first <= quote[0] < clause.last:
                return number
        return len(sentence.clauses) - 1

    def _cue_for(self, sentence: Sentence, quote: Stretch, number: int, cues: tuple[Cue, ...]) -> Cue | None:
        """Choose the cue: in the same clause, behind a comma after the quotation, before it."""
        clauses = sentence.clauses
        fit = [cue for cue in cues if cue.verb.takes("quote")]
        same = [cue for cue in fit if cue.clause == number]
        if same and clauses[number].kind is not Kind.QUOTE:
            before = [cue for cue in same if cue.head < quote[0]]
            return before[-1] if before else same[0]
        after = [cue for cue in fit if cue.clause == number + 1 and clauses[cue.clause].before in {",", "–", "-", ""}]
        if after and (clauses[number].kind is Kind.QUOTE or after[0].finite == clauses[number + 1].first):
            return after[0]
        before = [cue for cue in fit if cue.head < quote[0]]
        return before[-1] if before else None

    def _with_cue(self, sentence: Sentence, quote: Stretch, number: int, cue: Cue, start: int) -> Draft:
        parts = list(cue.parts)
        if self.is_called(quote, cue):
            parts.extend(i for i in range(max(start, quote[0] - 4), quote[0]) if self._words.lower[i] == "als")
        speaker = self._speakers.of(sentence, cue)
        return Draft(
            QuotationKind.DIRECT,
            (quote,),
            cue=stretches(parts),
            frame=self._frame(sentence, quote, number, cue, start),
            speaker=tuple((a, min(b, quote[0])) if a < quote[0] < b else (a, b) for a, b in speaker),
            addressee=self._addressees.of(sentence, cue, speaker),
        )

    def _frame(self, sentence: Sentence, quote: Stretch, number: int, cue: Cue, start: int) -> tuple[Stretch, ...]:
        clause = sentence.clauses[number]
        found: list[Stretch] = []
        if cue.head < quote[0]:
            if start < quote[0]:
                found.append((start, quote[0]))
            if clause.kind is not Kind.QUOTE and quote[1] < clause.last and max(cue.parts) > quote[1]:
                found.append((quote[1], clause.last))
            return tuple(found)
        if clause.kind is not Kind.QUOTE and start < quote[0]:
            found.append((start, quote[0]))
        found.append((quote[1], self._frame_end(sentence, quote[1])))
        return tuple((a, b) for a, b in found if b > a)

    def _frame_end(self, sentence: Sentence, after: int) -> int:
        """Return where a frame behind the quotation ends: before the next quotation, else with the sentence."""
        for clause in sentence.clauses:
            if clause.kind is Kind.QUOTE and clause.first > after:
                return clause.first
        return sentence.stop

    def _after_colon(self, sentence: Sentence, quote: Stretch, number: int, start: int) -> Draft | None:
        """Find "Uschakow wörtlich: „…“" and "Der Sprecher blieb gelassen: „…“"."""
        words = self._words
        if quote[0] == 0 or words.text[quote[0] - 1] != ":" or quote[0] - 1 < start or not self.is_sentence(quote):
            return None
        speaker: tuple[Stretch, ...] = ()
        for earlier in range(number - 1, -1, -1):
            clause = sentence.clauses[earlier]
            if clause.kind is Kind.MAIN and clause.finite:
                speaker = self._speakers.subject(sentence, earlier, clause.finite[0])
                break
            if clause.kind is Kind.FRAGMENT and earlier == 0:
                end = self._speakers.phrases.end(clause.first, clause.last, wide=True)
                if end > clause.first:
                    speaker = ((clause.first, self._speakers.phrases.with_apposition(end, quote[0])),)
        return Draft(QuotationKind.DIRECT, (quote,), frame=((start, quote[0]),), speaker=speaker)

    def inside(self, quote: Stretch, outer: Draft) -> Draft:
        """Return a quotation that stands in reported speech: it has the frame and the speaker of that."""
        return replace(outer, kind=QuotationKind.DIRECT, content=(quote,))
