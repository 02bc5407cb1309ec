"""The sentences of an article that tell its story, as plain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from lesart.language.strings import strings_of
from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from lesart.model import Article

TELLING = frozenset(
    {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.CAPTION, SegmentKind.BODY}
)

# spaCy's number for a token that goes on with a name.
_INSIDE = 1
_NOMINAL = frozenset({"NN", "NE", "FM", "XY", "TRUNC", "ADJA", ""})


class Word(NamedTuple):
    """One word: its text, STTS tag, lemma, offsets in the article, and the label of the named entity it is part of.

    ``capital`` tells whether it is written with a capital letter, after a number perhaps ("58-Jähriger"), ``nominal``
    whether it is also tagged as a noun or a name may be, ``inside`` whether it goes on with the entity of the word before.
    """

    text: str
    tag: str
    lemma: str
    start: int
    end: int
    capital: bool
    nominal: bool
    label: str = ""
    inside: bool = False

    @classmethod
    def of(cls, text: str, tag: str, lemma: str, start: int) -> Word:
        """Return the word that stands at offset ``start``, of no named entity."""
        capital = text[0].isupper() or (text[0].isdigit() and "-J" in text)
        return cls(text, tag, lemma, start, start + len(text), capital, capital and tag in _NOMINAL)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its words without white space, their texts, its number in the article, the kind of its segment."""

    words: tuple[Word, ...]
    number: int
    segment: SegmentKind
    texts: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(word.text for word in self.words))

    def text_before(self, i: int, steps: int) -> str:
        """Return the text of the word so many steps before word ``i``, "" where the sentence has none there."""
        return self.texts[i - steps] if i >= steps else ""


def sentences_of(article: Article, doc: Doc) -> tuple[Sentence, ...]:
    """Return the sentences of the segments that tell the story, in text order.

    Args:
        article: the article, with its segments.
        doc: the tagged document over the whole of the article's text.

    """
    found: list[Sentence] = []
    for kind, words in _by_segment(article, doc):
        plain = _without_labels(words) if _is_shouted(words) else words
        found.append(Sentence(tuple(plain), len(found), kind))
    return tuple(found)


def _by_segment(article: Article, doc: Doc) -> Iterator[tuple[SegmentKind, list[Word]]]:
    """Yield the words of each sentence segment by segment: a sentence may run over a line that ends one."""
    # Read at once: an object for each token would take longer than all else here.
    columns = doc.to_array(["ORTH", "TAG", "LEMMA", "ENT_TYPE", "IDX", "ENT_IOB", "SENT_START", "IS_SPACE"]).T.tolist()
    texts = (strings_of(doc, numbers) for numbers in columns[:4])
    kinds = _kinds(article, columns[4])
    here = SegmentKind.BODY
    words: list[Word] = []
    for form, tag, lemma, label, start, place, begins, is_space, kind in zip(*texts, *columns[4:], kinds, strict=True):
        if words and (begins == 1 or (kind is not here and not is_space)):
            yield here, words
            words = []
        if is_space or kind not in TELLING:
            continue
        here = kind
        word = Word.of(form, tag, lemma, start)
        words.append(word._replace(label=label, inside=place == _INSIDE) if label else word)
    if words:
        yield here, words


def _kinds(article: Article, offsets: Iterable[int]) -> Iterator[SegmentKind]:
    """Yield the kind of the segment at each offset, as `Article.segment_at` gives it; the offsets must rise."""
    segments, at = article.segments, -1
    for offset in offsets:
        while at + 1 < len(segments) and segments[at + 1].start <= offset:
            at += 1
        yield segments[at].kind if at >= 0 and offset < segments[at].end else SegmentKind.BODY


def _without_labels(words: list[Word]) -> list[Word]:
    """Return words without their labels: in a sentence all in capitals a recogniser has nothing to go by."""
    return [word._replace(label="", inside=False) if word.label else word for word in words]


def _is_shouted(words: list[Word]) -> bool:
    letters = [word.text for word in words if word.text.isalpha()]
    return len(letters) > 1 and all(map(str.isupper, letters))
