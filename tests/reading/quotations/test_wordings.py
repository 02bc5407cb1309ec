from __future__ import annotations

import pytest

from tests.reading.quotations.reading import only, read

_NOTE = "Neues aus Ahlen\n\n"


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("In der Mitteilung heißt es:", "der Mitteilung"),
        ("Zu den Zahlen erklärt die Sprecherin Eva Holm:", "die Sprecherin Eva Holm"),
        ("Die Erklärung im Wortlaut:", "Die Erklärung"),
    ],
)
def test_a_line_with_a_colon_announces_the_next_paragraph(line: str, speaker: str) -> None:
    found = only(f"{_NOTE}{line}\n\nDer Standort ist nicht zu halten. Alle erhalten ein Angebot.\n\nEs regnet.")
    assert (found.kind, found.content, found.speaker) == (
        "direct",
        "Der Standort ist nicht zu halten. Alle erhalten ein Angebot.",
        speaker,
    )


def test_what_is_announced_reaches_to_the_last_paragraph_in_the_first_person() -> None:
    body = "Das ist ein Kahlschlag.\n\nDie Mieten sind gestiegen.\n\nWir fordern einen Deckel."
    found = only(f"{_NOTE}Dazu erklärt die Sprecherin Eva Holm:\n\n{body}\n\nDer Rat tagt am Freitag.")
    assert found.content == body


def test_it_ends_where_somebody_else_speaks() -> None:
    body = "Wir schließen das Werk."
    found = read(f"{_NOTE}In der Mitteilung heißt es:\n\n{body}\n\nDie Gewerkschaft kündigte Protest an.")
    assert [each.content for each in found] == [body, "Die Gewerkschaft kündigte Protest an."]


def test_a_paragraph_that_goes_on_telling_is_not_announced() -> None:
    found = read(f"{_NOTE}Dazu äußerte sich Eva Holm:\n\nHolm kündigte eine Klage an. Das Amt schwieg.")
    assert [each.kind for each in found if each.content.startswith("Holm")] == ["reported"]


def test_a_list_is_not_announced() -> None:
    assert all(each.kind != "direct" for each in read(f"{_NOTE}Die Stadt teilt mit:\n\nMontag: Müll, Dienstag: Papier"))
