from __future__ import annotations

import pytest

from tests.reading.quotations.reading import Read, only, read


@pytest.mark.parametrize(
    ("text", "content", "cue", "speaker"),
    [
        ("Laut Polizei wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "Laut", "Polizei"),
        ("Drei Menschen wurden laut Polizei verletzt.", "Drei Menschen wurden | verletzt", "laut", "Polizei"),
        ("Nach Angaben der Feuerwehr brach das Feuer im Keller aus.", "brach das Feuer im Keller aus", "Nach", "Angaben der Feuerwehr"),
        ("Das Feuer brach nach Angaben der Feuerwehr im Keller aus.", "Das Feuer brach | im Keller aus", "nach", "Angaben der Feuerwehr"),
        ("Nach Ansicht des Richters gilt das Gesetz.", "gilt das Gesetz", "Nach", "Ansicht des Richters"),
        ("Nach den Worten des Ministers gilt das Gesetz.", "gilt das Gesetz", "Nach", "den Worten des Ministers"),
        ("Medienberichten zufolge tritt der Trainer zurück.", "tritt der Trainer zurück", "zufolge", "Medienberichten"),
        ("Der Trainer tritt Medienberichten zufolge zurück.", "Der Trainer tritt | zurück", "zufolge", "Medienberichten"),
        ("Ihrer Ansicht nach ist der Vertrag ungültig.", "ist der Vertrag ungültig", "nach", "Ihrer Ansicht"),
        ("Demnach war der Fahrer betrunken.", "war der Fahrer betrunken", "Demnach", ""),
        ("Dem Ökonomen Peter Lund nach ist der Vertrag ungültig.", "ist der Vertrag ungültig", "nach", "Dem Ökonomen Peter Lund"),
    ],
)  # fmt: skip
def test_source_phrases(text: str, content: str, cue: str, speaker: str) -> None:
    found = only(text)
    assert (found.kind, found.content, found.cue, found.speaker) == ("indirect", content, cue, speaker)


def test_an_aside_with_so() -> None:
    assert only("Die Lage, so der Minister, sei ernst.") == Read(
        "indirect", "Die Lage | sei ernst", speaker="der Minister", cue="so", frame=", so der Minister"
    )


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Wie der Sender berichtet, tritt der Trainer zurück.", "Wie der Sender berichtet,"),
        ("Der Trainer tritt zurück, wie der Sender berichtet.", ", wie der Sender berichtet"),
        (
            "Wie die Sprecherin des Vereins, Eva Brandt, mitteilte, tritt der Trainer zurück.",
            "Wie die Sprecherin des Vereins, Eva Brandt, mitteilte,",
        ),
    ],
)
def test_asides_with_wie(text: str, frame: str) -> None:
    found = only(text)
    assert found.frame == frame
    assert found.content.lower().startswith(("tritt der trainer", "der trainer tritt"))


def test_a_report_that_a_relative_clause_gives() -> None:
    found = only("Es gibt Berichte, wonach der Fahrer betrunken war.")
    assert (found.content, found.cue, found.speaker) == ("der Fahrer betrunken war", "wonach", "Berichte")


def test_demnach_refers_to_who_spoke_before() -> None:
    found = read("Laut Polizei fuhr der Mann zu schnell. Demnach war er betrunken.")
    assert (found[-1].cue, found[-1].speaker) == ("Demnach", "Polizei")


def test_a_relative_clause_refers_to_the_reports_before_it() -> None:
    found = only("Es gibt Berichte, nach denen der Fahrer betrunken war.")
    assert (found.content, found.cue, found.speaker) == ("der Fahrer betrunken war", "nach", "Berichte")


def test_a_source_in_a_subordinate_clause_frames_that_alone() -> None:
    found = only("Die Straße blieb gesperrt, weil der Fahrer nach Angaben der Polizei betrunken war.")
    assert found.content == "weil der Fahrer | betrunken war"


@pytest.mark.parametrize(
    "text",
    [
        "Nach dem Regen kam die Sonne.",
        "Sie fuhr nach Berlin.",
        "Nach der Rede verließ er den Saal.",
        "Danach fuhr er heim.",
    ],
)
def test_other_uses_of_nach(text: str) -> None:
    assert read(text) == []
