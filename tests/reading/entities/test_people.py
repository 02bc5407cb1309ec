from __future__ import annotations

from tests.reading.entities.read import named, read, words_for


def test_a_surname_is_the_person_named_in_full_before() -> None:
    reading = read("Am Montag sprach Claudia Weber im Parlament. Weber lobte den Haushalt. Webers Rede war kurz.")
    assert words_for(reading, "Claudia Weber") == ["Claudia Weber", "Weber", "Webers"]
    assert any("short for “Claudia Weber”" in line for line in named(reading, "Claudia Weber").because)


def test_a_headline_may_use_the_surname_before_the_full_name() -> None:
    reading = read("Kowalski warnt vor Engpässen\n\nDer Minister Adam Kowalski sprach am Abend mit Journalisten.")
    assert "Kowalski" in words_for(reading, "Adam Kowalski")


def test_an_office_before_a_name_belongs_to_the_person() -> None:
    reading = read("Außenamtssprecherin Olga Kusnezowa sprach von einem Missverständnis.")
    person = named(reading, "Olga Kusnezowa")
    assert person.offices == ("Außenamtssprecherin",)
    assert words_for(reading, "Olga Kusnezowa") == ["Außenamtssprecherin", "Olga Kusnezowa"]


def test_an_office_takes_up_the_person_who_holds_it() -> None:
    reading = read("Der polnische Präsident Jan Nowak reist nach Rom. Der Präsident spricht dort mit dem Papst.")
    assert "Der Präsident" in words_for(reading, "Jan Nowak")


def test_another_name_of_the_same_office_takes_up_its_holder() -> None:
    reading = read("Der russische Präsident Pjotr Orlow sagte ab. Der Kremlchef blieb in Sotschi.")
    assert "Der Kremlchef" in words_for(reading, "Pjotr Orlow")
    assert "Kremlchef" in named(reading, "Pjotr Orlow").offices


def test_offices_of_different_states_are_kept_apart() -> None:
    text = (
        "Der polnische Präsident Jan Nowak traf den russischen Präsidenten Pjotr Orlow. "
        "Der polnische Staatschef schwieg. Der Kremlchef lächelte."
    )
    reading = read(text)
    assert "Der polnische Staatschef" in words_for(reading, "Jan Nowak")
    assert "Der Kremlchef" in words_for(reading, "Pjotr Orlow")


def test_between_two_presidents_alike_a_bare_office_stays_open() -> None:
    reading = read(
        "Der polnische Präsident Jan Nowak und der russische Präsident Pjotr Orlow sprachen. Der Präsident ging."
    )
    assert "Der Präsident" not in words_for(reading, "Jan Nowak") + words_for(reading, "Pjotr Orlow")


def test_a_designate_is_not_the_holder() -> None:
    text = "Bundeskanzlerin Karin Moser empfing den designierten Bundeskanzler Uwe Brandl. Die Kanzlerin wirkte gelöst."
    reading = read(text)
    assert "Die Kanzlerin" in words_for(reading, "Karin Moser")
    assert named(reading, "Uwe Brandl").offices == ("designierter Bundeskanzler",)


def test_an_office_after_the_name_between_commas() -> None:
    reading = read("Tom Berger, der nationale Sicherheitsberater im Weißen Haus, widersprach. Berger nannte Zahlen.")
    assert words_for(reading, "Tom Berger") == [
        "Tom Berger",
        "der nationale Sicherheitsberater im Weißen Haus",
        "Berger",
    ]


def test_an_office_before_the_name_with_a_comma_between() -> None:
    reading = read("Die Sprecherin der Feuerwehr, Petra Lindner, gab Entwarnung.")
    assert words_for(reading, "Petra Lindner") == ["Die Sprecherin der Feuerwehr", "Petra Lindner"]


def test_two_offices_after_a_name() -> None:
    reading = read("Peter Wagner, Historiker und Direktor des Instituts, hielt das für möglich.")
    assert named(reading, "Peter Wagner").offices == ("Historiker", "Direktor des Instituts")


