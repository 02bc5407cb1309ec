from __future__ import annotations

import random

import spacy

from training.learning_corpus import Sentence, _passages

VOCAB = spacy.blank("de").vocab


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - no secret


SENTENCES = [
    Sentence([f"W{number}", "geht"], [True, False], ["NE", "VVFIN"]) for number in range(40)
]  # fmt: skip


def test_passages_keep_all_words_in_order() -> None:
    docs = list(_passages(SENTENCES, chance(1), VOCAB))
    words = [token.text for doc in docs for token in doc if not token.is_space]
    assert words == [word for sentence in SENTENCES for word in sentence.words]


def test_some_passages_have_a_paragraph_break_and_it_is_untagged() -> None:
    docs = list(_passages(SENTENCES, chance(1), VOCAB))
    breaks = [token for doc in docs for token in doc if token.is_space]
    assert breaks
    assert {(token.text, token.tag_) for token in breaks} == {("\n\n", "")}


def test_the_same_seed_gives_the_same_passages() -> None:
    first, second = ([doc.text for doc in _passages(SENTENCES, chance(7), VOCAB)] for _ in range(2))
    assert first == second
