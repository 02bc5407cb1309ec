from __future__ import annotations

from lesart.model import Disagreement, DisagreementKind, Synopsis
from tests.comparison.accident import accident
from tests.comparison.build import reading, synopsis
from tests.comparison.company import company


def found(record: Synopsis, kind: DisagreementKind) -> list[Disagreement]:
    return [each for each in record.disagreements if each.kind is kind]


def sides(disagreement: Disagreement) -> list[tuple[str, tuple[str, ...]]]:
    return [(side.value, side.article_ids) for side in disagreement.sides]


def test_a_figure_that_rises_in_later_reports_is_an_update() -> None:
    (number,) = found(synopsis(*accident()), DisagreementKind.NUMBER)
    assert [side.value for side in number.sides] == ["zwölf Menschen", "14 Menschen", "19"]
    assert number.updated
    assert number.because.endswith("Rundfunk Nord says that the figure replaces an earlier one")


def test_figures_for_the_same_thing_by_other_words_are_compared() -> None:
    (number,) = found(synopsis(*company()), DisagreementKind.NUMBER)
    assert [side.value for side in number.sides] == ["1.500 Arbeitsplätze", "1.800 Stellen"]


def test_opposites_contradict_each_other() -> None:
    (polarity,) = found(synopsis(*accident()), DisagreementKind.POLARITY)
    assert polarity.because == (
        "„Die Schranken seien zum Zeitpunkt des Unfalls offen gewesen“ (Landesblatt, of der Fahrer des Lastwagens); "
        "„Die Schranken am Bahnübergang waren … geschlossen“ (Rundfunk Nord, of Ermittler)"
    )


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
