from __future__ import annotations

import datetime as dt

from lesart.stories.days import MainDay, main_day
from tests.stories.build import reading

TUESDAY = dt.date(2023, 3, 7)


def test_the_earliest_named_day_is_the_main_day() -> None:
    text = "Am Dienstag trafen sich beide. " + "Sie sprachen lange über vieles. " * 40 + "Am Sonntag war Wahl."
    days = (("Am Dienstag", "2023-03-07"), ("Am Sonntag", "2023-03-05"))
    assert main_day(reading("a", text, published="2023-03-08", days=days)).date == TUESDAY


def test_days_to_come_do_not_vote() -> None:
    text = "Am Freitag wollen beide wieder sprechen, das sagten sie am Dienstag."
    days = (("Am Freitag", "2023-03-10"), ("am Dienstag", "2023-03-07"))
    assert main_day(reading("a", text, published="2023-03-08", days=days)).date == TUESDAY


def test_a_bare_weekday_votes_for_the_date_that_falls_on_it() -> None:
    text = "Am Dienstag sprachen sie. Das Treffen am 7. März war das erste seit Langem."
    days = (("Am Dienstag", "XXXX-WXX-2"), ("7. März", "2023-03-07"))
    assert main_day(reading("a", text, days=days)).date == TUESDAY


def test_a_text_that_names_many_days_has_no_main_day() -> None:
    text = "Montag, Dienstag, Mittwoch: jeden Tag tagte der Rat."
    days = (("Montag", "2023-03-06"), ("Dienstag", "2023-03-07"), ("Mittwoch", "2023-03-08"))
    found = main_day(reading("a", text, published="2023-03-09", days=days))
    assert found.date is None
    assert found.latest == dt.date(2023, 3, 9)


def test_conflicts() -> None:
    tuesday = MainDay(TUESDAY, 2)
    assert tuesday.conflicts_with(MainDay(dt.date(2023, 3, 21), 2))
    assert tuesday.conflicts_with(MainDay(None, 4))
    assert not tuesday.conflicts_with(MainDay(None, 2))
    assert not tuesday.conflicts_with(MainDay())
    assert tuesday.conflicts_with(MainDay(latest=dt.date(2023, 3, 6)))
    assert MainDay(latest=dt.date(2023, 3, 6)).conflicts_with(tuesday)
    assert not tuesday.conflicts_with(MainDay(latest=dt.date(2023, 3, 7)))


def test_agreement_needs_a_named_day() -> None:
    tuesday = MainDay(TUESDAY, 2)
    assert tuesday.agrees_with(MainDay(None, 2))
    assert not tuesday.agrees_with(MainDay(dt.date(2023, 3, 21), 2))
    assert not MainDay().agrees_with(MainDay())


def test_a_day_named_by_another_does_not_vote() -> None:
    text = "Am Vortag hatte der Rat getagt. Am Dienstag trafen sich beide, und am Tag zuvor regnete es."
    days = (("Am Vortag", "2023-03-06"), ("Am Dienstag", "2023-03-07"), ("am Tag zuvor", "2023-03-06"))
    assert main_day(reading("a", text, published="2023-03-08", days=days)).date == TUESDAY
