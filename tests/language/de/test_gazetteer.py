from __future__ import annotations

from typing import TYPE_CHECKING

import marisa_trie
import pytest

from lesart.errors import LanguageError
from lesart.language.de.gazetteer import GAZETTEER_FILE, Gazetteer, gazetteer

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def names(tmp_path: Path) -> Gazetteer:
    rows = [("Xantha", b"C"), ("Bad Xantha", b"v"), ("Bad Xantha an der Blork", b"t"), ("Blork", b"fl")]
    marisa_trie.BytesTrie(rows).save(str(tmp_path / GAZETTEER_FILE))
    return Gazetteer(tmp_path)


def test_a_word_has_its_kinds(names: Gazetteer) -> None:
    assert names.word_kinds("Blork") == "fl"
    assert names.word_kinds("Bad") == ""


@pytest.mark.parametrize("form", ["Xanthas", "Xantha’", "Xantha'"])
def test_the_genitive_has_the_kinds_of_the_name(names: Gazetteer, form: str) -> None:
    assert names.word_kinds(form) == "C"


def test_the_longest_name_counts(names: Gazetteer) -> None:
    words = ["in", "Bad", "Xantha", "an", "der", "Blork", "liegt"]
    assert names.longest(words, 1) == (6, "t")
    assert names.longest(words[:5], 1) == (3, "v")
    assert names.longest(["Bad", "Xanthas", "Rat"], 0) == (2, "v")


def test_what_is_not_listed_ends_where_it_begins(names: Gazetteer) -> None:
    assert names.longest(["Bad", "Blork"], 0) == (0, "")
    assert not names.begins_longer("Xantha")
    assert names.begins_longer("Bad")


def test_a_missing_list_is_told(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="gazetteer"):
        Gazetteer(tmp_path)


def test_the_pack_knows_places_people_and_organisations() -> None:
    assert "n" in gazetteer().word_kinds("Berlins")
    assert "f" in gazetteer().word_kinds("Anna")
    assert "o" in gazetteer().kinds("Deutsche Welle")
    assert "s" in gazetteer().kinds("Österreich")


@pytest.mark.parametrize("word", ["\0", "Blork\0", "\0fl"])
def test_a_control_character_is_no_name(word: str) -> None:
    assert gazetteer().word_kinds(word) == ""
