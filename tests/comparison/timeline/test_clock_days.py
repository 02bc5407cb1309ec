from __future__ import annotations

from lesart.comparison.timeline.dating import names_day
from tests.comparison.build import reading, synopsis

_DATED = "Am 6. Februar 2022 gegen 5.40 Uhr stürmten acht Beamte die falsche Wohnung in Altwies."
_UNDATED = "Das Urteil fiel am Montag. Die Beamten hatten die falsche Wohnung in Altwies gegen 5.40 Uhr gestürmt."


def starts(*texts: str) -> list[str]:
    readings = [reading(f"Blatt {number}", text) for number, text in enumerate(texts, 1)]
    return [entry.start for entry in synopsis(*readings).timeline]


def test_a_clock_time_takes_the_day_that_another_report_names() -> None:
    assert "2022-02-06T05:40" in starts(_DATED, _UNDATED)
    assert not any(start.startswith("2022-05") and start.endswith("05:40") for start in starts(_DATED, _UNDATED))


def test_another_happening_at_the_same_time_of_day_keeps_its_day() -> None:
    other = "Der Prozess begann am Montag. Um 5.40 Uhr standen die ersten Zuschauer vor dem Gericht."
    assert {"2022-02-06T05:40", "2022-05-02T05:40"} <= set(starts(_DATED, other))


def test_a_clock_time_in_a_story_of_another_month_has_no_day() -> None:
    text = (
        "Rückblick: Im Februar 2022 rücken Beamte in der Gasse an. Es ist kurz vor fünf, alles schläft in den Häusern."
    )
    assert starts(text) == ["2022-02"]


def test_what_goes_for_anybody_happens_on_no_day() -> None:
    assert starts("„Wer heute spart, muss morgen die Schule schließen“, sagte Ada Kron.") == []


def test_which_words_name_a_day() -> None:
    assert names_day("Dienstagabend um 18 Uhr")
    assert names_day("6. Februar gegen 5.40 Uhr")
    assert not names_day("kurz vor fünf")
    assert not names_day("5.40 Uhr")
