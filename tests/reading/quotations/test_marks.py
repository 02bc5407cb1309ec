from __future__ import annotations

import pytest
import spacy

from lesart.model import Article
from lesart.reading.quotations.marks import pair_marks
from lesart.reading.quotations.words import words_of

BLANK = spacy.blank("de")
BLANK.add_pipe("sentencizer")


def paired(text: str) -> list[tuple[str, bool]]:
    article = Article.from_text(text)
    words = words_of(article, BLANK(text))
    return [(text[words.start[pair.first] : words.end[pair.last]], pair.closed) for pair in pair_marks(words)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Er sagte „ja“ und ging.", ["„ja“"]),
        ("Er sagte »ja« und ging.", ["»ja«"]),
        ("Er sagte «ja» und ging.", ["«ja»"]),
        ("Er sagte “ja” und ging.", ["“ja”"]),
        ('Er sagte "ja" und ging.', ['"ja"']),
        ("Er sagte „ja” und ging.", ["„ja”"]),
        ("Er sagte ‚ja‘ und ging.", ["‚ja‘"]),
        ("„Das „ja“ war gut“, sagte er.", ["„Das „ja“ war gut“", "„ja“"]),
        ("„Das ‚ja‘ war gut“, sagte er.", ["„Das ‚ja‘ war gut“", "‚ja‘"]),
        ("Die „Eins zu eins“-Begegnung fiel aus.", ["„Eins zu eins“"]),
        ("Das ist Lars’ Haus und Jans' Hof.", []),
        ('"Eins", sagte er, "und zwei".', ['"Eins"', '"und zwei"']),
    ],
)
def test_pairs(text: str, quoted: list[str]) -> None:
    assert paired(text) == [(stretch, True) for stretch in quoted]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    assert paired("Er sagte: „Ich gehe.\nDann ging er.") == [("„Ich gehe.", False)]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    assert paired("Er sagte: „Ich gehe.\nIch komme nicht wieder.“ Dann ging er.") == [
        ("„Ich gehe.\nIch komme nicht wieder.“", True)
    ]


def test_a_missing_closing_mark_does_not_swallow_the_next_quotation() -> None:
    assert paired("Er sagte „ja und ging. Sie sagte „nein“ und blieb.")[-1] == ("„nein“", True)
