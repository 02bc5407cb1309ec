from __future__ import annotations

import re
from itertools import islice
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from lesart.language.de.lexicon_classes import full_forms
from lesart.language.de.tokens import set_tokenizer

NLP = spacy.blank("de")
set_tokenizer(NLP)
TOKENIZER: Any = NLP.tokenizer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("„Nein“, sagte Kerns Sohn.", ["„", "Nein", "“", ",", "sagte", "Kerns", "Sohn", "."]),
        ("Bürger:innen der SPD/CDU", ["Bürger:innen", "der", "SPD", "/", "CDU"]),
        ("Lena’s Haus, geht's?", ["Lena’s", "Haus", ",", "geht's", "?"]),
        ("US-Präsident (79)", ["US-Präsident", "(", "79", ")"]),
        ("Nord–Süd, 1914–1918", ["Nord", "–", "Süd", ",", "1914", "–", "1918"]),
        ("‹So› »nicht«", ["‹", "So", "›", "»", "nicht", "«"]),
        ("am 24.02.2022 um 20.15 Uhr", ["am", "24.02.2022", "um", "20.15", "Uhr"]),
        ("z. B. Abs. 3 usw.", ["z.", "B.", "Abs.", "3", "usw."]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.text for token in NLP.make_doc(text)] == words


def test_line_breaks_are_tokens_of_their_own() -> None:
    assert [token.text for token in NLP.make_doc("Rat tagt\n\nDer Rat")] == ["Rat", "tagt", "\n\n", "Der", "Rat"]


@given(st.text(max_size=60))
def test_nothing_of_the_text_is_lost(text: str) -> None:
    doc = NLP.make_doc(text)
    assert doc.text == text
    assert all(doc.text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_no_pattern_of_the_tokenizer_matches_in_a_word_of_letters_alone() -> None:
    letters = [chr(code) for code in range(0x30000) if chr(code).isalpha()]
    searches = (TOKENIZER.prefix_search, TOKENIZER.suffix_search, TOKENIZER.url_match)
    patterns = [re.compile(search.__self__.pattern) for search in searches]
    infix = re.compile(TOKENIZER.infix_finditer.__self__.pattern)
    words = [*letters, *islice(full_forms(), 0, None, 20)]
    assert not [word for word in words if word.isalpha() and any(pattern.search(word) for pattern in patterns)]
    assert not [letter for letter in letters if infix.search(f"a{letter}B")]


@given(
    start=st.text("aBß0.,'’-„“()km$ ", max_size=8),
    letter=st.sampled_from("aBßéСm"),
    mark=st.sampled_from(',.;:!?“”"»«)'),
)
def test_a_mark_behind_a_letter_is_found_as_the_whole_pattern_finds_it(start: str, letter: str, mark: str) -> None:
    word = start + letter + mark
    found = TOKENIZER.suffix_search(word)
    expected = re.compile(TOKENIZER.suffix_search.__self__.pattern).search(word)
    assert (found and found.span()) == (expected and expected.span())


def test_the_tokenizer_can_be_saved() -> None:
    again = spacy.blank("de")
    tokenizer: Any = again.tokenizer
    tokenizer.from_bytes(TOKENIZER.to_bytes())
    text = "„Nein“, sagte Bürger:innen (79)"
    assert [token.text for token in again.make_doc(text)] == [token.text for token in NLP.make_doc(text)]
