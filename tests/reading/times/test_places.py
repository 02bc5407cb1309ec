"""Where an expression lies on the calendar, and what it takes to know."""

from __future__ import annotations

import pytest

from lesart.model import Article, Segment, SegmentKind
from lesart.reading.times import read_times
from tests.reading.times.read import found, pipeline, read


def place(text: str, extent: str, published: str | None = "2021-12-08") -> tuple[str | None, str | None]:
    return next((time.start, time.end) for time in read(text, published) if time.span.text == extent)


@pytest.mark.parametrize(
    ("text", "extent", "start", "end"),
    [
        ("Es geschah im Dezember 2021.", "Dezember 2021", "2021-12-01", "2021-12-31"),
        ("Es geschah im Februar 2020.", "Februar 2020", "2020-02-01", "2020-02-29"),
        ("Am 7. Dezember 2021 geschah es.", "7. Dezember 2021", "2021-12-07", "2021-12-07"),
        ("Am Dienstag um 18.15 Uhr geschah es.", "18.15 Uhr", "2021-12-07T18:15", "2021-12-07T18:15"),
        ("Am Dienstag um 20.15 Uhr Moskauer Zeit.", "20.15 Uhr Moskauer Zeit", "2021-12-07T18:15", "2021-12-07T18:15"),
        ("Am Dienstag gegen Mitternacht war Schluss.", "Mitternacht", "2021-12-08T00:00", "2021-12-08T00:00"),
        ("Im Winter 2013 geschah es.", "Winter 2013", "2013-12-01", "2014-02-28"),
        ("Es geschah vergangene Woche.", "vergangene Woche", "2021-11-29", "2021-12-05"),
        ("In den neunziger Jahren geschah es.", "den neunziger Jahren", "1990-01-01", "1999-12-31"),
        ("In der Nacht zum Mittwoch geschah es.", "der Nacht zum Mittwoch", "2021-12-07", "2021-12-08"),
        ("Vor drei Tagen geschah es.", "drei Tagen", "2021-12-05", "2021-12-05"),
        ("Am Dienstag um 20 Uhr Ortszeit (2 Uhr MEZ).", "20 Uhr Ortszeit", "2021-12-08T02:00", "2021-12-08T02:00"),
        ("Am Dienstag um 20 Uhr Ortszeit geschah es.", "20 Uhr Ortszeit", "2021-12-07", "2021-12-07"),
        ("In drei Tagen beginnt der Gipfel.", "drei Tagen", "2021-12-11", "2021-12-11"),
        ("Zwei Tage vor Heiligabend kommt er.", "Zwei Tage", "2021-12-22", "2021-12-22"),
        ("Drei Wochen nach dem 24. Februar 2022 fiel sie.", "Drei Wochen", "2022-03-14", "2022-03-20"),
        ("Die Saison 2020/21 war kurz.", "Die Saison 2020/21", "2020-01-01", "2021-12-31"),
        ("Im laufenden Schuljahr fehlen Lehrer.", "laufenden Schuljahr", "2021-08-01", "2022-07-31"),
        ("In den letzten zwei Jahren geschah es.", "den letzten zwei Jahren", "2019-01-01", "2021-12-08"),
    ],
)
def test_expressions_are_placed(text: str, extent: str, start: str, end: str) -> None:
    assert place(text, extent) == (start, end)


def test_a_bare_duration_has_no_place() -> None:
    assert place("Sie redeten zwei Stunden.", "zwei Stunden") == (None, None)


def test_a_distance_counts_from_the_time_named_before() -> None:
    text = "Um 16.07 Uhr klingelte es am Dienstag. Elf Minuten später legte er auf."
    assert place(text, "Elf Minuten später")[0] == "2021-12-07T16:18"


def test_a_distance_counts_from_a_clock_time_of_its_sentence() -> None:
    text = "Am Dienstag meldete der Palast das Ende um 18.15 Uhr, die Kanzlei elf Minuten später."
    assert place(text, "elf Minuten später")[0] == "2021-12-07T18:26"


def test_hearsay_about_the_past_is_past() -> None:
    assert found("Er soll das am Freitag gesagt haben.")[0][2] == "2021-12-03"


