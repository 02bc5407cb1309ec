"""Embeds each word once: an embedding that sees no neighbours gives a word the same row wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Doc
from thinc.api import Model

from lesart.language.de.turns import in_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    Embedding = Model[list[Doc], list[Rows]]

# Bounds the memory of a long run: 30,000 rows of 96 numbers are 11 MB, and the commonest words come back at once.
_REMEMBERED = 30_000


def remembered(embedding: Embedding) -> Embedding:
    """Return a layer that gives what `embedding` gives and keeps the rows of the words it has seen; it cannot be trained.

    It takes the place of `embedding` over the same layers, so that a pipeline that is saved with it can be loaded without.

    Args:
        embedding: gives one row a token that depends on the form of that token alone.
    """
    memory = _Memory(embedding)
    dims = {name: embedding.maybe_get_dim(name) for name in embedding.dim_names}
    return Model(embedding.name, memory.forward, layers=embedding.layers, dims=dims)


class _Memory:
    """The rows that an embedding gives words, by their numbers in the string store."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._places: dict[int, int] = {}
        self._rows: Rows | None = None

    def forward(
        self,
        model: Embedding,  # noqa: ARG002 - thinc calls every layer so
        docs: list[Doc],
        is_train: bool,  # noqa: ARG002, FBT001
    ) -> tuple[list[Rows], Callable[[Any], Any]]:
        """Return the rows of each document's tokens; the way back is cut."""
        with in_turn():
            return self._rows_of(docs), lambda _: []

    def _rows_of(self, docs: list[Doc]) -> list[Rows]:
        numbers = [doc.to_array("ORTH").tolist() for doc in docs]
        missing = self._missing(numbers)
        if len(self._places) + len(missing) > _REMEMBERED:
            self._places.clear()
            missing = self._missing(numbers)
        if len(missing) > _REMEMBERED:
            found: list[Rows] = self._embedding.predict(docs)
            return found
        if missing:
            self._learn(missing, docs[0])
        return [self._taken(words) for words in numbers]

    def _missing(self, numbers: list[list[int]]) -> list[int]:
        return sorted({word for words in numbers for word in words if word not in self._places})

    def _learn(self, words: list[int], doc: Doc) -> None:
        forms = [doc.vocab.strings[word] for word in words]
        (rows,) = self._embedding.predict([Doc(doc.vocab, words=forms)])
        if self._rows is None:
            self._rows = np.zeros((_REMEMBERED, rows.shape[1]), dtype=np.float32)
        first = len(self._places)
        self._rows[first : first + len(words)] = rows
        self._places.update((word, first + offset) for offset, word in enumerate(words))

    def _taken(self, words: list[int]) -> Rows:
        if self._rows is None:
            return np.zeros((0, self._embedding.get_dim("nO")), dtype=np.float32)
        taken: Rows = self._rows[[self._places[word] for word in words]]
        return taken
