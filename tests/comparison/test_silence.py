from __future__ import annotations

from typing import TYPE_CHECKING

from tests.comparison.build import reading, synopsis

if TYPE_CHECKING:
    from lesart.model import Reading, Silence, Synopsis

CLAIM = "Nach Angaben der Feuerwehr ist aus dem Tanklager in Altwies kein Öl in den Fluss gelaufen."
OTHERS = (
    "Aus dem Tanklager in Altwies ist kein Öl in den Fluss gelaufen. Die Straße bleibt gesperrt.",
    "In den Fluss ist aus dem Tanklager in Altwies kein Öl gelaufen, sagte Bürgermeisterin Lore Kamp.",
)


def reports(last: str, published: str = "2022-05-03T20:00") -> tuple[Reading, ...]:
    told = [reading(f"Blatt {number}", text) for number, text in enumerate((CLAIM, *OTHERS), 1)]
    return (*told, reading("Letzte", last, published))


def silences(record: Synopsis) -> list[Silence]:
    return [silence for claim in record.claims for silence in claim.silent if silence.article_id == "letzte"]


def test_silence_says_what_was_searched_who_has_it_and_what_came_nearest() -> None:
    (silence,) = silences(synopsis(*reports("Ein Lager ist abgebrannt. Verletzt wurde am Dienstag niemand.")))
    assert "Öl" in silence.because
    assert "Blatt 1" in silence.because
    assert silence.because.startswith("Letzte was searched for")
    assert silence.reasons


def test_a_headline_with_the_words_is_no_silence() -> None:
    text = "Kein Öl aus dem Tanklager im Fluss\n\nEin Lager ist abgebrannt. Verletzt wurde am Dienstag niemand."
    assert silences(synopsis(*reports(text))) == []


def test_a_report_of_the_day_before_is_not_silent() -> None:
    text = "Ein Lager ist abgebrannt. Verletzt wurde am Dienstag niemand."
    assert silences(synopsis(*reports(text, "2022-05-02T20:00"))) == []
