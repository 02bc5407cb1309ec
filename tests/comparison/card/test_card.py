from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.comparison.card import build_card
from lesart.comparison.events.report import lay_out
from tests.comparison.events.build import entities, ids, reading

if TYPE_CHECKING:
    from lesart.model import EventCard, FieldValue, Reading

CALL = (
    "Anna Berger und Ivo Kramer haben am Dienstagabend miteinander telefoniert. Das Gespräch begann um 18 Uhr und dauerte "
    "rund zwei Stunden. Im Mittelpunkt stand die Lage an der Grenze. Eine Einigung gab es nicht. Am 20. Dezember wollen "
    "sich die beiden in Norheim treffen."
)
MEETING = (
    "Das Treffen von Anna Berger und Ivo Kramer am Dienstag in Norheim verlief ruhig. Das knapp dreistündige Gespräch fand "
    "hinter verschlossenen Türen statt. Beide Seiten verständigten sich auf eine gemeinsame Untersuchung. Ein weiteres "
    "Treffen ist für Januar geplant."
)


def card(*readings: Reading) -> EventCard:
    return build_card(lay_out(readings), entities(), ids(*readings))


def values(field: tuple[FieldValue, ...]) -> list[str]:
    return [value.value for value in field]


def test_a_call() -> None:
    made = card(reading("Morgenpost", CALL))
    assert values(made.kind) == ["call"]
    assert values(made.channel) == ["telephone"]
    assert values(made.participants) == ["Anna Berger", "Ivo Kramer"]
    assert values(made.start) == ["2021-12-07T18:00"]
    assert values(made.duration) == ["rund zwei Stunden"]
    assert values(made.topics) == ["Lage an der Grenze"]
    assert values(made.outcomes) == ["Eine Einigung gab es nicht"]
    assert values(made.next) == ["Am 20. Dezember wollen sich die beiden in Norheim treffen"]


def test_a_meeting() -> None:
    made = card(reading("Morgenpost", MEETING))
    assert values(made.kind) == ["meeting"]
    assert values(made.channel) == ["behind closed doors"]
    assert values(made.participants) == ["Anna Berger", "Ivo Kramer"]
    assert values(made.place) == ["Norheim"]
    assert values(made.start) == ["2021-12-07"]
    assert values(made.duration) == ["knapp dreistündig"]
    assert values(made.outcomes) == ["Beide Seiten verständigten sich auf eine gemeinsame Untersuchung"]
    assert values(made.next) == ["Ein weiteres Treffen ist für Januar geplant"]


def test_equal_values_are_one_with_the_outlets_that_give_it_best_supported_first() -> None:
    made = card(
        reading("Morgenpost", "Das Treffen von Anna Berger und Ivo Kramer am Dienstag dauerte zwei Stunden."),
        reading("Abendblatt", "Das zweistündige Treffen von Anna Berger und Ivo Kramer am Dienstag verlief ruhig."),
        reading("Kurier", "Das Treffen von Anna Berger und Ivo Kramer am Dienstag dauerte 50 Minuten."),
    )
    assert [(value.value, value.outlets) for value in made.duration] == [
        ("zwei Stunden", ("Abendblatt", "Morgenpost")),
        ("50 Minuten", ("Kurier",)),
    ]


def test_an_event_that_is_only_feared_gives_no_kind() -> None:
    text = "Anna Berger warnt vor einem Angriff auf Norland. Im Fall eines Angriffs werde die Grenze geschlossen."
    assert card(reading("Morgenpost", text)).kind == ()


def test_an_event_that_happened_gives_its_kind() -> None:
    text = "Bei einem Unfall auf der Autobahn sind am Dienstag drei Menschen verletzt worden."
    assert values(card(reading("Morgenpost", text)).kind) == ["accident"]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Der Videogipfel von Anna Berger und Ivo Kramer am Dienstag verlief ruhig.", ["video call"]),
        ("Nach dem virtuellen Gipfel von Anna Berger und Ivo Kramer am Dienstag blieb es ruhig.", ["video call"]),
        ("Das persönliche Treffen von Anna Berger und Ivo Kramer am Dienstag verlief ruhig.", ["in person"]),
        ("Das Treffen von Anna Berger und Ivo Kramer am Dienstag verlief ruhig.", []),
        ("Nach dem Gipfel am Dienstag kam es nicht zu einem persönlichen Treffen von Anna Berger und Ivo Kramer.", []),
    ],
)
def test_channels(text: str, channel: list[str]) -> None:
    assert values(card(reading("Morgenpost", text)).channel) == channel


def test_the_place_of_an_office_is_not_the_place_of_the_event() -> None:
    text = "Das teilte das Amt in Lindau nach einem Treffen von Anna Berger und Ivo Kramer am Dienstag in Norheim mit."
    assert values(card(reading("Morgenpost", text)).place) == ["Norheim"]


