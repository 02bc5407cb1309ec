from __future__ import annotations

import pytest

from lesart.model import Article, Segment, SegmentKind
from lesart.reading.quantities import read_quantities
from tests.reading.quantities.read import pipeline, read

# text, passage, low, high, unit, of, approximate
GOLD = [
    ("An der Grenze stehen mehr als 120.000 prorussische Soldaten.", "mehr als 120.000 prorussische Soldaten", 120_000, None, None, "Soldat", False),
    ("Sie wollen 3,5 Milliarden Euro zahlen.", "3,5 Milliarden Euro", 3.5e9, 3.5e9, "EUR", None, False),
    ("Sie wollen 5 Mio. US-Dollar zahlen.", "5 Mio. US-Dollar", 5e6, 5e6, "USD", None, False),
    ("Das Heft kostet 5 €.", "5 €", 5, 5, "EUR", None, False),
    ("Das Heft kostet $5.", "$5", 5, 5, "USD", None, False),
    ("Sie zahlten 1 000 000 Euro.", "1 000 000 Euro", 1e6, 1e6, "EUR", None, False),
    ("Im Saal saßen zwölf Minister.", "zwölf Minister", 12, 12, None, "Minister", False),
    ("Sie sprachen gut zwei Stunden.", "gut zwei Stunden", 120, 120, "min", None, True),
    ("Das Treffen dauerte zwei Stunden und 50 Minuten.", "zwei Stunden und 50 Minuten", 170, 170, "min", None, False),
    ("Das Treffen dauerte zwei Stunden und eine Viertelstunde.", "zwei Stunden und eine Viertelstunde", 135, 135, "min", None, False),
    ("Das Treffen dauerte anderthalb Stunden.", "anderthalb Stunden", 90, 90, "min", None, False),
    ("Das Treffen dauerte eine halbe Stunde.", "eine halbe Stunde", 30, 30, "min", None, False),
    ("Das Treffen dauerte mehr als eine Stunde.", "mehr als eine Stunde", 60, None, "min", None, False),
    ("Das etwa 50-minütige Gespräch verlief sachlich.", "etwa 50-minütige", 50, 50, "min", None, True),
    ("Das zweistündige Gespräch verlief sachlich.", "zweistündige", 120, 120, "min", None, False),
    ("Nach fast dreistündigen Gesprächen reisten sie ab.", "fast dreistündigen", 180, 180, "min", None, True),
    ("Die Truppen stehen bis zu 300 Kilometer entfernt.", "bis zu 300 Kilometer", None, 300_000, "m", None, False),
    ("Es kamen zwischen 20 und 30 Beamte.", "zwischen 20 und 30 Beamte", 20, 30, None, "Beamte", False),
    ("Sie zahlen 20 bis 30 Millionen Euro.", "20 bis 30 Millionen Euro", 20e6, 30e6, "EUR", None, False),
    ("Es waren 100.000 bis 1 Million Menschen.", "100.000 bis 1 Million Menschen", 100_000, 1e6, None, "Mensch", False),
    ("Es kamen 20-30 Gäste.", "20-30 Gäste", 20, 30, None, "Gast", False),
    ("Das dauert zwei oder drei Tage.", "zwei oder drei Tage", 2, 3, "d", None, False),
    ("Es kamen rund 400 Gäste.", "rund 400 Gäste", 400, 400, None, "Gast", True),
    ("Zehntausende Soldaten sind dort.", "Zehntausende Soldaten", 10_000, 100_000, None, "Soldat", True),
    ("Es kamen Hunderte von Menschen.", "Hunderte von Menschen", 100, 1000, None, "Mensch", True),
    ("Es kamen mehrere Hundert Menschen.", "mehrere Hundert Menschen", 100, 1000, None, "Mensch", True),
    ("Ein Dutzend Panzer rollte vorbei.", "Ein Dutzend Panzer", 12, 12, None, "Panzer", False),
    ("Ein halbes Dutzend Panzer rollte vorbei.", "Ein halbes Dutzend Panzer", 6, 6, None, "Panzer", False),
    ("Mehr als die Hälfte der Länder stimmte zu.", "Mehr als die Hälfte der Länder", 50, None, "%", "Land", True),
    ("Drei Viertel der Abgeordneten stimmten zu.", "Drei Viertel der Abgeordneten", 75, 75, "%", "Abgeordnete", True),
    ("Jede vierte Frau stimmte zu.", "Jede vierte Frau", 25, 25, "%", "Frau", True),
    ("Rund 40 Prozent der Stimmen fehlen.", "Rund 40 Prozent der Stimmen", 40, 40, "%", "Stimme", True),
    ("Die Preise stiegen um 5,3 %.", "5,3 %", 5.3, 5.3, "%", None, False),
    ("Drei Tonnen Getreide liegen im Hafen.", "Drei Tonnen Getreide", 3000, 3000, "kg", "Getreide", False),
    ("Das Auto fuhr 100 km/h schnell.", "100 km/h", 100, 100, "km/h", None, False),
    ("Es waren minus 3 Grad.", "minus 3 Grad", -3, -3, "°C", None, False),
    ("Höchstens zwölf Personen dürfen hinein.", "Höchstens zwölf Personen", None, 12, None, "Person", False),
    ("Kein einziger Soldat wurde abgezogen.", "Kein einziger Soldat", 0, 0, None, "Soldat", False),
    ("Die 27 Staaten stimmten zu.", "27 Staaten", 27, 27, None, "Staat", False),
    ("Russland hat 2000 Soldaten geschickt.", "2000 Soldaten", 2000, 2000, None, "Soldat", False),
    ("Die 20 wichtigsten Industrie- und Schwellenländer tagen.", "20 wichtigsten Industrie- und Schwellenländer", 20, 20, None, "Schwellenland", False),
    ("Die Polizei nahm drei Al Kaida Kämpfer fest.", "drei Al Kaida Kämpfer", 3, 3, None, "Kämpfer", False),
    ("Das Heft kostet 3.20 Euro.", "3.20 Euro", 3.2, 3.2, "EUR", None, False),
    ("Es fehlen rund 1.5 Millionen Euro.", "rund 1.5 Millionen Euro", 1.5e6, 1.5e6, "EUR", None, True),
    ("Das Brot kostet 49 Cent.", "49 Cent", 0.49, 0.49, "EUR", None, False),
    ("Der Umbau kostet eine Viertelmillion Euro.", "eine Viertelmillion Euro", 250_000, 250_000, "EUR", None, False),
    ("Wenige hundert Meter weiter stand es.", "Wenige hundert Meter", 100, 1000, "m", None, True),
    ("Ein gutes Dutzend Fragen blieb offen.", "Ein gutes Dutzend Fragen", 12, 12, None, "Frage", True),
    ("Ein knappes Drittel der Häuser stand leer.", "Ein knappes Drittel der Häuser", 33.3333333, 33.3333333, "%", "Haus", True),
    ("Es dauerte eine knappe halbe Stunde.", "eine knappe halbe Stunde", 30, 30, "min", None, True),
    ("Sie bekam zwei Jahre und drei Monate.", "zwei Jahre und drei Monate", 27, 27, "mo", None, False),
    ("Er wartete drei, vier Tage.", "drei, vier Tage", 3, 4, "d", None, True),
    ("Er fuhr 20, 30 Kilometer weiter.", "20, 30 Kilometer", 20_000, 30_000, "m", None, True),
    ("Das 60-Milliarden-Euro-Paket steht.", "60-Milliarden-Euro-Paket", 60e9, 60e9, "EUR", None, False),
    ("Ein zweistelliger Millionenbetrag fehlt.", "zweistelliger Millionenbetrag", 10e6, 100e6, None, None, True),
    ("Der Schaden liegt im sechsstelligen Bereich.", "sechsstelligen Bereich", 1e5, 1e6, None, None, True),
    ("Die Erde bebte mit einer Stärke von 6,3.", "6,3", 6.3, 6.3, "Magnitude", None, False),
    ("Das Beben der Stärke 7,1 war weit zu spüren.", "7,1", 7.1, 7.1, "Magnitude", None, False),
    ("Es waren bis zu 40 Grad Celsius.", "bis zu 40 Grad Celsius", None, 40, "°C", None, False),
    ("Der Wagen fuhr 130 km/h.", "130 km/h", 130, 130, "km/h", None, False),
    ("Er speicherte 12 GB.", "12 GB", 12, 12, "GB", None, False),
    ("Eine von drei Frauen kennt das.", "Eine von drei Frauen", 1, 1, None, "Frau", False),
    ("Die Zahl der Soldaten wird auf etwa 45.000 geschätzt.", "etwa 45.000", 45_000, 45_000, None, "Soldat", True),
]  # fmt: skip


