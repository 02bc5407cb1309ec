from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Reading
from tests.comparison.build import reading, synopsis


def times(*readings: Reading) -> list[Disagreement]:
    return [each for each in synopsis(*readings).disagreements if each.kind is DisagreementKind.TIME]


def values(disagreement: Disagreement) -> list[str]:
    return [side.value for side in disagreement.sides]


def test_years_and_months_are_one_scale() -> None:
    (found,) = times(
        reading("Bote", "Das Gericht in Altwies verurteilte die Prokuristin zu zwei Jahren und drei Monaten Haft."),
        reading("Post", "Zu 27 Monaten Haft verurteilte das Gericht in Altwies die Prokuristin."),
        reading("Kurier", "Das Gericht in Altwies verurteilte die Prokuristin zu dreieinhalb Jahren Haft."),
    )
    assert [side.article_ids for side in found.sides] == [("bote", "post"), ("kurier",)]


def test_a_length_in_half_hours_is_the_same_in_minutes() -> None:
    assert not times(
        reading("Bote", "Die Sperrung der Brücke in Altwies dauerte eineinhalb Stunden."),
        reading("Post", "Die Sperrung der Brücke in Altwies dauerte 90 Minuten."),
    )


def test_distances_from_the_same_happening_are_compared() -> None:
    (found,) = times(
        reading("Bote", "Die Feuerwehr in Altwies wurde neun Minuten nach dem Knall gerufen."),
        reading("Post", "Die Feuerwehr in Altwies wurde erst 20 Minuten nach dem Knall gerufen."),
    )
    assert values(found) == ["neun Minuten", "20 Minuten"]


def test_the_day_of_the_telling_is_no_time_of_what_is_told() -> None:
    assert not times(
        reading("Bote", "Nach Angaben vom Montag hat der Verein in Altwies 900 Helme gesammelt."),
        reading("Post", "Nach Angaben vom Mittwoch hat der Verein in Altwies 900 Helme gesammelt.", "2022-05-05T10:00"),
    )


def test_since_when_is_another_question_than_when() -> None:
    assert not times(
        reading("Bote", "Die Ministerin besucht seit Montag die Werft in Altwies."),
        reading("Post", "Die Ministerin besucht am Mittwoch die Werft in Altwies."),
    )


def test_what_is_over_is_not_what_is_to_come() -> None:
    assert not times(
        reading("Bote", "Der Kreistag in Altwies stimmte am Montag über den Radweg ab.", "2022-05-03T10:00"),
        reading("Post", "Der Kreistag in Altwies stimmt am 20. Mai über den Radweg ab.", "2022-05-06T10:00"),
    )


def test_what_was_announced_for_another_day_disagrees() -> None:
    (found,) = times(
        reading("Bote", "Der Kreistag in Altwies stimmt am Freitag über den Radweg ab.", "2022-05-03T10:00"),
        reading("Post", "Der Kreistag in Altwies stimmt am Donnerstag über den Radweg ab.", "2022-05-03T11:00"),
    )
    assert values(found) == ["Donnerstag", "Freitag"]
