from __future__ import annotations

from lesart.comparison.origins.seats import find_seats
from lesart.model import Entity, EntityKind


def test_an_office_sits_where_the_reports_name_it_with_a_place() -> None:
    place = Entity("e1", "Lindhavn", EntityKind.PLACE)
    office = Entity("e2", "Staatskanzlei", EntityKind.ORGANISATION, ("Staatskanzlei in Lindhavn",))
    elsewhere = Entity("e3", "Hafenamt in Sundau", EntityKind.ORGANISATION)
    assert find_seats([place, office, elsewhere]) == {"e1": frozenset({"e2"})}


def test_a_person_is_no_office_and_no_seat() -> None:
    person = Entity("e1", "Lindhavn", EntityKind.PERSON)
    office = Entity("e2", "Staatskanzlei in Lindhavn", EntityKind.ORGANISATION)
    assert find_seats([person, office]) == {}
