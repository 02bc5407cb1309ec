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


def lexicon_embed(width: int, attrs: list[str], rows: list[int], class_rows: list[int]) -> Model[list[Doc], Any]:
    """Return a layer that embeds attributes, lexicon classes and static vectors of words and mixes them.

    Args:
        width: numbers a word that come out.
        attrs: spaCy's token attributes, each embedded by hash.
        rows: rows of each attribute's table.
        class_rows: rows of the tables for the lexicon classes of the form and of its variant in small letters, and for
            its kinds of name.
    """
    tables = [_table(width, count, column) for column, count in enumerate(rows)]
    classes = [_table(width, count, len(rows) + column, column=column) for column, count in enumerate(class_rows)]
    attributes: Model[Any, Any] = chain(FeatureExtractor(attrs), list2ragged(), with_array(concatenate(*tables)))
    lexicon: Model[Any, Any] = chain(
        _class_extractor(len(class_rows)), list2ragged(), with_array(concatenate(*classes))
    )
    inputs = width * (len(rows) + len(classes) + 1)
    mixed: Model[Any, Any] = with_array(Maxout(width, inputs, nP=3, dropout=0.0, normalize=True))
    return chain(concatenate(attributes, lexicon, StaticVectors(width, dropout=0.0)), mixed, ragged2list())


def _table(width: int, rows: int, number: int, column: int | None = None) -> Model[Any, Any]:
    return HashEmbed(width, rows, column=number if column is None else column, seed=_SEED + number, dropout=0.0)


def _class_extractor(columns: int) -> Model[list[Doc], list[NDArray[np.uint64]]]:
    return Model("lesart_lexicon_classes", _extract, attrs={"columns": columns})


def _extract(
    model: Model[list[Doc], list[NDArray[np.uint64]]],
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001, FBT001 - thinc calls every layer so
) -> tuple[list[NDArray[np.uint64]], Callable[[Any], list[Doc]]]:
    return [_classes(doc, model.attrs["columns"]) for doc in docs], lambda _: []


def _classes(doc: Doc, columns: int) -> NDArray[np.uint64]:
    """Return one row of lexicon classes a token."""
    strings = doc.vocab.strings
    words, where = np.unique(doc.to_array("ORTH"), return_inverse=True)
    classes = np.array([word_class(strings[int(word)])[:columns] for word in words], dtype=np.uint64)
    return classes.reshape(len(words), columns)[where]
