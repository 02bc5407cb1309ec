from __future__ import annotations

import pytest

from tests.reading.quotations.reading import only, read


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Gericht: Stadt muss für Schaden haften", "Gericht", "Stadt muss für Schaden haften"),
        ("Studie: Mehr Störche im Norden", "Studie", "Mehr Störche im Norden"),
        ("20.55 Uhr: Feuerwehr in Ahlen: Noch sei der Brand nicht gelöscht.", "Feuerwehr in Ahlen",
         "Noch sei der Brand nicht gelöscht"),
    ],
)  # fmt: skip
def test_a_label_before_a_colon_speaks(text: str, speaker: str, content: str) -> None:
    found = only(text)
    assert (found.kind, found.speaker, found.content, found.cue) == ("indirect", speaker, content, "")
    assert found.frame == f"{speaker}:"


def test_a_name_before_a_colon_speaks_if_it_speaks_elsewhere() -> None:
    headline, _ = read("Lund: Der Hafen bleibt offen\n\nDer Hafen bleibe offen, sagte Minister Lund.")
    assert (headline.speaker, headline.content) == ("Lund", "Der Hafen bleibt offen")


@pytest.mark.parametrize(
    "text", ["Ahlen: Feuer in einem Hotel am Bahnhof", "20.55 Uhr: Die Polizei sperrt die Straße."]
)
def test_a_place_or_a_time_does_not(text: str) -> None:
    assert read(text) == []


def test_a_time_of_day_is_no_speaker() -> None:
    assert only("13.44 Uhr: Arzt Paul Ek, am Telefon: „Wir haben kein Bett mehr frei.“").speaker == "Arzt Paul Ek"


def test_a_possessive_before_a_colon_stands_for_who_speaks() -> None:
    assert only("Seine Forderung: „Gebt uns mehr Zeit.“").speaker == "Seine"
