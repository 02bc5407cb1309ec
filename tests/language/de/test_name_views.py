from __future__ import annotations

import pytest

from lesart.language.de.name_facts import Part, Sentence, WordFacts, shape
from lesart.language.de.name_views import features_of


def facts(form: str, kinds: str = "", parts: tuple[Part, Part] | None = None) -> WordFacts:
    return WordFacts(form, form.lower(), shape(form), ("NN/", ""), (1, 2, 3), kinds, parts)


def sentence(*forms: str, listed: tuple[str, ...] = ()) -> Sentence:
    words = [facts(form) for form in forms]
    return Sentence(words, ["NN"] * len(forms), listed or [""] * len(forms), [False] * len(forms))


@pytest.mark.parametrize(
    ("form", "expected"),
    [("Haus", "Xxxx"), ("US-Dollar", "XX-Xxxx"), ("2021", "ddd"), ("EADS", "XXX"), ("McDuck", "XxXxxx")],
)
def test_the_shape_tells_capitals_small_letters_and_digits(form: str, expected: str) -> None:
    assert shape(form) == expected


def test_every_word_has_features() -> None:
    rows = features_of(sentence("Jana", "wohnt", "in", "Xantha"))
    assert len(rows) == 4
    assert "w=Jana" in rows[0]
    assert "w=Xantha" in rows[3]


def test_neighbours_are_seen_up_to_the_ends_of_the_sentence() -> None:
    rows = features_of(sentence("Jana", "wohnt", "in", "Xantha"))
    assert "-1l=in" in rows[3]
    assert "+1none" in rows[3]
    assert "+2l=in" in rows[0]
    assert "-1none" in rows[0]
    assert "before:jana" in rows[3]


def test_pairs_are_seen_from_both_words() -> None:
    rows = features_of(sentence("in", "Xantha"))
    assert {"2w=in|Xantha", "2k=2|2"} <= set(rows[1])
    assert "3l=xx|xantha" in rows[0]


def test_a_pair_needs_two_words() -> None:
    first, last = features_of(sentence("in", "Xantha"))
    assert "2s=xx" in first
    assert not [feature for feature in first if feature.startswith(("2w=", "4"))]
    assert not [feature for feature in last if feature.startswith(("3", "4"))]


def test_listed_names_are_told_by_kind_and_place() -> None:
    rows = features_of(sentence("Bad", "Xantha", "lockt", listed=("Bvt", "Ivt", "")))
    assert {"g+0Bvt", "g+0Bv", "g+0Bt", "g+1Ivt"} <= set(rows[0])
    assert "g+0Iv" in rows[1]
    assert "g+0no" in rows[2]


def test_the_parts_of_a_word_with_hyphen_are_told() -> None:
    parts = (Part("XYZ", "XXX", "", "o"), Part("Chef", "Xxxx", "NN/", ""))
    word = facts("XYZ-Chef", parts=parts)
    (row,) = features_of(Sentence([word], ["NN"], [""], [False]))
    assert {"part-f=XYZ", "part-fg=o", "part-lc=NN/"} <= set(row)


def test_words_between_marks_are_told() -> None:
    words = [facts("„"), facts("Kabale"), facts("“")]
    rows = features_of(Sentence(words, ["$(", "NN", "$("], ["", "", ""], [False, True, False]))
    assert "qyes" in rows[1]
    assert "qyes" not in rows[0]
