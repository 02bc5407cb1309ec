"""What an expression covers, its type and its TIMEX3 value; the texts were published on Wednesday, 8 December 2021."""

from __future__ import annotations

import pytest

from tests.reading.times.read import found

DATES = [
    ("Sie trafen sich am 7. Dezember 2021 in Wien.", "7. Dezember 2021", "2021-12-07"),
    ("Am Dienstag, dem 7. Dezember, kamen sie an.", "Dienstag, dem 7. Dezember", "2021-12-07"),
    ("Das Abkommen vom 05.02.2015 gilt noch.", "05.02.2015", "2015-02-05"),
    ("Der Stand vom 7.12. ist überholt.", "7.12.", "2021-12-07"),
    ("Die Datei trägt den Vermerk 2021-12-07.", "2021-12-07", "2021-12-07"),
    ("Das Parlament stimmte am 21. Oktober ab.", "21. Oktober", "2021-10-21"),
    ("Am 5. Januar werden sie sich wiedersehen.", "5. Januar", "2022-01-05"),
    ("Im Juni hatten sie sich in Oslo getroffen.", "Juni", "2021-06"),
    ("Das nächste Treffen ist für Januar geplant.", "Januar", "2022-01"),
    ("Seit Anfang November wächst die Zahl.", "Anfang November", "2021-11"),
    ("Ende März 2014 stand der Vertrag.", "Ende März 2014", "2014-03"),
    ("Der Beschluss vom Dezember des vergangenen Jahres gilt.", "Dezember des vergangenen Jahres", "2020-12"),
    ("Der Vertrag wurde 1997 geschlossen.", "1997", "1997"),
    ("Im Jahr 2014 begann der Streit.", "Jahr 2014", "2014"),
    ("Der Bau dauerte bis Ende 2019.", "Ende 2019", "2019"),
    ("In den neunziger Jahren war das anders.", "den neunziger Jahren", "199"),
    ("Mitte der 1980er Jahre wurde gebaut.", "Mitte der 1980er Jahre", "198"),
    ("Die Grenze stammt aus dem 19. Jahrhundert.", "dem 19. Jahrhundert", "18"),
    ("Im Herbst 2008 brach die Bank zusammen.", "Herbst 2008", "2008-FA"),
    ("In diesem Sommer blieb es ruhig.", "diesem Sommer", "2021-SU"),
    ("Im dritten Quartal 2020 sank der Umsatz.", "dritten Quartal 2020", "2020-Q3"),
    ("Am Dienstag hatten sie telefoniert.", "Dienstag", "2021-12-07"),
    ("Am Sonntag wird gewählt werden.", "Sonntag", "2021-12-12"),
    ("An diesem Donnerstag will er reisen.", "diesem Donnerstag", "2021-12-09"),
    ("Am vergangenen Mittwoch war er in Rom.", "vergangenen Mittwoch", "2021-12-01"),
    ("Der Montag kommender Woche ist frei.", "Montag kommender Woche", "2021-12-13"),
    ("Nächste Woche Mittwoch wird getagt.", "Nächste Woche Mittwoch", "2021-12-15"),
    ("Die Sperrung gilt bis Montag.", "Montag", "2021-12-13"),
    ("Der Verein hat nach Angaben vom Montag 900 Mitglieder.", "Montag", "2021-12-06"),
    ("Vom Montag an gilt die Sperrung.", "Montag", "2021-12-13"),
    ("Das Amt rechnet frühestens im Herbst mit Ergebnissen.", "Herbst", "2022-FA"),
    ("Am Sonntag werden die Uhren umgestellt.", "Sonntag", "2021-12-12"),
    ("Vergangene Woche hatte er gewarnt.", "Vergangene Woche", "2021-W48"),
    ("Nächsten Monat folgt die Abstimmung.", "Nächsten Monat", "2022-01"),
    ("Bis Ende nächsten Jahres soll alles fertig sein.", "Ende nächsten Jahres", "2022"),
    ("Im Vorjahr waren es weniger.", "Vorjahr", "2020"),
    ("Am kommenden Wochenende wird gefeiert.", "kommenden Wochenende", "2021-W49-WE"),
    ("Am Wochenende war es still geblieben.", "Wochenende", "2021-W48-WE"),
    ("Gestern wurde verhandelt.", "Gestern", "2021-12-07"),
    ("Zu Ostern 2022 soll die Brücke stehen.", "Ostern 2022", "2022-04-17"),
    ("An Heiligabend wird geschlossen.", "Heiligabend", "2021-12-24"),
    ("Derzeit liegt kein Antrag vor.", "Derzeit", "PRESENT_REF"),
    ("Damals fehlte das Geld.", "Damals", "PAST_REF"),
    ("Demnächst wird entschieden.", "Demnächst", "FUTURE_REF"),
]
TIMES = [
    ("Die Sitzung beginnt um 18.15 Uhr.", "18.15 Uhr", "2021-12-08T18:15"),
    ("Am Dienstag begann sie um 22:15 Uhr.", "22:15 Uhr", "2021-12-07T22:15"),
    ("Am Dienstag um 9 Uhr klingelte das Telefon.", "9 Uhr", "2021-12-07T09:00"),
    ("Kurz vor elf am Dienstagabend klingelte es.", "elf", "2021-12-07T23:00"),
    ("Am Dienstag um halb neun klingelte es.", "halb neun", "2021-12-07T08:30"),
    ("Am Dienstag um acht Uhr abends klingelte es.", "acht Uhr abends", "2021-12-07T20:00"),
    (
        "Am Dienstag um 18.15 Uhr mitteleuropäischer Zeit war Schluss.",
        "18.15 Uhr mitteleuropäischer Zeit",
        "2021-12-07T18:15",
    ),
    ("Am Dienstag um 20 Uhr Moskauer Zeit rief er an.", "20 Uhr Moskauer Zeit", "2021-12-07T20:00+03:00"),
    ("Am Dienstagabend war alles vorbei.", "Dienstagabend", "2021-12-07TEV"),
    ("Gestern Abend war alles vorbei.", "Gestern Abend", "2021-12-07TEV"),
    ("Vor einigen Tagen hielten sie ihn am Abend an.", "Abend", "XXXX-XX-XXTEV"),
    ("Sonntags um 10 Uhr ist Messe.", "10 Uhr", "XXXX-XX-XXT10:00"),
    ("In der Nacht zum Mittwoch fielen Schüsse.", "der Nacht zum Mittwoch", "2021-12-07TNI"),
]
DURATIONS = [
    ("Das etwa 50-minütige Gespräch war offen.", "etwa 50-minütige", "PT50M"),
    ("Sie redeten gut zwei Stunden.", "gut zwei Stunden", "PT2H"),
    ("Sie redeten zwei Stunden und 50 Minuten.", "zwei Stunden und 50 Minuten", "PT2H50M"),
    ("Das zweistündige Gespräch war offen.", "zweistündige", "PT2H"),
    ("Sie warteten eine halbe Stunde.", "eine halbe Stunde", "PT30M"),
    ("Sie warteten eineinhalb Jahre.", "eineinhalb Jahre", "P1.5Y"),
    ("Seit Wochen ziehen Truppen auf.", "Wochen", "PXW"),
    ("Wochen später gaben sie nach.", "Wochen später", "PXW"),
    ("Nach wochenlangem Streit gaben sie nach.", "wochenlangem", "PXW"),
    ("Er saß mehr als zehn Jahre in Haft.", "mehr als zehn Jahre", "P10Y"),
    ("Der 20-jährige Krieg ging zu Ende.", "20-jährige", "P20Y"),
    ("In den vergangenen zwei Jahrzehnten stieg die Zahl.", "den vergangenen zwei Jahrzehnten", "P2DE"),
    ("Die 14-Tage-Frist läuft ab.", "14-Tage", "P14D"),
]
SETS = [
    ("Jeden Montag tagt der Rat.", "Jeden Montag", "XXXX-WXX-1"),
    ("Der Rat tagt täglich.", "täglich", "P1D"),
    ("Er berichtet jährlich.", "jährlich", "P1Y"),
    ("Alle zwei Wochen wird geprüft.", "Alle zwei Wochen", "P2W"),
    ("Sie tagen dreimal pro Woche.", "dreimal pro Woche", "P1W"),
    ("Montags ist geschlossen.", "Montags", "XXXX-WXX-1"),
]


