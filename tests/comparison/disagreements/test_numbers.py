from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Reading
from tests.comparison.build import reading, synopsis


def numbers(*readings: Reading) -> list[Disagreement]:
    return [each for each in synopsis(*readings).disagreements if each.kind is DisagreementKind.NUMBER]


def test_what_the_organisers_count_stands_against_what_the_police_counts() -> None:
    (found,) = numbers(
        reading("Bote", "In Altwies zogen laut Polizei 350 Menschen zur Werft. Der Verein sprach von 800."),
        reading("Post", "In Altwies zogen am Abend 800 Menschen zur Werft."),
    )
    assert [side.article_ids for side in found.sides] == [("bote",), ("bote", "post")]


def test_what_is_paid_is_one_thing_whatever_the_word() -> None:
    (found,) = numbers(
        reading("Bote", "Die Gemeinde Altwies verkauft die Werft für 40 Millionen Euro an den Konzern Reiboldt."),
        reading("Post", "Der Konzern Reiboldt zahlt der Gemeinde Altwies beim Verkauf der Werft 65 Millionen Euro."),
    )
    assert [side.value for side in found.sides] == ["40 Millionen Euro", "65 Millionen Euro"]


def test_a_half_is_a_round_number() -> None:
    assert not numbers(
        reading("Bote", "Die Gemeinde Altwies verkauft 49 Prozent der Werft an den Konzern Reiboldt."),
        reading("Post", "Die Gemeinde Altwies verkauft die Hälfte der Werft an den Konzern Reiboldt."),
    )


def test_one_report_that_sets_two_counts_against_each_other_suffices() -> None:
    (found,) = numbers(
        reading(
            "Bote",
            "Vor der Werft hatten sich am Mittag Arbeiter versammelt, nach Angaben der Polizei 350. Der Verein „Kiel "
            "oben“ sprach von 800.",
        ),
        reading("Post", "Die Werft in Altwies wird verkauft."),
    )
    assert [side.value for side in found.sides] == ["350", "800"]


def test_two_counts_that_one_report_merely_gives_are_no_dispute() -> None:
    assert not numbers(reading("Bote", "In der Werft arbeiten 350 Menschen. In der Gießerei sind es 800 Menschen."))
    assert not numbers(reading("Bote", "In der Werft arbeiten 350 Menschen, in der Gießerei aber 800 Menschen."))
    assert not numbers(reading("Bote", "Ada Kron holte 350 Stimmen. Ihr Gegner Jens Ahrend kam auf 800 Stimmen."))


def test_a_first_instalment_is_no_other_price() -> None:
    first = "Die Gemeinde Altwies verkauft die Werft für 12 Millionen Euro an den Konzern Reiboldt. "
    assert not numbers(
        reading("Bote", f"{first}Reiboldt zahlt der Gemeinde beim Verkauf der Werft zunächst nur 6 Millionen Euro."),
        reading("Post", "Der Konzern Reiboldt zahlt der Gemeinde Altwies beim Verkauf der Werft 12 Millionen Euro."),
    )
