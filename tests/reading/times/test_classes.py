"""Class by class, what the words of time cover; published on Wednesday, 8 December 2021, unless said otherwise."""

from __future__ import annotations

import pytest

from tests.reading.times.read import found

CLOCKS = [
    ("Gegen 17.20 Uhr brach das Feuer aus.", "17.20 Uhr", "2021-12-08T17:20"),
    ("Kurz nach halb neun fiel der erste Schuss.", "halb neun", "2021-12-08T08:30"),
    ("Um Viertel nach sieben kam der Bürgermeister.", "Viertel nach sieben", "2021-12-08T07:15"),
    ("Um drei viertel acht war es vorbei.", "drei viertel acht", "2021-12-08T07:45"),
    ("Um fünf vor zwölf stand der Kompromiss.", "fünf vor zwölf", "2021-12-08T11:55"),
    ("Kurz vor acht kam er heim.", "acht", "2021-12-08T08:00"),
    ("Die Schicht beginnt um acht und endet gegen elf.", "acht", "2021-12-08T08:00"),
    ("Der Bus fährt um 7:42 ab.", "7:42", "2021-12-08T07:42"),
    ("Das Konzert beginnt um 20h30.", "20h30", "2021-12-08T20:30"),
    ("Die Maschine landete um 6.05 Uhr früh.", "6.05 Uhr früh", "2021-12-08T06:05"),
    ("Zu hören war der Knall um 15 Uhr 20.", "15 Uhr 20", "2021-12-08T15:20"),
    ("Am Dienstag kurz nach Mitternacht kam er frei.", "Mitternacht", "2021-12-07T00:00"),
    ("Am Dienstag um Mitternacht endete die Frist.", "Mitternacht", "2021-12-07T24:00"),
    ("Das Treffen dauerte von 16.07 bis 18.08 Uhr.", "16.07", "2021-12-07T16:07"),
    ("Die Feier ging am Dienstag von 22 bis 2 Uhr.", "2 Uhr", "2021-12-08T02:00"),
    ("Am Freitag und Samstag jeweils um 10 Uhr wird geprobt.", "10 Uhr", "2021-12-10T10:00"),
]
ZONES = [
    ("Am Dienstag um 18 Uhr MEZ begann es.", "18 Uhr MEZ", "2021-12-07T18:00"),
    ("Am Dienstag um 15.07 Uhr GMT begann es.", "15.07 Uhr GMT", "2021-12-07T15:07Z"),
    ("Am Dienstag um 18:07 GMT begann es.", "18:07 GMT", "2021-12-07T18:07Z"),
    ("Am Dienstag um 9 Uhr koordinierter Weltzeit begann es.", "9 Uhr koordinierter Weltzeit", "2021-12-07T09:00Z"),
    ("Am Dienstag um 23 Uhr japanischer Zeit begann es.", "23 Uhr japanischer Zeit", "2021-12-07T23:00+09:00"),
    ("Am Dienstag um 9 Uhr US-Ostküstenzeit begann es.", "9 Uhr US-Ostküstenzeit", "2021-12-07T09:00-05:00"),
    ("Am Dienstag um 9 Uhr Havannaer Ortszeit begann es.", "9 Uhr Havannaer Ortszeit", "2021-12-07T09:00"),
    ("Am Dienstag (16 Uhr MEZ) begann es.", "16 Uhr MEZ", "2021-12-07T16:00"),
    ("Am Dienstag um 20 Uhr Ortszeit (2 Uhr MEZ) begann es.", "2 Uhr MEZ", "2021-12-08T02:00"),
]
PARTS = [
    ("Am späten Dienstagabend kam die Einigung.", "Dienstagabend", "2021-12-07TEV"),
    ("Am Dienstag spätabends kam die Einigung.", "Dienstag spätabends", "2021-12-07TEV"),
    ("Im Morgengrauen fielen Schüsse.", "Morgengrauen", "2021-12-08TMO"),
    ("In der Nacht auf Mittwoch kam die Einigung.", "der Nacht auf Mittwoch", "2021-12-07TNI"),
    ("Am Abend zuvor hatte er gelacht.", "Abend zuvor", "2021-12-07TEV"),
]
WEEKDAYS = [
    ("Am Freitag reiste er nach Genf.", "Freitag", "2021-12-03"),
    ("Am Freitag reist er nach Genf.", "Freitag", "2021-12-10"),
    ("Am Montag bleibt das Amt geschlossen.", "Montag", "2021-12-13"),
    ("„Wir schließen“, sagt der Chef am Montag in der Zentrale.", "Montag", "2021-12-06"),
    ("Die Frau sei am Montag ihren Wunden erlegen, heißt es.", "Montag", "2021-12-06"),
    ("Die Sitzung am Freitag sei wichtig, heißt es.", "Freitag", "2021-12-10"),
    ("Am Montag sagt der Zeuge im Prozess aus.", "Montag", "2021-12-13"),
    ("Am Dienstag wollen die beiden sprechen.", "Dienstag", "2021-12-14"),
    ("Er kündigte an, am Freitag zu reisen.", "Freitag", "2021-12-10"),
    ("Die Sitzung wurde auf Freitag verschoben.", "Freitag", "2021-12-10"),
    ("Von Montag bis Mittwoch bleibt das Amt geschlossen.", "Mittwoch", "2021-12-15"),
    ("Von Freitag bis Sonntag trafen sich die Minister.", "Sonntag", "2021-12-05"),
    ("Am 3. Dezember starb er. Am Montag darauf war das Begräbnis.", "Montag darauf", "2021-12-06"),
    ("Am 3. Dezember starb er. Am Montag zuvor war er noch im Amt.", "Montag zuvor", "2021-11-29"),
    ("Am Sonntag in einer Woche wird gewählt.", "Sonntag in einer Woche", "2021-12-19"),
    ("Heute vor 30 Jahren zerfiel der Bund.", "Heute vor 30 Jahren", "1991-12-08"),
    ("Gestern vor einem Jahr kam das Urteil.", "Gestern vor einem Jahr", "2020-12-07"),
    ("Am 3. Dezember starb er. Am übernächsten Tag war Trauerfeier.", "übernächsten Tag", "2021-12-05"),
]
CALENDAR = [
    ("Am siebten Dezember kam der Schnee.", "siebten Dezember", "2021-12-07"),
    ("Am 5., 6. und 7. Dezember war geschlossen.", "5.", "2021-12-05"),
    ("WIEN, 7. Dez - Der Rat tagte.", "7. Dez", "2021-12-07"),
    ("In der ersten Dezemberhälfte fiel Schnee.", "der ersten Dezemberhälfte", "2021-12"),
    ("In der zweiten Jahreshälfte stieg die Zahl.", "der zweiten Jahreshälfte", "2021-H2"),
    ("In der ersten Hälfte des Jahres 2020 sank die Zahl.", "der ersten Hälfte des Jahres 2020", "2020-H1"),
    ("Im Schuljahr 2020/21 fehlten Lehrer.", "Schuljahr 2020/21", "2020"),
    ("Im Wintersemester 2020/2021 fehlten Räume.", "Wintersemester 2020/2021", "2020"),
    ("Anfang der Achtziger war das anders.", "Anfang der Achtziger", "198"),
    ("In den 80ern war das anders.", "den 80ern", "198"),
    ("Die 20er Jahre waren wild.", "Die 20er Jahre", "192"),
    ("1989 zogen sie los. Im selben Jahr fiel die Mauer.", "selben Jahr", "1989"),
    ("Am 1. Advent brannte eine Kerze.", "1. Advent", "2021-11-28"),
    ("Am vierten Advent werden vier brennen.", "vierten Advent", "2021-12-19"),
    ("Am Buß- und Bettag war geschlossen.", "Buß- und Bettag", "2021-11-17"),
    ("Am Muttertag 2022 wird es eng.", "Muttertag 2022", "2022-05-08"),
    ("Am Pfingstmontag 2021 war frei.", "Pfingstmontag 2021", "2021-05-24"),
    ("Sein 1904 erschienenes Buch wirkt nach.", "1904", "1904"),
    ("Am 18. Januar wird gewählt, spätestens dann muss er gehen.", "dann", "2022-01-18"),
]
VAGUE = [
    ("Vor Kurzem sprach sie davon.", "Vor Kurzem", "PAST_REF"),
    ("In Kürze sprechen sie wieder.", "In Kürze", "FUTURE_REF"),
    ("Zur Stunde ist noch nichts bekannt.", "Zur Stunde", "PRESENT_REF"),
]
LENGTHS = [
    ("Er blieb 2½ Stunden.", "2½ Stunden", "PT2.5H"),
    ("Er blieb achteinhalb Stunden.", "achteinhalb Stunden", "PT8.5H"),
    ("Die Haft soll von 48 Stunden auf 14 Tage steigen.", "48 Stunden", "PT48H"),
    ("Die Amtszeit wird von vier Jahren auf fünf Jahre verlängert.", "vier Jahren", "P4Y"),
    ("In den vergangenen Monaten zogen Truppen auf.", "den vergangenen Monaten", "PXM"),
]
SETS = [
    ("Jedes Jahr am 1. Mai wird gefeiert.", "1. Mai", "XXXX-05-01"),
    ("Alljährlich im August wird gefeiert.", "August", "XXXX-08"),
    ("Jede zweite Woche tagt der Rat.", "Jede zweite Woche", "P2W"),
    ("Zwei Stunden am Tag übt er.", "am Tag", "P1D"),
    ("Mittwochs abends singt der Chor.", "Mittwochs abends", "XXXX-WXX-3TEV"),
]


