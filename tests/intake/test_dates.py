from __future__ import annotations

import pytest

from lesart.intake.layout.dates import date_finder, iso_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stand: 08.12.2021 01:21 Uhr", "2021-12-08T01:21"),
        ("7. Dezember 2021, 18.42 Uhr", "2021-12-07T18:42"),
        ("am 07. Dezember 2021 um 22:15 Uhr", "2021-12-07T22:15"),
        ("7.12.21", "2021-12-07"),
        ("14.11.2023 - 20:31 Uhr", "2023-11-14T20:31"),
        ("07.12.2021 | 15:11", "2021-12-07T15:11"),
        ("5. Jänner 2022", "2022-01-05"),
        ("3. Mär. 2022", "2022-03-03"),
        ("2021-12-07T18:42:00+01:00", "2021-12-07T18:42+01:00"),
        ("2021-12-07T18:42Z", "2021-12-07T18:42+00:00"),
        ("7. Dezember 2021, 18.15 Uhr MEZ", "2021-12-07T18:15+01:00"),
        ("Dezember 2021", "2021-12"),
        ("2021-12", "2021-12"),
    ],
)
def test_dates_keep_the_precision_they_have(text: str, expected: str) -> None:
    found = next(date_finder("de").find(text))
    assert found.iso() == expected
    assert text[found.start : found.end].strip() == text[found.start : found.end]


@pytest.mark.parametrize("text", ["32.13.2021", "Version 3.11.7", "2:1", "am Dienstag", "30.2.2021", "1.000.000"])
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert list(date_finder("de").find(text)) == []


def test_a_day_without_a_year_takes_the_one_given() -> None:
    found = next(date_finder("de").find("MOSKAU, 7. Dezember."))
    assert found.iso() is None
    assert found.iso(2021) == "2021-12-07"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-12-07", "2021-12-07"),
        ("07.12.2021 18:15", "2021-12-07T18:15"),
        ("Tue, 07 Dec 2021 18:15:00 +0100", "2021-12-07T18:15+01:00"),
        ("2021", "2021"),
        ("gestern", None),
        (None, None),
    ],
)
def test_the_dates_of_fields(value: str | None, expected: str | None) -> None:
    assert iso_date(value) == expected
