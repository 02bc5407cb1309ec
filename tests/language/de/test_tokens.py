from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from lesart.language.de.tokens import set_tokenizer

NLP = spacy.blank("de")
set_tokenizer(NLP)


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
