from __future__ import annotations

import pytest

from tests.reading.quotations.reading import only, read


@pytest.mark.parametrize(
    "clock",
    [
        "20.55 Uhr:",
        "[14:03]",
        "+++ 9.12 Uhr +++",
        "14:03 Uhr -",
        "(13:55 Uhr)",
        "18.55 |",
        "[Update, 15:10 Uhr]",
        "8 Uhr –",
    ],
)
def test_the_time_of_an_entry_is_no_part_of_what_is_said(clock: str) -> None:
    found = only(f"Alles zum Brand in Ahlen\n\n{clock} Es gebe keine Verletzten, teilt die Polizei mit.")
    assert (found.content, found.speaker) == ("Es gebe keine Verletzten", "die Polizei")


@pytest.mark.parametrize("clock", ["[14:03] ", "+++ 9.12 Uhr +++ ", "Dienstag, 20.55 Uhr: ", "20.55 Uhr\n"])
def test_a_label_behind_the_time_speaks(clock: str) -> None:
    found = only(f"Alles zum Brand in Ahlen\n\n{clock}Feuerwehr: Noch brenne es.")
    assert (found.content, found.speaker) == ("Noch brenne es", "Feuerwehr")


def test_bare_times_open_entries_where_there_are_several() -> None:
    entry = "Die Polizei teilt mit, es gebe zwei Verletzte."
    found = read(f"Alles zum Brand\n\n13:50 {entry}\n\n13:40 {entry}")
    assert [each.frame for each in found] == ["Die Polizei teilt mit,"] * 2


@pytest.mark.parametrize("sentence", ["8 Uhr ist zu früh", "2:10 unterlag der Verein"])
def test_a_number_in_a_sentence_opens_no_entry(sentence: str) -> None:
    assert only(f"Lage\n\n{sentence}, sagte der Trainer.").content == sentence


def test_marks_part_the_headline_of_an_entry_from_its_text() -> None:
    found = only("Lage\n\n+++ 9.12 Uhr: Lage ernst +++ Die Polizei sagt, die Straße sei zu +++")
    assert (found.frame, found.content) == ("Die Polizei sagt,", "die Straße sei zu")
