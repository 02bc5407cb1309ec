from __future__ import annotations

import pytest

from tests.reading.attribution.read import Given, attributed


def test_a_name_and_an_office_speak() -> None:
    text = "Der polnische Präsident Jan Nowak sagte, er sei zufrieden. Der Präsident betonte, er wolle Frieden."
    found = attributed(
        text,
        Given(
            "er sei zufrieden", "Der polnische Präsident Jan Nowak", "sagte", "Der polnische Präsident Jan Nowak sagte,"
        ),
        Given("er wolle Frieden", "Der Präsident", "betonte", "Der Präsident betonte,"),
    )
    assert found.speakers() == ["Jan Nowak", "Jan Nowak"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Angaben der Feuerwehr", "Feuerwehr"),
        ("Darstellung des Kremls", "Kreml"),
        ("russischen Angaben", "Russland"),
    ],
)
def test_nouns_for_what_is_said_lead_to_whose_words_they_are(words: str, name: str) -> None:
    text = f"Russland schweigt. Nach {words} wurde niemand verletzt."
    found = attributed(text, Given("wurde niemand verletzt", words, "Nach", f"Nach {words}"))
    assert found.speakers() == [name]


def test_a_noun_before_a_name_in_the_genitive_speaks_itself() -> None:
    found = attributed(
        "Die Gegner des Kremls sagten, das sei falsch.",
        Given("das sei falsch", "Die Gegner des Kremls", "sagten", "Die Gegner des Kremls sagten,"),
    )
    assert found.speakers() == ["Gegner"]


def test_an_owner_cut_off_its_office_is_widened() -> None:
    found = attributed(
        "Es sei schwer gewesen, sagte Orlows außenpolitischer Berater Igor Sokolow am Abend. Pjotr Orlow schwieg.",
        Given(
            "Es sei schwer gewesen", "Orlows", "sagte", ", sagte Orlows außenpolitischer Berater Igor Sokolow am Abend"
        ),
    )
    assert found.speakers() == ["Igor Sokolow"]
    assert found.quotations[0].speaker is not None
    assert found.quotations[0].speaker.span.text == "Orlows außenpolitischer Berater Igor Sokolow"


def test_a_pronoun_is_the_subject_before_of_its_gender() -> None:
    text = "Claudia Weber traf Jan Nowak. Sie sagte, das Gespräch sei gut gewesen."
    found = attributed(text, Given("das Gespräch sei gut gewesen", "Sie", "sagte", "Sie sagte,"))
    assert found.speakers() == ["Claudia Weber"]
    assert any(mention.span.text == "Sie" for mention in found.mentions)


def test_a_plural_pronoun_stays_open() -> None:
    text = "Claudia Weber traf Jana Nowak. Sie sagten, das Gespräch sei gut gewesen."
    found = attributed(text, Given("das Gespräch sei gut gewesen", "Sie", "sagten", "Sie sagten,"))
    assert found.speakers() == [""]


def test_between_two_alike_a_pronoun_stays_open() -> None:
    text = "Max Weber und Jan Nowak kamen. Er sagte, das Gespräch sei gut gewesen."
    found = attributed(text, Given("das Gespräch sei gut gewesen", "Er", "sagte", "Er sagte,"))
    assert found.speakers() == [""]


def test_dieser_is_the_one_named_last() -> None:
    text = "Hinter Max Weber saß Jan Nowak. Dieser entgegnete: „Gut.“"
    found = attributed(text, Given("„Gut.“", "Dieser", "entgegnete", "Dieser entgegnete:", kind="direct"))
    assert found.speakers() == ["Jan Nowak"]


def test_dort_is_the_body_that_spoke_last() -> None:
    text = "Das Außenministerium dementierte. Das sei erfunden, hieß es dort."
    found = attributed(
        text,
        Given("Das Außenministerium dementierte.", "Das Außenministerium", kind="reported"),
        Given("Das sei erfunden", "", "hieß es", ", hieß es dort"),
    )
    assert found.speakers() == ["Außenministerium", "Außenministerium"]


def test_a_possessive_before_a_noun_for_a_view() -> None:
    text = "Max Weber winkt ab. Seiner Einschätzung nach fehlt das Geld."
    found = attributed(text, Given("fehlt das Geld", "Seiner Einschätzung", "nach", "Seiner Einschätzung nach"))
    assert found.speakers() == ["Max Weber"]


def test_who_is_quoted_speaks() -> None:
    text = "Die Agentur Westpress zitierte den Politologen Max Fuchs mit den Worten, das sei neu."
    found = attributed(
        text,
        Given("das sei neu", "Die Agentur Westpress", "zitierte",
              "Die Agentur Westpress zitierte den Politologen Max Fuchs mit den Worten,"),
    )  # fmt: skip
    assert found.speakers() == ["Max Fuchs"]
    assert found.chains() == ["agency:Westpress > speaker:Max Fuchs"]


