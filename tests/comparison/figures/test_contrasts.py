from __future__ import annotations

from lesart.comparison.claims.alignment import align
from tests.comparison.build import reading


def contrasted(text: str) -> list[list[str]]:
    """Return the figures that a report sets against each other, one list a contrast."""
    found = align([reading("Bote", text)], (), lambda article, entity: f"{article}/{entity}" if entity else None)
    return [[amount.span.text for group in each.groups for amount in group] for each in found.contrasts]


def test_a_figure_without_a_thing_counts_what_the_one_before_it_does() -> None:
    text = "Die Polizei zählte 400 Menschen. Die Veranstalter sprachen dagegen von 900."
    assert contrasted(text) == [["400 Menschen", "900"]]


def test_it_does_not_count_what_stands_far_before_it() -> None:
    text = (
        "Die Polizei zählte 400 Menschen. Der Platz war gesperrt. Am Abend begann es zu regnen. "
        "Die Veranstalter sprachen von 900, das Amt dagegen von 1.200."
    )
    assert contrasted(text) == []


def test_money_does_not_count_people() -> None:
    text = "Die Polizei zählte 400 Menschen. Die Firma Holm bleibt dagegen dabei: 900 Euro."
    assert contrasted(text) == []


def test_a_share_in_words_does_not_stand_against_the_exact_one() -> None:
    text = "Die Stadt verkauft die Hälfte der Anteile. Der Rat verkauft dagegen 49,9 Prozent der Anteile."
    assert contrasted(text) == []
