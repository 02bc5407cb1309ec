from __future__ import annotations

import pytest

from tests.reading.quotations.reading import read


def test_subjunctive_runs_on_over_sentences() -> None:
    first, second = read("Der Minister sagte, die Lage sei ernst. Man müsse handeln. Die Zeit werde knapp.")
    assert first.kind == "indirect"
    assert (second.kind, second.content) == ("indirect_free_indirect", "Man müsse handeln. Die Zeit werde knapp.")
    assert second.speaker == "Der Minister"
    assert (second.cue, second.frame) == ("", "")


def test_it_ends_with_the_indicative() -> None:
    found = read("Der Minister sagte, die Lage sei ernst. Man müsse handeln. Am Abend reiste er ab.")
    assert found[-1].content == "Man müsse handeln."


def test_it_runs_over_a_paragraph_break() -> None:
    found = read("Der Minister sagte, die Lage sei ernst. Man müsse handeln.\n\nDie Zeit werde knapp.")
    assert found[-1].content == "Man müsse handeln.\n\nDie Zeit werde knapp."


def test_a_cue_in_the_subjunctive_is_itself_reported() -> None:
    found = read("Der Minister sagte, die Lage sei ernst. Er gehe davon aus, dass es regnet.")
    assert found[-1].content == "Er gehe davon aus, dass es regnet."
    assert found[-1].kind == "indirect_free_indirect"


def test_a_quoted_phrase_in_running_speech_has_the_last_frame() -> None:
    found = read("Der Minister sagte, die Lage sei ernst. Der Vertrag sei „völlig unbrauchbar“.")
    assert [quotation.kind for quotation in found] == ["indirect", "indirect_free_indirect", "direct"]
    assert found[-1].frame == "Der Minister sagte,"


def test_it_belongs_to_whom_the_sentence_before_is_about() -> None:
    found = read("Trainerin Eva Brandt ist zuversichtlich. Die Mannschaft sei gut vorbereitet.")
    assert found[-1].speaker == "Trainerin Eva Brandt"


def test_past_subjunctive_counts_amid_speech_in_the_subjunctive() -> None:
    assert read("Ein Hafen wäre teuer. Das Geld fehlt.") == []
    found = read("Der Minister sagte, die Lage sei ernst. Ein Hafen wäre teuer.")
    assert found[-1].content == "Ein Hafen wäre teuer."
    found = read("Der Minister lehnte die Pläne ab. Ein Hafen wäre teuer. Das Geld sei knapp.")
    assert found[-1].content == "Ein Hafen wäre teuer. Das Geld sei knapp."


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister lehnte die Pläne ab. Ein Hafen wäre teuer.",
        "Der Minister sagte, die Lage sei ernst.\n\nAuch die Fähre könnte ein Druckmittel werden.",
        "Der Minister sagte, die Lage sei ernst. Danach ließen sich die Gäste die Halle zeigen.",
        "Der Minister sagte, die Lage sei ernst. Am Abend hielten die Minister eine Sitzung ab.",
    ],
)
def test_the_reporters_own_sentences_are_nobodys_word(text: str) -> None:
    assert "indirect_free_indirect" not in {quotation.kind for quotation in read(text)}


def test_what_the_reporter_tells_of_an_inner_speaker_goes_on_as_his() -> None:
    found = read("Laut dem Rathaus betonte Bürgermeister Lund, dass der Hafen offen bleibe. Er sei das Herz der Stadt.")
    assert (found[-1].kind, found[-1].speaker) == ("indirect_free_indirect", "Bürgermeister Lund")


@pytest.mark.parametrize(
    "text",
    [
        "Ein Mann soll drei Banken überfallen haben.",
        "Die Beute soll vergraben worden sein.",
    ],
)
def test_soll_with_the_perfect_is_hearsay(text: str) -> None:
    assert [(quotation.kind, quotation.content) for quotation in read(text)] == [("free_indirect", text)]


