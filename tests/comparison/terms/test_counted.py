from __future__ import annotations

from lesart.comparison.terms.counted import counted_by
from tests.comparison.build import reading


def counted(text: str) -> list[str | None]:
    known = reading("Bote", text)
    assert known.doc is not None
    return [counted_by(quantity, known.doc) for quantity in known.quantities]


def test_people_are_counted_by_what_befell_them() -> None:
    assert counted("Bei dem Unfall wurden 14 Menschen verletzt.") == counted("Es gab 14 Verletzte.") == ["verletz"]


def test_who_lost_their_lives_are_counted_among_the_dead() -> None:
    dead = counted("Bei dem Unfall wurden 14 Menschen getötet.")
    assert counted("Bei dem Unfall kamen 14 Menschen ums Leben.") == dead
    assert counted("Der Sturm hat 14 Menschen das Leben gekostet.") == dead
    assert counted("Am Abend kamen 14 Menschen in die Turnhalle.") != dead


def test_the_badly_injured_are_another_count() -> None:
    assert counted("Fünf Menschen wurden schwer verletzt.") == ["verletz schwer"]


def test_a_number_after_what_it_counts() -> None:
    assert counted("Die Zahl der Verletzten stieg auf 19.") == ["verletz"]


def test_things_are_counted_by_their_name() -> None:
    assert counted("Die Firma streicht 1.500 Stellen.") == ["stell"]


def test_a_part_of_a_group_is_not_all_whom_it_befell() -> None:
    assert counted("Von den 31 Sängern wurden sechs verletzt.") == ["säng", "verletz säng"]
    assert counted("Von den 31 Menschen wurden sechs verletzt.") == ["mensch", "verletz"]
