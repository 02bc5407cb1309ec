from __future__ import annotations

from lesart.comparison.claims.alignment import align
from tests.comparison.build import reading

FULL = "Es gebe keinen Beschluss, die Werft in Tannroda zu schließen, sagte Sprecher Udo Marx."
BARE = "Die Belegschaft protestierte am Tor. Es gebe keinen Beschluss, sagte Sprecher Udo Marx."


def groups(*texts: str) -> list[set[str]]:
    """Return the texts of the statements that stand together, across reports."""
    readings = [reading(f"Blatt {number}", text) for number, text in enumerate(texts)]
    found = align(readings, (), lambda _, entity: entity)
    return [{found.statements[number].text for number in group} for group in found.groups]


def together(texts: list[set[str]], one: str, other: str) -> bool:
    return any(any(one in each for each in group) and any(other in each for each in group) for group in texts)


def test_a_denial_without_content_joins_those_that_have_one() -> None:
    assert together(groups(FULL, BARE), "zu schließen", "Es gebe keinen Beschluss")
    assert any({"Es gebe keinen Beschluss"} < group for group in groups(FULL, BARE))


def test_what_there_is_none_of_must_be_the_same_thing() -> None:
    other = "Die Belegschaft protestierte am Tor. Es gebe keinen Hinweis, sagte Sprecher Udo Marx."
    assert not together(groups(FULL, other), "zu schließen", "keinen Hinweis")


def test_between_two_claims_it_stays_where_it_is() -> None:
    second = "Es gebe keinen Beschluss, den Preis für Strom im Sommer zu erhöhen, sagte Stadträtin Mia Holm."
    found = groups(FULL, second, BARE)
    assert not any({"Es gebe keinen Beschluss"} < group for group in found)
