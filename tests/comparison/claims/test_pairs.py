from __future__ import annotations

from lesart.comparison.claims.alignment import align
from lesart.comparison.entities import merge_entities
from tests.comparison.build import reading


def together(one: str, other: str, published: str = "2022-05-03T18:00") -> bool:
    """Tell whether the first statements of two reports, the second of which appeared on a day, are accounts of one claim."""
    found = align([reading("Bote", one), reading("Post", other, published)], (), lambda _, entity: entity)
    numbers = [0, next(n for n, each in enumerate(found.statements) if each.article_id == "post")]
    return any(set(numbers) <= set(group) for group in found.groups)


def test_a_threat_is_told_as_a_warning() -> None:
    assert together(
        "Präsidentin Ada Moor drohte mit harten Sanktionen.",
        "Bei einem Angriff werde der Westen mit harten Sanktionen reagieren, warnte Ada Moor.",
    )


def test_what_one_wants_to_talk_of_is_no_threat() -> None:
    assert not together(
        "Ada Moor wollte darüber sprechen, wie eine Eskalation in dem Streit verhindert werden kann.",
        "Ada Moor drohte im Fall einer Eskalation des Streits dem Nachbarn mit schweren Folgen.",
    )


def test_a_word_of_the_story_and_one_of_two_meanings_are_too_little_for_long_statements() -> None:
    assert not together(
        "Nach dem Brand verlegte die Feuerwehr mehrere lange Schläuche aus dem Lager im Hafen quer über die Bahnstrecke.",
        "Der Brand zwang die Stadt, das Konzert der Kapelle aus dem Theater in die Turnhalle einer Schule zu verlegen.",
    )


def test_one_word_is_enough_where_both_turn_on_it_and_are_about_the_same() -> None:
    assert together("Die Firma schließt das Werk.", "Die Firma macht das Werk dicht.")


def test_figures_of_one_thing_that_differ_are_one_claim() -> None:
    assert together("Der Konzern baut 1.150 Stellen ab.", "Die Firma will rund 1.400 Stellen streichen.")


def test_a_figure_far_from_the_other_is_of_something_else() -> None:
    assert not together("Der Konzern baut 1.150 Stellen ab.", "Am Hafen sollen 12 Stellen in der Verwaltung entfallen.")


def test_the_dead_of_a_day_are_not_those_of_a_war() -> None:
    war = "Bei den Kämpfen an der Grenze sind 1.100 Menschen getötet worden."
    assert together(war, "Bei den Kämpfen wurden bisher 1.300 Menschen getötet.")
    assert not together(war, "Bei den Kämpfen an der Grenze wurden fünf Menschen getötet.")


def test_what_was_over_when_a_report_appeared_is_not_what_happened_later() -> None:
    first = "Am Montag schlug in der Altstadt eine Granate ein."
    assert together(first, "Am Montag schlug eine Granate in der Altstadt ein.")
    assert not together(first, "Am Freitag schlug in der Altstadt eine Granate ein.", published="2022-05-07T18:00")


def test_what_lasted_is_one_thing() -> None:
    talk = "Das Treffen der beiden dauerte sechs Stunden."
    assert together(talk, "Fünf Stunden lang haben sie verhandelt.")
    assert together(talk, "Die Gespräche dauerten fünf Stunden.")
    assert not together(talk, "Sechs Stunden hielt die Waffenruhe.")


def test_what_somebody_is_counts_where_one_report_knows_the_name() -> None:
    named = "Die Kollegin Rita Halm schwieg lange. Die Kollegin sprachen die Richter am Dienstag frei."
    readings = [reading("Bote", named), reading("Post", "Eine mitangeklagte Kollegin wurde freigesprochen.")]
    found = align(readings, (), lambda _, entity: entity)
    assert any(
        len({found.statements[number].article_id for number in group}) == len(readings) for group in found.groups
    )


def test_a_body_is_a_word_too() -> None:
    assert together("Mit dem Geld soll das Klinikum saniert werden.", "Das Klinikum wird jetzt saniert.")
    assert together("Der Rettungsdienst kam zu spät an.", "Zu spät kam der Krankenwagen an.")


def test_words_of_the_courts_and_of_the_street_are_the_same() -> None:
    assert together("Die Verteidigerin legte gegen das Urteil Revision ein.", "Die Anwältin will das Urteil anfechten.")
    assert together("Der Notarzt wurde erst um 4 Uhr gerufen.", "Erst um 4 Uhr wurde der Rettungsdienst verständigt.")


def test_a_compound_is_a_kind_of_its_head() -> None:
    assert together("Ein Stimmzettel verschwand am Abend.", "Am Abend verschwand ein Zettel.")


def test_a_part_of_a_count_is_not_the_whole() -> None:
    whole = "Der Konzern baut 1.400 Stellen ab."
    assert together(whole, "Die Firma streicht 1.200 Stellen.")
    assert not together(whole, "Die Firma streicht Stellen, 720 davon in Altwies.")


def test_the_worry_of_two_is_two_claims() -> None:
    worry = "Ministerin Ada Moor zeigte sich besorgt über den Aufmarsch an der Grenze."
    assert together(worry, "Die Ministerin Ada Moor ist über den Aufmarsch an der Grenze besorgt.")
    other = "Kanzler Jan Nowak zeigte sich besorgt über den Aufmarsch an der Grenze."
    readings = [reading("Bote", worry), reading("Kurier", other)]
    merged = merge_entities(readings)
    found = align(readings, merged.entities, lambda article, entity: merged.ids.get((article, entity or "")))
    assert all(len({found.statements[number].article_id for number in group}) == 1 for group in found.groups)


def test_a_state_and_its_head_are_one_bearer() -> None:
    readings = [
        reading("Bote", "Russlands Präsident Wladimir Putin zeigte sich besorgt über den Aufmarsch an der Grenze."),
        reading("Kurier", "Russland zeigte sich besorgt über den Aufmarsch an der Grenze."),
    ]
    merged = merge_entities(readings)
    found = align(readings, merged.entities, lambda article, entity: merged.ids.get((article, entity or "")))
    assert any(
        len({found.statements[number].article_id for number in group}) == len(readings) for group in found.groups
    )
