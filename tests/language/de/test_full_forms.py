from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lesart.errors import LanguageError
from lesart.language.de.full_forms import FullForms
from lesart.language.de.lexicon_classes import full_forms, word_class

if TYPE_CHECKING:
    from pathlib import Path


def test_a_form_of_both_moods_has_both_readings() -> None:
    moods = {features.split("|")[0] for _, features in full_forms().readings("komme", "VVFIN")}
    assert moods == {"Mood=Ind", "Mood=Sub"}


def test_an_unlisted_form_has_no_reading() -> None:
    assert "Blorkheim" not in full_forms()
    assert full_forms().readings("Blorkheim", "NE") == ()
    assert full_forms().kinds(full_forms().set_number("Blorkheim")) == ()


def test_forms_that_can_be_the_same_are_of_one_class() -> None:
    assert word_class("Berlin") == word_class("Paris")
    assert word_class("Berlin") != word_class("Angela")


def test_a_compound_is_classed_by_its_last_part() -> None:
    assert word_class("Pumpenhäuser")[1] == word_class("Wasserhäuser")[1] != word_class("Blorkx")[1]


def test_a_missing_lexicon_is_reported(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="lexicon"):
        FullForms(tmp_path)
