"""Puts the German pipeline together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import spacy

from lesart.language.de.hanta import HANTA
from lesart.language.de.sentences import SENTENCES
from lesart.language.de.tokens import set_tokenizer
from lesart.language.de.words import WORDS

if TYPE_CHECKING:
    from spacy.language import Language


def german() -> Language:
    """Return the German pipeline with every component in its order."""
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    for component in (SENTENCES, HANTA, WORDS):
        nlp.add_pipe(component)
    return nlp