def test_a_speaker_in_the_dative_is_an_addressee() -> None:
    text = "Russland wies das zurück und warf der Ukraine vor, Soldaten verlegt zu haben."
    found = attributed(
        text,
        Given("Soldaten verlegt zu haben", "der Ukraine", "warf … vor",
              "Russland wies das zurück und warf der Ukraine vor,"),
    )  # fmt: skip
    assert found.speakers() == ["Russland"]
    assert found.quotations[0].addressee is not None
    assert found.quotations[0].addressee.span.text == "der Ukraine"


def test_beside_a_source_the_subject_of_the_verb_of_saying_speaks() -> None:
    text = "Laut dem Sender Kanal Sieben sagte der Politologe Max Fuchs: „Das ist neu.“"
    found = attributed(
        text,
        Given("„Das ist neu.“", "dem Sender Kanal Sieben", "Laut",
              "Laut dem Sender Kanal Sieben sagte der Politologe Max Fuchs:", kind="direct"),
    )  # fmt: skip
    assert found.speakers() == ["Max Fuchs"]


def test_a_trade_that_no_list_has_is_a_title() -> None:
    found = attributed(
        "Das werde teuer, sagte Projektkoordinator Andreas Beer.",
        Given("Das werde teuer", "Projektkoordinator Andreas Beer", "sagte", ", sagte Projektkoordinator Andreas Beer"),
    )
    assert found.speakers() == ["Andreas Beer"]


def test_a_pronoun_with_its_verb_is_the_pronoun() -> None:
    text = "Hinter Max Weber saß Jan Nowak. Dieser entgegnete: „Gut.“"
    found = attributed(text, Given("„Gut.“", "Dieser entgegnete", "", "Dieser entgegnete:", kind="direct"))
    assert found.speakers() == ["Jan Nowak"]
    assert found.quotations[0].speaker is not None
    assert found.quotations[0].speaker.span.text == "Dieser"


def test_a_place_within_an_attribute_does_not_speak() -> None:
    text = "Dem in Moskau ansässigen Politologen Max Fuchs nach fehlt der Wille."
    found = attributed(
        text,
        Given("fehlt der Wille", "Dem in Moskau ansässigen Politologen Max Fuchs", "nach",
              "Dem in Moskau ansässigen Politologen Max Fuchs nach"),
    )  # fmt: skip
    assert found.speakers() == ["Max Fuchs"]


def test_a_phrase_after_waehrend_does_not_speak() -> None:
    text = "Während der Schalte hat Jan Nowak gesagt, dass es gut sei."
    found = attributed(
        text,
        Given("dass es gut sei", "der Schalte", "hat … gesagt", "Während der Schalte hat Jan Nowak gesagt,"),
    )
    assert found.speakers() == ["Jan Nowak"]
    assert found.quotations[0].addressee is None


def test_two_names_side_by_side_are_speaker_and_addressee() -> None:
    text = "Carl Hayes traf Pjotr Orlow. Im Ernstfall werde man handeln, hat Hayes Orlow gewarnt."
    found = attributed(
        text, Given("Im Ernstfall werde man handeln", "Hayes Orlow", "hat … gewarnt", ", hat Hayes Orlow gewarnt")
    )
    assert found.speakers() == ["Carl Hayes"]
    assert found.quotations[0].addressee is not None
    assert found.quotations[0].addressee.span.text == "Orlow"


def test_sie_after_a_plural_in_the_sentence_before() -> None:
    text = "Die Sprecherin Maria Orlowa widersprach Berichten, wonach Soldaten kommen sollten. Sie sprach von Unsinn."
    found = attributed(text, Given("Sie sprach von Unsinn.", "Sie", kind="reported"))
    assert found.speakers() == ["Maria Orlowa"]


def test_a_possessive_deeper_in_the_phrase_is_not_who_speaks() -> None:
    text = "Max Weber traf Ada Kern. Nach Angaben ihres Hauses gibt es keinen Streit."
    found = attributed(
        text,
        Given("gibt es keinen Streit", "Angaben ihres Hauses", "Nach", "Nach Angaben ihres Hauses"),
    )
    assert found.speakers() == [""]


def test_a_speaker_that_was_not_found_is_the_subject_of_the_verb_of_saying() -> None:
    text = "Ada Kern kam spät. Auf die Frage, ob sie bleibe, antwortete sie: „Nein.“"
    found = attributed(text, Given("„Nein.“", "", "", ", antwortete sie:", kind="direct"))
    assert found.speakers() == ["Ada Kern"]


def test_his_own_account_is_his() -> None:
    text = "Der Verein hat nach eigenen Angaben 300 Mitglieder."
    found = attributed(
        text, Given(("Der Verein hat", "300 Mitglieder"), "eigenen Angaben", "nach", "nach eigenen Angaben")
    )
    speaker = found.quotations[0].speaker
    assert speaker is not None
    assert speaker.span.text == "eigenen Angaben"
    assert found.speakers() == ["Verein"]


