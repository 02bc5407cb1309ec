from __future__ import annotations

from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.extraction import DATE, NUMBER, TermReader
from tests.comparison.build import reading


def keys(text: str, mark: str, published: str = "2022-05-03T18:00") -> list[str]:
    """Return the keys with a mark of the terms of a report."""
    known = reading("Bote", text, published)
    assert known.doc is not None
    reader = TermReader(known, CompoundSplitter(), lambda _, entity: entity, {})
    return [term.key.removeprefix(mark) for term in reader.read(known.doc) if term.key.startswith(mark)]


def test_one_length_in_two_units_is_one_number() -> None:
    years = keys("Er bekam ein Jahr und acht Monate auf Bewährung.", NUMBER)
    assert years == keys("Er bekam 20 Monate auf Bewährung.", NUMBER)
    assert keys("Sie verlangte zweieinhalb Jahre Haft.", NUMBER) == keys("Sie verlangte 30 Monate Haft.", NUMBER)
    assert years != keys("Er bekam zwei Jahre auf Bewährung.", NUMBER)


def test_a_night_is_of_both_its_days() -> None:
    assert keys("Der Speicher brannte in der Nacht zum Sonntag ab.", DATE) == ["2022-04-30", "2022-05-01"]


def test_a_week_is_not_its_month() -> None:
    (week,) = keys("Der Speicher wird Ende dieser Woche abgerissen.", DATE)
    (month,) = keys("Der Speicher wird im Mai abgerissen.", DATE)
    assert week != month