def test_a_further_encounter_gives_neither_start_nor_participants() -> None:
    text = "Das Treffen von Anna Berger und Ivo Kramer am Dienstag verlief ruhig. Das nächste Treffen mit Jule Brandt beginnt am 20. Dezember um 9 Uhr."
    made = card(reading("Morgenpost", text))
    assert values(made.participants) == ["Anna Berger", "Ivo Kramer"]
    assert values(made.start) == ["2021-12-07"]


def test_compounds_of_one_thing_are_one_topic() -> None:
    made = card(
        reading("Morgenpost", "Anna Berger und Ivo Kramer sprachen am Dienstag miteinander über den Norland-Konflikt."),
        reading("Abendblatt", "Anna Berger und Ivo Kramer sprachen am Dienstag miteinander über die Norland-Krise."),
    )
    assert [(value.value, len(value.outlets)) for value in made.topics] == [("Norland-Krise", 2)]


def test_what_all_have_somebody_speak_of_is_a_topic() -> None:
    said = "„Wir werden Sanktionen verhängen, das hat der Nachbar verdient“"
    reports = [
        reading(outlet, f"Anna Berger und Ivo Kramer haben am Dienstag telefoniert. {said}, {verb} Berger.", said=said)
        for outlet, verb in (("Morgenpost", "sagte"), ("Abendblatt", "rief"), ("Kurier", "erklärte"))
    ]
    assert values(card(*reports).topics) == ["Sanktionen"]
    assert card(*reports[:2]).topics == ()


def test_an_outcome_that_was_only_expected_is_none() -> None:
    text = "Das Treffen von Anna Berger und Ivo Kramer am Dienstag verlief ruhig. Ein Durchbruch war nicht zu erwarten."
    assert card(reading("Morgenpost", text)).outcomes == ()


FIRE = (
    "Bei einem Brand in der Papierfabrik von Norheim sind am Dienstag drei Menschen verletzt worden. Das Feuer brach um 4.30 Uhr "
    "aus. Ein Mann starb. Die Polizei sperrte die Straße. Die Ursache ist unklar. Im August 2019 hatte es in Norheim "
    "schon einmal gebrannt. Damals wurden zwölf Menschen verletzt. Ein Gutachten soll im März vorliegen."
)


def test_a_fire() -> None:
    made = card(reading("Morgenpost", FIRE))
    assert values(made.kind) == ["fire"]
    assert values(made.place) == ["Papierfabrik von Norheim"]
    assert values(made.figures) == ["ein Todesopfer", "drei Verletzte"]
    assert values(made.causes) == ["Die Ursache ist unklar."]
    assert values(made.outcomes) == ["Die Polizei sperrte die Straße"]
    assert values(made.next) == ["Ein Gutachten soll im März vorliegen"]


def test_figures_that_differ_are_all_given_best_supported_first() -> None:
    made = card(
        reading("Morgenpost", "Bei einem Unfall am Dienstag wurden 14 Menschen verletzt, drei starben."),
        reading("Abendblatt", "Nach dem Unfall am Dienstag zählt die Polizei 23 Verletzte."),
        reading("Kurier", "Bei dem Unfall am Dienstag sind 23 Menschen verletzt worden."),
    )
    assert [(value.value, value.outlets) for value in made.figures] == [
        ("drei Tote", ("Morgenpost",)),
        ("23 Verletzte", ("Abendblatt", "Kurier")),
        ("14 Verletzte", ("Morgenpost",)),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Der Richter hat Ivo Kramer am Dienstag verurteilt.", "verdict", "Ivo Kramer"),
        ("Das Urteil gegen Ivo Kramer ist am Dienstag gefallen. Nach dem Urteil gegen Ivo Kramer war es still.", "verdict", "Ivo Kramer"),
        ("Anna Berger ist am Dienstag zurückgetreten.", "resignation", "Anna Berger"),
        ("Ivo Kramer ist am Dienstag freigelassen worden.", "release", "Ivo Kramer"),
        ("Anna Berger schließt das Werk in Norheim.", "closure", "Anna Berger"),
    ],
)  # fmt: skip
def test_whom_an_event_befell_or_who_did_it(text: str, kind: str, party: str) -> None:
    made = card(reading("Morgenpost", text))
    assert values(made.kind) == [kind]
    assert party in values(made.participants)


def test_a_plan_begins_on_the_day_on_which_it_became_news() -> None:
    made = card(
        reading(
            "Morgenpost",
            "Anna Berger schließt ihr Werk in Norheim zum 30. Juni 2022. Das bestätigte sie am Dienstag. 300 Stellen fallen weg.",
        )
    )
    assert values(made.kind) == ["closure", "job cuts"]
    assert values(made.start) == ["2021-12-07"]
    assert values(made.figures) == ["300 Stellen"]
    assert values(made.next) == ["Anna Berger schließt ihr Werk in Norheim zum 30. Juni 2022"]


