from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language


def names(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(name.text, name.label_) for name in nlp(text).ents]


def test_people_places_and_organisations_are_found(german: Language) -> None:
    found = names(german, "Der Kanzler Gerhard Mahler reiste nach Warschau. Dort sprach er vor der Europäischen Union.")
    assert ("Gerhard Mahler", "PER") in found
    assert ("Warschau", "LOC") in found
    assert ("Europäischen Union", "ORG") in found


def test_words_made_from_names_are_no_names(german: Language) -> None:
    assert names(german, "Das französische Parlament tagte.") == []


def test_names_do_not_go_over_a_line_break(german: Language) -> None:
    for text, _ in names(german, "Von Anna Berger\n\nBerlin (dpa)\n\nDie Regierung schweigt."):
        assert "\n" not in text


def test_a_text_without_words_has_no_names(german: Language) -> None:
    assert names(german, "\n\n") == []
    assert names(german, "") == []


def test_the_same_text_gives_the_same_names(german: Language) -> None:
    text = "Präsident Joe Miller traf in Genf den russischen Minister Sergej Orlow."
    assert names(german, text) == names(german, text)
