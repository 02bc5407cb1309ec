from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Synopsis
from lesart.reasons import say
from tests.comparison.accident import accident
from tests.comparison.build import reading, synopsis
from tests.comparison.company import company


def found(record: Synopsis, kind: DisagreementKind) -> list[Disagreement]:
    return [each for each in record.disagreements if each.kind is kind]


def sides(disagreement: Disagreement) -> list[tuple[str, tuple[str, ...]]]:
    return [(side.value, side.article_ids) for side in disagreement.sides]


def test_a_figure_that_rises_in_later_reports_is_an_update() -> None:
    number, badly = found(synopsis(*accident()), DisagreementKind.NUMBER)
    assert [side.value for side in badly.sides] == ["drei", "Fünf Menschen"]
    assert [side.value for side in number.sides] == ["zwölf Menschen", "14 Menschen", "19"]
    assert number.updated
    assert number.because.endswith("Rundfunk Nord says that the figure replaces an earlier one")


def test_figures_for_the_same_thing_by_other_words_are_compared() -> None:
    (number,) = found(synopsis(*company()), DisagreementKind.NUMBER)
    assert [side.value for side in number.sides] == ["1.800 Stellen", "1.500 Arbeitsplätze"]


def test_opposites_contradict_each_other() -> None:
    (polarity,) = found(synopsis(*accident()), DisagreementKind.POLARITY)
    assert polarity.because == (
        "„Die Schranken seien zum Zeitpunkt des Unfalls offen gewesen“ (Landesblatt: der Fahrer des Lastwagens) and "
        "„Die Schranken am Bahnübergang waren … geschlossen“ (Rundfunk Nord: Ermittler) contradict each other"
    )


def test_an_opposite_that_is_negated_agrees() -> None:
    words = "über die Fusion der Häfen zwischen den Städten Altwies und Tannroda"
    one = reading("Bote", f"Am Montag gab es Streit {words}.")
    assert found(synopsis(one, reading("Post", f"Am Montag gab es eine Einigung {words}.")), DisagreementKind.POLARITY)
    assert not found(
        synopsis(one, reading("Post", f"Am Montag gab es keine Einigung {words}.")), DisagreementKind.POLARITY
    )


def test_what_stands_beside_a_negated_clause_is_not_denied() -> None:
    record = synopsis(
        reading("Bote", "Die Stadt und der Verein vereinbaren die Nutzung der Halle."),
        reading(
            "Post", "Die Nutzung der Halle sei vereinbart, einen Vertrag gebe es nicht, sagte Ministerin Rita Halm."
        ),
    )
    assert found(record, DisagreementKind.DENIAL) == []


def test_a_claim_and_its_denial_are_two_sides() -> None:
    (denial,) = found(synopsis(*company()), DisagreementKind.DENIAL)
    assert [side.article_ids for side in denial.sides] == [("handelskurier", "wirtschaft-heute"), ("stadtanzeiger",)]


def test_rounded_and_open_figures_do_not_disagree() -> None:
    record = synopsis(
        reading("Bote", "Bei dem Unglück wurden 98 Menschen verletzt."),
        reading("Post", "Rund 100 Menschen wurden bei dem Unglück verletzt."),
        reading("Kurier", "Mehr als 90 Menschen wurden bei dem Unglück verletzt."),
    )
    assert found(record, DisagreementKind.NUMBER) == []


def test_different_things_counted_do_not_disagree() -> None:
    record = synopsis(
        reading("Bote", "Bei dem Unglück wurden 98 Menschen verletzt."),
        reading("Post", "Bei dem Unglück wurden 40 Menschen schwer verletzt."),
    )
    assert found(record, DisagreementKind.NUMBER) == []


def test_durations_that_cannot_be_the_same_disagree() -> None:
    record = synopsis(
        reading("Bote", "Das Gespräch der Minister dauerte zwei Stunden und 50 Minuten."),
        reading("Post", "Fast drei Stunden dauerte das Gespräch der Minister."),
        reading("Kurier", "Das Gespräch der Minister dauerte gut zwei Stunden."),
    )
    (time,) = found(record, DisagreementKind.TIME)
    assert sides(time) == [("gut zwei Stunden", ("kurier",)), ("zwei Stunden und 50 Minuten", ("bote", "post"))]


def test_the_same_words_of_different_people_are_a_matter_of_attribution() -> None:
    quoted = "„Unsere Geduld ist jetzt aufgebraucht“"
    record = synopsis(
        reading("Bote", f"{quoted}, sagte Ministerin Ada Kron in Altwies."),
        reading("Post", f"{quoted}, sagte Bürgermeister Jens Ahrend in Altwies."),
    )
    (attribution,) = found(record, DisagreementKind.ATTRIBUTION)
    assert [side.value for side in attribution.sides] == ["Ada Kron", "Jens Ahrend"]


