from __future__ import annotations

import pickle
from typing import Any

import pytest
import spacy
from hypothesis import example, given
from hypothesis import strategies as st

from lesart.language.de.lexemes import note_quickly

# spaCy's own types lack the functions that are compared.
Vocabularies = tuple[Any, Any]
FORMS = (
    "Hafen", "hafen", "HAFEN", "HAfen", "ß", "É", "Bürger:innen", "27.3", "2027", "(", "„", "«", "”", "'", "€", "-",
    "a@b.example", "www.hafen.example", "hafen.example", "U-Bahn", "x" * 120, "Donaudampfschiff", "ⅳ", "ªb", "中a", " ", "\n",
)  # fmt: skip


@pytest.fixture(scope="module")
def vocabularies() -> Vocabularies:
    quick = spacy.blank("de").vocab
    note_quickly(quick)
    return spacy.blank("de").vocab, quick


@given(form=st.text(min_size=1, max_size=12))
@example(form="Hafen")
def test_the_same_is_noted_of_any_form(vocabularies: Vocabularies, form: str) -> None:
    slow, quick = vocabularies
    for attribute, of_form in slow.lex_attr_getters.items():
        assert quick.lex_attr_getters[attribute](form) == of_form(form), slow.strings[attribute]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_is_noted_of_forms_of_all_kinds(vocabularies: Vocabularies, form: str) -> None:
    slow, quick = vocabularies
    assert {a: of_form(form) for a, of_form in quick.lex_attr_getters.items()} == {
        a: of_form(form) for a, of_form in slow.lex_attr_getters.items()
    }


def test_the_vocabulary_can_still_be_pickled(
    vocabularies: Vocabularies,
) -> None:
    copied = pickle.loads(pickle.dumps(vocabularies[1]))  # noqa: S301 - our own
    assert copied["Hafen"].shape_ == "Xxxxx"
