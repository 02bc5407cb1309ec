from __future__ import annotations

import pytest

from lesart.comparison.figures.distances import is_distance
from lesart.reading.annotate import pipeline


@pytest.mark.parametrize(
    ("text", "duration", "distance"),
    [
        ("Sie kam eine halbe Stunde später.", "eine halbe Stunde", True),
        ("Sie kam eine halbe Stunde später.", "eine halbe Stunde später", True),
        ("Nach zwei Stunden brach er ab.", "zwei Stunden", True),
        ("Das Gespräch dauerte zwei Stunden.", "zwei Stunden", False),
        ("Nach dreistündigen Verhandlungen gingen sie.", "dreistündigen", False),
    ],
)
def test_some_durations_say_when_something_was(text: str, duration: str, *, distance: bool) -> None:
    start = text.index(duration)
    span = pipeline("de")(text).char_span(start, start + len(duration))
    assert span is not None
    assert is_distance(span) is distance
