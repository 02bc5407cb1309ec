from __future__ import annotations

import pytest

from lesart.comparison.figures.parts import degree_of, is_part, parts_told, stretch_of
from lesart.model import Article
from tests.comparison.build import reading


def figure(text: str, words: str) -> bool:
    article = Article(id="a", text=text, outlet="Bote", language="de")
    start = text.index(words)
    return is_part(article.span(start, start + len(words)), text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("14 Menschen wurden verletzt, drei von ihnen schwer.", "drei"),
        ("Die Firma hat 6.800 Beschäftigte, 720 davon in Tannroda.", "720"),
        ("Die Firma hat 6.800 Beschäftigte, davon rund 720 in Tannroda.", "720"),
        ("Neun Menschen starben, darunter zwei Kinder.", "zwei"),
    ],
)
def test_a_number_of_those_counted_before_is_a_part(text: str, words: str) -> None:
    assert figure(text, words)


def test_a_count_of_its_own_is_none() -> None:
    assert not figure("14 Menschen wurden verletzt, drei Autos brannten aus.", "drei")
    assert not figure("Die Firma hat 6.800 Beschäftigte in Tannroda und 720 in Riga.", "720")


def test_a_part_may_tell_how_badly() -> None:
    known = reading("Bote", "14 Menschen wurden verletzt, vier davon schwer, zwei davon in Riga.")
    assert known.doc is not None
    four, two = (known.article.text.index(word) for word in ("vier", "zwei"))
    assert degree_of(known.article.span(four, four + 4), known.doc) == "schwer"
    assert degree_of(known.article.span(two, two + 4), known.doc) is None


def test_numbers_of_parts_without_a_noun_are_found() -> None:
    known = reading("Bote", "14 Menschen wurden verletzt, drei von ihnen schwer.")
    assert [(each.span.text, each.low) for each in parts_told(known)] == [("drei", 3.0)]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("Der Konzern zahlt zunächst nur 4 Millionen Euro.", "first"),
        ("Er bietet 4 Millionen Euro sofort, den Rest später.", "first"),
        ("Die Miete beträgt 4 Millionen Euro im Jahr.", "yearly"),
        ("Das kostet jährlich rund 4 Millionen Euro.", "yearly"),
        ("Fällig werden 4 Millionen Euro monatlich.", "monthly"),
        ("Der Konzern zahlt 4 Millionen Euro.", ""),
    ],
)
def test_what_is_paid_first_or_each_year_is_no_whole_sum(text: str, stretch: str) -> None:
    article = Article(id="a", text=text, outlet="Bote", language="de")
    start = text.index("4 Millionen Euro")
    assert stretch_of(article.span(start, start + len("4 Millionen Euro")), text) == stretch