def test_two_who_speak_together_are_neither_of_them() -> None:
    text = "Jan Nowak traf Eva Holm. Nowak und Holm sagten, es sei spät."
    found = attributed(text, Given("es sei spät", "Nowak und Holm", "sagten", "Nowak und Holm sagten,"))
    assert found.speakers() == [""]
    assert found.chains() == ["speaker:Nowak und Holm"]


def test_two_trades_in_apposition_are_one_speaker() -> None:
    who = "Der Forscher Jan Nowak, Historiker und Leiter des Archivs"
    found = attributed(f"{who}, sagte, es sei spät.", Given("es sei spät", who, "sagte", f"{who}, sagte,"))
    assert found.speakers() == ["Jan Nowak"]


def test_a_possessive_leads_to_whose_it_is() -> None:
    text = "Jan Nowak reiste ab. Seine Warnung: Es sei spät."
    found = attributed(text, Given("Es sei spät", "Seine", "Warnung", "Seine Warnung:"))
    assert found.speakers() == ["Jan Nowak"]


def test_the_polite_form_is_nobody_of_the_text() -> None:
    text = "Eva Holm kam. Haben Sie gesagt, dass es regnet?"
    found = attributed(text, Given("dass es regnet", "Sie", "Haben … gesagt", "Haben Sie gesagt,"))
    assert found.speakers() == [""]


@pytest.mark.parametrize(("pronoun", "name"), [("Dieser", "Paul Ritter"), ("Jener", "Jan Nowak")])
def test_dieser_is_the_one_named_last_and_jener_the_first(pronoun: str, name: str) -> None:
    text = f"Der Anwalt Jan Nowak befragte den Zeugen Paul Ritter. {pronoun} sagte, es sei spät."
    found = attributed(text, Given("es sei spät", pronoun, "sagte", f"{pronoun} sagte,"))
    assert found.speakers() == [name]


@pytest.mark.parametrize("frame", ["Darin wird der König aufgefordert,", "Gestern wurde der König aufgefordert,"])
def test_whom_a_passive_addresses_does_not_speak(frame: str) -> None:
    text = f"Die Bittschrift ist da. {frame} zu gehen."
    found = attributed(text, Given("zu gehen", "", "aufgefordert", frame, addressee="der König"))
    assert found.speakers() == [""]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Der Vermittler der Konferenz, der frühere Minister Jan Nowak,", "Jan Nowak"),
        ("Der Leiter des Museums für Kunst und Gewerbe, Jan Nowak,", "Jan Nowak"),
        ("Finanzvorstand Jan Nowak", "Jan Nowak"),
        ("Jan Nowak, der Bruder von Paul Ritter,", "Jan Nowak"),
        ("Die Regierung Nowak", "Regierung Nowak"),
    ],
)
def test_the_person_named_with_an_office_or_trade_speaks(who: str, name: str) -> None:
    text = f"{who} sagte, es sei spät. Jan Nowak schwieg danach."
    found = attributed(text, Given("es sei spät", who.rstrip(","), "sagte", f"{who} sagte,"))
    assert found.speakers() == [name]


def test_an_owner_is_not_who_he_owns() -> None:
    text = "Der Arzt Nowaks sagte, es sei spät. Jan Nowak schwieg."
    found = attributed(text, Given("es sei spät", "Der Arzt Nowaks", "sagte", "Der Arzt Nowaks sagte,"))
    assert found.speakers() != ["Jan Nowak"]


def test_two_offices_with_a_verb_in_the_singular_are_one_person() -> None:
    who = "Kapitän und Torjäger Jan Nowak"
    found = attributed(f"{who} sagte, es sei spät.", Given("es sei spät", who, "sagte", f"{who} sagte,"))
    assert found.speakers() == ["Jan Nowak"]


def test_an_announcement_that_is_answered_stays_whose_it_is() -> None:
    frame = "Zur Ankündigung der Polizei,"
    text = f"{frame} zwei Wachen zu schließen, erklärte die Sprecherin Eva Holm: „Das ist falsch.“"
    given = Given("zwei Wachen zu schließen", "der Polizei", "Ankündigung", frame)
    assert attributed(text, given).speakers() == ["Polizei"]


def test_nobody_is_his_own_dative() -> None:
    text = "Claudia Weber lachte. Das Geschäft lief gut. Der Sohn, Steuerberater in Ulm, erklärte ihr, das lohne nicht."
    found = attributed(
        text,
        Given(
            "das lohne nicht",
            "Der Sohn, Steuerberater in Ulm",
            "erklärte",
            "Der Sohn, Steuerberater in Ulm, erklärte ihr,",
            "ihr",
        ),
    )
    addressee = found.quotations[0].addressee
    assert addressee is not None
    assert found.entities[addressee.entity_id or ""].name == "Claudia Weber"
