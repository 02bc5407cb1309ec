from __future__ import annotations

import pytest

from lesart.comparison.claims.searched import turning_word
from tests.comparison.build import reading, synopsis

_OTHERS = (
    "Die Anklage hatte vor dem Gericht in Altwies zweieinhalb Jahre Haft verlangt.",
    "Zweieinhalb Jahre Haft hatte die Anklage vor dem Gericht in Altwies verlangt, sagte Anwältin Ada Kron.",
    "Die Anklage verlangte vor dem Gericht in Altwies zweieinhalb Jahre Haft, meldet der Landesfunk.",
)
_REST = "Der Bäcker ist frei. Seine Kunden feierten am Abend auf dem Markt, es gab Kuchen und Musik."


def silent(last: str) -> bool:
    """Tell whether a report is called silent on what the others tell."""
    told = [reading(f"Blatt {number}", text) for number, text in enumerate(_OTHERS, 1)]
    record = synopsis(*told, reading("Letzte", f"{last} {_REST}"))
    return any(silence.article_id == "letzte" for claim in record.claims for silence in claim.silent)


def test_a_report_without_any_of_it_is_silent() -> None:
    assert silent("Der Bäcker Timo Kern hat ein Lied gesungen.")


@pytest.mark.parametrize(
    "told",
    [
        "Drei Jahre Knast verlangte der Staatsanwalt.",
        "Zwei Jahre und sechs Monate wollte der Ankläger.",
    ],
)
def test_another_value_of_the_same_or_the_same_length_is_no_silence(told: str) -> None:
    assert not silent(told)


def test_the_word_that_a_claim_turns_on_tells_most() -> None:
    assert turning_word({"klopf": 10.0, "beamt": 7.0, "@e1": 30.0, "=3": 20.0}) == "klopf"
    assert turning_word({"akti": 10.0, "auftrag": 8.0, "chem": 8.0}) is None
    assert turning_word({"@e1": 30.0}) is None
