from __future__ import annotations

import pytest

from lesart.model import MentionKind
from tests.reading.quotations.reading import only, quotations, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Sprecher der Polizei in Essen, Max Weber, sagte, man ermittle.", "Der Sprecher der Polizei in Essen, Max Weber"),
        ("„Wir ermitteln“, sagte Max Weber, Sprecher der Polizei.", "Max Weber, Sprecher der Polizei"),
        ("„Wir ermitteln“, sagte Weber der Zeitung.", "Weber"),
        ("Am Montag sagte die Trainerin in Köln, man ermittle.", "die Trainerin"),
        ("Das Vorgehen bezeichnete der Anwalt als „unerhört“.", "der Anwalt"),
        ("Die Kritik wies er zurück und sagte, man ermittle.", "er"),
        ("Trainer Paul Krüger, der am Sonntag abreist, sagte, er sei müde.", "Trainer Paul Krüger"),
        ("Dass er geht, sagte der Trainer schon gestern: „Ich gehe.“", "der Trainer"),
        ("Aus dem Weißen Haus hieß es, man habe keine Pläne.", "dem Weißen Haus"),
        ("Aus dem Hafenamt verlautete, man habe keine Pläne.", "dem Hafenamt"),
        ("Aus Kreisen der Bahn ist zu hören, man habe keine Pläne.", "Kreisen der Bahn"),
        ("Die Reederei erklärt, die Fähre sei sicher.", "Die Reederei"),
        ("Der Wirt ließ am Montag durchblicken, dass er bald schließt.", "Der Wirt"),
        ("Die beiden sind sich einig, dass der Fund echt ist.", "Die beiden"),
        ("Der Rat wirbt mit den Worten, der Hafen sei sicher.", "Der Rat"),
        ("Es wies den Vorwurf zurück, man habe zu spät gewarnt.", "Es"),
        ("Ende Januar verkündete der Verband, dass man antrete.", "der Verband"),
        ("Der Sender zitiert den Pfarrer mit den Worten „Wir haben lange gewartet.“", "den Pfarrer"),
        ("„Das ist ein Unding“, sagte der Fahrer laut Radio Nord.", "der Fahrer"),
        ("Es war der falsche Leim. Dies gab nach langen Untersuchungen Professor Uwe Maler bekannt.", "Professor Uwe Maler"),
        ("„Es wird teuer“. Das musste Minister Paul Ek einräumen.", "Minister Paul Ek"),
        ("In dem Brief heißt es, man habe keine Pläne.", "dem Brief"),
        ("Von der Behörde wurde mitgeteilt, man habe keine Pläne.", "der Behörde"),
        ("Aus einer Mitteilung des Konzerns geht hervor, dass er umzieht.", "einer Mitteilung des Konzerns"),
        ("Der Trainer lobte das Spiel in Köln und drückte die Hoffnung aus, dass es so weitergeht.", "Der Trainer"),
        ("„Wir warten“, zitiert die Agentur Norda den Ökonomen Peter Lund.", "den Ökonomen Peter Lund"),
        ("Die Agentur zitiert den Trainer Peter Lund mit den Worten, dass er bleibt.", "den Trainer Peter Lund"),
        ("Die Spieler, die Ärzte und Eva Hahn seien informiert, teilte das Rathaus mit.", "das Rathaus"),
        ("Der Rat werde mit Wien, Schwedens Regierungschef Karl Ek und der Stadt Rom reden, teilte das Rathaus mit.", "das Rathaus"),
        ("„Wir warten“, sagte Lunds außenpolitischer Berater Karl Ek.", "Lunds außenpolitischer Berater Karl Ek"),
        ("Während der Sitzung sagte Lund, er sei müde.", "Lund"),
        ("Der Trainer lobte die Industrie- und Sportvereine in Köln und drückte die Hoffnung aus, dass es so bleibt.", "Der Trainer"),
        ("Der Antrag war vom Rat mit dem Hinweis abgelehnt worden, man habe kein Geld.", "Rat"),
        ("Der Anwalt ging, Richterin Lea Hahn (SPD) sagte, er sei müde.", "Richterin Lea Hahn (SPD)"),
        ("Drei der fünf Kammern regen an, die Frist zu verlängern.", "Drei der fünf Kammern"),
        ("Ein nicht genannter Vertreter der Bank sagte, man warte ab.", "Ein nicht genannter Vertreter der Bank"),
        ("Die Fraktionen werfen Lund Untätigkeit vor.", "Die Fraktionen"),
        ("In der Begründung der Jury heißt es, das Buch sei klug.", "der Begründung der Jury"),
        ("Der Verband ließ verlauten, man werde klagen.", "Der Verband"),
        ("Der Wirt besitzt drei Lokale und behauptet, alle seien voll.", "Der Wirt"),
        ("Der Verein Lichtblick sagte, man warte ab.", "Der Verein Lichtblick"),
        ("Lunds Sprecherin sagte, man warte ab.", "Lunds Sprecherin"),
        ("Brarens' Sprecherin sagte, man warte ab.", "Brarens' Sprecherin"),
        ("Es gibt einen Fahrer, der Lunds Aussage als „falsch“ bezeichnete.", "der"),
    ],
)  # fmt: skip
def test_speakers(text: str, speaker: str) -> None:
    assert [quotation.speaker.span.text for quotation in quotations(text) if quotation.speaker][:1] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Kern des Papiers ist die Forderung, dass alle Schiffe umkehren.",
        "Wichtigster Punkt bleibt der Vorwurf, dass die Stadt zu spät gehandelt habe.",
    ],
)
def test_what_is_no_speaker(text: str) -> None:
    assert only(text).speaker == ""


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Der Trainer sagte gegenüber dem Sender, er sei müde.", "dem Sender"),
        ("Der Trainer sagte dem Sender am Montag, er sei müde.", "dem Sender"),
        ("Der Trainer sagte vor Journalisten, er sei müde.", "Journalisten"),
        ("Der Trainer sagte im Gespräch mit dem Sender, er sei müde.", "dem Sender"),
        ("Der Verein forderte vom Trainer, zu gehen.", "Trainer"),
        ("Der Verein forderte den Trainer auf, zu gehen.", "den Trainer"),
        ("Dem Mann wird vorgeworfen, drei Banken überfallen zu haben.", "Dem Mann"),
        ("Die Männer werden beschuldigt, drei Banken überfallen zu haben.", "Die Männer"),
        ("Der Präsident appellierte an die Bürger, zu Hause zu bleiben.", "die Bürger"),
    ],
)
def test_addressees(text: str, addressee: str) -> None:
    assert only(text).addressee == addressee


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Er sagte, die Lage sei ernst.", MentionKind.PRONOUN),
        ("Der Trainer sagte, die Lage sei ernst.", MentionKind.NOMINAL),
        ("Angela Krüger sagte, die Lage sei ernst.", MentionKind.NAME),
    ],
)
def test_kinds_of_mention(text: str, kind: MentionKind) -> None:
    (quotation,) = quotations(text)
    assert quotation.speaker is not None
    assert quotation.speaker.kind is kind
    assert quotation.speaker.entity_id is None


