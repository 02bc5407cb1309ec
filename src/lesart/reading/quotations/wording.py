"""What quotation marks hold: a sentence, a piece of somebody's wording, or a name.

Marks also stand around names of papers, ships and parties, around titles, and around words that the reporter keeps at
a distance; only wording is a quotation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import endings
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.words import FINITE

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.words import Words

_TITLED = word_list("direct", "titled")
_TITLED_ENDINGS = endings("direct", "titled_endings")
_DEFINITE = word_list("direct", "definite")
_CALLING = word_list("cues", "calling")
_SPEAKING_OF = frozenset({"sprechen", "die rede sein"})
_INDEFINITE = frozenset({"ein", "eine", "einen", "einem", "einer"})
_BEFORE_PREDICATE = frozenset({"ADV", "PTKNEG", "PPER", "NE", "NN", "PDS", "ADJD"})
_TITLE_OPENERS = frozenset({"NN", "NE", "ADJA", "FM", "CARD"})
_TITLE_ENDS = frozenset({"NN", "NE", "FM", "CARD", "XY"})
_ENDS = frozenset({".", "!", "?", "…", "..."})
# A quoted phrase of so many words is somebody's wording even where it begins with a capital.
_LONG = 5
# Up to so many words a finite verb does not make a sentence: "Kommt Zeit", die „Aktion Deutschland hilft“.
_SHORT = 2
_SHORT_AFTER_ARTICLE = 4
# "als" stands at most so many words before what somebody is called ("als ein absolut „…“").
_CALLED_WITHIN = 4


class Wording:
    """Tells apart what quotation marks hold in one text. Stretches include the marks."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def is_sentence(self, quote: Stretch) -> bool:
        """Tell whether a quoted stretch holds a sentence of its own: a finite verb, or final punctuation inside."""
        words = self._words
        inner = range(quote[0] + 1, quote[1] - 1)
        if not inner:
            return False
        ends = words.text[inner[-1]]
        short = len(inner) <= _SHORT_AFTER_ARTICLE and self._after_noun_or_article(quote)
        if short or len(inner) <= _SHORT or self._follows_title_noun(quote):
            return ends in {"!", "?"} and len(inner) > 1
        return ends in _ENDS or any(words.tag[i] in FINITE for i in inner)

    def is_phrase(self, quote: Stretch) -> bool:
        """Tell whether a quoted stretch reads like a piece of somebody's sentence rather than a name."""
        words = self._words
        first, size = quote[0] + 1, quote[1] - quote[0] - 2
        if size < 1 or self._follows_title_noun(quote):
            return False
        opening = words.text[first][0]
        if opening.islower() and words.tag[first] not in {"FM", "XY"}:
            return "." not in words.text[first]
        if not opening.isalpha() and size > 1:
            return self._has_small_word(quote)
        if self._is_name(quote) or self._is_title(quote):
            return False
        wording = self._has_small_word(quote) and not self._after_noun_or_article(quote)
        return wording or size >= _LONG or self.is_sentence(quote)

    def is_called(self, quote: Stretch, cue: Cue) -> bool:
        """Tell whether somebody calls something by the quoted words: "nannte es „…“", "als „…“", "sprach von „…“"."""
        words = self._words
        if cue.verb.whole in _SPEAKING_OF and self._speaks_of(quote):
            return True
        if quote[0] == 0 or (cue.verb.verb not in _CALLING and "als" not in cue.verb.governs):
            return False
        if self.as_before(quote, 0):
            return True
        at = quote[0] - 1
        predicative = words.tag[at] in _BEFORE_PREDICATE or words.lower[at] in _INDEFINITE
        return cue.verb.verb == "nennen" and predicative and not self._follows_title_noun(quote)

    def _speaks_of(self, quote: Stretch) -> bool:
        at = quote[0] - 1
        at -= at > 0 and self._words.lower[at] in _INDEFINITE
        return at >= 0 and self._words.lower[at] == "von" and not self._follows_title_noun(quote)

    def as_before(self, quote: Stretch, start: int) -> list[int]:
        """Return the index of "als" shortly before a quoted stretch, in a list, empty where there is none."""
        begin = max(start, quote[0] - _CALLED_WITHIN)
        return [i for i in range(begin, quote[0]) if self._words.lower[i] == "als"]

    def _follows_title_noun(self, quote: Stretch) -> bool:
        if self._words.opens_paragraph[quote[0]]:
            return False
        before = self._words.lower[quote[0] - 1]
        return before in _TITLED or before.endswith(_TITLED_ENDINGS)

    def _is_name(self, quote: Stretch) -> bool:
        """Tell whether the marks stand around a name: every word has a capital, or it follows a noun or an article."""
        words = self._words
        inner = range(quote[0] + 1, quote[1] - 1)
        capital = all(words.text[i][0].isupper() or not words.text[i][0].isalpha() for i in inner)
        return capital and (len(inner) > 1 or self._after_noun_or_article(quote))

    def _is_title(self, quote: Stretch) -> bool:
        """Tell whether a noun phrase of whatever length stands as an apposition behind a noun: "die Studie „…“"."""
        words = self._words
        inner = range(quote[0] + 1, quote[1] - 1)
        apposition = not words.opens_paragraph[quote[0]] and words.tag[quote[0] - 1] == "NN"
        nominal = words.tag[inner[0]] in _TITLE_OPENERS and words.tag[inner[-1]] in _TITLE_ENDS
        return apposition and nominal and not any(words.tag[i] in FINITE for i in inner)

    def _after_noun_or_article(self, quote: Stretch) -> bool:
        words, at = self._words, quote[0] - 1
        opens = words.opens_paragraph[quote[0]]
        return not opens and (words.tag[at] in {"NN", "NE"} or words.lower[at] in _DEFINITE)

    def _has_small_word(self, quote: Stretch) -> bool:
        return any(self._words.text[i][0].islower() for i in range(quote[0] + 1, quote[1] - 1))