@pytest.mark.parametrize("row", GOLD, ids=lambda row: row[1])
def test_gold(row: tuple[str, str, float | None, float | None, str | None, str | None, bool]) -> None:
    text, *expected = row
    (quantity,) = read(text)
    found = [quantity.span.text, quantity.low, quantity.high, quantity.unit, quantity.of, quantity.approximate]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Am 7. Dezember 2021 trafen sie sich.",
        "Sie trafen sich um 18.15 Uhr und um 20 Uhr.",
        "Im Jahr 2014 und seit 2015 ist das so.",
        "Zwischen 2014 und 2018 geschah nichts.",
        "Sie siegten 2:1 und 3:0.",
        "Nord Stream 2 bleibt gesperrt.",
        "Nord Stream 2 Gas entnehmen will niemand.",
        "Sie berufen sich auf Artikel 5 und auf § 15 des Vertrags.",
        "Die G20 tagen, die EU-27 nicht.",
        "Das steht auf Seite 12.",
        "Sie erreichen uns unter Telefon 030 123456.",
        "Der 34-Jährige schwieg.",
        "Ein Soldat sprach mit einer Ministerin.",
        "Sie spekulieren über eine Beteiligung.",
        "Der dritte Versuch gelang beim zweiten Mal.",
        "Er tut das jeden zweiten Tag.",
        "Man nimmt sich in Acht.",
        "Der Präsident (69) lachte.",
        "Auf der A 2 staut es sich.",
        "Es war ein guter Tag und ein gutes Jahr.",
        "Das 9-Euro-Ticket läuft aus.",
        "Die vierstellige PIN war bekannt.",
        "Der Film beginnt um 18.15 und endet um 20.30.",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    assert read(text) == ()


