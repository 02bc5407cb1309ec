"""The words of an article as parallel tuples: what every rule of the grammar reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from lesart.language.strings import strings_of
from lesart.model import SegmentKind
from lesart.reading.quotations.mood import mood
from lesart.reading.quotations.retag import retagged, saying_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from lesart.model import Article

# spaCy's number for a token that goes on with a name.
_INSIDE = 1
FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_READ = frozenset(
    {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.CAPTION, SegmentKind.BODY}
)
# Marks that a tokenizer may leave inside a word: "Eins“-Begegnung".
_MARK = re.compile(r"[„“”»«\"]")
_CLOSED = re.compile(r"[)\]][:;,.!?]")
_PIECES = re.compile(r"[„“”»«\"]|[^„“”»«\"]+")


class _Row(NamedTuple):
    text: str
    lower: str
    tag: str
    lemma: str
    start: int
    end: int
    opens_sentence: bool
    opens_paragraph: bool
    present: bool
    past: bool
    inside_name: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the segments that tell the story, in order; white space and furniture are left out.

    ``start`` and ``end`` are code point offsets into the article. ``opens_sentence`` and ``opens_paragraph`` mark the
    first word of a sentence and of a paragraph (a line, or a segment). ``present`` and ``past`` mark finite verbs in the
    present and the past subjunctive: the first hardly stands but in reported speech, the second also in conditions.
    ``inside_name`` marks words that go on with the name before them, where the pipeline marks names.
    """

    text: tuple[str, ...]
    lower: tuple[str, ...]
    tag: tuple[str, ...]
    lemma: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    opens_sentence: tuple[bool, ...]
    opens_paragraph: tuple[bool, ...]
    present: tuple[bool, ...]
    past: tuple[bool, ...]
    inside_name: tuple[bool, ...]

    def __len__(self) -> int:
        return len(self.text)

    def touches_before(self, i: int) -> bool:
        """Tell whether no white space parts word ``i`` from the one before it."""
        return i > 0 and self.end[i - 1] == self.start[i]

    def touches_after(self, i: int) -> bool:
        """Tell whether no white space parts word ``i`` from the one after it."""
        return i + 1 < len(self.text) and self.end[i] == self.start[i + 1]

    def is_subjunctive(self, i: int) -> bool:
        """Tell whether there is a word ``i`` and it is a verb in either subjunctive."""
        return i >= 0 and (self.present[i] or self.past[i])

    def has_tag(self, i: int, tags: frozenset[str]) -> bool:
        """Tell whether there is a word ``i`` and its tag is one of ``tags``."""
        return 0 <= i < len(self.text) and self.tag[i] in tags


def words_of(article: Article, doc: Doc) -> Words:
    """Return the words of the story.

    Args:
        article: the article, with its segments.
        doc: the tagged document over the whole of the article's text.
    """
    rows = tuple(_rows(article, doc))
    if not rows:
        return Words(*((),) * len(_Row._fields))
    words = Words(*zip(*rows, strict=True))
    verbs = saying_verbs(words.text, words.tag)
    tag = tuple("VVFIN" if i in verbs else tag for i, tag in enumerate(words.tag)) if verbs else words.tag
    lemma = tuple(verbs.get(i, lemma) for i, lemma in enumerate(words.lemma)) if verbs else words.lemma
    return replace(words, tag=retagged(words.text, tag, lemma), lemma=lemma)


def _rows(article: Article, doc: Doc) -> Iterator[_Row]:
    # Read at once: an object for each token would take longer than all else here.
    columns = doc.to_array(["ORTH", "TAG", "LEMMA", "MORPH", "IDX", "ENT_IOB", "SENT_START", "IS_SPACE"]).T.tolist()
    strings = (strings_of(doc, numbers) for numbers in columns[:4])
    region_at = _Regions(article)
    paragraph, sentence, region = True, True, -1
    for text, tag, lemma, morph, start, place, begins, is_space in zip(*strings, *columns[4:], strict=True):
        sentence = sentence or begins == 1
        if is_space:
            paragraph = paragraph or "\n" in text or "\r" in text
            continue
        here = region_at(start)
        if here < 0:
            continue
        if here != region:
            paragraph, region = True, here
        lower, end = text.lower(), start + len(text)
        present, past = mood(morph, lower, lemma) if tag in FINITE else (False, False)
        row = _Row(
            text, lower, tag, lemma, start, end, sentence or paragraph, paragraph, present, past, place == _INSIDE
        )
        if len(text) == 1 or text.isalnum():
            yield row
        elif _MARK.search(text):
            yield from _split(row)
        elif _CLOSED.fullmatch(text):
            yield from _opened(row)
        else:
            yield row
        paragraph = sentence = False


def _split(row: _Row) -> Iterator[_Row]:
    """Part a token that holds quotation marks at the marks."""
    for number, piece in enumerate(_PIECES.finditer(row.text)):
        text = piece.group()
        mark = _MARK.fullmatch(text) is not None
        start = row.start + piece.start()
        yield _Row(
            text,
            text.lower(),
            "$(" if mark else row.tag,
            text if mark else row.lemma,
            start,
            start + len(text),
            row.opens_sentence and number == 0,
            row.opens_paragraph and number == 0,
            present=False,
            past=False,
            inside_name=False,
        )


def _opened(row: _Row) -> Iterator[_Row]:
    """Part punctuation that closes a bracket from what follows it: "):" behind a party."""
    bracket, stop = row.text[0], row.text[1]
    tag = "$," if stop == "," else "$."
    yield row._replace(text=bracket, lower=bracket, lemma=bracket, tag="$(", end=row.start + 1)
    yield row._replace(
        text=stop, lower=stop, lemma=stop, tag=tag, start=row.start + 1, opens_sentence=False, opens_paragraph=False
    )


class _Regions:
    """Numbers the readable stretches; walks the segments alongside the words, so that the whole is linear."""

    def __init__(self, article: Article) -> None:
        self._segments = article.segments
        self._at = 0

    def __call__(self, offset: int) -> int:
        """Return the number of the readable stretch at ``offset``, -1 where nothing may be read. Offsets must rise."""
        while self._at < len(self._segments) and self._segments[self._at].end <= offset:
            self._at += 1
        if self._at == len(self._segments) or offset < self._segments[self._at].start:
            return 2 * self._at
        return 2 * self._at + 1 if self._segments[self._at].kind in _READ else -1
