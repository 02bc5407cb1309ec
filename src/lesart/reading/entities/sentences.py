"""The sentences of an article that tell its story, as plain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from lesart.model import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from lesart.model import Article

TELLING = frozenset(
    {SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.CAPTION, SegmentKind.BODY}
)

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
    for span in _spans(doc):
        for kind, tokens in _by_segment(article, span):
            words = _words(tokens)
            found.append(Sentence(words, len(found), kind))
    return tuple(found)


def _spans(doc: Doc) -> Iterator[Span]:
    if doc.has_annotation("SENT_START"):
        yield from doc.sents
    elif len(doc):
        yield doc[:]


def _by_segment(article: Article, span: Span) -> Iterator[tuple[SegmentKind, list[Token]]]:
    """Yield the tokens of a sentence segment by segment: a sentence may run over a line that ends one."""
    here: SegmentKind | None = None
    tokens: list[Token] = []
    for token in span:
        if token.is_space:
            continue
        kind = article.segment_at(token.idx)
        if kind is not here:
            if tokens and here in TELLING:
                yield here, tokens
            here, tokens = kind, []
        tokens.append(token)
    if tokens and here in TELLING:
        yield here, tokens


def _words(tokens: list[Token]) -> tuple[Word, ...]:
    """Return the words of a sentence; in one all in capitals a recogniser has nothing to go by, and its labels go."""
    words = tuple(Word.of(token.text, token.tag_, token.lemma_, token.idx) for token in tokens)
    if not any(token.ent_type_ for token in tokens) or _is_shouted(tokens):
        return words
    pairs = zip(words, tokens, strict=True)
    return tuple(
        word._replace(label=token.ent_type_, inside=token.ent_iob_ == "I") if token.ent_type_ else word
        for word, token in pairs
    )


def _is_shouted(tokens: list[Token]) -> bool:
    letters = [token.text for token in tokens if token.is_alpha]
    return len(letters) > 1 and all(map(str.isupper, letters))