def test_two_numbers_of_the_same_thing_count_the_same() -> None:
    first, second = read("Es seien fünf und nicht drei Beamte verletzt worden.")
    assert (first.low, first.of, second.low, second.of) == (5, "Beamte", 3, "Beamte")
    before, after = read("Der Anteil stieg von 20 auf 30 Prozent.")
    assert (before.low, before.unit, after.low, after.unit) == (20, "%", 30, "%")


def test_an_amount_in_brackets_is_read() -> None:
    euros, dollars = read("Er zahlte 4.500 Euro (5.000 Dollar).")
    assert (euros.unit, dollars.low, dollars.unit) == ("EUR", 5000, "USD")


def test_talking_about_things_is_no_bound() -> None:
    (topics,) = read("Sie sprachen über 20 Themen.")
    assert (topics.low, topics.high) == (20, 20)
    (victims,) = read("Über 20 Menschen starben.")
    assert (victims.low, victims.high) == (20, None)


def test_only_what_tells_the_story_is_read() -> None:
    text = "Zwölf Tote\nLesen Sie auch: Zehn Tote\nZwölf Menschen starben."
    kinds = [SegmentKind.HEADLINE, SegmentKind.FURNITURE, SegmentKind.BODY]
    starts = [0, text.index("Lesen"), text.index("Zwölf Menschen"), len(text)]
    segments = tuple(Segment(starts[i], starts[i + 1], kind) for i, kind in enumerate(kinds))
    article = Article.from_text(text).with_segments(segments)
    assert [quantity.low for quantity in read_quantities(article, pipeline()(text))] == [12, 12]
