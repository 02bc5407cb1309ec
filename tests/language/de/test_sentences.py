from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    Split = Callable[[str], Doc]

# A bar stands where a sentence ends; the text is what is left without the bars.
MARKED = [
    "Der Rat tagte. |Er beschloss nichts.",
    # abbreviations
    "Dr. Kern und Prof. Lohse widersprachen.",
    "Viele, z. B. Lehrer, bzw. ihre Verbände, klagten. |Der Senat schwieg.",
    "Nach Art. 5 Abs. 1 GG und § 3 Nr. 2 gilt das nicht.",
    "Es ging um Wasser, Strom usw. |Die Stadt zahlt.",
    "Sie zahlt 3,5 Mio. Euro an die Fa. Kern u. a. |Das ist viel.",
    "Der Minister a.D. |Er kam spät.",
    # ordinals, dates, times, numbers
    "Am 7. Dezember begann der 2. Weltkrieg nicht. |Am 3. 10. 1990 war Feiertag.",
    "Joseph II. kam nach Wien. |Er blieb. |Dann regierte Karl V. |Er ging.",
    "Das war 2007. |Danach kam 2008. |2009 ging er.",
    "Er wurde 65. |Sie wurde 30.",
    "Der Zug fuhr um 20.15 Uhr, am 24.02.2022 und für 1.250,50 Euro. |Er war voll.",
    "Der 46. Präsident, die 1. Vizepräsidentin und ihr 3. Kabinett kamen.",
    "Ein Plus von 3,4 Prozent. |Ein Minus von 12.000 Stellen.",
    "So etwas ist von neuer Art. |Dann folgte Art. 5 des Grundgesetzes.",
    "Drei Punkte nannte sie. |1. Strom. |2. Wasser. |Mehr nicht.",
    # initials
    "George W. Krause und J. R. Lohse kamen. |Sie gingen.",
    "Die Polizei nahm Tobias M. fest. |Der Verdächtige schwieg.",
    # ellipses
    "Er sagte … nichts. |Dann … |Und dann schwieg er.",
    "Sie wollte [...] nicht kommen.",
    # quotation marks
    "Er sagte: „Nein.“ |Dann ging er.",
    "„Kommt er?“, fragte sie. |Niemand wusste es.",
    "„Kommt er?“ fragte sie.",
    "„Das ist falsch!“, rief Kern. |„Ganz falsch.“ |Niemand lachte.",
    "»Nie!« |Dann schwieg er. |«Nie!» |Dann ging er.",
    'Sie rief: "Halt!" |"Wer ist da?" |Niemand.',
    "Er nannte es ‚Unsinn.‘ |Sie nicht.",
    "Er kam (angeblich!) nach Bonn. |(Er blieb nicht.) |Sie ging.",
    "Was tun?! |Nichts.",
    # line breaks
    "Rat tagt\n\n|Der Rat tagte.\n\n|Er beschloss nichts.",
    "Rat tagt\n|Der Rat tagte. |Er schwieg\n|Mehr dazu",
    "Er zählte bis 7.\n\n|Dann ging er.",
    "Fünf Punkte:\r\n\r\n|Erstens Strom.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_boundaries(split: Split, marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    doc = split(marked.replace("|", ""))
    assert [sentence.text.strip() for sentence in doc.sents] == expected


def test_lines_of_fixed_width_are_no_sentences(split: Split) -> None:
    text = (
        "Der Rat der Stadt hat am Montag lange über den\nneuen Haushalt beraten und am Ende beschlossen,\n"
        "dass die Bäder im Sommer länger geöffnet werden\nsollen. Die Kosten trägt nach dem Willen des\n"
        "Rates das Land.\n\nDie Opposition war dagegen, weil sie von dem\nGeld lieber Schulen gebaut hätte."
    )
    assert len(list(split(text).sents)) == 3


def test_a_full_stop_is_parted_from_a_year_but_not_from_an_ordinal(split: Split) -> None:
    words = [token.text for token in split("Am 7. Mai 2007. Das war 1999.")]
    assert words == ["Am", "7.", "Mai", "2007", ".", "Das", "war", "1999", "."]


def test_an_empty_text_has_no_sentences(split: Split) -> None:
    assert list(split("").sents) == []


PIECES = st.sampled_from(["Er", "ging", "7", "2007", ".", "!", "?", "…", "„", "“", '"', "»", "(", ")", ",", "–", " ", "\n",
                          "\n\n", "Dr.", "z.", "B.", "II.", "usw.", "am", "Das", "Haus"])  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_sentences_cover_the_text(split: Split, text: str) -> None:
    doc = split(text)
    assert doc.text == text
    assert "".join(sentence.text_with_ws for sentence in doc.sents) == text
    for sentence in doc.sents:
        assert "\n\n" not in sentence.text.strip()
