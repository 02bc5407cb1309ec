from __future__ import annotations

import pytest

from lesart.comparison.figures.distances import is_distance
from lesart.comparison.figures.durations import minutes_of
from tests.comparison.build import reading


@pytest.mark.parametrize(
    ("one", "other"),
    [("P1Y8M", "P20M"), ("P2.5Y", "P30M"), ("P2W", "P14D"), ("PT1.5H", "PT90M"), ("P1DT2H", "PT26H")],
)
def test_the_same_length_in_other_units_is_the_same(one: str, other: str) -> None:
    assert minutes_of(one) == minutes_of(other)


def test_a_length_is_told_in_minutes() -> None:
    assert minutes_of("PT2H15M") == 135


@pytest.mark.parametrize("value", ["PXD", "P", "PT", "2022-05-03"])
def test_what_has_no_length_has_none(value: str) -> None:
    assert minutes_of(value) is None


@pytest.mark.parametrize(
    ("text", "distance"),
    [
        ("Der Kran stürzte zwei Wochen nach der Prüfung um.", True),
        ("Der Kran stürzte zwei Wochen später um.", True),
        ("Die Prüfung dauerte zwei Wochen.", False),
        ("Die Prüfung dauerte zwei Wochen nach Angaben des Amtes.", False),
    ],
)
def test_a_distance_from_something_is_no_length(text: str, *, distance: bool) -> None:
    known = reading("Bote", text)
    start = text.index("zwei")
    assert known.doc is not None
    span = known.doc.char_span(start, start + len("zwei Wochen"))
    assert span is not None
    assert is_distance(span) is distance
