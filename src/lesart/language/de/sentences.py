"""German sentence boundaries, by rule: abbreviations, ordinals, quotation marks, line breaks.

spaCy's sentencizer cuts at every full stop token, and its trained segmenter has no German news to learn from that may be
shipped; syntok (MIT) brings its own tokens and knows neither line breaks nor closing marks after the stop.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.lang.de.stop_words import STOP_WORDS
from spacy.language import Language

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from spacy.tokens import Doc

SENTENCES = "lesart_sentences_de"
_STOPS = frozenset({"!", "?", "…", ".", "。"})
_QUOTES = frozenset({*"\"'„“”‚‘’«»‹›`´", "``", "''"})
_CLOSERS = _QUOTES | frozenset(")]}")
_OPENERS = _QUOTES | frozenset("([{")
_DASHES = frozenset({"-", "–", "—", "--"})
_ABBREVIATIONS = {row[0]: row[1] for row in read_table("abbreviations.tsv")}
_BEFORE_ORDINAL = frozenset(row[0] for row in read_table("ordinal_context.tsv") if row[1] == "before")
_AFTER_ORDINAL = frozenset(row[0] for row in read_table("ordinal_context.tsv") if row[1] == "after")
_NUMBER_STOP = re.compile(r"\d[\d.,:]*\.")
_SHORT_NUMBER_STOP = re.compile(r"\d{1,3}\.")
_ROMAN = re.compile(r"[IVX]+\.?")
_ROMAN_STOP = re.compile(r"[IVX]+\.")
_INITIAL = re.compile(r"\w\.")
_INITIAL_LENGTH = 2
_DOTTED = re.compile(r"\w[\w.]*\.")
# A number after one of these counts what follows: "2. Soziale Bewegungen", "Kern, 3. Bürgermeister".
_BEFORE_COUNTING = frozenset({"", ",", "(", "–", "-"}) | _STOPS
# Days of a month and small ordinals; a larger number before a full stop is rarely an ordinal in running text.
_LARGEST_ORDINAL = 31
# Texts wrapped at a fixed width: at least this many single line breaks, this share of them before a small letter.
# Set on wrapped and unwrapped copies of the same parliamentary speeches (text-de).
_WRAPPED_BREAKS = 4
_WRAPPED_SHARE = 0.3
# A line shorter than this share of the usual line of a wrapped text ends its paragraph or is a heading.
_SHORT_LINE = 0.6


class SentenceSplitter:
    """Marks the first token of every sentence and parts the full stop from a number that ends one."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `is_sent_start` of every token of `doc` and return it; "2007." may be split into two tokens."""
        if len(doc) == 0:
            return doc
        boundaries = _Boundaries(doc)
        ends = boundaries.sentence_ends()
        starts = {0, *(_next_start(doc, end) for end in ends)}
        _part_stops(doc, boundaries.number_stops)
        # Set at once: spaCy looks through the whole document each time it is told of one token.
        marks = [1 if offset in starts else -1 for offset in doc.to_array("IDX").tolist()]
        doc.from_array(["SENT_START"], _as_column(marks))
        return doc


