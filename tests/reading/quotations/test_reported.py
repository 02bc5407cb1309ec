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
    ],
)
def test_deeds_are_no_speech(text: str) -> None:
    assert read(text) == []
