from __future__ import annotations

import pytest

from tests.reading.quotations.reading import Read, only, read


@pytest.mark.parametrize(
    "quoted",
    ["„Wir bleiben hier“", "»Wir bleiben hier«", "«Wir bleiben hier»", "“Wir bleiben hier”", '"Wir bleiben hier"'],
)
def test_every_style_of_marks_opens_and_closes(quoted: str) -> None:
    found = only(f"{quoted}, erklärte der Vorsitzende am Abend.")
    assert found.kind == "direct"
    assert found.content == quoted
    assert (found.speaker, found.cue) == ("der Vorsitzende", "erklärte")


def test_frame_behind_the_words() -> None:
    assert only("„Wir werden den Hafen öffnen“, sagte Bürgermeisterin Eva Brandt am Montag.") == Read(
        "direct",
        "„Wir werden den Hafen öffnen“",
        speaker="Bürgermeisterin Eva Brandt",
        cue="sagte",
        frame=", sagte Bürgermeisterin Eva Brandt am Montag",
    )


def test_frame_before_a_colon() -> None:
    assert only("Bürgermeisterin Eva Brandt sagte: „Wir werden den Hafen öffnen.“") == Read(
        "direct",
        "„Wir werden den Hafen öffnen.“",
        speaker="Bürgermeisterin Eva Brandt",
        cue="sagte",
        frame="Bürgermeisterin Eva Brandt sagte:",
    )


def test_frame_without_a_verb() -> None:
    found = only("Der Sprecher wörtlich: „Das war ein Fehler.“")
    assert (found.speaker, found.cue, found.frame) == ("Der Sprecher", "", "Der Sprecher wörtlich:")


def test_announced_over_a_line_break() -> None:
    found = only("Am Abend erklärte die Reederei:\n„Alle Fähren fahren wieder.“")
    assert found.content == "„Alle Fähren fahren wieder.“"
    assert (found.speaker, found.cue) == ("die Reederei", "erklärte")


def test_words_go_on_behind_the_frame() -> None:
    found = read("„Wir gehen“, sagte er. „Wir kommen nicht wieder.“")
    assert [quotation.content for quotation in found] == ["„Wir gehen“", "„Wir kommen nicht wieder.“"]
    assert [quotation.speaker for quotation in found] == ["er", "er"]


def test_a_quotation_of_several_sentences_is_one() -> None:
    found = only("„Wir gehen. Wir kommen nicht wieder. Das ist sicher“, sagte die Trainerin.")
    assert found.content == "„Wir gehen. Wir kommen nicht wieder. Das ist sicher“"


def test_a_quotation_runs_over_paragraphs() -> None:
    found = only("Die Trainerin sagte: „Wir gehen heute.\n\nWir kommen nicht wieder.“")
    assert found.content == "„Wir gehen heute.\n\nWir kommen nicht wieder.“"


def test_a_quotation_whose_paragraphs_are_opened_anew() -> None:
    found = read("Die Trainerin sagte: „Wir gehen heute.\n\n„Wir kommen nicht wieder.“")
    assert [quotation.content for quotation in found] == ["„Wir gehen heute.", "„Wir kommen nicht wieder.“"]
    assert {quotation.speaker for quotation in found} == {"Die Trainerin"}


def test_marks_within_marks_do_not_end_a_quotation() -> None:
    found = only("„Er rief ‚Feuer‘ und lief davon“, sagte die Zeugin.")
    assert found.content == "„Er rief ‚Feuer‘ und lief davon“"


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Die Ministerin nannte den Vorschlag „absurd“.", "„absurd“", "nannte"),
        (
            "Der Verband bezeichnete die Reform als „Schritt in die falsche Richtung“.",
            "„Schritt in die falsche Richtung“",
            "bezeichnete | als",
        ),
    ],
)
def test_what_something_is_called(text: str, content: str, cue: str) -> None:
    found = only(text)
    assert (found.kind, found.content, found.cue) == ("direct", content, cue)


def test_a_quoted_phrase_in_indirect_speech_has_its_frame() -> None:
    outer, inner = read("Die Ministerin sagte der „Süddeutschen Rundschau“, der Vertrag sei „völlig unbrauchbar“.")
    assert (outer.kind, inner.kind) == ("indirect", "direct")
    assert inner.content == "„völlig unbrauchbar“"
    assert (inner.speaker, inner.frame) == (outer.speaker, outer.frame)


@pytest.mark.parametrize(
    "text",
    [
        "Die „Süddeutsche Rundschau“ erscheint täglich in Augsburg.",
        "Das Containerschiff „Anna Lena“ liegt im Hafen.",
        "Der Film „Ein Sommer am Meer“ läuft im Herbst an.",
        "Der sogenannte „Deckel“ gilt seit Mai.",
        "Der Orkan „Berta“ zog über die Küste.",
    ],
)
def test_names_and_titles_are_no_quotations(text: str) -> None:
    assert read(text) == []