def test_without_a_kind_the_card_is_empty() -> None:
    made = card(reading("Morgenpost", "Anna Berger mag Ivo Kramer. Am Dienstag schien die Sonne zwei Stunden."))
    assert made.kind == made.participants == made.duration == ()


PIECES = st.sampled_from(
    ["Das Treffen", "von Anna Berger", "und Ivo Kramer", "am Dienstag", "in Norheim", "dauerte", "zwei Stunden", ".", ",", "begann",
     "um 9 Uhr", "telefoniert", "haben", "über", "den Handel", "gesprochen", "Eine Einigung", "gab es nicht", ":", "Ein weiteres"]
)  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(st.lists(PIECES, min_size=2, max_size=16))
def test_every_value_has_passages_that_are_slices_and_outlets(pieces: list[str]) -> None:
    made_of = reading("Morgenpost", " ".join(pieces))
    made = card(made_of)
    for name in ("kind", "participants", "channel", "place", "start", "end", "duration", "topics", "outcomes", "next"):
        for value in getattr(made, name):
            assert value.spans
            assert value.outlets == ("Morgenpost",)
            assert all(made_of.article.text[span.start : span.end] == span.text for span in value.spans)


VOTE = (
    "Der Gemeinderat hat am Dienstag über den Verkauf abgestimmt. Dafür waren {votes} Mitglieder. Der Preis liegt bei {price} "
    "Millionen Euro. {more}"
)


def test_numbers_of_what_several_outlets_count_where_no_figure_is_usual() -> None:
    made = card(
        reading("Morgenpost", VOTE.format(votes="12", price="40", more="Der 52 Jahre alte Rat gab 30 Minuten.")),
        reading("Abendblatt", VOTE.format(votes="12", price="45", more="Ein 49 Jahre alter Rat sprach.")),
        reading("Kurier", VOTE.format(votes="13", price="45", more="Auf dem Platz standen 300 Zelte.")),
    )
    assert values(made.kind) == ["vote"]
    assert values(made.figures) == [
        "12 Mitglieder",
        "13 Mitglieder",
        "45 Millionen Euro",
        "40 Millionen Euro",
    ]


def test_whom_most_outlets_name_takes_part() -> None:
    told = "Der Gemeinderat hat am Dienstag abgestimmt. Das Ergebnis sei falsch, sagte {who}."
    made = card(
        reading("Morgenpost", told.format(who="Anna Berger")),
        reading("Abendblatt", told.format(who="Anna Berger")),
        reading("Kurier", told.format(who="Anna Berger. Ivo Kramer schwieg")),
        reading("Bote", "Der Gemeinderat hat am Dienstag abgestimmt."),
    )
    assert values(made.participants) == ["Anna Berger"]


def test_a_medium_of_the_story_takes_no_part() -> None:
    text = "Der Gemeinderat hat am Dienstag abgestimmt. Norland berichtete."
    made = card(*(reading(outlet, text) for outlet in ("Norland", "Kurier", "Bote", "Abendblatt")))
    assert values(made.participants) == []


TRUCE = (
    (
        "Nordland und Südmark vereinbaren Waffenruhe\n\nNordland und Südmark haben sich auf eine Waffenruhe von 30 Tagen "
        "verständigt. Das teilte das Präsidialamt nach einem Treffen von Anna Berger und Ivo Kramer mit."
    ),
    (
        "Waffenruhe vereinbart\n\nAuf eine Waffenruhe haben sich Anna Berger und Ivo Kramer am Dienstag in Norheim geeinigt. Das "
        "Treffen dauerte fünf Stunden."
    ),
)


def test_where_something_was_agreed_on_at_a_meeting_the_meeting_is_the_event_and_the_agreement_its_outcome() -> None:
    made = card(*(reading(outlet, text) for outlet, text in zip(("Morgenpost", "Kurier"), TRUCE, strict=True)))
    assert values(made.kind) == ["meeting"]
    assert set(values(made.participants)) == {"Anna Berger", "Ivo Kramer"}
    assert values(made.start) == ["2021-12-07"]
    assert values(made.duration) == ["fünf Stunden"]
    assert any("Waffenruhe" in value for value in values(made.outcomes))


def test_an_agreement_that_no_report_ties_to_a_meeting_is_the_event() -> None:
    made = card(reading("Morgenpost", "Nordland und Südmark haben sich am Dienstag auf eine Waffenruhe geeinigt."))
    assert values(made.kind) == ["agreement"]


def test_a_relative_clause_is_no_outcome_and_a_count_no_topic() -> None:
    text = (
        "Anna Berger und Ivo Kramer haben am Dienstagabend miteinander telefoniert. Sie sprachen über 180 Soldaten und die "
        "Lage an der Grenze. Die Untersuchung, auf die sie sich geeinigt hatten, ruht."
    )
    made = card(reading("Morgenpost", text))
    assert values(made.outcomes) == []
    assert not any("180" in value for value in values(made.topics))
