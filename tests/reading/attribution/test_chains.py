from __future__ import annotations

from lesart.model import Act, SourceRole
from tests.reading.attribution.read import Given, attributed


def test_the_outlet_leads_and_the_speaker_ends() -> None:
    found = attributed("Jan Nowak sagte, er komme.", Given("er komme", "Jan Nowak", "sagte", "Jan Nowak sagte,"))
    chain = found.quotations[0].chain
    assert [(link.role, link.name) for link in chain] == [
        (SourceRole.OUTLET, "Abendblatt"),
        (SourceRole.SPEAKER, "Jan Nowak"),
    ]
    assert chain[0].span is None
    assert chain[1].span is not None


def test_a_communique_leads_to_who_issued_it() -> None:
    text = "Russland wolle Garantien, sagte Pjotr Orlow einer vom Kreml veröffentlichten Mitteilung zufolge."
    found = attributed(
        text,
        Given("Russland wolle Garantien", "Pjotr Orlow", "sagte",
              ", sagte Pjotr Orlow einer vom Kreml veröffentlichten Mitteilung zufolge",
              addressee="einer vom Kreml veröffentlichten Mitteilung"),
    )  # fmt: skip
    assert found.chains() == ["official:Kreml > speaker:Pjotr Orlow"]
    assert found.quotations[0].addressee is None


def test_an_agency_stands_outside_the_office() -> None:
    text = "Er wolle gehen, sagte Pjotr Orlow einer vom Kreml verbreiteten Erklärung zufolge, wie die Agentur Westpress meldete."
    found = attributed(
        text, Given("Er wolle gehen", "Pjotr Orlow", "sagte", text.removeprefix("Er wolle gehen").removesuffix("."))
    )
    assert found.chains() == ["agency:Westpress > official:Kreml > speaker:Pjotr Orlow"]


def test_a_medium_hears() -> None:
    text = "Der Minister Jan Nowak warnte in einem Interview des Senders CNN, dass es Krieg geben könne."
    found = attributed(
        text,
        Given("dass es Krieg geben könne", "Der Minister Jan Nowak", "warnte",
              "Der Minister Jan Nowak warnte in einem Interview des Senders CNN,"),
    )  # fmt: skip
    assert found.chains() == ["medium:CNN > speaker:Jan Nowak"]
    assert found.quotations[0].medium is not None
    assert found.quotations[0].medium.text == "des Senders CNN"


def test_an_agency_that_is_told_is_medium_and_link() -> None:
    text = "Das sei falsch, sagte Jan Nowak der Agentur Westpress."
    found = attributed(
        text,
        Given(
            "Das sei falsch", "Jan Nowak", "sagte", ", sagte Jan Nowak der Agentur Westpress", "der Agentur Westpress"
        ),
    )
    assert found.chains() == ["agency:Westpress > speaker:Jan Nowak"]
    assert found.quotations[0].medium is not None


def test_what_goes_on_without_a_frame_has_the_links_of_what_it_goes_on_from() -> None:
    text = "Das sei falsch, sagte Jan Nowak der Agentur Westpress. Es gebe Beweise."
    found = attributed(
        text,
        Given(
            "Das sei falsch", "Jan Nowak", "sagte", ", sagte Jan Nowak der Agentur Westpress", "der Agentur Westpress"
        ),
        Given("Es gebe Beweise.", "Jan Nowak", kind="indirect_free_indirect"),
    )
    assert found.chains()[1] == "agency:Westpress > speaker:Jan Nowak"


def test_words_passed_on_become_a_quotation_within() -> None:
    text = "US-Präsident Carl Hayes habe Pjotr Orlow gewarnt, teilte das Weiße Haus mit."
    found = attributed(
        text,
        Given("US-Präsident Carl Hayes habe Pjotr Orlow gewarnt", "das Weiße Haus", "teilte … mit",
              ", teilte das Weiße Haus mit"),
    )  # fmt: skip
    outer, inner = found.quotations
    assert found.speakers() == ["Weißes Haus", "Carl Hayes"]
    assert found.chains()[1] == "official:Weißes Haus > speaker:Carl Hayes"
    assert (inner.parent_id, inner.act, outer.act) == (outer.id, Act.WARN, Act.STATE)
    assert inner.addressee is not None
    assert inner.addressee.span.text == "Pjotr Orlow"


