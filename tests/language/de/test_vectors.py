"""Word vectors: the same for a word and its number, for words that no text has had yet too."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.vocab import Vocab

from lesart.language.de.vectors import FloretVectors

SETTINGS = {"minn": 4, "maxn": 5, "hash_count": 2, "hash_seed": 2166136261, "bow": "<", "eow": ">"}
WORDS = ["Landrätin", "Landrat", "Kläranlage", "Landrätin"]


@pytest.fixture
def vectors() -> FloretVectors:
    made = FloretVectors(Vocab())
    made.set_table(np.random.default_rng(7).normal(size=(500, 8)).astype(np.float32), SETTINGS)
    return made


def test_a_word_that_no_text_has_had_has_a_vector(vectors: FloretVectors) -> None:
    assert np.abs(vectors["Deichgraf"]).sum() > 0


def test_words_and_their_numbers_have_the_same_vectors(vectors: FloretVectors) -> None:
    by_word = vectors.get_batch(WORDS)
    numbers = [vectors._strings[word] for word in WORDS]
    assert np.array_equal(by_word, vectors.get_batch(np.array(numbers, dtype=np.uint64)))
    assert np.array_equal(by_word[0], by_word[3])
    assert not np.array_equal(by_word[0], by_word[1])
