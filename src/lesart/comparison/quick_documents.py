"""Copies of spaCy documents that are quick to read word by word.

spaCy makes a new object for each word that is asked for and looks each of its strings up by hash; the comparison asks
for the same words of the same documents dozens of times, and spent a fifth of its time so. A copy holds its words, and
each word its strings. It answers what a document answers, by asking the document for what it does not hold; so it
stands in for one, is typed as one, and the code of the comparison takes either.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast, overload

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token
    from spacy.tokens.morphanalysis import MorphAnalysis

    from lesart.model import Reading

Made = TypeVar("Made")


def with_quick_documents(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return the readings with copies for their documents, in the same order."""
    return tuple(
        reading if reading.doc is None else replace(reading, doc=cast("Doc", QuickDocument(reading.doc)))
        for reading in readings
    )


def source_of(doc: Doc) -> Doc:
    """Return the spaCy document that a copy stands for; a document itself otherwise."""
    found: object = doc
    return found.source if isinstance(found, QuickDocument) else doc


def words_at(doc: Doc, indexes: tuple[int, ...]) -> Sequence[Token]:
    """Return the words at some indexes; the same indexes are asked for time and again, so a copy remembers them."""
    found: object = doc
    return found.at(indexes) if isinstance(found, QuickDocument) else [doc[i] for i in indexes]


def once(function: Callable[[tuple[Token, ...]], Made]) -> Callable[[Sequence[Token]], Made]:
    """Make a function of words of one document remember what it made of them, as long as the copy of the document is there.

    Words of a spaCy document itself are new objects each time; nothing is remembered of them.
    """

    @wraps(function)
    def remembering(words: Sequence[Token]) -> Made:
        asked = tuple(words)
        doc: object = asked[0].doc if asked else None
        if not isinstance(doc, QuickDocument):
            return function(asked)
        made = doc.made.setdefault(function, {})
        if asked not in made:
            made[asked] = function(asked)
        return cast("Made", made[asked])

    return remembering


class QuickDocument:
    """A document's words, read once; ``made`` is what functions that remember it made of some of them."""

    def __init__(self, source: Doc) -> None:
        """Copy the words of a document that is not changed any more."""
        self.source = source
        strings = source.vocab.strings
        keys = source.to_array(["ORTH", "LOWER", "LEMMA", "TAG"])
        string = {key: strings[key] for key in np.unique(keys).tolist()}
        analyses, first = np.unique(source.to_array("MORPH"), return_index=True)
        morph = {analysis: source[i].morph for analysis, i in zip(analyses.tolist(), first.tolist(), strict=True)}
        places = source.to_array(["MORPH", "IDX"]).tolist()
        self._words = [
            QuickWord(self, i, offset, tuple(map(string.__getitem__, row)), morph[analysis])
            for i, (row, (analysis, offset)) in enumerate(zip(keys.tolist(), places, strict=True))
        ]
        ends = [sentence.end for sentence in source.sents] if source.has_annotation("SENT_START") else [len(source)]
        self._starts = [0, *ends[:-1]]
        self._at: dict[tuple[int, ...], Sequence[Token]] = {}
        self.made: dict[object, dict[object, object]] = {}
        self.sents = [QuickSpan(self, start, end) for start, end in zip(self._starts, ends, strict=True)]

    def __getattr__(self, name: str) -> object:
        return getattr(self.source, name)

    def __len__(self) -> int:
        return len(self._words)

    def __iter__(self) -> Iterator[QuickWord]:
        return iter(self._words)

    @overload
    def __getitem__(self, where: int) -> QuickWord: ...
    @overload
    def __getitem__(self, where: slice) -> QuickSpan: ...
    def __getitem__(self, where: int | slice) -> QuickWord | QuickSpan:
        if isinstance(where, int):
            return self._words[where]
        start, end, _ = where.indices(len(self._words))
        return QuickSpan(self, start, max(start, end))

    def words(self, start: int, end: int) -> Sequence[QuickWord]:
        """Return the words from one index up to before another."""
        return self._words[start:end]

    def at(self, indexes: tuple[int, ...]) -> Sequence[Token]:
        """Return the words at some indexes, in their order."""
        if indexes not in self._at:
            self._at[indexes] = cast("Sequence[Token]", tuple(map(self._words.__getitem__, indexes)))
        return self._at[indexes]

    def sentence_at(self, index: int) -> QuickSpan:
        """Return the sentence of the word at an index."""
        return self.sents[bisect_right(self._starts, index) - 1]

    def char_span(self, start: int, end: int, *, alignment_mode: str = "strict") -> QuickSpan | None:
        """Return the words between two character offsets, as `spacy.tokens.Doc.char_span` does."""
        span = self.source.char_span(start, end, alignment_mode=alignment_mode)
        return None if span is None else QuickSpan(self, span.start, span.end)


class QuickWord:
    """A word with its strings; ``i`` is its index, ``idx`` the offset of its first character."""

    __slots__ = ("doc", "i", "idx", "is_alpha", "is_space", "lemma_", "lower_", "morph", "tag_", "text")

    def __init__(self, doc: QuickDocument, i: int, idx: int, strings: tuple[str, ...], morph: MorphAnalysis) -> None:
        """Copy a token; ``strings`` are its form, its form in small letters, its lemma and its tag."""
        self.doc = doc
        self.i = i
        self.idx = idx
        self.morph = morph
        self.text, self.lower_, self.lemma_, self.tag_ = strings
        self.is_alpha = self.text.isalpha()
        self.is_space = self.text.isspace()

    def __getattr__(self, name: str) -> object:
        return getattr(self.doc.source[self.i], name)

    def __len__(self) -> int:
        return len(self.text)

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    @property
    def sent(self) -> QuickSpan:
        """The sentence that the word stands in."""
        return self.doc.sentence_at(self.i)

    def nbor(self, step: int = 1) -> QuickWord:
        """Return the word so many words further; raises `IndexError` outside the document."""
        if not 0 <= self.i + step < len(self.doc):
            message = f"there is no word {step} words from word {self.i} of {len(self.doc)}"
            raise IndexError(message)
        return self.doc[self.i + step]


class QuickSpan:
    """The words from ``start`` up to before ``end``."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: QuickDocument, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end

    def __getattr__(self, name: str) -> object:
        return getattr(self.doc.source[self.start : self.end], name)

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[QuickWord]:
        return iter(self.doc.words(self.start, self.end))

    def __str__(self) -> str:
        return str(self.doc.source[self.start : self.end])

    __repr__ = __str__

    @overload
    def __getitem__(self, where: int) -> QuickWord: ...
    @overload
    def __getitem__(self, where: slice) -> QuickSpan: ...
    def __getitem__(self, where: int | slice) -> QuickWord | QuickSpan:
        if isinstance(where, slice):
            start, end, _ = where.indices(len(self))
            return QuickSpan(self.doc, self.start + start, self.start + max(start, end))
        return self.doc.words(self.start, self.end)[where]

    @property
    def sent(self) -> QuickSpan:
        """The sentence of the first word."""
        return self.doc.sentence_at(self.start)