def test_an_inverted_sentence_has_its_subject_after_the_verb() -> None:
    text = "Laut dem Kreml betonte Pjotr Orlow, dass es falsch sei."
    found = attributed(text, Given("betonte Pjotr Orlow, dass es falsch sei", "dem Kreml", "Laut", "Laut dem Kreml"))
    assert found.speakers() == ["Kreml", "Pjotr Orlow"]


def test_nothing_is_passed_on_where_nobody_speaks_within() -> None:
    text = "Carl Hayes habe lange geschlafen, teilte das Weiße Haus mit."
    found = attributed(
        text,
        Given("Carl Hayes habe lange geschlafen", "das Weiße Haus", "teilte … mit", ", teilte das Weiße Haus mit"),
    )
    assert found.speakers() == ["Weißes Haus"]


def test_an_object_does_not_speak() -> None:
    text = "Dem Präsidenten sei gedroht worden, teilte der Kreml mit. Der Präsident Pjotr Orlow schweigt."
    found = attributed(
        text, Given("Dem Präsidenten sei gedroht worden", "der Kreml", "teilte … mit", ", teilte der Kreml mit")
    )
    assert found.speakers() == ["Kreml"]


def test_who_stands_behind_the_speaker_shows_in_what_is_passed_on() -> None:
    text = "Polnische Medien hatten unter Berufung auf den Kreml behauptet, der Präsident Pjotr Orlow habe zugesagt."
    found = attributed(
        text,
        Given("der Präsident Pjotr Orlow habe zugesagt", "Polnische Medien", "hatten … behauptet",
              "Polnische Medien hatten unter Berufung auf den Kreml behauptet,"),
    )  # fmt: skip
    assert found.chains() == [
        "speaker:polnische Medien",
        "medium:polnische Medien > official:Kreml > speaker:Pjotr Orlow",
    ]


def test_the_text_of_an_agency_begins_after_its_announcement() -> None:
    text = "Der Text begann.\n\nDie dpa berichtet:\n\nJan Nowak sagte, er komme."
    found = attributed(text, Given("er komme", "Jan Nowak", "sagte", "Jan Nowak sagte,"))
    assert found.chains() == ["agency:dpa > speaker:Jan Nowak"]


def test_a_phrase_in_marks_stands_in_the_speech_around_it() -> None:
    text = "Jan Nowak sagte, die Lage sei „sehr ernst“ und schwierig."
    found = attributed(
        text,
        Given("die Lage sei „sehr ernst“ und schwierig", "Jan Nowak", "sagte", "Jan Nowak sagte,"),
        Given("„sehr ernst“", "Jan Nowak", "sagte", "Jan Nowak sagte,", kind="direct"),
    )
    assert found.quotations[1].parent_id == found.quotations[0].id
    assert found.chains()[1] == "speaker:Jan Nowak"


def test_a_clause_at_the_end_of_passed_on_speech_has_its_own_speaker() -> None:
    text = (
        "Das Weiße Haus teilte mit, Carl Hayes habe Pjotr Orlow angerufen. Der Westen werde mit Sanktionen antworten, habe "
        "Hayes Orlow gewarnt."
    )
    outer = "Der Westen werde mit Sanktionen antworten, habe Hayes Orlow gewarnt."
    found = attributed(
        text,
        Given("Carl Hayes habe Pjotr Orlow angerufen", "Das Weiße Haus", "teilte … mit", "Das Weiße Haus teilte mit,"),
        Given(outer, "Das Weiße Haus", kind="indirect_free_indirect"),
    )
    inner = found.quotations[-1]
    assert inner.content[0].text == "Der Westen werde mit Sanktionen antworten"
    assert [span.text for span in inner.cue] == ["habe", "gewarnt"]
    assert found.chains()[-1] == "official:Weißes Haus > speaker:Carl Hayes"
    assert inner.addressee is not None
    assert inner.addressee.span.text == "Orlow"


