from __future__ import annotations

import pytest

from lesart.model import DisagreementKind
from tests.comparison.build import reading, synopsis

_CONTRADICTING = {DisagreementKind.DENIAL, DisagreementKind.POLARITY}


def contradictions(one: str, other: str) -> list[tuple[str, ...]]:
    """Return the words of each side where two reports contradict each other."""
    record = synopsis(reading("Bote", one, "2022-05-03T10:00"), reading("Post", other, "2022-05-03T18:00"))
    return [tuple(side.value for side in each.sides) for each in record.disagreements if each.kind in _CONTRADICTING]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Bei der Kontrolle in Altwies soll ein Wachmann den Händler gestoßen haben",
            "Mein Kollege hat niemanden gestoßen",
        ),
        ("Die Wachleute in Altwies klopften zweimal", "An die Tür geklopft habe niemand"),
        ("Altwies zieht die Wachleute von der Brücke zurück", "Von einem Rückzug sei nie die Rede gewesen"),
        ("Gegen die Wachleute ermittelt die Staatsanwaltschaft", "Ermittlungen gebe es bislang nicht"),
    ],
)
def test_a_deed_told_here_and_negated_there_is_contested(one: str, other: str) -> None:
    assert contradictions(f"{one}.", f"{other}, sagte Sprecherin Ada Kron.") == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bei der Kontrolle wollte ein Wachmann den Händler stoßen.", "Wir haben niemanden gestoßen, sagte Ada Kron."),
        ("Ein Wachmann hat den Händler Jens Ahrend gestoßen.", "Timo Kern hat er nicht gestoßen, sagte Ada Kron."),
        ("Vor drei Jahren hat ein Wachmann einen Händler gestoßen.", "Am Montag stieß der Wachmann den Händler nicht."),
        ("Die Staatsanwaltschaft zahlt dem Händler Geld.", "Den Wachleuten zahlt die Gemeinde Altwies keinen Lohn."),
    ],
)
def test_what_is_wished_of_somebody_else_or_of_another_time_is_not(one: str, other: str) -> None:
    assert contradictions(one, other) == []


def test_what_is_not_so_yet_does_not_contradict_what_is_told_later() -> None:
    assert contradictions("Ermittlungen gebe es bislang nicht, sagte Ada Kron.", "Nun ermittelt die Polizei.") == []


def test_what_only_its_introduction_denies_is_shown_with_it() -> None:
    denied = "Die Gemeinde Altwies dementierte einen Bericht, wonach die Brücke vom Einsturz bedroht ist"
    told = "Die Brücke in Altwies ist vom Einsturz bedroht"
    assert contradictions(f"{told}. Es regnete am Montag stark.", f"{denied}.") == [(told, denied)]


def test_a_denial_is_of_what_was_told_not_of_the_telling() -> None:
    told = "Die Tür des Ladens stand eine Stunde lang offen. Das behauptet Nachbarin Ida Kern. Ada Kron bestreitet es."
    assert contradictions(told, "Der Laden in Altwies bleibt geschlossen.") == [
        ("Die Tür des Ladens stand eine Stunde lang offen", "Ada Kron bestreitet es")
    ]
