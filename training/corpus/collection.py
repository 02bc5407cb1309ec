"""The folders of the corpus: its articles, its split for development, and the articles that were annotated twice."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from training.corpus.markup import MarkupError, read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.corpus.markup import AnnotatedArticle

CORPUS = Path("corpus")
ARTICLES = "articles"
SECOND = "second"

NAME = re.compile(r"[a-z](?P<number>\d{3})-[a-z0-9-]+")
DEV_EVERY = 7
DEV_REMAINDER = 2
"""An article whose number leaves this when divided by ``DEV_EVERY`` is for development.

Going by the number keeps the split as it is when the corpus grows, and spreads it over the annotators. Of the seven
remainders this one was taken because it left at least two articles of every voice and topic in the 490 there were.
"""


class Split(StrEnum):
    """What an article is for: learning from it, or scoring what was learnt."""

    TRAIN = "train"
    DEV = "dev"


def split_of(name: str) -> Split:
    """Return the split that an article of this name belongs to.

    Raises:
        MarkupError: if the name is not a letter, three digits and a few words, parted by hyphens.

    """
    match = NAME.fullmatch(name)
    if not match:
        message = f"{name}: name an article by its annotator's letter and three digits, as in a012-a-few-words"
        raise MarkupError(message)
    return Split.DEV if int(match["number"]) % DEV_EVERY == DEV_REMAINDER else Split.TRAIN


def paths(corpus: Path = CORPUS, folder: str = ARTICLES) -> list[Path]:
    """Return the files of a folder of the corpus, sorted by name."""
    return sorted((corpus / folder).glob("*.txt"))


def articles_of(split: Split, corpus: Path = CORPUS) -> Iterator[AnnotatedArticle]:
    """Yield the articles of a split, sorted by name.

    Raises:
        MarkupError: if the name, the head or the mark-up of one breaks the rules.

    """
    for path in paths(corpus):
        if split_of(path.stem) is split:
            yield read_article(path)


def annotated_twice(corpus: Path = CORPUS) -> Iterator[tuple[AnnotatedArticle, AnnotatedArticle]]:
    """Yield every article that has a second annotation: as first annotated, as annotated again.

    Raises:
        MarkupError: if one breaks the rules or the two are not annotations of the same text.

    """
    for path in paths(corpus, SECOND):
        yield with_first(read_article(path), corpus)


def with_first(second: AnnotatedArticle, corpus: Path = CORPUS) -> tuple[AnnotatedArticle, AnnotatedArticle]:
    """Return the first annotation of an article beside its second one.

    Raises:
        MarkupError: if there is no first one, or if it is an annotation of another text.

    """
    path = corpus / ARTICLES / f"{second.name}.txt"
    if not path.exists():
        message = f"{second.name}: annotated a second time, but there is no {path.name} in {ARTICLES}"
        raise MarkupError(message)
    first = read_article(path)
    if first.text != second.text:
        at = next((i for i, (a, b) in enumerate(zip(first.text, second.text, strict=False)) if a != b), None)
        near = "the end" if at is None else repr(first.text[at : at + 40])
        message = f"{second.name}: the text annotated a second time differs from the first one, from {near} on"
        raise MarkupError(message)
    return first, second