def test_a_distance_in_days_counts_from_the_day_named_before() -> None:
    text = "Am 16. Juni 2021 trafen sie sich. Drei Tage zuvor hatte er noch abgesagt."
    assert place(text, "Drei Tage zuvor") == ("2021-06-13", "2021-06-13")


def test_the_day_before_counts_from_the_day_named_before() -> None:
    assert found("Am 1. Juli 2021 tagte der Rat. Am Vortag war er noch krank.")[1] == ("Vortag", "date", "2021-06-30")


@pytest.mark.parametrize(("published", "day"), [("2021-12-08T01:10", "2021-12-06"), ("2021-12-08T09:10", "2021-12-07")])
def test_the_day_before_in_what_is_written_at_night_comes_before_the_evening_that_it_tells_of(
    published: str, day: str
) -> None:
    assert found("Der Rat tagte bis spät. Am Vortag war er krank.", published)[-1] == ("Vortag", "date", day)


def test_without_a_date_of_publication_values_stay_open() -> None:
    text = "Am Dienstag um 18.15 Uhr sagte er, gestern sei er am 7. Dezember in Genf gewesen, im Herbst in Wien."
    values = [value for _, _, value in found(text, published=None)]
    assert values == ["XXXX-WXX-2", "XXXX-XX-XXT18:15", "XXXX-XX-XX", "XXXX-12-07", "XXXX-FA"]


def test_a_month_of_publication_places_months_but_no_weekdays() -> None:
    text = "Am Dienstag hieß es, im vergangenen Monat seien sie zurückgekehrt."
    assert [value for _, _, value in found(text, published="2021-12")] == ["XXXX-WXX-2", "2021-11"]


def test_the_date_of_an_update_stands_in_for_publication() -> None:
    article = Article(id="a", text="Am Dienstag wurde verhandelt.", updated="2021-12-08T10:00")
    assert read_times(article, pipeline()(article.text))[0].value == "2021-12-07"


def test_an_evening_told_as_past_in_the_morning_was_the_day_before() -> None:
    assert found("Das stellte sie am Abend klar.", published="2021-12-08T08:12")[0][2] == "2021-12-07TEV"
    assert found("Das stellte sie am Abend klar.", published="2021-12-08T22:05")[0][2] == "2021-12-08TEV"


def test_an_hour_that_heads_an_entry_of_a_ticker_is_of_the_day_of_writing() -> None:
    text = "20.10 Uhr: Das Treffen am 23. Januar wird verschoben.\n\n19.08 Uhr: Der Palast ist schneller."
    assert found(text, published="2021-12-07T21:00")[2][2] == "2021-12-07T19:08"


def test_times_outside_the_story_are_not_read() -> None:
    text = "Stand: 08.12.2021 10:00 Uhr\nAm Dienstag wurde verhandelt."
    segments = (Segment(0, 27, SegmentKind.TIMESTAMP), Segment(28, len(text), SegmentKind.BODY))
    article = Article(id="a", text=text, published="2021-12-08T10:00", segments=segments)
    assert [time.span.text for time in read_times(article, pipeline()(text))] == ["Dienstag"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Heute um 10 Uhr beginnt die Sitzung.", "2021-12-08"),
        ("Heute hat das Kabinett getagt.", "2021-12-08"),
        ("Die Stadt von heute kennt keine Mauern.", "PRESENT_REF"),
        ("Heute leben dort kaum noch Menschen.", "PRESENT_REF"),
        ("Gestern tagte der Rat, heute folgt der Ausschuss.", "2021-12-08"),
    ],
)
def test_today_is_this_day_or_these_times(text: str, value: str) -> None:
    assert value in [found_value for extent, _, found_value in found(text) if extent.lower() == "heute"]


def test_a_caption_tells_in_the_present_what_has_been() -> None:
    text = "Die Ministerin verlässt am Dienstag das Haus.\nAm Dienstag tagt der Rat."
    segments = (Segment(0, 45, SegmentKind.CAPTION), Segment(46, len(text), SegmentKind.BODY))
    article = Article(id="a", text=text, published="2021-12-08", segments=segments)
    values = [time.value for time in read_times(article, pipeline()(text))]
    assert values == ["2021-12-07", "2021-12-14"]