@pytest.mark.parametrize(("text", "extent", "value"), DATES)
def test_dates(text: str, extent: str, value: str) -> None:
    assert (extent, "date", value) in found(text)


@pytest.mark.parametrize(("text", "extent", "value"), TIMES)
def test_times_of_day(text: str, extent: str, value: str) -> None:
    assert (extent, "time", value) in found(text)


@pytest.mark.parametrize(("text", "extent", "value"), DURATIONS)
def test_durations(text: str, extent: str, value: str) -> None:
    assert found(text) == [(extent, "duration", value)]


@pytest.mark.parametrize(("text", "extent", "value"), SETS)
def test_sets(text: str, extent: str, value: str) -> None:
    assert found(text) == [(extent, "set", value)]


def test_both_ends_of_a_range_are_found() -> None:
    assert found("Sie tagen vom 3. bis 5. Januar 2022, von 10 bis 12.30 Uhr.") == [
        ("3.", "date", "2022-01-03"),
        ("5. Januar 2022", "date", "2022-01-05"),
        ("10", "time", "2022-01-05T10:00"),
        ("12.30 Uhr", "time", "2022-01-05T12:30"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Der 55-Jährige wurde verurteilt.",
        "Die 38-jährige Ministerin trat zurück.",
        "Jugendliche ab 16 Jahren dürfen wählen.",
        "Rund 2000 Soldaten standen bereit.",
        "Das kostet 1500 Euro.",
        "Die Mai-Kundgebung fiel aus.",
        "Er schrieb in der Zeitschrift „Europa heute“ darüber.",
        "Sie wünschte ihm einen guten Morgen.",
        "Herr August und Frau Sommer kamen.",
    ],
)
def test_what_tells_no_time_is_left_alone(text: str) -> None:
    assert found(text) == []
