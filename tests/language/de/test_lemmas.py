from __future__ import annotations

import pytest

from lesart.language.de.lemmas import Lemmatizer
from lesart.language.de.lexicon_classes import full_forms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.suffix_rules import SuffixRules
from lesart.language.de.usual_lemmas import read_usual_lemmas

LEMMATIZER = Lemmatizer(full_forms(), SuffixRules(MODEL_FOLDER), read_usual_lemmas(MODEL_FOLDER))


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("Häusern", "NN", "Haus"),
        ("Stunden", "NN", "Stunde"),
        ("ging", "VVFIN", "gehen"),
        ("hätten", "VAFIN", "haben"),
        ("aufgegeben", "VVPP", "aufgeben"),
        ("anzukündigen", "VVIZU", "ankündigen"),
        ("größten", "ADJA", "groß"),
        ("Putins", "NE", "Putin"),
        # function words
        ("dem", "ART", "der"),
        ("ihm", "PPER", "er"),
        ("zum", "APPRART", "zu"),
        ("keinem", "PIAT", "kein"),
        # at the beginning of a sentence
        ("Ging", "VVFIN", "gehen"),
        ("Unsere", "PPOSAT", "unser"),
        # compounds of which only the last part is listed
        ("Pumpenhäusern", "NN", "Pumpenhaus"),
        ("US-Raketen", "NN", "US-Rakete"),
        # known by nothing but their ending
        ("fnurpelte", "VVFIN", "fnurpeln"),
        ("Drabbungen", "NN", "Drabbung"),
        # what has no lemma of its own
        ("1.250", "CARD", "1.250"),
        ("XQZ", "NN", "XQZ"),
        ("Blorkheim", "NE", "Blorkheim"),
    ],
)
def test_lemma(form: str, tag: str, lemma: str) -> None:
    assert LEMMATIZER.lemma(form, tag) == lemma


def test_the_tag_decides_between_lemmas() -> None:
    assert LEMMATIZER.lemma("das", "ART") == "der"
    assert LEMMATIZER.lemma("das", "KOUS") == "dass"
