from __future__ import annotations

from lesart.comparison.entities import EntityMerge, merge_entities
from lesart.model import Article, Entity, EntityKind, Reading

PERSON, STATE, BODY = EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION


def reading(identifier: str, *entities: Entity) -> Reading:
    return Reading(Article.from_text("Ein Text.", language="de", article_id=identifier), entities=entities)


def entity(
    identifier: str, name: str, kind: EntityKind = PERSON, *offices: str, aliases: tuple[str, ...] = ()
) -> Entity:
    return Entity(identifier, name, kind, aliases, offices)


def together(merge: EntityMerge, *places: tuple[str, str]) -> bool:
    """Tell whether all these entities of articles became one."""
    return len({merge.ids[place] for place in places}) == 1


def test_the_same_name_is_the_same_entity() -> None:
    merge = merge_entities([reading("a", entity("e1", "Jan Nowak")), reading("b", entity("e1", "Jan Nowak"))])
    assert [each.name for each in merge.entities] == ["Jan Nowak"]
    assert together(merge, ("a", "e1"), ("b", "e1"))


def test_a_surname_belongs_to_the_one_full_name() -> None:
    merge = merge_entities([reading("a", entity("e1", "Nowak")), reading("b", entity("e1", "Jan Nowak"))])
    assert merge.entities[0].name == "Jan Nowak"
    assert any("short for “Jan Nowak”" in line for line in merge.entities[0].because)


def test_a_surname_of_two_people_stays_apart() -> None:
    merge = merge_entities(
        [reading("a", entity("e1", "Nowak")), reading("b", entity("e1", "Jan Nowak"), entity("e2", "Ewa Nowak"))]
    )
    assert len(merge.entities) == 3


def test_an_office_decides_between_two_of_the_same_surname() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Nowak", PERSON, "polnischer Präsident")),
            reading("b", entity("e1", "Jan Nowak", PERSON, "polnischer Präsident"), entity("e2", "Ewa Nowak")),
        ]
    )
    assert together(merge, ("a", "e1"), ("b", "e1"))


def test_spellings_are_joined() -> None:
    merge = merge_entities(
        [reading("a", entity("e1", "Wolodymyr Selenskyj")), reading("b", entity("e1", "Volodymyr Zelensky"))]
    )
    assert len(merge.entities) == 1
    assert merge.entities[0].aliases


def test_nearly_alike_surnames_need_the_same_office() -> None:
    alike = [
        reading("a", entity("e1", "Alexander Lukaschenko", PERSON, "belarussischer Präsident")),
        reading("b", entity("e1", "Alexander Lukaschenka", PERSON, "belarussischer Staatschef")),
    ]
    assert len(merge_entities(alike).entities) == 1
    apart = [reading("a", entity("e1", "Anna Sandmann")), reading("b", entity("e1", "Anna Sandmayr"))]
    assert len(merge_entities(apart).entities) == 2


def test_short_first_names_are_joined_and_different_ones_not() -> None:
    assert (
        len(
            merge_entities(
                [reading("a", entity("e1", "Joe Hayes")), reading("b", entity("e1", "Joseph Hayes"))]
            ).entities
        )
        == 1
    )
    assert (
        len(
            merge_entities([reading("a", entity("e1", "Joe Hayes")), reading("b", entity("e1", "Carl Hayes"))]).entities
        )
        == 2
    )


def test_an_office_here_is_its_holder_there() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Kremlchef")),
            reading("b", entity("e1", "Pjotr Orlow", PERSON, "russischer Staatschef"), entity("e2", "Jan Nowak")),
        ]
    )
    assert together(merge, ("a", "e1"), ("b", "e1"))
    assert "Kremlchef" in merge.entities[0].offices
    assert any("another report calls" in line for line in merge.entities[0].because)


def test_an_office_that_two_hold_stays_apart() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Präsident")),
            reading("b", entity("e1", "Pjotr Orlow", PERSON, "russischer Präsident"),
                    entity("e2", "Jan Nowak", PERSON, "polnischer Präsident")),
        ]
    )  # fmt: skip
    assert len(merge.entities) == 3


def test_a_spokesman_without_a_name_is_not_the_named_one() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Sprecher des Kremls")),
            reading("b", entity("e1", "Igor Sokolow", PERSON, "Kremlsprecher")),
        ]
    )
    assert len(merge.entities) == 2


def test_a_former_holder_is_not_the_holder() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "russischer Präsident")),
            reading("b", entity("e1", "Pjotr Orlow", PERSON, "früherer russischer Präsident")),
        ]
    )
    assert len(merge.entities) == 2


