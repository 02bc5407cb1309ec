"""Puts the reading steps together: one article in, one reading out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from lesart import language
from lesart.language.frequency import load_frequency
from lesart.model import Article, Reading
from lesart.reading.attribution import attribute
from lesart.reading.entities import read_entities
from lesart.reading.entities.sentences import sentences_of
from lesart.reading.quantities import read_quantities
from lesart.reading.quotations import read_quotations
from lesart.reading.times import read_times
from lesart.uninterrupted import with_rare_garbage_searches

if TYPE_CHECKING:
    from spacy.language import Language

UNDETERMINED = "und"
_NO_TENSOR = np.zeros((0, 0))


def pipeline(code: str, model: str | None = None) -> Language:
    """Return the pipeline of a language pack, loaded once a process; ``model`` names a spaCy pipeline in its stead.

    Raises:
        LanguageError: if there is no such pack or model.

    """
    return _loaded(code, model)


@cache
def _loaded(code: str, model: str | None) -> Language:
    with with_rare_garbage_searches():
        # The first text that needs them would wait for them.
        load_frequency(code)
        return language.load(code, model)


@cache
def _minimal_pipeline(code: str) -> Language:
    return language.load_minimal(code)


def annotate(article: Article, model: str | None = None) -> Reading:
    """Read one article.

    Args:
        article: the article, its segments as intake found them. Without a language it is taken for German.
        model: an installed spaCy pipeline to stand in for the one shipped.

    Returns:
        The reading. For a language without a pack it holds only sentences, and its note says so.

    Raises:
        LanguageError: if ``model`` cannot be loaded.

    """
    code = article.language or "de"
    if code not in language.available():
        return _minimal_reading(article, code)
    nlp = pipeline(code, model)
    with with_rare_garbage_searches():
        return _read(article, nlp)


def _read(article: Article, nlp: Language) -> Reading:
    doc = nlp(article.text)
    # The vectors of the words in their context were for the tagger; they would be a third of what a reading keeps.
    doc.tensor = _NO_TENSOR
    sentences = sentences_of(article, doc)
    entities = read_entities(article, sentences)
    quotations = read_quotations(article, doc)
    attributed = attribute(article, sentences, entities.entities, entities.mentions, quotations)
    return Reading(
        article=article,
        entities=entities.entities,
        mentions=attributed.mentions,
        quotations=attributed.quotations,
        times=read_times(article, doc),
        quantities=read_quantities(article, doc),
        doc=doc,
    )


def _minimal_reading(article: Article, code: str) -> Reading:
    name = "its language could not be told" if code == UNDETERMINED else f"there is no language pack for {code!r}"
    return Reading(
        article=article,
        statements_read=False,
        note=f"{article.name}: {name}; the article is grouped and shown, but its statements are not read",
        doc=_minimal_pipeline(code)(article.text),
    )
