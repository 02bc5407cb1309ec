from __future__ import annotations

import pytest

from tests.reading.quotations.reading import Read, only, read


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Der Minister sagte, die Lage sei ernst.", "die Lage sei ernst", "sagte"),
        ("Der Minister sagte, dass die Lage ernst sei.", "dass die Lage ernst sei", "sagte"),
        ("Der Minister betonte, bei der Wahl würden alle Stimmen gezählt.", "bei der Wahl würden alle Stimmen gezählt", "betonte"),
        ("Die Polizei teilte am Abend mit, dass niemand verletzt wurde.", "dass niemand verletzt wurde", "teilte | mit"),
        ("Die Firma kündigte an, zwei Werke zu schließen.", "zwei Werke zu schließen", "kündigte an"),
        ("Die Opposition fragte, ob der Vertrag schon gilt.", "ob der Vertrag schon gilt", "fragte"),
        ("Die Opposition wollte wissen, ob der Vertrag schon gilt.", "ob der Vertrag schon gilt", "wollte wissen"),
        ("Der Präsident wies darauf hin, dass der Vertrag gilt.", "dass der Vertrag gilt", "wies darauf hin"),
        ("Die Ministerin hat am Montag angekündigt, neue Regeln vorzulegen.", "neue Regeln vorzulegen", "hat | angekündigt"),
        ("Der Richter ist der Ansicht, dass das Gesetz gilt.", "dass das Gesetz gilt", "ist der Ansicht"),
        ("Die Ministerin zeigte sich überzeugt, dass der Vertrag hält.", "dass der Vertrag hält", "zeigte sich überzeugt"),
        ("Der Verein hält es für möglich, dass der Trainer geht.", "dass der Trainer geht", "hält es für möglich"),
        ("Die Ministerin gab zu verstehen, dass der Vertrag hält.", "dass der Vertrag hält", "gab zu verstehen"),
        ("Der Zeuge gab zu Protokoll, er sei müde.", "er sei müde", "gab zu Protokoll"),
        ("Am Montag wurde bekannt, dass der Vertrag nicht gilt.", "dass der Vertrag nicht gilt", "wurde bekannt"),
    ],
)  # fmt: skip
def test_words_behind_the_frame(text: str, content: str, cue: str) -> None:
    found = only(text)
    assert (found.kind, found.content, found.cue) == ("indirect", content, cue)
    assert found.frame == text.removesuffix(".").removesuffix(content).strip()


def test_words_before_the_frame() -> None:
    assert only("Die Lage sei ernst, sagte der Minister am Dienstag in Bonn.") == Read(
        "indirect",
        "Die Lage sei ernst",
        speaker="der Minister",
        cue="sagte",
        frame=", sagte der Minister am Dienstag in Bonn",
    )


def test_words_before_a_frame_with_an_auxiliary() -> None:
    found = only("Ein Erfolg sei nicht zu erwarten, hatte Sprecher Karl Weber schon vorher deutlich gemacht.")
    assert (found.kind, found.content) == ("indirect", "Ein Erfolg sei nicht zu erwarten")
    assert (found.speaker, found.cue) == ("Sprecher Karl Weber", "hatte | deutlich gemacht")


def test_mood_alone_reports_before_any_verb() -> None:
    found = only("Das Treffen sei ein Erfolg, kalkulierte der Minister.")
    assert (found.content, found.speaker) == ("Das Treffen sei ein Erfolg", "der Minister")


def test_words_around_the_frame() -> None:
    found = only("Die Lage sei, sagte der Minister, sehr ernst.")
    assert found.content == "Die Lage sei | sehr ernst"


def test_a_frame_between_a_phrase_and_its_verb() -> None:
    found = only("Die Partei, sagte Lund am Montag, habe sich verändert.")
    assert (found.content, found.speaker) == ("Die Partei | habe sich verändert", "Lund")


def test_an_infinitive_with_commas_inside() -> None:
    found = only("Der Präsident forderte die Rebellen auf, alle Waffen, auch die schweren, sofort niederzulegen.")
    assert found.content == "alle Waffen, auch die schweren, sofort niederzulegen"
    assert found.addressee == "die Rebellen"


def test_a_subordinate_clause_with_an_apposition_inside() -> None:
    found = only("Die Zeitung berichtet, dass Paul Krüger, der Anwalt des Vereins, einen Antrag gestellt hat.")
    assert found.content == "dass Paul Krüger, der Anwalt des Vereins, einen Antrag gestellt hat"


def test_the_rest_of_the_predicate_frames_too() -> None:
    found = only("Die Forderung der Gewerkschaft, die Löhne zu erhöhen, wurde abgelehnt.")
    assert (found.content, found.cue) == ("die Löhne zu erhöhen", "Die Forderung")
    assert found.frame == "Die Forderung der Gewerkschaft, | , wurde abgelehnt"
    assert found.speaker == "der Gewerkschaft"


