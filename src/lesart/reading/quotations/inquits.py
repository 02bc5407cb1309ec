"""Frames of quotations without a cue verb: "„…“, schnaubte er", "Für X ist das „…“", "X will „…“", "mit der Aufschrift „…“"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.cues import Cue
from lesart.reading.quotations.lexicon import BY_QUOTATION, endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_INSCRIPTIONS = endings("direct", "inscription_endings")
_EXAMPLES = word_list("direct", "examples")
_ARTICLES = frozenset({"ART", "PPOSAT", "PDAT", "PIAT"})


class Inquits:
    """Finds the frames of one text that only the quotation beside them shows to be frames."""

    def __init__(self, text: Text, speakers: Speakers) -> None:
        self._words = text.words
        self._speakers = speakers

    def behind(self, sentence: Sentence, quote: Stretch, number: int) -> Cue | None:
        """Return the inquit formula behind a quotation: any full verb that stands first, and somebody as its subject.

        Args:
            sentence: the sentence.
            quote: the quoted stretch, marks included.
            number: the clause that the quotation stands in.
        """
        words, following = self._words, sentence.clauses[number + 1 : number + 2]
        if sentence.clauses[number].kind is not Kind.QUOTE or not following or following[0].before != ",":
            return None
        clause = following[0]
        if not clause.verb_first or words.tag[clause.first] != "VVFIN" or clause.first < quote[1]:
            return None
        subject = self._speakers.subjects.of(sentence, number + 1, clause.first)
        if not subject or subject[0][0] < clause.first or self._speakers.subjects.persons.is_abstract(subject[0]):
            return None
        particle = [clause.last - 1] if words.tag[clause.last - 1] == "PTKVZ" else []
        return Cue(BY_QUOTATION, clause.first, clause.first, (clause.first, *particle), number + 1, named=subject)

    def around(self, sentence: Sentence, quote: Stretch, number: int) -> Cue | None:
        """Return what frames a quotation in the middle of its clause, None where nothing does; arguments as above."""
        return (
            self._inscription(sentence, quote, number)
            or self._for_somebody(sentence, quote, number)
            or self._wanted(sentence, quote, number)
        )

    def _for_somebody(self, sentence: Sentence, quote: Stretch, number: int) -> Cue | None:
        """Find "Für die Opposition ist das „…“"."""
        words, clause, phrases = self._words, sentence.clauses[number], self._speakers.phrases
        finite = clause.finite[0] if clause.finite else -1
        if words.lower[clause.first] != "für" or finite < 0 or words.lemma[finite] != "sein" or quote[0] < finite:
            return None
        whom = (clause.first + 1, phrases.end(clause.first + 1, finite, wide=True))
        if whom[1] != finite or not self._speakers.subjects.persons.can_speak(whom):
            return None
        return Cue(BY_QUOTATION, finite, finite, (clause.first, finite), number, named=(whom,))

    def _wanted(self, sentence: Sentence, quote: Stretch, number: int) -> Cue | None:
        """Find "Die Ministerin will „…prüfen“": the verb that "wollen" needs stands between the marks."""
        words, clause = self._words, sentence.clauses[number]
        finite = clause.finite[0] if clause.finite else -1
        if finite < 0 or words.lemma[finite] != "wollen" or not finite < quote[0] < clause.last:
            return None
        if words.tag[quote[1] - 2] != "VVINF" or not words.text[quote[0] + 1][0].islower():
            return None
        return Cue(BY_QUOTATION, finite, finite, (finite,), number)

    def _inscription(self, sentence: Sentence, quote: Stretch, number: int) -> Cue | None:
        """Find "ein Plakat mit der Aufschrift „…“" and "Parolen wie „…“"."""
        words, first = self._words, sentence.clauses[number].first
        noun = quote[0] - 1
        while noun > first and words.lower[noun] in _EXAMPLES:
            noun -= 1
        if noun < first or words.tag[noun] != "NN" or not words.lower[noun].endswith(_INSCRIPTIONS):
            return None
        begin = noun
        while begin > first and words.tag[begin - 1] in _ARTICLES | PREPOSITIONS | {"ADJA"}:
            begin -= 1
        finite = sentence.clauses[number].finite
        subject = self._speakers.subjects.of(sentence, number, finite[0]) if finite else ()
        named = tuple(one for one in subject if not one[0] <= noun < one[1])
        return Cue(BY_QUOTATION, noun, -1, tuple(range(begin, noun + 1)), number, named=named)