@pytest.mark.parametrize(("text", "extent", "value"), CLOCKS + ZONES + PARTS)
def test_times_of_day(text: str, extent: str, value: str) -> None:
    assert (extent, "time", value) in found(text)


@pytest.mark.parametrize(("text", "extent", "value"), WEEKDAYS + CALENDAR + VAGUE)
def test_dates(text: str, extent: str, value: str) -> None:
    assert (extent, "date", value) in found(text)


@pytest.mark.parametrize(("text", "extent", "value"), LENGTHS)
def test_lengths(text: str, extent: str, value: str) -> None:
    assert (extent, "duration", value) in found(text)


@pytest.mark.parametrize(("text", "extent", "value"), SETS)
def test_sets(text: str, extent: str, value: str) -> None:
    assert (extent, "set", value) in found(text)


def test_some_days_ago_leave_the_day_open_but_tell_the_month_when_it_is_well_begun() -> None:
    text = "Vor einigen Tagen hielten sie ihn am Abend an."
    assert found(text, published="2021-12-28")[1][2] == "2021-12-XXTEV"


@pytest.mark.parametrize(
    "text",
    ["18.02 Uhr: Das Amt meldet das Ende.", "[18:02] Das Amt meldet das Ende.", "+++ 18:02 Uhr +++ Das Ende.", "18:02 Das Amt meldet das Ende."],
)  # fmt: skip
def test_stamps_of_a_ticker_are_of_the_day_of_writing(text: str) -> None:
    earlier = "Das Gespräch war am Montag.\n\n"
    assert found(earlier + text, published="2021-12-08T19:00")[1][2] == "2021-12-08T18:02"


