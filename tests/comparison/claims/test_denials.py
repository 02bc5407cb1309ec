from __future__ import annotations

import pytest

from lesart.comparison.claims.alignment import align
from tests.comparison.build import reading


def denied(text: str) -> list[tuple[str, str]]:
    found = align([reading("Bote", text)], (), lambda _, entity: entity)
    return [(found.statements[a].text, found.statements[b].text) for a, b in sorted(found.antecedent.items())]


def test_a_pointing_denial_denies_what_was_said_before() -> None:
    text = "Die Gemeinde wirft dem Land Verschwendung vor. Das Land weist das zurück."
    assert denied(text) == [("Das Land weist das zurück", "Die Gemeinde wirft dem Land Verschwendung vor")]


def test_who_rules_out_a_thing_denies_what_told_of_it() -> None:
    text = (
        "Beide Städte ziehen ihre Wachen von der Brücke zurück. Der Zoll bleibt besetzt. Von einem Rückzug sei nie die "
        "Rede gewesen, sagte Sprecher Jan Nowak."
    )
    assert denied(text)[0][1] == "Beide Städte ziehen ihre Wachen von der Brücke zurück"
    assert denied("Der Zoll bleibt besetzt. Von einem Rückzug sei nie die Rede gewesen, sagte Jan Nowak.") == []


def test_a_noun_leads_back_over_other_statements() -> None:
    text = (
        "Ministerin Kron hat den Neubau der Brücke zugesagt. Die Kosten sind hoch. Eine solche Zusage hat es nicht "
        "gegeben, sagte ihre Sprecherin."
    )
    assert denied(text)[0][1] == "Ministerin Kron hat den Neubau der Brücke zugesagt"


def test_a_verdict_alone_is_a_denial() -> None:
    text = "Die Firma wolle das Werk schließen, berichtete der Handelskurier. „Frei erfunden“, sagte Vorstand Udo Marx."
    assert denied(text)[0][1] == "Die Firma wolle das Werk schließen"


@pytest.mark.parametrize(
    "text",
    [
        "Die Gemeinde plant eine Brücke. Das Land hatte kein Geld für die Straße.",
        "Die Gemeinde plant eine Brücke. Das Land bestreitet die Kosten aus dem Haushalt von 2021.",
        "Die Gemeinde plant eine Brücke. Das Land leugnet alles.",
    ],
)
def test_what_says_something_itself_or_denies_everything_points_to_nothing(text: str) -> None:
    assert denied(text) == []


def test_a_denial_goes_on_with_the_one_before_it() -> None:
    text = (
        "Die Werft in Tannroda soll im Juni schließen. „Es gibt keinen Beschluss“, sagte Sprecher Udo Marx. „Da hat sich "
        "jemand etwas ausgedacht“, sagte Marx."
    )
    assert denied(text) == [("Da hat sich jemand etwas ausgedacht", "Es gibt keinen Beschluss")]


def test_a_report_that_is_pointed_to_is_denied_as_one() -> None:
    text = (
        "Die Werft in Tannroda schließt im Juni. Am Montag hatte die Firma einen entsprechenden Bericht zurückgewiesen."
    )
    assert denied(text)[0][1] == "Die Werft in Tannroda schließt im Juni"


def test_what_is_negated_without_a_pointer_is_no_pointing_denial() -> None:
    assert denied("Die Werft schließt im Juni. Der Betriebsrat wusste nichts von dem Termin.") == []


def test_accusations_are_no_threats() -> None:
    text = (
        "Die Insel habe einen Überfall auf den Hafen geplant, berichtete der Kurier. Präsident Moor drohte dem Land mit "
        "Sanktionen. Die Insel wies die Anschuldigungen zurück."
    )
    assert denied(text)[0][1] == "Die Insel habe einen Überfall auf den Hafen geplant"


def test_a_verdict_that_names_what_it_is_about_points_to_nothing_else() -> None:
    text = "Die Initiative meldet viele Spenden. Die Stadt hat die Kritik am Umbau der Brücke als „haltlos“ bezeichnet."
    assert denied(text) == []


def test_what_is_not_mentioned_is_not_denied() -> None:
    text = "Der Preis der Brücke steigt auf das Doppelte. In den Papieren steht davon kein Wort."
    assert denied(text) == []
