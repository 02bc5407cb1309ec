from __future__ import annotations

import pytest

from lesart.comparison.figures.ellipses import goes_on, is_bare, told_bare, understood
from tests.comparison.build import reading


@pytest.mark.parametrize(
    ("text", "number", "thing"),
    [
        ("Vor der Werft hatten sich Arbeiter versammelt, nach Angaben der Polizei 350.", "350", "arbeit"),
        ("Über die Zahl der Helfer gibt es Streit. Die Gemeinde nennt 80.", "80", "helf"),
        ("In Altwies ist man ratlos. Die Gemeinde nennt 80.", "80", None),
    ],
)
def test_a_bare_number_counts_what_was_just_named(text: str, number: str, thing: str | None) -> None:
    known = reading("Bote", text)
    start = text.index(number)
    assert known.doc is not None
    assert understood(known.article.span(start, start + len(number)), known.doc) == thing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bislang war von sieben die Rede gewesen.", ["sieben"]),
        ("Elf seien es gewesen, sagte der Wirt.", ["Elf"]),
        ("Die Gemeinde hatte von neun gesprochen, das Amt von sechs.", ["neun", "sechs"]),
        ("Er kam mit zwei Hunden und ging um sieben.", []),
    ],
)
def test_small_numbers_that_somebody_gives_are_told(text: str, told: list[str]) -> None:
    assert [each.span.text for each in told_bare(reading("Bote", text))] == told


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Die Gemeinde zählte 350 Helfer. Der Verein sprach von 800.", True),
        ("Von 350 Helfern trugen 90 einen Helm.", False),
        ("350 Helfer kamen, das Amt rechnet mit 90 mehr.", False),
        ("350 Helfer kamen. Es regnete. Der Verein sprach von 800.", False),
    ],
)
def test_a_bare_number_goes_on_counting_where_somebody_gives_it(text: str, *, same: bool) -> None:
    known = reading("Bote", text)
    first, *_, last = known.quantities
    assert known.doc is not None
    assert goes_on(last, "helf", first.span, known.doc) is (same and is_bare(last))