@pytest.mark.parametrize(
    "text",
    [
        "Freitag, der Hund, bellte.",
        "Frau Sonntag sprach mit Herrn März und Familie Freitag.",
        "Die Abgeordnete Petra Sonntag war dafür.",
        "Karl May und Robert März schrieben.",
        "Moment mal, Sekunde mal!",
        "Er wohnt in der Ringstraße 17.",
        "Sie gewannen 2:1 gegen den Meister und 12:10 gegen den Zweiten.",
        "Er gewann mit elf gegen zehn Mann.",
        "Die Zahl stieg um drei auf zehn.",
        "Die Zahl stieg um zwölf Prozent.",
        "Gegen acht Gegner kam er nicht an.",
        "Das Kind war kaum zwölf, als es fortlief.",
        "Die 20-Jährige hat gewonnen.",
        "Die Grenze sinkt von 18 Jahren auf sechzehn.",
        "Der Paragraf § 218 bleibt.",
        "Das Brot kostet 3.20 Euro, der Kuchen 20.30 Euro.",
        "Das Stück „Die Frau im Morgengrauen“ läuft.",
        "Die Nummer lautet 030 2021.",
        "Es ist fünf vor zwölf für das Klima.",
    ],
)
def test_false_friends_are_left_alone(text: str) -> None:
    assert found(text) == []
