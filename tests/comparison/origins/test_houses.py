from __future__ import annotations

import pytest

from lesart.comparison.origins.houses import find_houses
from lesart.model import Entity, EntityKind

HOUSES = (
    Entity("kreml", "Kreml", EntityKind.ORGANISATION),
    Entity("elysee", "Élysée-Palast", EntityKind.ORGANISATION, aliases=("Élysée",)),
    Entity("werft", "Nordwerft", EntityKind.ORGANISATION),
    Entity("ministry", "Verkehrsministerium", EntityKind.ORGANISATION),
    Entity("chancellery", "Staatskanzlei", EntityKind.ORGANISATION),
)


def house(*offices: str, name: str = "Jan Kroll", others: tuple[Entity, ...] = ()) -> str | None:
    person = Entity("p1", name, EntityKind.PERSON, offices=offices)
    return find_houses((*HOUSES, person, *others)).get("p1")


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Kremlsprecher", "kreml"),
        ("Sprecher des Kreml", "kreml"),
        ("russischer Präsident", "kreml"),
        ("französischer Präsident", "elysee"),
        ("Chef der Nordwerft", "werft"),
        ("Verkehrsminister", "ministry"),
        ("Ministerpräsident", "chancellery"),
        ("ehemaliger Kremlsprecher", None),
        ("ukrainischer Präsident", None),
        ("Analyst der Nordwerft", None),
        ("Politologe", None),
    ],
)
def test_the_office_tells_the_house(office: str, expected: str | None) -> None:
    assert house(office) == expected


def test_an_office_that_two_hold_tells_no_house() -> None:
    other = Entity("p2", "Ada Holm", EntityKind.PERSON, offices=("Ministerpräsidentin",))
    assert house("Ministerpräsident", others=(other,)) is None


def test_an_adviser_of_a_person_belongs_to_the_person() -> None:
    chief = Entity("p2", "Ada Holm", EntityKind.PERSON, offices=("Ministerpräsidentin",))
    assert house("Holms Berater", others=(chief,)) == "p2"
