from __future__ import annotations

import pytest

from tests.reading.quotations.reading import only, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Präsident drohte mit Sanktionen.", "Der Präsident"),
        ("Die Partei forderte ein Ende der Gewalt.", "Die Partei"),
        ("Der Konzern wies die Vorwürfe zurück.", "Der Konzern"),
        ("Die Ministerin sprach von einem Erfolg.", "Die Ministerin"),
        ("Am Montag warnte die Botschaft vor Anschlägen.", "die Botschaft"),
        ("Der Plan wurde von der Opposition scharf kritisiert.", "der Opposition"),
        ("Die Ministerin sprach sich für ein Tempolimit aus.", "Die Ministerin"),
        ("Der Verband bekräftigte seine Forderung nach höheren Löhnen.", "Der Verband"),
        ("Die Kanzlerin zeigte sich besorgt über die Lage.", "Die Kanzlerin"),
        ("Enttäuscht zeigte sich die Gewerkschaft.", "die Gewerkschaft"),
        ("Der Präsident bot dem Nachbarland Gespräche an.", "Der Präsident"),
        ("Die Chefin äußerte sich zufrieden über den Abschluss.", "Die Chefin"),
        ("Der Verband mahnte zur Vorsicht.", "Der Verband"),
        ("Die Polizei geht von Brandstiftung aus.", "Die Polizei"),
        ("Die Anwältin nannte den Vorstoß einen Fehler.", "Die Anwältin"),
        ("Die Behörde legt ihnen Betrug zur Last.", "Die Behörde"),
        ("Die Stadt machte den Betreiber für den Schaden verantwortlich.", "Die Stadt"),
        ("Der Bürgermeister verteidigte den Kurs der Stadt.", "Der Bürgermeister"),
        ("Überlebende erhoben schwere Vorwürfe.", "Überlebende"),
    ],
)
def test_speech_acts_without_their_words(text: str, speaker: str) -> None:
    found = only(text)
    assert (found.kind, found.content, found.speaker) == ("reported", text, speaker)
    assert (found.cue, found.frame) == ("", "")


def test_the_one_accused_is_the_addressee() -> None:
    found = only("Die Regierung warf der Opposition Verrat vor.")
    assert (found.speaker, found.addressee) == ("Die Regierung", "der Opposition")


@pytest.mark.parametrize(
    ("text", "speaker", "reports"),
    [
        (
            "Sprecherin Eva Holm dementierte Berichte, wonach der Hafen verkauft werde.",
            "Sprecherin Eva Holm",
            "Berichte",
        ),
        ("Der Konzern wies Medienberichte zurück, wonach Stellen wegfallen.", "Der Konzern", "Medienberichte"),
        ("Lund widersprach Berichten, nach denen Stellen wegfallen.", "Lund", "Berichten"),
    ],
)
def test_a_denial_of_reports(text: str, speaker: str, reports: str) -> None:
    denial, denied = read(text)
    assert (denial.kind, denial.content, denial.speaker) == ("reported", text, speaker)
    assert (denied.kind, denied.speaker) == ("indirect", reports)


def test_two_speakers_in_one_sentence() -> None:
    first, second = read("Lund drohte mit Zöllen, Weber warnte vor einem Streit.")
    assert (first.content, first.speaker) == ("Lund drohte mit Zöllen", "Lund")
    assert (second.content, second.speaker) == ("Weber warnte vor einem Streit.", "Weber")


def test_the_act_of_another_in_a_subordinate_clause() -> None:
    first, second = read("Lund forderte eine Frist, während Weber die Vorwürfe zurückwies.")
    assert (first.content, first.speaker) == ("Lund forderte eine Frist", "Lund")
    assert (second.content, second.speaker) == ("während Weber die Vorwürfe zurückwies.", "Weber")


def test_an_act_beside_words() -> None:
    words, act = read("Lund sagte, er sei zufrieden, und forderte eine Frist.")
    assert (words.content, words.speaker) == ("er sei zufrieden", "Lund")
    assert (act.kind, act.content, act.speaker) == ("reported", "und forderte eine Frist.", "Lund")


def test_two_acts_of_one_speaker() -> None:
    assert only("Lund begrüßte den Plan, forderte aber eine Frist.").speaker == "Lund"


def test_a_demand_that_somebody_refuses() -> None:
    refusal, demand = read("Die Forderung, dass der Verein zahlt, lehnte Lund ab.")
    assert (refusal.kind, refusal.speaker) == ("reported", "Lund")
    assert (demand.content, demand.speaker) == ("dass der Verein zahlt", "")


@pytest.mark.parametrize(
    "text",
    [
        "Das Unglück forderte zwölf Todesopfer.",
        "Der Angeklagte wurde vom Gericht zu zwei Jahren Haft verurteilt.",
        "Die Mannschaft gewann am Samstag das Spiel.",
        "Das Landgericht hat die Frau wegen Betrugs verurteilt.",
        "Der Stadtrat lehnte den Antrag ab.",
        "Die Zahlen erzählen vom Erfolg.",
        "Deutschland bestreitet das zweite Spiel am Freitag.",
        "Die Behörde gab den Namen nicht bekannt.",
        "Die Partei will ein Verbot fordern.",
        "Wie viel darf man fordern?",
        "Niemand widersprach.",
        "Für Mittwoch sind kräftige Böen vorhergesagt.",
        "Die Zeugen sind angekündigt.",
        "Den Anwohnern ist eine Entschädigung zugesagt.",
    ],
)
def test_what_reports_no_speech(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Aus dem Bericht ist hervorgegangen, dass die Kasse leer war.", "dem Bericht"),
        ("Die Anwohner sind empört, dass der Weg gesperrt ist.", "Die Anwohner"),
    ],
)
def test_a_participle_with_sein_may_be_what_somebody_did_or_feels(text: str, speaker: str) -> None:
    assert [found.speaker for found in read(text)] == [speaker]
