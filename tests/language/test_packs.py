from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy

from lesart.errors import LanguageError
from lesart.language import available, load, load_minimal, pack

if TYPE_CHECKING:
    from pathlib import Path


def test_german_is_available() -> None:
    assert "de" in available()
    assert pack("de").name == "German"


def test_an_unknown_language_is_named_with_what_there_is() -> None:
    with pytest.raises(LanguageError, match=r"'tlh'.*de.*load_minimal"):
        load("tlh")


def test_another_pipeline_stands_in_for_the_pack(tmp_path: Path) -> None:
    other = spacy.blank("de")
    other.add_pipe("sentencizer")
    other.to_disk(tmp_path / "other")
    assert load("de", model=str(tmp_path / "other")).pipe_names == ["sentencizer"]


def test_a_missing_pipeline_says_how_to_get_it() -> None:
    with pytest.raises(LanguageError, match="python -m spacy download de_no_such_model"):
        load("de", model="de_no_such_model")


@pytest.mark.parametrize("code", ["fr", "tlh"])
def test_a_language_without_a_pack_gets_sentences(code: str) -> None:
    doc = load_minimal(code)("Il pleut. Il neige.")
    assert [sentence.text for sentence in doc.sents] == ["Il pleut.", "Il neige."]
