from __future__ import annotations

import pytest

from lesart.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Ministerin erklärte am Montag, sie werde dem Vorschlag nicht zustimmen.", "de"),
        ("The minister said on Monday that she would not agree to the proposal.", "en"),
        ("La ministre a déclaré lundi qu'elle n'accepterait pas la proposition.", "fr"),
        ("Міністерка заявила в понеділок, що не погодиться на пропозицію.", "uk"),
        ("Ministerin warnt vor Frost", "de"),
    ],
)
def test_the_language_of_running_text(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "   \n", "7.12.2021, 18:30", "1:0 (0:0)"])
def test_no_language_without_words(text: str) -> None:
    assert detect(text) is None


def test_only_the_beginning_is_read() -> None:
    german = "Der Rat berät heute über den Haushalt der Stadt. " * 150
    assert detect(german + "The council meets today. " * 2000) == "de"
