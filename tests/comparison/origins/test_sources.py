from __future__ import annotations

from tests.comparison.build import reading, synopsis


def origins_of(*texts: tuple[str, str]) -> list[list[str]]:
    """Return the origins of each claim that several of the reports, each (outlet, text), have."""
    record = synopsis(*(reading(outlet, text) for outlet, text in texts))
    by_id = {origin.id: origin for origin in record.origins}
    shared = [claim for claim in record.claims if len({account.article_id for account in claim.accounts}) > 1]
    return [[by_id[o].name for o in claim.origins] for claim in shared]


def test_who_speaks_for_an_office_and_the_office_are_one_origin() -> None:
    found = origins_of(
        ("Bote", "Das Innenministerium teilte mit, die Grenze zu Polen bleibe bis Montag geschlossen."),
        ("Post", "Die Sprecherin des Innenministeriums sagte, die Grenze zu Polen bleibe bis Montag geschlossen."),
    )
    assert found == [["Innenministerium"]]


def test_an_office_and_a_critic_are_two_origins() -> None:
    found = origins_of(
        ("Bote", "Das Innenministerium teilte mit, die Grenze zu Polen bleibe bis Montag geschlossen."),
        ("Post", "Der Oppositionsführer Jan Kowal sagte, die Grenze zu Polen bleibe bis Montag geschlossen."),
    )
    assert [len(origins) for origins in found] == [2]


def test_a_figure_goes_back_to_who_gives_it() -> None:
    found = origins_of(
        ("Bote", "Das Hafenamt in Rostock schätzt die Zahl der Container auf 4500."),
        ("Post", "Das Hafenamt in Rostock teilte mit, die Zahl der Container betrage 4500."),
    )
    assert found == [["Hafenamt in Rostock"]]