def test_who_is_suspected_does_not_speak() -> None:
    assert only("Der Wirt steht im Verdacht, Wasser verkauft zu haben.").speaker == ""


@pytest.mark.parametrize(
    "who",
    [
        "Oberst a. D. Max Kern",
        "Frau Prof. Dr. Dr. h. c. Ilse Brand-Meyer",
        "Der Sprecher der Fraktion Die Linke im Rat, Jan-Ole Beer,",
    ],
)
def test_titles_and_names_with_an_article_belong_to_the_speaker(who: str) -> None:
    assert only(f"{who} sagte, es eile.").speaker == who.rstrip(",")


def test_what_is_seen_so_is_no_part_of_who_sees_it() -> None:
    found = read("Anders sieht das Finanzministerin Eva Holm. Die Kassen seien leer.")
    assert found[-1].speaker == "Finanzministerin Eva Holm"


def test_words_that_are_answered_are_no_part_of_the_answer() -> None:
    found = only("Zu den Plänen, das Bad zu schließen, sagte der Vorsitzende Jan Beer, das sei ein Fehler.")
    assert found.content == "das sei ein Fehler"


def test_a_titled_person_behind_the_verb_speaks_of_the_thing_before_it() -> None:
    found = only("Die Kosten des Umbaus bezifferte Finanzchefin Eva Holm auf 60 Millionen Euro.")
    assert found.speaker == "Finanzchefin Eva Holm"


@pytest.mark.parametrize(
    ("text", "speaker", "addressee"),
    [
        ("„Das habe ich nie gesungen“, sagte Kern zu BLITZ.", "Kern", "BLITZ"),
        ("„Es eilt“, sagte der Sprecher zu dem Vorfall.", "der Sprecher", ""),
        ("Der Präsident von Mexiko forderte, dass die Mauer fällt.", "Der Präsident von Mexiko", ""),
        ("Es heißt, dass die Regierung von Ungarn verlangt, zu zahlen.", "die Regierung von Ungarn", "Ungarn"),
        ("„Das ist falsch“, sagte Karl-Theodor zu Guttenberg.", "Karl-Theodor zu Guttenberg", ""),
    ],
)
def test_who_is_spoken_to_is_no_part_of_who_speaks(text: str, speaker: str, addressee: str) -> None:
    found = read(text)[-1]
    assert (found.speaker, found.addressee) == (speaker, addressee)


def test_who_is_spoken_to_does_not_speak_on() -> None:
    assert [found.speaker for found in read("„Das war ich nie“, sagte Kern zu BLITZ. Er habe geschlafen.")] == [
        "Kern",
        "Kern",
    ]


def test_people_may_only_rumour_it() -> None:
    found = only("Nachbarn munkeln, dass der Wirt den Laden längst verkauft hat.")
    assert (found.speaker, found.content) == ("Nachbarn", "dass der Wirt den Laden längst verkauft hat")
