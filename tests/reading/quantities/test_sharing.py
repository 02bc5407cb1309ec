"""Bare numbers that take their unit or noun from others of their sentence, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.reading.quantities.read import read

# text, then (passage, low, unit, of) of every quantity
GOLD = [
    ("Mit 63 zu 57 Stimmen nahm der Rat den Antrag an.", [("63", 63, None, "Stimme"), ("57 Stimmen", 57, None, "Stimme")]),
    ("Die Täter im Alter von 17, 19 und 23 Jahren flohen.", [("17", 17, "a", None), ("19", 19, "a", None), ("23 Jahren", 23, "a", None)]),
    ("Der Zuschuss sinkt von 4,2 auf nur noch 2,9 Millionen Euro.", [("4,2", 4.2e6, "EUR", None), ("2,9 Millionen Euro", 2.9e6, "EUR", None)]),
    ("Die Zahl stieg von 100 im Jahr 2019 auf 250 Fälle.", [("100", 100, None, "Fall"), ("250 Fälle", 250, None, "Fall")]),
    ("Laut Ministerium starben 14, laut Polizei 17 Menschen.", [("14", 14, None, "Mensch"), ("17 Menschen", 17, None, "Mensch")]),
    ("Die Polizei sprach von 3000, die Veranstalter von 10.000 Teilnehmern.", [("3000", 3000, None, "Teilnehmer"), ("10.000 Teilnehmern", 10_000, None, "Teilnehmer")]),
    ("Es waren 3000 Teilnehmer, nach Angaben der Veranstalter 10.000.", [("3000 Teilnehmer", 3000, None, "Teilnehmer"), ("10.000", 10_000, None, "Teilnehmer")]),
    ("Sie erhielt 52,1 Prozent der Stimmen, ihr Gegner 47,9.", [("52,1 Prozent der Stimmen", 52.1, "%", "Stimme"), ("47,9", 47.9, "%", "Stimme")]),
    ("Die eine Partei kam auf 31 Prozent, die andere auf 9.", [("31 Prozent", 31, "%", None), ("9", 9, "%", None)]),
    ("Der Umsatz stieg um 1,2 Milliarden Euro auf 3,4 Milliarden.", [("1,2 Milliarden Euro", 1.2e9, "EUR", None), ("3,4 Milliarden", 3.4e9, "EUR", None)]),
    ("17 Menschen starben, darunter vier aus Graz.", [("17 Menschen", 17, None, "Mensch"), ("vier", 4, None, "Mensch")]),
    ("Von den 120 Abgeordneten stimmten 63 dafür.", [("120 Abgeordneten", 120, None, "Abgeordnete"), ("63", 63, None, "Abgeordnete")]),
    ("Es seien „mehr als 120.000“ Soldaten dort.", [("mehr als 120.000", 120_000, None, "Soldat")]),
    ("Es gab fünf Leicht- und zwei Schwerverletzte.", [("fünf Leicht-", 5, None, "Leichtverletzte"), ("zwei Schwerverletzte", 2, None, "Schwerverletzte")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOLD, ids=[row[0] for row in GOLD])
def test_gold(text: str, expected: list[tuple[str, float, str | None, str | None]]) -> None:
    assert [(each.span.text, each.low, each.unit, each.of) for each in read(text)] == expected


def test_a_change_by_per_cent_says_nothing_of_what_is_reached() -> None:
    change, reached = read("Der Index fiel um 3 Prozent auf 17.842.")
    assert (change.unit, reached.unit) == ("%", None)


def test_years_share_nothing() -> None:
    assert [each.span.text for each in read("Seit 2019, 2020 und 2021 gab es 30 Fälle.")] == ["30 Fälle"]
    assert [each.span.text for each in read("Das sind zehn Prozent mehr als 2019.")] == ["zehn Prozent"]


def test_a_name_with_a_number_takes_no_noun() -> None:
    assert [each.span.text for each in read("Drei Tore fielen gegen Hannover 96.")] == ["Drei Tore"]


def test_other_sentences_lend_nothing() -> None:
    first, second = read("Es kamen 40 Gäste. Danach waren es noch 25.")
    assert (first.of, second.of) == ("Gast", None)


def test_a_difference_is_of_no_thing() -> None:
    total, difference = read("Es gab 28 Verletzte, 15 mehr als am Morgen.")
    assert (total.of, difference.of) == ("Verletzte", None)