class _Boundaries:
    """Decides for one text after which tokens a sentence ends."""

    def __init__(self, doc: Doc) -> None:
        tokens = list(doc)
        self._words = [token.text for token in tokens]
        self._blank = [word.isspace() for word in self._words]
        self._spaces = [bool(token.whitespace_) or blank for token, blank in zip(tokens, self._blank, strict=True)]
        self._wrapped_at = _wrap_width(doc.text)
        self._line_start = 0
        self._doc = doc
        self.number_stops: list[int] = []

    def sentence_ends(self) -> set[int]:
        """Return the index of the last token of every sentence but the last (a line break may be that token)."""
        ends: set[int] = set()
        for i, word in enumerate(self._words):
            if self._blank[i]:
                if "\n" in word or "\r" in word:
                    self._close_line(i, ends)
            elif word in _STOPS or word.endswith("."):
                end = self._end_after(i)
                if end is not None:
                    ends.add(end)
                if _NUMBER_STOP.fullmatch(word) and (end is not None or self._ends_line(i)):
                    self.number_stops.append(i)
        return ends

    def _ends_line(self, i: int) -> bool:
        """Tell whether the token at `i` ends a line, or the text, that it does not begin."""
        last = self._with_closers(i)
        begins = i == 0 or (self._blank[i - 1] and "\n" in self._words[i - 1])
        breaks = last + 1 == len(self._words) or "\n" in self._words[last + 1]
        return breaks and not begins

    def _close_line(self, i: int, ends: set[int]) -> None:
        begin, here = self._line_start, self._doc[i].idx
        self._line_start = here + len(self._words[i])
        breaks = self._words[i].replace("\r\n", "\n").count("\n")
        if breaks == 1 and self._wrapped_at and here - begin >= self._wrapped_at * _SHORT_LINE:
            return
        if i > 0:
            ends.add(i - 1)

    def _end_after(self, i: int) -> int | None:
        """Return the last token of the sentence that the stop at `i` closes, or None where it closes none."""
        if i > 0 and self._words[i - 1] in {"(", "["} and self._words[i] != ".":
            return None
        last = self._with_closers(i)
        following = self._after(last)
        if following is None:
            return None
        if self._continues(following):
            return None
        if self._words[i] in _STOPS or set(self._words[i]) == {"."}:
            return last
        return last if self._dotted_word_ends(i, last, following) else None

    def _with_closers(self, i: int) -> int:
        """Return the last of the marks and further stops that directly follow the stop at `i`."""
        while i + 1 < len(self._words) and not self._spaces[i]:
            word = self._words[i + 1]
            if word not in _CLOSERS and word not in _STOPS:
                break
            if word in _OPENERS and not self._closes(i + 1):
                break
            i += 1
        return i

    def _closes(self, i: int) -> bool:
        """Tell whether the mark at `i`, which touches what stands before it, touches nothing after it."""
        if self._spaces[i] or i + 1 == len(self._words):
            return True
        following = self._words[i + 1]
        return self._blank[i + 1] or not following[0].isalnum()

    def _after(self, i: int) -> int | None:
        for j in range(i + 1, len(self._words)):
            if not self._blank[j]:
                return j
        return None

    def _continues(self, following: int) -> bool:
        """Tell whether the sentence visibly goes on: a small letter, a comma, a closing bracket."""
        word = self._words[following]
        if word in _DASHES:
            after = self._after(following)
            return after is None or self._words[after][0].islower()
        if word in _OPENERS:
            after = self._after(following)
            return after is not None and word in "([{" and self._words[after][0].islower()
        return word[0].islower() or word[0] in ",;:)]}/%&" or word in _STOPS

    def _dotted_word_ends(self, i: int, last: int, following: int) -> bool:
        word, after = self._words[i], self._words[following]
        if _NUMBER_STOP.fullmatch(word):
            return self._number_ends(i, following)
        if _ROMAN_STOP.fullmatch(word) and i > 0:
            return _begins_sentence(after)
        before = self._words[i - 1] if i else ""
        kind = _ABBREVIATIONS.get(before + word) or _ABBREVIATIONS.get(word)
        if kind == "goes-on" or (_INITIAL.fullmatch(word) and _INITIAL.fullmatch(before) and not kind):
            return False
        if kind == "number":
            return not (after[0].isdigit() or _ROMAN.fullmatch(after))
        if kind or _DOTTED.fullmatch(word):
            return _begins_sentence(after) or (len(word) > _INITIAL_LENGTH and (after in _QUOTES or last > i))
        return True

    def _number_ends(self, i: int, following: int) -> bool:
        after = self._words[following]
        if not _SHORT_NUMBER_STOP.fullmatch(self._words[i]):
            return True
        if after[0].isdigit() or after in _AFTER_ORDINAL:
            return False
        if _begins_sentence(after):
            return True
        before = self._words[i - 1].lower() if i else ""
        if before in _BEFORE_ORDINAL or before in _BEFORE_COUNTING or (i and self._blank[i - 1]):
            return False
        return int(self._words[i][:-1]) > _LARGEST_ORDINAL or after in _QUOTES or not before.endswith("s")


def _begins_sentence(word: str) -> bool:
    """Tell whether a function word is written with a capital, as only the first word of a sentence is."""
    return word[0].isupper() and not word.isupper() and word.lower() in STOP_WORDS


def _as_column(marks: list[int]) -> Any:  # noqa: ANN401 - spaCy's name for the type exists in its stubs only
    return np.array(marks, dtype=np.int64).astype(np.uint64).reshape(-1, 1)


def _next_start(doc: Doc, end: int) -> int:
    """Return the offset of the first token that is not white space after the one at `end`, 0 at the end."""
    for i in range(end + 1, len(doc)):
        if not doc[i].is_space:
            return doc[i].idx
    return 0


def _part_stops(doc: Doc, numbers: list[int]) -> None:
    """Split each number from the full stop that ends its sentence."""
    if not numbers:
        return
    with doc.retokenize() as retokenizer:
        for i in numbers:
            token = doc[i]
            retokenizer.split(token, [token.text[:-1], "."], heads=[(token, 0), (token, 0)])


def _wrap_width(text: str) -> float:
    """Return the usual line length in characters of a text wrapped at a fixed width, 0 where lines are paragraphs."""
    lines = text.replace("\r\n", "\n").split("\n")
    pairs = [(a, b) for a, b in pairwise(lines) if a and b and not a.isspace() and not b.isspace()]
    if len(pairs) < _WRAPPED_BREAKS:
        return 0.0
    lower = sum(b.lstrip()[0].islower() for _, b in pairs)
    return median(len(a) for a, _ in pairs) if lower >= _WRAPPED_SHARE * len(pairs) else 0.0


@Language.factory(SENTENCES, assigns=["token.is_sent_start"], retokenizes=True)
def create_sentence_splitter(nlp: Language, name: str) -> SentenceSplitter:  # noqa: ARG001 - spaCy passes both by name
    """Return the component; it takes no settings."""
    return SentenceSplitter()
