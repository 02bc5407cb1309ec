from __future__ import annotations

import pytest

from lesart.comparison.terms.roots import root


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erweiterung", "erweitern"),
        ("Aufnahme", "aufnehmen"),
        ("Angriff", "angreifen"),
        ("Verhandlung", "verhandeln"),
        ("Eskalation", "eskalieren"),
        ("Garantie", "garantieren"),
        ("Russland", "russisch"),
        ("Ukraine", "ukrainisch"),
        ("Kestrien", "kestrisch"),
        ("Italien", "italienisch"),
        ("Sprecherin", "Sprecher"),
        ("Rückzug", "zurückziehen"),
        ("Zugeständnis", "zugestehen"),
        ("Wahl", "wählen"),
        ("Sanierung", "sanieren"),
        ("Sicherung", "sichern"),
        ("Entwicklung", "entwickeln"),
        ("Öffnung", "öffnen"),
        ("Ablehnung", "ablehnen"),
        ("Anordnung", "anordnen"),
        ("Trennung", "trennen"),
        ("Auflösung", "auflösen"),
    ],
)
def test_a_verb_and_the_noun_made_of_it_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(("one", "other"), [("fordern", "fördern"), ("drucken", "drücken"), ("Schuld", "Schule")])
def test_words_that_only_look_alike_keep_apart(one: str, other: str) -> None:
    assert root(one) != root(other)