def test_different_places_of_one_happening_disagree() -> None:
    record = synopsis(
        reading("Bote", "Am 23. November verhandeln die Fachleute in Wien über die Grenze."),
        reading("Post", "Am 23. November verhandeln die Fachleute in Salzburg über die Grenze."),
        reading("Kurier", "Die Fachleute verhandeln am 23. November in Wien über die Grenze."),
    )
    (place,) = found(record, DisagreementKind.PLACE)
    assert sides(place) == [("Wien", ("bote", "kurier")), ("Salzburg", ("post",))]


def test_figures_that_a_report_sets_against_each_other_make_one_dispute() -> None:
    record = synopsis(
        reading(
            "Bote",
            "An der Grenze stehen nach Angaben der Regierung 18.000 Soldaten. Die Opposition spricht dagegen von einem "
            "Aufmarsch mit 60.000 Soldaten.",
        ),
        reading("Post", "Der Präsident hat 60.000 Soldaten an der Grenze zusammengezogen."),
    )
    (number,) = found(record, DisagreementKind.NUMBER)
    assert [side.article_ids for side in number.sides] == [("bote",), ("bote", "post")]


def test_few_dead_are_contested_where_two_give_their_number() -> None:
    record = synopsis(
        reading(
            "Bote",
            "Nach Angaben von Bürgermeister Jan Nowak wurden fünf Menschen getötet, darunter zwei Kinder. Das "
            "Innenministerium in Altwies hatte zunächst von zwei Toten gesprochen.",
        ),
        reading("Post", "In Altwies kamen zwei Busse zur Trauerfeier."),
    )
    (number,) = found(record, DisagreementKind.NUMBER)
    assert sides(number) == [("zwei Toten", ("bote",)), ("fünf Menschen", ("bote",))]


def test_what_few_tell_as_fact_and_most_as_a_word_is_a_matter_of_certainty() -> None:
    record = synopsis(
        reading("Bote", "Die Firma Reiboldt schließt das Werk in Tannroda."),
        reading("Post", "Die Firma Reiboldt wolle das Werk in Tannroda schließen, sagte Betriebsrat Timo Kern."),
        reading("Kurier", "Betriebsrat Timo Kern sagte, die Firma Reiboldt schließe das Werk in Tannroda."),
        reading(
            "Blatt",
            "Die Firma Reiboldt schließe das Werk in Tannroda, sagte Betriebsrat Timo Kern. Die Firma wies das zurück.",
        ),
    )
    (certainty,) = found(record, DisagreementKind.CERTAINTY)
    assert sides(certainty)[0] == ("told as fact", ("bote",))


def test_accounts_that_agree_have_no_disagreement() -> None:
    text = "Bei dem Unglück wurden 98 Menschen verletzt. Die Strecke ist gesperrt."
    assert synopsis(reading("Bote", text), reading("Post", text)).disagreements == ()


def test_a_figure_that_no_later_report_repeats_stands_against_those_that_replace_one_another() -> None:
    record = synopsis(
        reading("Bote", "Bei dem Brand wurden zwölf Menschen verletzt.", "2022-05-03T10:00"),
        reading("Blitz", "Bei dem Brand wurden 50 Menschen verletzt.", "2022-05-03T12:00"),
        reading("Post", "Bei dem Brand wurden 17 Menschen verletzt.", "2022-05-04T10:00"),
        reading("Kurier", "Bei dem Brand wurden 17 Menschen verletzt.", "2022-05-04T11:00"),
    )
    outlier, update = sorted(found(record, DisagreementKind.NUMBER), key=lambda each: each.updated)
    assert [side.value for side in update.sides] == ["zwölf Menschen", "17 Menschen"]
    assert sides(outlier) == [("17 Menschen", ("kurier", "post")), ("50 Menschen", ("blitz",))]


def test_a_fact_of_the_past_is_not_brought_up_to_date() -> None:
    record = synopsis(
        reading("Bote", "Der Zug war mit 90 Reisenden besetzt.", "2022-05-03T10:00"),
        reading("Post", "Der Zug war mit 120 Reisenden besetzt.", "2022-05-04T10:00"),
    )
    (number,) = found(record, DisagreementKind.NUMBER)
    assert not number.updated


def test_a_part_is_another_count_than_the_whole() -> None:
    record = synopsis(
        reading("Bote", "Die Firma entlässt 900 Beschäftigte, 300 davon in Altwies."),
        reading("Post", "Die Firma entlässt 900 Beschäftigte."),
    )
    assert found(record, DisagreementKind.NUMBER) == []


