"""Everything the rules know of one article's text: words, marks, sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.marks import pair_marks
from lesart.reading.quotations.opaque import Opaque
from lesart.reading.quotations.sentences import Sentence, sentences_of
from lesart.reading.quotations.words import Words, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from lesart.model import Article


@dataclass(frozen=True, slots=True)
class Text:
    """The words of an article with their quotation marks paired and their sentences split into clauses."""

    words: Words
    opaque: Opaque
    sentences: tuple[Sentence, ...]


def text_of(article: Article, doc: Doc) -> Text:
    """Return the analysed text of an article."""
    words = words_of(article, doc)
    opaque = Opaque(words, pair_marks(words))
    return Text(words, opaque, sentences_of(words, opaque))
