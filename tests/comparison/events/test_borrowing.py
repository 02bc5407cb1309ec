from __future__ import annotations

from lesart.comparison.events.borrowing import with_borrowed_days
from tests.comparison.events.build import reading

UNDATED = "Die Brücke stürzte am Dienstag ein. Gestern wurde getrauert."


def starts(*readings: object) -> list[str | None]:
    return [time.start for time in readings[-1].times]  # type: ignore[attr-defined]


def test_an_undated_report_takes_the_day_of_the_others() -> None:
    dated = reading("Morgenpost", "Es regnet.", "2021-12-08")
    assert starts(*with_borrowed_days([dated, reading("Kurier", UNDATED, None)])) == ["2021-12-07", "2021-12-07"]


def test_what_the_days_do_not_agree_on_stays_open() -> None:
    first = reading("Morgenpost", "Es regnet.", "2021-12-08")
    last = reading("Abendblatt", "Es schneit.", "2021-12-10")
    assert starts(*with_borrowed_days([first, last, reading("Kurier", UNDATED, None)])) == ["2021-12-07", None]


def test_dated_reports_stay_as_they_are() -> None:
    readings = [reading("Morgenpost", UNDATED, "2021-12-08"), reading("Kurier", UNDATED, "2021-12-15")]
    assert with_borrowed_days(readings) == tuple(readings)


def test_without_any_day_nothing_changes() -> None:
    readings = [reading("Kurier", UNDATED, None)]
    assert with_borrowed_days(readings) == tuple(readings)