def test_two_cues_in_one_sentence() -> None:
    first, second = read("Der Minister sagte, die Lage sei ernst, und fügte hinzu, dass er sofort handle.")
    assert (first.content, first.cue) == ("die Lage sei ernst", "sagte")
    assert (second.content, second.cue) == ("dass er sofort handle", "fügte hinzu")
    assert second.speaker == "Der Minister"


def test_the_narration_takes_up_again() -> None:
    found = only("Der Minister sagte, die Lage sei ernst, und fuhr nach Hause.")
    assert found.content == "die Lage sei ernst"


def test_mood_alone_reports_behind_any_verb() -> None:
    found = only("Viele Anwohner sind verzweifelt, niemand habe ihnen geholfen.")
    assert (found.kind, found.content) == ("indirect", "niemand habe ihnen geholfen")
    assert found.speaker == "Viele Anwohner"


def test_a_missing_comma_before_dass() -> None:
    assert only("Der Trainer hoffte dass seine Mannschaft gewinnt.").content == "dass seine Mannschaft gewinnt"


def test_the_sentence_before_is_ascribed() -> None:
    found = only("Der Vertrag ist geplatzt. Das bestätigte die Sprecherin am Abend.")
    assert (found.content, found.speaker) == ("Der Vertrag ist geplatzt. | Das", "die Sprecherin")
    assert found.frame == "bestätigte die Sprecherin am Abend"


def test_a_dateline_is_nobodys_word() -> None:
    found = only("Kiel/Oslo (dpa) - Der Hafen ist gesperrt, wie die Polizei mitteilte.")
    assert found.content == "Der Hafen ist gesperrt"


def test_running_speech_of_nobody_is_ascribed() -> None:
    found = only("Die Lage sei ernst. Man müsse handeln. Das teilte das Ministerium am Montag mit.")
    assert (found.kind, found.speaker) == ("indirect", "das Ministerium")
    assert found.content == "Die Lage sei ernst. Man müsse handeln. | Das"


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt baut einen Hafen, so dass mehr Schiffe kommen.",
        "Der Regen führte dazu, dass der Fluss stieg.",
        "Der Sprecher wollte nicht bestätigen, dass der Vertrag geplatzt ist.",
        "Sie rief an, als der Regen kam.",
        "Noch ist nicht klar, wie die Regierung reagiert hat.",
        "Das Recht eines jeden Staates, zu entscheiden, welchem Bund er beitritt, gilt weiter.",
        "Die Spieler wehrten sich gegen die Niederlage, weil sie besser waren.",
        "Der Rat entscheidet am Montag, ob die Schule schließt.",
        "Der Rat muss entscheiden, welcher Weg der beste sei.",
        "Bald stellte sich heraus, dass der Hafen leer war.",
        "Der Wirt sorgte dafür, dass niemand fror.",
        "Man kann sagen, dass der Abend ein Erfolg war.",
        "Es darf festgehalten werden, dass der Abend ein Erfolg war.",
        "Der Hafen ist leer, das heißt am Kai liegt kein Schiff.",
        "Viele kamen zu spät, so auch die Mutter des Wirts.",
        "Der Trainer freute sich, dass der Verein gewonnen hat.",
    ],
)
def test_other_clauses_are_no_speech(text: str) -> None:
    assert read(text) == []


def test_a_clause_before_its_frame() -> None:
    found = only("Dass gespart worden sei, stritt der Wirt ab.")
    assert (found.content, found.cue, found.speaker) == ("Dass gespart worden sei", "stritt | ab", "der Wirt")


def test_reports_that_a_relative_clause_gives() -> None:
    denial, denied = read("Die Wirte weisen Berichte zurück, denen zufolge sie Wasser verkauft haben.")
    assert (denial.kind, denial.speaker) == ("reported", "Die Wirte")
    assert (denied.content, denied.speaker) == ("sie Wasser verkauft haben", "Berichte")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich sage: Die Brücke muss weg.",
        "Sagen wir es offen: Das Geld ist fort.",
        "Man darf sagen, der Rat habe geschlafen.",
        "Lassen Sie mich sagen, dass es reicht.",
        "Niemand bestreitet, dass es teuer ist.",
        "Wer sagt eigentlich, dass das so bleiben muss?",
        "Ich fordere einen Neustart.",
    ],
)
def test_the_writers_own_words_and_nobodys_are_no_quotation(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    ["Es kamen zwei Millionen, so viel wie im Vorjahr.", "Es kamen 300 Leute, so wenige wie selten."],
)
def test_a_comparison_with_so_names_no_source(sentence: str) -> None:
    assert read(sentence) == []
