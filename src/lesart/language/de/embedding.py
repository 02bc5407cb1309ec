"""The embedding of the German network: what spaCy sees of a word, its vector, and what the lexicon says it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.ml.featureextractor import FeatureExtractor
from spacy.ml.staticvectors import StaticVectors
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from lesart.language.de.lexicon_classes import word_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from spacy.tokens import Doc

_SEED = 8


def lexicon_embed(width: int, attrs: list[str], rows: list[int], class_rows: int) -> Model[list[Doc], Any]:
    """Return a layer that embeds attributes, lexicon classes and static vectors of words and mixes them.

    Args:
        width: numbers a word that come out.
        attrs: spaCy's token attributes, each embedded by hash.
        rows: rows of each attribute's table.
        class_rows: rows of the tables for the lexicon classes of the form and of its variant in small letters.
    """
    tables = [_table(width, count, column) for column, count in enumerate(rows)]
    classes = [_table(width, class_rows, len(rows) + column, column=column) for column in range(2)]
    attributes: Model[Any, Any] = chain(FeatureExtractor(attrs), list2ragged(), with_array(concatenate(*tables)))
    lexicon: Model[Any, Any] = chain(_class_extractor(), list2ragged(), with_array(concatenate(*classes)))
    inputs = width * (len(rows) + len(classes) + 1)
    mixed: Model[Any, Any] = with_array(Maxout(width, inputs, nP=3, dropout=0.0, normalize=True))
    return chain(concatenate(attributes, lexicon, StaticVectors(width, dropout=0.0)), mixed, ragged2list())


def _table(width: int, rows: int, number: int, column: int | None = None) -> Model[Any, Any]:
    return HashEmbed(width, rows, column=number if column is None else column, seed=_SEED + number, dropout=0.0)


def _class_extractor() -> Model[list[Doc], list[NDArray[np.uint64]]]:
    return Model("lesart_lexicon_classes", _extract)


def _extract(
    model: Model[list[Doc], list[NDArray[np.uint64]]],  # noqa: ARG001
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001, FBT001 - thinc calls every layer so
) -> tuple[list[NDArray[np.uint64]], Callable[[Any], list[Doc]]]:
    return [_classes(doc) for doc in docs], lambda _: []


def _classes(doc: Doc) -> NDArray[np.uint64]:
    """Return one row of two lexicon classes a token."""
    strings = doc.vocab.strings
    words, where = np.unique(doc.to_array("ORTH"), return_inverse=True)
    classes = np.array([word_class(strings[int(word)]) for word in words], dtype=np.uint64)
    return classes.reshape(len(words), 2)[where]
