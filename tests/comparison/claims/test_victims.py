from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.predicates import predicate
from lesart.comparison.claims.statement_terms import own_keys, statement_terms, term_readers
from lesart.comparison.claims.victims import Victims, victims_apart, victims_of
from lesart.comparison.statements import read_statements
from lesart.comparison.terms.compounds import CompoundSplitter
from lesart.comparison.terms.roots import root
from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading

INJURED, KILLED = root("verletzen"), root("sterben")


def of(text: str) -> Victims | None:
    """Return of whom the first statement of a text tells what befell them."""
    known: Reading = reading("Bote", text)
    assert known.doc is not None
    docs = {known.article.id: known.doc}
    statements = read_statements(known, lambda _, entity: entity)
    readers = term_readers([known], (), lambda _, entity: entity, CompoundSplitter())
    keys = own_keys(statement_terms(statements, readers, docs)[0])
    return victims_of(statements[0], known.doc, keys, predicate(statements[0], known.doc))


def test_people_are_counted_by_what_befell_them() -> None:
    found = of("Bei dem Brand wurden 14 Menschen verletzt.")
    assert found is not None
    assert (found.befell, found.counted, found.degree, found.group) == (INJURED, True, "", None)


def test_the_badly_injured_are_a_part() -> None:
    found, all_of_them = of("Bei dem Brand wurden fünf Menschen schwer verletzt."), Victims(INJURED, counted=True)
    assert found is not None
    assert found.degree == "schwer"
    assert found.are_others_than(all_of_them)


def test_some_of_a_group_are_not_all() -> None:
    found = of("Von den 31 Sängern wurden sechs verletzt.")
    assert found is not None
    assert found.group == root("Sänger")
    assert found.are_others_than(Victims(INJURED, counted=True))


def test_a_man_is_no_woman() -> None:
    man, woman = of("Bei dem Brand starb ein Mann."), of("In der Klinik starb eine Frau.")
    assert man is not None
    assert woman is not None
    assert man.are_others_than(woman)
    assert Victims(KILLED, gender="Masc").are_others_than(Victims(KILLED, gender="Fem"))
    assert not Victims(KILLED, gender="Masc").are_others_than(Victims(KILLED))


def test_who_was_killed_is_not_compared_with_who_was_hurt() -> None:
    assert not Victims(KILLED, counted=True).are_others_than(Victims(INJURED, counted=True, degree="schwer"))


def test_a_clause_about_other_things_tells_of_nobody() -> None:
    assert of("Die Feuerwehr löschte den Brand am Abend.") is None


def test_the_table_tells_every_two_apart() -> None:
    some, everybody = Victims(INJURED, counted=True, degree="schwer"), Victims(INJURED, counted=True)
    numbers, table = victims_apart([some, None, everybody])
    assert table[numbers[0], numbers[2]]
    assert not table[numbers[0], numbers[1]]
