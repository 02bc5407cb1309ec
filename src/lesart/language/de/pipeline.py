"""Puts the German pipeline together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import spacy

# Imported for their factories.
import lesart.language.de.hanta
import lesart.language.de.sentences
import lesart.language.de.words
from lesart.language.de.tokens import set_tokenizer

if TYPE_CHECKING:
    from spacy.language import Language


def german() -> Language:
    """Return the German pipeline with every component in its order."""
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    nlp.add_pipe("lesart_sentences_de")
    nlp.add_pipe("lesart_hanta_de")
    nlp.add_pipe("lesart_words_de")
    return nlp