def test_different_ages_of_one_person_disagree() -> None:
    record = synopsis(
        reading("Bote", "Bei dem Brand in Altwies ist eine 71 Jahre alte Frau gestorben."),
        reading("Blitz", "Rentnerin Ida K. (74) ist bei dem Brand in Altwies gestorben."),
    )
    (age,) = found(record, DisagreementKind.NUMBER)
    assert [side.article_ids for side in age.sides] == [("bote",), ("blitz",)]


def test_different_numbers_of_a_place_are_different_places() -> None:
    record = synopsis(
        reading("Bote", "Der Zug prallte am Montag in Altwies gegen den Prellbock auf Gleis 3."),
        reading("Post", "In Altwies prallte der Zug am Montag auf Gleis 5 gegen den Prellbock."),
    )
    (place,) = found(record, DisagreementKind.PLACE)
    assert [side.value for side in place.sides] == ["Gleis 3", "Gleis 5"]


def test_different_storeys_are_different_places() -> None:
    record = synopsis(
        reading("Bote", "Der Mann stürzte am Montag in Altwies aus einem Fenster im zweiten Stock."),
        reading("Post", "In Altwies stürzte der Mann am Montag aus dem vierten Obergeschoss."),
        reading("Kurier", "Aus der 2. Etage stürzte der Mann am Montag in Altwies."),
    )
    (place,) = found(record, DisagreementKind.PLACE)
    assert sides(place) == [("2. Etage", ("bote", "kurier")), ("vierten Obergeschoss", ("post",))]


def test_settled_here_and_open_there() -> None:
    record = synopsis(
        reading("Bote", "Ein zweites Treffen der Minister mit den Gewerkschaften ist fest vereinbart."),
        reading("Post", "Ein zweites Treffen der Minister mit den Gewerkschaften ist möglich."),
    )
    (certainty,) = found(record, DisagreementKind.CERTAINTY)
    assert sides(certainty)[0][1] == ("bote",)


def test_what_there_was_and_was_not_need_not_be_aligned() -> None:
    record = synopsis(
        reading("Bote", "Nach drei Stunden war Schluss. Eine Annäherung gab es nicht."),
        reading("Post", "In vielen Punkten ist es in Altwies zu Annäherungen zwischen den Parteien gekommen."),
    )
    (polarity,) = found(record, DisagreementKind.POLARITY)
    assert [side.article_ids for side in polarity.sides] == [("post",), ("bote",)]


def test_what_is_wished_for_does_not_contradict() -> None:
    record = synopsis(
        reading("Bote", "Nach drei Stunden war Schluss. Eine Annäherung gab es nicht."),
        reading("Post", "Die Parteien sollten endlich zu einer Annäherung kommen."),
    )
    assert found(record, DisagreementKind.POLARITY) == []


def test_who_does_not_comment_does_not_deny() -> None:
    record = synopsis(
        reading("Bote", "Dem Chef winkt eine Prämie, wenn das Werk schließt. Die Firma wollte das nicht kommentieren."),
        reading("Post", "Das Werk in Altwies schließt im Herbst."),
    )
    assert found(record, DisagreementKind.DENIAL) == []


def test_what_is_negated_in_part_is_not_denied() -> None:
    record = synopsis(
        reading("Bote", "Der Minister droht dem Nachbarn mit der Schließung der Grenze."),
        reading("Post", "Wir drohen nicht zum Spaß mit der Schließung der Grenze, sagte der Minister."),
    )
    assert found(record, DisagreementKind.DENIAL) == []


def test_the_reasons_can_be_said_in_german() -> None:
    record = synopsis(
        reading("Bote", "Bei dem Unglück wurden 98 Menschen verletzt."),
        reading("Post", "Bei dem Unglück wurden 40 Menschen verletzt."),
    )
    (number,) = record.disagreements
    assert (
        say(number.reasons, "de") == "Dasselbe wird verschieden gezählt: „40 Menschen“ (Post) und „98 Menschen“ (Bote)"
    )
    assert say(number.reasons) == number.because


def test_whoever_denies_a_disputed_claim_stands_on_the_side_of_the_denial() -> None:
    record = synopsis(
        reading(
            "Bote", "Die Firma Kern werde das Werk in Altwies schließen, sagte Ada Moor. Die Firma wies dies zurück."
        ),
        reading("Post", "Die Firma bestritt am Abend vor Journalisten in Altwies, das Werk aufgeben zu wollen."),
        reading("Kurier", "Die Firma Kern werde das Werk in Altwies schließen, sagte die Ministerin Ada Moor."),
    )
    (denial,) = found(record, DisagreementKind.DENIAL)
    assert denial.sides[1].article_ids == ("bote", "post")
