from __future__ import annotations

from tests.reading.quotations.reading import read


def test_whoever_is_interviewed_gives_the_answers() -> None:
    text = (
        "„Ich höre auf“\nInterview mit Trainer Jan Beer\n\nFrage: Herr Beer, hören Sie auf?\n\n"
        "Antwort: Ja. Mein Arzt weiß es seit Mai.\n\nFrage: Warum?\n\nAntwort: Ich bin müde. Mein Arzt sagt, ich solle gehen."
    )
    found = read(text)
    assert [each.speaker for each in found if each.kind == "direct"] == ["Jan Beer", "", "Jan Beer", "", "Jan Beer"]


def test_answers_with_a_label_stand_behind_questions_without_one() -> None:
    text = (
        "Interview: „Der Wald stirbt leise“\nDie Försterin Eva Holm über Käfer\n\nWie geht es dem Wald, Frau Holm?\n\n"
        "Holm: Schlecht. Jeder dritte Baum ist krank.\n\nWas tun Sie?\n\nHolm: Ich pflanze Eichen."
    )
    found = read(text)
    assert [each.speaker for each in found] == ["Holm", "Holm", "Holm"]
    assert found[1].content == "Schlecht. Jeder dritte Baum ist krank."


def test_the_voice_that_answers_says_the_headline() -> None:
    text = (
        "„Wir müssen sperren“\n\nMORGENBLATT: Wie schlimm ist es?\n\nEva Holm: Sehr. Ich habe es gesehen.\n\n"
        "MORGENBLATT: Und nun?\n\nHolm: Wir sperren die Brücke."
    )
    assert read(text)[0].speaker == "Eva Holm"


def test_labels_without_questions_before_them_are_no_interview() -> None:
    text = "Termine\n\nMuseum: Die Schau beginnt um acht.\n\nMuseum: Die Führung fällt aus."
    assert all(each.kind != "direct" for each in read(text))
