"""Strings of tokens, made once and kept by their numbers."""

from __future__ import annotations

import pytest
import spacy

from lesart.language import strings as module
from lesart.language.strings import strings_of


def test_they_are_those_of_the_store() -> None:
    doc = spacy.blank("de")("Der Hafen schließt, sagt der Hafen.")
    numbers = doc.to_array("ORTH").tolist()
    assert strings_of(doc, numbers) == [token.text for token in doc]


def test_each_is_made_once_for_all_documents() -> None:
    nlp = spacy.blank("de")
    first, second = (nlp(text) for text in ("Die Fähre legt ab.", "Die Fähre legt an."))
    found = [strings_of(doc, doc.to_array("ORTH").tolist()) for doc in (first, second)]
    assert found[0][1] is found[1][1]


def test_no_number_stands_for_no_string() -> None:
    assert strings_of(spacy.blank("de")("Ja."), [0]) == [""]


def test_more_strings_than_are_kept_come_out_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 4)
    doc = spacy.blank("de")("Eins zwei drei vier fünf sechs sieben.")
    for tokens in (doc[:3], doc[2:6], doc[:]):
        assert strings_of(doc, [token.orth for token in tokens]) == [token.text for token in tokens]


def test_a_number_of_another_store_is_refused() -> None:
    with pytest.raises(KeyError):
        strings_of(spacy.blank("de")("Ja."), [2**63 + 5])
