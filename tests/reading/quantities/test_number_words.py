from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.reading.quantities.number_words import digits_value, ordinal_value, word_value

UNITS = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def spelled(number: int) -> str:
    """Write a number below a million in words, as the Duden does."""
    if number >= 1000:
        return spelled(number // 1000) + "tausend" + (spelled(number % 1000) if number % 1000 else "")
    if number >= 100:
        return UNITS[number // 100] + "hundert" + (spelled(number % 100) if number % 100 else "")
    if number >= 20:
        return (UNITS[number % 10] + "und" if number % 10 else "") + TENS[number // 10]
    return TEENS[number - 10] if number >= 10 else UNITS[number]


@given(st.integers(min_value=2, max_value=999_999))
def test_every_number_word_has_its_value(number: int) -> None:
    assert word_value(spelled(number)) == number


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=99))
def test_digits_as_germans_write_them(number: int, cents: int) -> None:
    written = f"{number:,}".replace(",", ".")
    assert digits_value(written) == number
    assert digits_value(f"{written},{cents:02}") == pytest.approx(number + cents / 100)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("anderthalb", 1.5),
        ("zweieinhalb", 2.5),
        ("zweier", 2),
        ("dreissig", 30),
        ("tausend", 1000),
        ("hundertundeins", 101),
    ],
)
def test_special_forms(word: str, value: float) -> None:
    assert word_value(word) == value


@pytest.mark.parametrize("word", ["zweite", "Achtung", "Hund", "undzwanzig", "tausendfach", "", "einhalb", "z" * 100])
def test_other_words_are_no_numbers(word: str) -> None:
    assert word_value(word) is None


@pytest.mark.parametrize("text", ["18.15", "007", "2:1", "1.12.", "3,", "1.2345", "G20", ""])
def test_other_digits_are_no_numbers(text: str) -> None:
    assert digits_value(text) is None


@pytest.mark.parametrize(
    ("word", "number"),
    [("ersten", 1), ("dritter", 3), ("12.", 12), ("zwölften", 12), ("elfte", 11), ("dritt", 3), ("Stock", None)],
)
def test_an_ordinal_has_a_number(word: str, number: int | None) -> None:
    assert ordinal_value(word) == number
