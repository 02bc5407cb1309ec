"""Texts of any number to measure on, made from the Lesart corpus and the bundled demonstration: same seed, same texts."""

from __future__ import annotations

import random
import re
from importlib import resources
from itertools import islice, repeat
from typing import TYPE_CHECKING

from lesart.model import Article
from training.corpus.collection import Split, articles_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 2026
COPIED = 0.3
"""Share of the articles that are copies of an earlier one, a few words apart."""
CHANGED = 0.03
"""Share of the words that a copy leaves out."""
SHARED = 0.5
"""Share of the paragraphs that an article of a story takes from the reports of the demonstration."""
WORDS = 350
"""Words of an article of a story, about as many as the reports of the demonstration have."""
SENTENCES = 18
"""Sentences of an article of an archive: about 200 words."""

_SENTENCE = re.compile(r"[^\n]+?[.!?][“\"]?(?=\s|$)")


def articles_of_length(words: int, count: int) -> list[Article]:
    """Return articles of about ``words`` words, joined from whole articles of the corpus and cut at a paragraph."""
    paragraphs = _without_end([text for text in _corpus_texts() for text in text.split("\n\n")])
    return [_article(_taken(paragraphs, words), number, "corpus") for number in range(count)]


def story_of(count: int) -> list[Article]:
    """Return ``count`` articles of one event, of which ``COPIED`` are copies.

    Half their paragraphs are of the demonstration, an invented event in many tellings, a few words apart; the other half
    they do not share, as long as the corpus has paragraphs left. Sentences, quotations and their frames are whole.
    """
    chance = random.Random(SEED)  # noqa: S311 - no secret
    told = _paragraphs(_demonstration_texts())
    own = _paragraphs(_corpus_texts())
    chance.shuffle(own)
    each = _without_end(own)
    paragraphs = (
        _edited(chance.choice(told), chance) if chance.random() < SHARED else next(each) for _ in repeat(None)
    )
    texts = _with_copies((_taken(paragraphs, WORDS) for _ in repeat(None)), count, chance)
    return [_article(text, number, "story") for number, text in enumerate(texts)]


def archive_of(count: int) -> list[Article]:
    """Return ``count`` articles of many events, of which ``COPIED`` are copies; their words are those of the corpus."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    own = [sentence for text in _corpus_texts() for sentence in _sentences(text)]
    sentences = (_shuffled(chance.choice(own), chance) for _ in repeat(None))
    texts = _with_copies((" ".join(islice(sentences, SENTENCES)) for _ in repeat(None)), count, chance)
    return [_article(text, number, "archive") for number, text in enumerate(texts)]


def _with_copies(originals: Iterator[str], count: int, chance: random.Random) -> list[str]:
    """Return ``count`` texts, of which ``COPIED`` are copies of an earlier one."""
    texts: list[str] = []
    for _ in range(count):
        copied = texts and chance.random() < COPIED
        texts.append(_edited(chance.choice(texts), chance) if copied else next(originals))
    return texts


def _edited(text: str, chance: random.Random) -> str:
    """Return a text without some of its words; its lines stay."""
    lines = (line.split() for line in text.split("\n"))
    return "\n".join(" ".join(word for word in words if chance.random() >= CHANGED) for words in lines)


def _shuffled(sentence: str, chance: random.Random) -> str:
    """Return the words of a sentence in another order, so that it is nobody's copy."""
    words = sentence.rstrip('.!?“"').split()
    chance.shuffle(words)
    return f"{' '.join(words)}."


def _taken(paragraphs: Iterator[str], words: int) -> str:
    taken: list[str] = []
    while sum(len(paragraph.split()) for paragraph in taken) < words:
        taken.append(next(paragraphs))
    return "\n\n".join(taken)


def _without_end(items: list[str]) -> Iterator[str]:
    while True:
        yield from items


def _paragraphs(texts: list[str]) -> list[str]:
    """Return the paragraphs that are made of sentences, headlines and credits apart."""
    return [paragraph for text in texts for paragraph in text.split("\n\n") if _sentences(paragraph)]


def _sentences(text: str) -> list[str]:
    return [match.group().strip() for match in _SENTENCE.finditer(text)]


def _corpus_texts() -> list[str]:
    return [article.text for article in articles_of(Split.TRAIN)]


def _demonstration_texts() -> list[str]:
    folder = resources.files("lesart.demonstration") / "texts"
    paths = sorted(folder.iterdir(), key=lambda path: path.name)
    return [path.read_text(encoding="utf-8") for path in paths]


def _article(text: str, number: int, name: str) -> Article:
    day = 1 + number % 28
    return Article.from_text(
        text, language="de", published=f"2024-05-{day:02d}", article_id=f"{name}-{number}", outlet=f"Zeitung {number}"
    )