def test_a_surname_like_an_office_is_a_name() -> None:
    merge = merge_entities([reading("a", entity("e1", "Bernd Richter")), reading("b", entity("e1", "Bernd Richter"))])
    assert [each.name for each in merge.entities] == ["Bernd Richter"]


def test_names_of_one_body_are_joined() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "US-Regierung", BODY)),
            reading("b", entity("e1", "amerikanische Regierung", BODY), entity("e2", "russische Regierung", BODY)),
            reading("c", entity("e1", "Regierung in Washington", BODY)),
        ]
    )
    assert together(merge, ("a", "e1"), ("b", "e1"), ("c", "e1"))
    assert not together(merge, ("a", "e1"), ("b", "e2"))


def test_an_unspecific_body_is_the_only_specific_one() -> None:
    one = [
        reading("a", entity("e1", "Präsidialamt", BODY)),
        reading("b", entity("e1", "russisches Präsidialamt", BODY)),
    ]
    assert len(merge_entities(one).entities) == 1
    two = [*one, reading("c", entity("e1", "polnisches Präsidialamt", BODY))]
    assert len(merge_entities(two).entities) == 3


def test_a_short_form_joins_organisations() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Bund der Gärtner", BODY, aliases=("BdG",))),
            reading("b", entity("e1", "BdG", BODY)),
        ]
    )
    assert len(merge.entities) == 1


def test_a_state_is_not_its_capital_as_a_place() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Russland", STATE, aliases=("Moskau",))),
            reading("b", entity("e1", "Moskau", EntityKind.PLACE), entity("e2", "Russland", STATE)),
        ]
    )
    assert together(merge, ("a", "e1"), ("b", "e2"))
    assert not together(merge, ("a", "e1"), ("b", "e1"))


def test_every_entity_of_every_article_has_its_place() -> None:
    readings = [
        reading("b", entity("e1", "Jan Nowak"), entity("e2", "Kreml", BODY)),
        reading("a", entity("e1", "Nowak"), entity("e2", "Russland", STATE)),
    ]
    merge = merge_entities(readings)
    assert set(merge.ids) == {("b", "e1"), ("b", "e2"), ("a", "e1"), ("a", "e2")}
    assert [each.id for each in merge.entities] == ["e1", "e2", "e3"]
    assert merge == merge_entities(readings)


def test_a_name_taken_for_a_person_once_is_the_place_that_it_is() -> None:
    readings = [
        reading("a", entity("e1", "Neuhagen")),
        reading("b", entity("e1", "Neuhagen", EntityKind.PLACE)),
        reading("c", entity("e1", "Neuhagen", EntityKind.PLACE)),
    ]
    merge = merge_entities(readings)
    assert [(each.name, each.kind) for each in merge.entities] == [("Neuhagen", EntityKind.PLACE)]


def test_a_surname_is_no_place_of_that_name() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Neuhagen"), entity("e2", "Ida Neuhagen")),
            reading("b", entity("e1", "Neuhagen", EntityKind.PLACE)),
        ]
    )
    assert not together(merge, ("a", "e1"), ("b", "e1"))


def test_a_noun_alone_is_the_one_body_that_another_report_names() -> None:
    one = [
        reading("a", entity("e1", "Seestern", BODY, "Reederei")),
        reading("b", entity("e1", "Reederei", BODY)),
        reading("c", entity("e1", "Unternehmen", BODY)),
    ]
    assert len(merge_entities(one).entities) == 1
    two = [*one, reading("d", entity("e1", "Windrose", BODY, "Reederei"))]
    assert len(merge_entities(two).entities) == 4


def test_what_is_called_the_company_in_two_reports_may_be_two_companies() -> None:
    merge = merge_entities(
        [reading("a", entity("e1", "Unternehmen", BODY)), reading("b", entity("e1", "Unternehmen", BODY))]
    )
    assert len(merge.entities) == 2


def test_an_age_tells_who_is_meant() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "58-Jähriger"), entity("e2", "Torge Brandt")),
            reading("b", entity("e1", "Kapitän", PERSON, "58-Jähriger")),
            reading("c", entity("e1", "Kapitän")),
        ]
    )
    assert together(merge, ("a", "e1"), ("b", "e1"), ("c", "e1"))
    assert not together(merge, ("a", "e1"), ("a", "e2"))


def test_two_captains_stay_two() -> None:
    merge = merge_entities(
        [
            reading("a", entity("e1", "Kapitän"), entity("e2", "Jan Nowak", PERSON, "Kapitän")),
            reading("b", entity("e1", "Kapitän")),
        ]
    )
    assert not together(merge, ("a", "e1"), ("b", "e1"))
