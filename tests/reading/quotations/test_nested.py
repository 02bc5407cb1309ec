from __future__ import annotations

from tests.reading.quotations.reading import read


def test_words_within_words_of_a_source() -> None:
    outer, inner = read("Laut dem Rathaus betonte Bürgermeister Lund, dass der Hafen offen bleibe.")
    assert (outer.content, outer.speaker) == ("betonte Bürgermeister Lund, dass der Hafen offen bleibe", "dem Rathaus")
    assert (inner.content, inner.speaker) == ("dass der Hafen offen bleibe", "Bürgermeister Lund")
    assert inner.frame == "betonte Bürgermeister Lund,"


def test_a_frame_in_the_subjunctive_before_its_words() -> None:
    outer, inner = read("In der Sitzung habe Lund klargestellt, dass die Kosten steigen, hieß es aus dem Rathaus.")
    assert outer.speaker == "dem Rathaus"
    assert (inner.content, inner.speaker, inner.cue) == ("dass die Kosten steigen", "Lund", "habe | klargestellt")


def test_a_frame_in_the_subjunctive_behind_its_words() -> None:
    found = read(
        "Das Rathaus teilte mit, der Hafen bleibe offen. Die Stadt werde klagen, habe Lund Minister Weber gewarnt."
    )
    assert [quotation.kind for quotation in found] == ["indirect", "indirect_free_indirect", "indirect"]
    assert (found[2].content, found[2].speaker) == ("Die Stadt werde klagen", "Lund")


def test_who_speaks_on_about_himself_is_no_inner_speaker() -> None:
    found = read("Der Trainer sagte, er habe beschlossen, dass der Torwart spielt.")
    assert [quotation.speaker for quotation in found] == ["Der Trainer"]


def test_reasons_are_no_inner_words() -> None:
    assert len(read("Der Trainer sagte, der Verein warne die Spieler, weil das Spiel hart werde.")) == 1