def test_the_members_of_a_list_are_no_appositions() -> None:
    text = (
        "Er sprach mit der Kanzlerin Karin Moser, dem französischen Präsidenten Luc Morel und Premierminister Ian Ross."
    )
    reading = read(text)
    assert named(reading, "Karin Moser").offices == ("Kanzlerin",)
    assert named(reading, "Luc Morel").offices == ("französischer Präsident",)


def test_a_definite_outer_office_introduces_the_name() -> None:
    reading = read("Das teilte der Assistent des russischen Präsidenten Igor Sokolow mit.")
    assert named(reading, "Igor Sokolow").offices == ("Assistent des russischen Präsidenten",)


def test_an_indefinite_outer_office_does_not() -> None:
    reading = read("Ein Sprecher des britischen Premiers Ian Ross bestätigte das.")
    assert named(reading, "Ian Ross").offices == ("britischer Premier",)
    assert words_for(reading, "Sprecher des britischen Premiers Ian Ross") == [
        "Ein Sprecher des britischen Premiers Ian Ross"
    ]


def test_the_counterpart_is_the_other_one() -> None:
    text = "US-Präsident Carl Hayes telefonierte mit Pjotr Orlow. Hayes forderte seinen russischen Amtskollegen auf, zu handeln."
    assert "seinen russischen Amtskollegen" in words_for(read(text), "Pjotr Orlow")


def test_the_counterpart_holds_the_same_office() -> None:
    text = (
        "US-Präsident Carl Hayes telefonierte mit Pjotr Orlow. Hayes forderte seinen russischen Amtskollegen auf, zu "
        "handeln. Der russische Präsident schwieg."
    )
    reading = read(text)
    assert "Der russische Präsident" in words_for(reading, "Pjotr Orlow")
    because = next(entity.because for entity in reading.entities if entity.name == "Pjotr Orlow")
    assert any("Amtskollegen" in line and "Präsident" in line for line in because)


def test_a_broader_word_takes_up_an_expert() -> None:
    reading = read("Der Politologe Max Fuchs ist skeptisch. Dem Experten zufolge fehlt der Wille.")
    assert "Dem Experten" in words_for(reading, "Max Fuchs")


def test_particles_belong_to_the_name() -> None:
    reading = read("EU-Kommissionspräsidentin Ursula von der Wiese reiste ab. Von der Wiese schwieg.")
    assert "Ursula von der Wiese" in words_for(reading, "Ursula von der Wiese")


def test_a_final_s_that_is_no_genitive_stays() -> None:
    assert named(
        read("Die Korrespondentin Kathleen Collins, eine erfahrene Reporterin, widersprach."), "Kathleen Collins"
    )


def test_people_of_the_same_surname_stay_apart() -> None:
    reading = read("Anna Schulz und Peter Schulz kandidieren. Die Wahl ist im Mai.")
    assert words_for(reading, "Anna Schulz") == ["Anna Schulz"]
    assert words_for(reading, "Peter Schulz") == ["Peter Schulz"]


def test_spellings_of_one_name_are_one_person() -> None:
    reading = read("Präsident Wolodymyr Tarasenko sprach. Später äußerte sich Volodymyr Tarassenko erneut.")
    people = [entity for entity in reading.entities if "Taras" in entity.name]
    assert len(people) == 1


def test_our_president_is_left_open() -> None:
    reading = read(
        "Der russische Präsident Pjotr Orlow sprach lange. „Unser Präsident war deutlich“, sagte Igor Sokolow."
    )
    assert "Unser Präsident" not in words_for(reading, "Pjotr Orlow")


def test_several_holders_of_an_office_are_a_group() -> None:
    reading = read("Die Außenminister der Europäischen Union beraten am Montag.")
    assert named(reading, "Außenminister").kind.value == "group"


def test_nouns_that_only_end_like_an_office_are_none() -> None:
    reading = read("Die Begleiter stiegen in drei Fahrzeuge. Insgesamt war der Lautsprecher zu leise.")
    assert reading.entities == ()