def test_what_somebody_speaks_of() -> None:
    found = only("Die Sprecherin sprach am Abend von „Unfug“.")
    assert (found.kind, found.content, found.speaker) == ("direct", "„Unfug“", "Die Sprecherin")


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("„Das Eis hält noch“, brummelte der alte Fischer.", "der alte Fischer", "brummelte"),
        ("„Das Eis hält noch“, schnauzte Jan Petersen zurück.", "Jan Petersen", "schnauzte | zurück"),
        ("Für die Gewerkschaft ist das „ein Tritt vors Schienbein“.", "die Gewerkschaft", "Für | ist"),
        ("Die Anwältin will „zuerst die Akten lesen“, bevor sie redet.", "Die Anwältin", "will"),
        ("In dem Brief ist von „ernsten Mängeln“ die Rede.", "dem Brief", "ist | die Rede"),
        ("„Sie haben nichts gelernt“, hielt sie dem Rat entgegen.", "sie", "hielt | entgegen"),
        ("Brandt findet den Plan „mutig, aber teuer“.", "Brandt", "findet"),
        ("Die Frauen trugen ein Banner mit der Aufschrift „Rettet unseren Fluss“.", "Die Frauen", "mit der Aufschrift"),
    ],
)
def test_a_frame_that_only_its_quotation_shows(text: str, speaker: str, cue: str) -> None:
    found = only(text)
    assert (found.kind, found.speaker, found.cue) == ("direct", speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        "Die Gruppe, die sich selbst „Wache Augen“ nennt, kam am Montag.",
        "Dieses Verfahren nennt man „stilles Lesen“.",
        "Der Strom wird auch „kalter Wind“ genannt.",
        "Die Studie „Junge Leute auf dem Land“ lobte niemand.",
        "Der Sänger (61, „Mein letzter Sommer“) lobte das Publikum.",
        "„Ärzte für den Fluss“ kündigten an, zu helfen.",
        "In der Halle waren Bilder zu finden, darunter „ein stiller Morgen“.",
    ],
)
def test_what_something_is_called_is_no_quotation(text: str) -> None:
    assert all(quotation.kind != "direct" for quotation in read(text))


def test_an_interview_is_read_by_turns() -> None:
    text = (
        "Die Imkerin Ada Lund über ihre Bienen. Wir trafen sie in Husum.\n\n"
        "Nordblick: Frau Lund, stechen Ihre Bienen?\n\n"
        "Lund: Selten. Ich rede mit ihnen.\n\nAber nur abends.\n\n"
        "Nordblick: Was sagen Sie ihnen?\n\n"
        "Lund: Gute Nacht.\n\n"
        "Ada Lund lebt in Husum."
    )
    assert [(found.speaker, found.content) for found in read(text)] == [
        ("Nordblick", "Frau Lund, stechen Ihre Bienen?"),
        ("Lund", "Selten. Ich rede mit ihnen.\n\nAber nur abends."),
        ("Nordblick", "Was sagen Sie ihnen?"),
        ("Lund", "Gute Nacht."),
    ]


def test_a_table_is_no_interview() -> None:
    text = "Bauernpartei: 21 Prozent\nStadtpartei: 30 Prozent\nBauernpartei: 4 Sitze\nStadtpartei: 7 Sitze"
    assert read(text) == []


def test_a_headline_in_marks_belongs_to_the_first_speaker_named() -> None:
    found = read("„Wir fangen neu an“\n\nTrainerin Eva Brandt kehrt zurück. „Ich freue mich“, sagte Eva Brandt.")
    assert [(quotation.content, quotation.speaker) for quotation in found] == [
        ("„Wir fangen neu an“", "Eva Brandt"),
        ("„Ich freue mich“", "Eva Brandt"),
    ]


@pytest.mark.parametrize("text", ["„Nein“, sagte die Trainerin.", "Auf die Frage sagte die Trainerin nur: „Nein.“"])
def test_one_word_can_be_an_answer(text: str) -> None:
    assert only(text).content.strip("„“.") == "Nein"


def test_one_word_can_be_a_title() -> None:
    assert read("Das Lied heißt „Nein“.") == []


def test_a_sentence_that_its_frame_parts_is_one() -> None:
    found = only("„Der Hafen“, sagte er, „schließt bald.“")
    assert (found.content, found.speaker, found.frame) == ("„Der Hafen“ | „schließt bald.“", "er", ", sagte er,")


def test_a_verb_of_saying_under_another_frame_frames_what_a_colon_sets_behind_it() -> None:
    found = read("Wie das Blatt schrieb, soll Arnaud zu dem Trainer gesagt haben: „Geh weg, du Wurm.“")
    assert (found[-1].kind, found[-1].speaker) == ("direct", "Arnaud")


def test_behind_words_of_nobody_the_subject_of_the_sentence_speaks() -> None:
    found = read("Der Forscher Martin Hoff wandte sich gegen die Behauptung, es regne: „Ich sehe nur Sonne am Himmel.“")
    assert (found[-1].kind, found[-1].speaker) == ("direct", "Der Forscher Martin Hoff")


def test_a_verb_of_saying_behind_the_words_that_are_answered_frames_the_answer() -> None:
    found = read("Zur Ankündigung der Stadt, das Bad zu schließen, erklärte die Sprecherin Eva Holm: „Das ist falsch.“")
    assert [(each.kind, each.cue) for each in found] == [("indirect", "Ankündigung"), ("direct", "erklärte")]
    assert found[1].speaker == "die Sprecherin Eva Holm"
    assert found[0].frame == "Zur Ankündigung der Stadt, | , erklärte die Sprecherin Eva Holm:"


def test_a_headline_before_it_makes_no_name_of_a_short_sentence() -> None:
    assert (
        only("Neues vom Ausschuss\n„Wir sind fertig“, so Anna Holm, Präsidentin des Vereins, am Sonntag.").kind
        == "direct"
    )


def test_a_past_tense_that_looks_like_an_adjective_frames() -> None:
    assert only("„Das ist Unsinn und bleibt es“, konstatierte Direktorin Eva Holm.").cue == "konstatierte"


@pytest.mark.parametrize("who", ["Jan Wolter (Trainer SV Ahlen)", "Eva Holm (SPD)"])
def test_a_bracket_before_a_colon_does_not_hide_it(who: str) -> None:
    found = only(f"{who}: „Wir haben verdient gewonnen.“")
    assert (found.kind, found.speaker) == ("direct", who)
