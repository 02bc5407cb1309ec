from __future__ import annotations

import spacy
from spacy.tokens import Doc, Span

from lesart.language.de.names import NAMES

NLP = spacy.blank("de")
HARMONIZE = NLP.add_pipe(NAMES)


def harmonized(words: str, *names: tuple[int, int, str]) -> list[tuple[str, str]]:
    """Harmonize names given as first token, end token and kind; words with a capital are tagged as names."""
    forms = words.replace("|", "\n\n").split(" ")
    tags = ["NE" if form[0].isupper() else "XY" for form in forms]
    doc = Doc(NLP.vocab, words=forms, tags=tags, lemmas=[form.removesuffix("s") for form in forms])
    doc.set_ents([Span(doc, start, end, label=kind) for start, end, kind in names])
    return [(name.text, name.label_) for name in HARMONIZE(doc).ents]


def test_a_last_name_is_the_person_named_in_full() -> None:
    found = harmonized("Juri Blork kam . Blorks Sohn rief Blork", (0, 2, "PER"), (4, 5, "LOC"))
    assert found == [("Juri Blork", "PER"), ("Blorks", "PER"), ("Blork", "PER")]


def test_a_listed_place_stays_a_place() -> None:
    assert harmonized("Jana Berlin wohnt in Berlin", (0, 2, "PER"), (4, 5, "LOC"))[1] == ("Berlin", "LOC")


def test_the_kind_given_most_often_wins() -> None:
    names = [(0, 1, "ORG"), (1, 2, "LOC"), (2, 3, "LOC")]
    assert harmonized("Xanthas Xantha Xantha", *names) == [("Xanthas", "LOC"), ("Xantha", "LOC"), ("Xantha", "LOC")]


def test_words_in_small_letters_are_no_names() -> None:
    assert harmonized("die russischen Raketen", (1, 2, "LOC")) == []


def test_no_name_goes_over_a_line_break() -> None:
    assert harmonized("Blork | Xantha", (0, 3, "ORG")) == [("Blork", "ORG")]
