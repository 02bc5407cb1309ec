"""Which words are used alike, by the word vectors of the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.vocab import Vocab

# Words with vectors this much alike (cosine) are taken for words of like meaning. Set on pairs of sentences of like
# meaning from the open data: 0.7 and 0.75 serve best, below 0.65 chance pairs come in.
LEAST_COSINE = 0.7
# What such a pair counts beside the word itself, at that cosine and at 1.
_LEAST_LIKENESS, _MOST_LIKENESS = 0.3, 0.7
_ROWS_AT_A_TIME = 1000


def near_pairs(words: Mapping[str, str], vocabulary: Vocab | None) -> Iterator[tuple[tuple[str, str], float]]:
    """Yield pairs of keys (in order) whose words are used alike, with their likeness from 0.3 to 0.7.

    Args:
        words: a word for each key.
        vocabulary: holds the vectors; nothing is near without any.

    """
    if vocabulary is None or vocabulary.vectors.shape[1] == 0 or not words:
        return
    keys = sorted(words)
    vectors = np.array([vocabulary[words[key]].vector for key in keys], dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.maximum(lengths, 1e-9)
    for start in range(0, len(keys), _ROWS_AT_A_TIME):
        cosines = vectors[start : start + _ROWS_AT_A_TIME] @ vectors.T
        for row, column in np.argwhere(cosines >= LEAST_COSINE).tolist():
            if start + row < column:
                share = (float(cosines[row, column]) - LEAST_COSINE) / (1 - LEAST_COSINE)
                likeness = _LEAST_LIKENESS + share * (_MOST_LIKENESS - _LEAST_LIKENESS)
                yield (keys[start + row], keys[column]), likeness
