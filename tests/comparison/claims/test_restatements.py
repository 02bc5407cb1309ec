from __future__ import annotations

from lesart.comparison.claims.alignment import Alignment, align
from tests.comparison.build import reading

CHARGE = "Das Tor zum Lager habe die ganze Nacht offen gestanden, sagte Betriebsrätin Hanna Kell."
DENIED = f"{CHARGE} Direktor Udo Marx wies das zurück. „Das Tor war keine Minute offen“, sagte Marx."


def aligned(*texts: str) -> Alignment:
    readings = [reading(f"Blatt {number}", text) for number, text in enumerate(texts)]
    return align(readings, (), lambda article, entity: f"{article}/{entity}" if entity else None)


def group_of(found: Alignment, words: str) -> set[str]:
    return {
        found.statements[number].text
        for group in found.groups
        if any(words in found.statements[each].text for each in group)
        for number in group
    }


def test_a_denial_in_other_words_stands_with_what_is_denied() -> None:
    found = aligned(DENIED)
    assert any("ganze Nacht" in text for text in group_of(found, "keine Minute"))
    denied = next(n for n, statement in enumerate(found.statements) if "keine Minute" in statement.text)
    assert found.denied[denied]


def test_what_another_says_next_restates_no_denial() -> None:
    other = f"{CHARGE} Direktor Udo Marx wies das zurück. „Ich war keine Minute am Lager“, sagte Pförtnerin Mia Holm."
    assert not any("ganze Nacht" in text for text in group_of(aligned(other), "keine Minute"))


def test_what_the_denier_says_of_something_else_restates_no_denial() -> None:
    other = f"{CHARGE} Direktor Udo Marx wies das zurück. „Der Umsatz ist nicht gesunken“, sagte Marx."
    assert not any("ganze Nacht" in text for text in group_of(aligned(other), "Umsatz"))
