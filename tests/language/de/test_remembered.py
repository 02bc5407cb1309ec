from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import spacy
from spacy.tokens import Doc
from thinc.api import Model

from lesart.language.de import remembered as module
from lesart.language.de.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

VOCAB = spacy.blank("de").vocab


def _counting(calls: list[list[str]]) -> Model[list[Doc], Any]:
    """An embedding that gives the length of a word and notes what it was asked."""

    def forward(_: object, docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], Any]]:  # noqa: FBT001, ARG001
        calls.extend([token.text for token in doc] for doc in docs)
        return [
            np.array([[len(token)] for token in doc], dtype=np.float32).reshape(-1, 1) for doc in docs
        ], lambda _: []

    return Model("counting", forward, dims={"nO": 1})


def _doc(*words: str) -> Doc:
    return Doc(VOCAB, words=list(words))


def test_every_token_gets_the_row_of_its_word() -> None:
    layer = remembered(_counting([]))
    first, second = layer.predict([_doc("eine", "lange", "Reise"), _doc("Reise", "am")])
    assert first.tolist() == [[4], [5], [5]]
    assert second.tolist() == [[5], [2]]


def test_a_word_is_embedded_once() -> None:
    calls: list[list[str]] = []
    layer = remembered(_counting(calls))
    layer.predict([_doc("Wien", "und", "Wien")])
    layer.predict([_doc("und", "Graz")])
    assert [sorted(words) for words in calls] == [["Wien", "und"], ["Graz"]]


def test_a_full_memory_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 3)
    layer = remembered(_counting([]))
    layer.predict([_doc("a", "bb")])
    assert layer.predict([_doc("a", "ccc", "dddd")])[0].tolist() == [[1], [3], [4]]
    assert layer.predict([_doc("a", "bb", "ccc", "dddd", "eeeee")])[0].tolist() == [[1], [2], [3], [4], [5]]


def test_a_text_without_words_has_no_rows() -> None:
    assert remembered(_counting([])).predict([_doc()])[0].shape == (0, 1)