def test_soll_after_speech_is_somebodys_word() -> None:
    found = read("Der Minister kündigte an, den Hafen zu bauen. Die Arbeiten sollen sehr teuer sein.")
    assert (found[-1].kind, found[-1].speaker) == ("free_indirect", "Der Minister")


def test_soll_as_a_plan_of_the_reporter() -> None:
    assert read("Der Hafen liegt im Norden. Er soll im Mai öffnen.") == []


def test_running_speech_belongs_to_the_pronoun_that_spoke_last() -> None:
    found = read("Trainer Paul Ek kam am Abend. Er sagte, er sei müde. Das Spiel habe Kraft gekostet.")
    assert [(quotation.kind, quotation.speaker) for quotation in found] == [
        ("indirect", "Er"),
        ("indirect_free_indirect", "Er"),
    ]


def test_a_condition_with_sollte_does_not_let_speech_run_on() -> None:
    found = read(
        "Der Kurier berichtet, dass die Regierung eine Zusage fordert, den Bau zu stoppen, sollte die Frist verstreichen. "
        "Für die Partei wäre dies ein Dilemma."
    )
    assert all("Dilemma" not in each.content for each in found)


@pytest.mark.parametrize(
    "remark",
    [
        "Das könnte das Ende sein.",
        "Im Ernstfall sähe die Regel eine Sperre vor.",
        "Damit wäre der Streit vorbei.",
    ],
)
def test_the_reporters_own_remark_is_nobodys_speech(remark: str) -> None:
    assert [each.kind for each in read(f"Der Minister forderte die Stadt auf, zu handeln. {remark}")] == ["indirect"]
    assert [each.kind for each in read("Die Wirtschaft könnte schrumpfen. Das wäre ein Rückschlag.")] == []


def test_a_remark_between_speech_is_speech() -> None:
    found = read("Der Minister sagte, er sei müde. Das könnte das Ende sein. Er sei schon alt.")
    assert found[-1].content == "Das könnte das Ende sein. Er sei schon alt."


def test_a_remark_behind_speech_is_the_reporters() -> None:
    found = read("Der Minister sagte, er sei müde. Er gehe bald. Das könnte das Ende sein.")
    assert found[-1].content == "Er gehe bald."


def test_a_plan_behind_speech_is_no_hearsay() -> None:
    assert [each.kind for each in read("Der Rat sagte, es sei spät. Die Straße soll am Freitag öffnen.")] == [
        "indirect"
    ]
    assert read("Der Rat sagte, es sei spät. Die Straße soll leer sein.")[-1].kind == "free_indirect"


@pytest.mark.parametrize("pronoun", ["Dieser sagte, es", "Er traf Jan Kern, der sagte, es"])
def test_it_goes_on_with_a_pronoun_that_points_back(pronoun: str) -> None:
    found = read(f"Die Ministerin sagte, es reiche. {pronoun} sei zu spät. Man werde sich wehren.")
    assert found[-1].speaker in {"Dieser", "der"}


@pytest.mark.parametrize(
    "between",
    ["Alle Opfer stammen aus der Gegend.", "Dabei starb Nils Kaller.", "Der Verkauf der Woba ist beschlossen."],
)
def test_neither_the_dead_nor_an_event_goes_on_speaking(between: str) -> None:
    found = read(f"Die Polizei sagte, der Wagen sei gestohlen. {between} Die Lage sei ernst.")
    assert found[-1].speaker == "Die Polizei"


@pytest.mark.parametrize("between", ["Unterstützung kommt von Jan Beer.", "Rückendeckung bekam sie von Jan Beer."])
def test_it_goes_on_with_whom_an_answer_comes_from(between: str) -> None:
    found = read(f"„Wir sind am Ende“, sagte Eva Holm. {between} Das Land müsse helfen.")
    assert found[-1].speaker == "Jan Beer"
