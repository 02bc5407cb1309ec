"""Trains floret vectors: word vectors from hashed character n-grams, small and without unknown words.

Method: Boyd and Warmerdam (2022), "floret: lightweight, robust word vectors"; the library is floret's own.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import floret
import numpy as np
import spacy

from lesart.language.de.tokens import set_tokenizer
from training import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DIMENSIONS = 96
BUCKETS = 40_000
HASHES = 2
SHORTEST, LONGEST = 4, 5
EPOCHS = 5
# floret draws from a fixed seed; with one thread the same text gives the same vectors.

# As spaCy names them; seed and boundary marks are floret's own.
SETTINGS = {"minn": SHORTEST, "maxn": LONGEST, "hash_count": HASHES, "hash_seed": 2166136261, "bow": "<", "eow": ">"}


def write_vectors(data: Path, work: Path) -> Path:
    """Train the vectors on all shippable German text and return the file with them, made in `work`."""
    corpus, target = work / "words.txt", work / "vectors.floret"
    with corpus.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in _lines(data))
    model = floret.train_unsupervised(
        str(corpus), model="cbow", mode="floret", hashCount=HASHES, bucket=BUCKETS, minn=SHORTEST, maxn=LONGEST,
        minCount=5, dim=DIMENSIONS, epoch=EPOCHS, neg=10, lr=0.05, thread=1, verbose=0,
    )  # fmt: skip
    model.save_floret_vectors(str(target))
    corpus.unlink()
    return target


def _lines(data: Path) -> Iterator[str]:
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    sources = chain(
        texts.parliament(data), texts.smartdata(data), texts.pairs(data), texts.statements(data), texts.named(data)
    )
    for doc in map(nlp.make_doc, sources):
        yield " ".join(token.text for token in doc if not token.is_space)


def read_rows(path: Path) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Return the rows of a floret file as one array, without its header and row names."""
    with path.open(encoding="utf-8") as file:
        next(file)
        return np.array([line.split()[1:] for line in file], dtype=np.float32)
