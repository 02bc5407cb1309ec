"""Makes the parts of the German network known to spaCy, so that a saved pipeline finds them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.util import registry

from lesart.language.de.embedding import lexicon_embed
from lesart.language.de.tokens import set_tokenizer
from lesart.language.de.vectors import FloretVectors

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.vocab import Vocab


def register() -> None:
    """Register the embedding, the vectors and the token rules; a second call changes nothing."""
    registry.architectures.register("lesart.LexiconEmbed.v2", func=lexicon_embed)
    registry.architectures.register("lesart.LexiconEmbed.v1", func=lexicon_embed_of_forms)
    registry.vectors.register("lesart.Floret.v1", func=create_floret_vectors)
    registry.callbacks.register("lesart.german_tokens.v1", func=create_german_tokens)


def create_floret_vectors() -> Callable[[Vocab], FloretVectors]:
    """Return the function with which spaCy makes the vectors of a vocabulary."""
    return FloretVectors


def create_german_tokens() -> Callable[[Language], Language]:
    """Return the function that gives a new pipeline Lesart's token rules."""

    def give(nlp: Language) -> Language:
        set_tokenizer(nlp)
        return nlp

    return give


def lexicon_embed_of_forms(width: int, attrs: list[str], rows: list[int], class_rows: int) -> object:
    """Return the embedding of the first networks: two tables of classes, with ``class_rows`` rows each."""
    return lexicon_embed(width, attrs, rows, [class_rows, class_rows])
