from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from lesart.comparison.claims.eras import Placed, eras_apart, find_eras
from lesart.comparison.events.calendar import Era
from lesart.comparison.statements import read_statements
from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading


def placed(*readings: Reading) -> dict[str, Placed]:
    """Return when the statements of some reports are placed, by their text."""
    statements = [each for known in readings for each in read_statements(known, lambda _, entity: entity)]
    by_id = {known.article.id: known for known in readings}
    docs = {known.article.id: known.doc for known in readings if known.doc is not None}
    found = find_eras(statements, by_id, docs)
    return {statement.text: each for statement, each in zip(statements, found, strict=True)}


def era_of(text: str, words: str, published: str = "2022-05-03T18:00") -> Era | None:
    return next(each.era for told, each in placed(reading("Bote", text, published)).items() if words in told)


CASE = (
    "Ein Bus ist am Dienstag gegen ein Tor gefahren. Im August 2019 stürzte am Hafen ein Kran um. Damals wurden neun "
    "Menschen verletzt. Später verurteilte ein Gericht den Betreiber. Der Hafen bleibt am Mittwoch geschlossen."
)


def test_a_date_long_before_the_reports_places_its_clause_before_the_event() -> None:
    era = era_of(CASE, "Kran")
    assert era is not None
    assert (era.first, era.last) == (dt.date(2019, 8, 1), dt.date(2019, 8, 31))
    assert era_of(CASE, "Bus") is None


def test_then_and_later_keep_to_the_time_told_before() -> None:
    assert era_of(CASE, "neun Menschen") == era_of(CASE, "verurteilte") == era_of(CASE, "Kran")


def test_a_date_of_the_news_ends_it() -> None:
    assert era_of(CASE, "geschlossen") is None


def test_a_date_inside_a_noun_phrase_places_the_thing_only() -> None:
    assert era_of("Das 2009 gebaute Schiff rammte am Dienstag einen Kran.", "Schiff") is None


def test_a_distance_back_is_a_date() -> None:
    era = era_of("Am Dienstag brannte ein Boot. Vor drei Jahren war an der Mole ein Segler gesunken.", "Segler")
    assert era is not None
    assert era.may_be(Era(dt.date(2019, 5, 1), dt.date(2019, 5, 1)))


def test_without_a_date_of_publication_nothing_is_placed() -> None:
    text = "Im August 2019 stürzte am Hafen ein Kran um."
    assert era_of(text, "Kran", published="") is None


def test_what_is_told_of_the_event_is_apart_from_what_was_before() -> None:
    event, before = Placed(), Placed(Era(dt.date(2019, 8, 1), dt.date(2019, 8, 31)))
    assert event.is_apart_from(before)
    assert before.is_apart_from(event)
    assert not event.is_apart_from(Placed())


def test_what_names_the_time_is_not_apart_from_it() -> None:
    april = Era(dt.date(2022, 4, 1), dt.date(2022, 4, 30))
    since = Placed(None, (april,))
    assert not since.is_apart_from(Placed(april))
    assert not Placed(april).is_apart_from(since)
    assert since.is_apart_from(Placed(Era(dt.date(2019, 1, 1), dt.date(2019, 1, 1))))


def test_an_unknown_time_before_may_be_any() -> None:
    assert not Placed(Era()).is_apart_from(Placed(Era(dt.date(2019, 1, 1), dt.date(2019, 1, 1))))
    assert Placed(Era()).is_apart_from(Placed())


def test_the_table_tells_every_two_apart() -> None:
    event, before = Placed(), Placed(Era(dt.date(2019, 8, 1), dt.date(2019, 8, 31)))
    numbers, table = eras_apart([event, before, event])
    assert numbers[0] == numbers[2] != numbers[1]
    assert table[numbers[0], numbers[1]]
    assert not table[numbers[0], numbers[2]]


def test_what_was_before_the_first_year_is_placed_at_the_beginning_of_the_calendar() -> None:
    era = era_of("Ein Bus ist am Dienstag gegen ein Tor gefahren. Das Grab entstand vor 2300 Jahren.", "Grab")
    assert era is not None
    assert era.last is not None
    assert (era.first, era.last.year) == (dt.date.min, 182)


def test_a_day_that_three_reports_name_is_one_that_they_report() -> None:
    trial = "Am Dienstag begann in Altwies der Prozess. Die Halle brannte am 6. November 2019 ab. Die Stadt klagt."
    later = (
        "Der Prozess ging am Dienstag in Altwies los. Zwei Gutachter kamen. Am 6. November 2019 brannte die Halle ab."
    )
    third = "Vor Gericht steht ein Hallenwart aus Altwies. Er schwieg. Die Halle ist am 6. November 2019 abgebrannt."
    assert era_of(trial, "Halle") is not None
    told = placed(reading("Bote", trial), reading("Post", later), reading("Kurier", third))
    assert all(each.era is None for words, each in told.items() if "Halle" in words)


def test_what_was_said_before_the_event_is_of_another_time_than_what_was_said_at_it() -> None:
    assert era_of("Schon vor dem Treffen hatte Ada Moor mit einer Sperre gedroht.", "Sperre") == Era()
    assert era_of("Ada Moor hat bei dem Treffen mit einer Sperre gedroht.", "Sperre") is None


def test_what_a_pronoun_takes_up_is_of_the_time_of_what_it_takes_up() -> None:
    text = "Die Sperre endete am Dienstag. Schon im August 2019 galt am Hafen eine Sperre. Sie hielt nur acht Stunden."
    assert era_of(text, "hielt") == era_of(text, "galt")
    assert era_of("Am Dienstag galt am Hafen eine Sperre. Sie hielt nur acht Stunden.", "hielt") is None