def test_what_goes_on_behind_a_source_is_of_who_spoke_behind_it() -> None:
    text = "Laut dem Kreml betonte Pjotr Orlow, dass es falsch sei. Schließlich habe der Westen begonnen."
    found = attributed(
        text,
        Given("betonte Pjotr Orlow, dass es falsch sei", "dem Kreml", "Laut", "Laut dem Kreml"),
        Given("Schließlich habe der Westen begonnen.", "dem Kreml", kind="indirect_free_indirect"),
    )
    assert found.chains()[-1] == "official:Kreml > speaker:Pjotr Orlow"


def test_who_denies_a_report_does_not_pass_it_on() -> None:
    text = "Die Sprecherin Maria Orlowa dementierte CNN-Berichte, wonach die USA Bürger evakuierten."
    found = attributed(
        text,
        Given(text, "Die Sprecherin Maria Orlowa", kind="reported"),
        Given("die USA Bürger evakuierten", "CNN-Berichte", "wonach", "wonach"),
    )
    assert found.chains() == ["speaker:Maria Orlowa", "speaker:CNN"]


def test_an_interview_goes_on_with_a_pronoun() -> None:
    text = "Die Politologin Ada Kern verwies im Gespräch mit dem Sender CNN auf den Vertrag. „Er gilt“, sagte sie."
    found = attributed(
        text,
        Given(
            text.split(". ", maxsplit=1)[0],
            "Die Politologin Ada Kern",
            "verwies",
            text.split(" auf den", maxsplit=1)[0],
        ),
        Given("„Er gilt“", "sie", "sagte", ", sagte sie", kind="direct"),
    )
    assert found.chains()[-1] == "medium:CNN > speaker:Ada Kern"


def test_a_source_stays_while_the_account_goes_on() -> None:
    text = "Laut dpa sagte Jan Nowak, er bleibe. Nowak fügte hinzu, er sei froh. Nowak sagte am Abend, er gehe."
    found = attributed(
        text,
        Given("sagte Jan Nowak, er bleibe", "dpa", "Laut", "Laut dpa"),
        Given("er bleibe", "Jan Nowak", "sagte", "sagte Jan Nowak,"),
        Given("er sei froh", "Nowak", "fügte … hinzu", "Nowak fügte hinzu,"),
        Given("er gehe", "Nowak", "sagte", "Nowak sagte am Abend,"),
    )
    assert found.chains()[1:] == [
        "agency:dpa > speaker:Jan Nowak",
        "agency:dpa > speaker:Jan Nowak",
        "speaker:Jan Nowak",
    ]


def test_what_it_said_further_is_said_by_who_spoke_before() -> None:
    text = "Das Hafenamt teilte mit, die Mole sei zu. Es sei spät, hieß es weiter."
    found = attributed(
        text,
        Given("die Mole sei zu", "Das Hafenamt", "teilte … mit", "Das Hafenamt teilte mit,"),
        Given("Es sei spät", "", "hieß es", ", hieß es weiter"),
    )
    speaker = found.quotations[1].speaker
    assert speaker is not None
    assert speaker.span.text == "Das Hafenamt"


def test_the_report_is_the_one_named_before() -> None:
    text = "Einem Bericht der Zeitung „Nordblatt“ zufolge bleibt er. Er sei froh, heißt es in dem Bericht."
    found = attributed(
        text,
        Given(
            "bleibt er",
            "Einem Bericht der Zeitung „Nordblatt“",
            "zufolge",
            "Einem Bericht der Zeitung „Nordblatt“ zufolge",
        ),
        Given("Er sei froh", "dem Bericht", "heißt es", ", heißt es in dem Bericht"),
    )
    first, second = found.speakers()
    assert first
    assert first == second
