from __future__ import annotations

import pytest

from lesart.model import Article, Reading
from lesart.reading.annotate import annotate
from lesart.stories.days import main_day
from lesart.stories.occurrences import families_of_opening


def read(text: str) -> Reading:
    return annotate(Article(id="a", text=text, published="2031-03-14", language="de"))


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Der Gemeinderat hat am Mittwoch den Bau einer Brücke beschlossen.", {"decision"}),
        ("Das Ministerium hat am Mittwoch den Beschluss aufgehoben.", set()),
        ("Eine Woche nach dem Unfall hat der Verein am Mittwoch Spenden übergeben.", set()),
        ("Bei einem Unfall ist am Mittwoch ein Radfahrer gestorben.", {"disaster", "death"}),
    ],
)
def test_what_a_clause_takes_as_known_did_not_happen_on_its_day(text: str, families: set[str]) -> None:
    assert main_day(read(text)).happened == families


def test_a_report_opens_with_its_news() -> None:
    text = "Feuer in der Spinnerei. Zwei Tage nach dem Streik brannte es in Halle 4. Später kam es zu einem Unfall."
    assert families_of_opening(read(text)) == {"disaster"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Diebe sind in der Nacht zum Donnerstag in die Kirche eingestiegen.", "2031-03-13"),
        ("Der Deich, der am Montag gebrochen war, ist repariert. Am Mittwoch zogen die Helfer ab.", "2031-03-12"),
        ("Seit Montag fehlte jede Spur. Am Mittwoch fanden Wanderer den Wagen.", "2031-03-12"),
        ("Das Feuer war am Dienstag ausgebrochen.", "2031-03-11"),
    ],
)
def test_nights_end_in_the_day_and_what_was_before_counts_less(text: str, day: str) -> None:
    assert str(main_day(read(text))) == day
