from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.quantities.read import read

WORDS = st.sampled_from(
    [
        "mehr",
        "als",
        "über",
        "rund",
        "bis",
        "zu",
        "20",
        "120.000",
        "3,5",
        "zwei",
        "zwölf",
        "ein",
        "eine",
        "halbe",
        "Million",
        "Millionen",
        "Dutzend",
        "Prozent",
        "Euro",
        "€",
        "$",
        "%",
        "km",
        "/",
        "h",
        "Stunden",
        "Minuten",
        "und",
        "oder",
        "zwischen",
        "bis",
        "-",
        "(",
        ")",
        ".",
        ",",
        "Soldaten",
        "Zehntausende",
        "Drittel",
        "Hälfte",
        "die",
        "jeder",
        "dritte",
        "kein",
        "einziger",
        "50-minütige",
        "minus",
        "Uhr",
        "Artikel",
        "Dezember",
        "2021",
        "2:1",
        "von",
        "der",
        "Menschen",
        "nicht",
        "drei",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(WORDS, min_size=1, max_size=25).map(" ".join))
def test_quantities_are_ordered_disjoint_and_equal_to_their_passages(text: str) -> None:
    end = 0
    for quantity in read(text):
        assert end <= quantity.span.start
        assert text[quantity.span.start : quantity.span.end] == quantity.span.text
        end = quantity.span.end
