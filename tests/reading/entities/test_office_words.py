from __future__ import annotations

import pytest

from lesart.reading.entities.labels import is_office, office_of_label
from lesart.reading.entities.office_words import nominative, plural, read_office
from lesart.reading.entities.offices import Office, same_office, takes_up


@pytest.mark.parametrize(
    ("word", "office"),
    [
        ("US-Präsidenten", Office("Präsident", of="state:US", gender="m")),
        ("Kremlchef", Office("Präsident", of="state:RU", gender="m", number="singular")),
        ("Bundesaußenministerin", Office("Minister", "außen", "federal", gender="f", number="singular")),
        ("Vizekanzler", Office("Kanzler", standing="deputy", gender="m")),
        ("Ex-Kanzlerin", Office("Kanzler", standing="former", gender="f", number="singular")),
        ("Nato-Generalsekretär", Office("Generalsekretär", of="org:Nato", gender="m", number="singular")),
        ("Institutsleiterin", Office("Chef", "instituts", gender="f", number="singular")),
    ],
)
def test_a_word_is_read_as_an_office(word: str, office: Office) -> None:
    assert read_office(word) == office


@pytest.mark.parametrize("word", ["Begleiter", "Fahrzeuge", "Lautsprecher", "Insgesamt", "präsident", "Arbeiter"])
def test_other_words_are_no_offices(word: str) -> None:
    assert read_office(word) is None


def test_the_nominative_and_the_plural() -> None:
    assert nominative("US-Präsidenten", "m") == "US-Präsident"
    assert nominative("Vorsitzenden", "m") == "Vorsitzender"
    assert nominative("Sprecherinnen", "f") == "Sprecherin"
    assert plural("Teilnehmern") == "Teilnehmer"
    assert plural("Präsident") == "Präsidenten"


def test_a_broader_word_takes_up_but_not_the_other_way_round() -> None:
    minister, foreign = Office("Minister"), Office("Minister", "außen", "state:PL")
    assert takes_up(minister, foreign)
    assert not takes_up(Office("Minister", "innen"), foreign)
    assert not takes_up(foreign, minister)


def test_two_names_of_one_office_of_a_state_are_the_same() -> None:
    assert same_office(Office("Präsident", of="state:RU"), Office("Staatschef", of="state:RU"))
    assert not same_office(Office("Präsident", of="state:RU"), Office("Staatschef", of="state:PL"))
    assert not same_office(Office("Präsident"), Office("Präsident"))


def test_a_label_is_read_back() -> None:
    office = office_of_label("russischer Staatschef")
    assert office is not None
    assert (office.head, office.of) == ("Staatschef", "state:RU")
    assert is_office("Sprecher der Polizei")
    assert not is_office("Bernd Richter")
