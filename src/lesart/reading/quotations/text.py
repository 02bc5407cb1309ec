"""Everything the rules know of one article's text: words, marks, sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Opaque, Sentence, sentences_of
from lesart.reading.quotations.marks import Pair, pair_marks
from lesart.reading.quotations.words import Words, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.model import Article


@dataclass(frozen=True, slots=True)
class Text:
    """The words of an article with their quotation marks paired and their sentences split into clauses."""

    words: Words
    pairs: tuple[Pair, ...]
    opaque: Opaque
    sentences: tuple[Sentence, ...]


def text_of(article: Article, doc: Doc) -> Text:
    """Return the analysed text of an article."""
    words = words_of(article, doc)
    pairs = pair_marks(words)
    opaque = Opaque(words, pairs)
    return Text(words, pairs, opaque, sentences_of(words, opaque))
