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


def names_by_article(*texts: tuple[str, str], agencies: tuple[str, ...] = ()) -> dict[str, set[str]]:
    """Return, by outlet, the names of the origins of whatever several of the reports have."""
    record = synopsis(*(reading(outlet, text, agencies=agencies) for outlet, text in texts))
    by_id = {origin.id: origin.name for origin in record.origins}
    found: dict[str, set[str]] = {}
    for claim in record.claims:
        if len({account.article_id for account in claim.accounts}) > 1:
            for account in claim.accounts:
                found.setdefault(account.article_id, set()).add(by_id[account.origin_id] if account.origin_id else "")
    return found


def test_a_report_and_who_cites_it_are_one_origin_also_where_it_is_only_pointed_to() -> None:
    found = names_by_article(
        (
            "Hafenpost",
            "Die Werft will den Standort Wismar bis Ende 2023 schließen, sagte ein Betriebsrat der Hafenpost.",
        ),
        (
            "Bote",
            (
                "Die „Hafenpost“ hatte berichtet, die Werft wolle Leute entlassen. Die Werft wolle dem Bericht zufolge den "
                "Standort Wismar bis Ende 2023 schließen."
            ),
        ),
    )
    assert found["bote"] == found["hafenpost"]


def test_an_act_told_right_after_an_official_account_goes_on_with_it() -> None:
    found = names_by_article(
        ("Bote", "Das Präsidialamt teilte mit, Moor habe mit der Sperrung des Kanals gedroht."),
        (
            "Post",
            "Das Gespräch dauerte nach Angaben des Präsidialamts zwei Stunden. Moor drohte mit der Sperrung des Kanals.",
        ),
    )
    assert found["post"] == {"Präsidialamt"}


def test_an_act_told_in_a_paragraph_of_its_own_is_the_outlet_s_own_report() -> None:
    found = names_by_article(
        ("Bote", "Das Präsidialamt teilte mit, Moor habe mit der Sperrung des Kanals gedroht."),
        (
            "Post",
            "Das Gespräch dauerte nach Angaben des Präsidialamts zwei Stunden.\n\nMoor drohte mit der Sperrung des Kanals.",
        ),
    )
    assert found["post"] == {"Post"}


def test_accounts_and_those_who_give_them_are_one_word_or_two() -> None:
    found = origins_of(
        ("Bote", "Die Zahl der Verletzten stieg nach Behördenangaben auf 28."),
        ("Post", "Die Zahl der Verletzten stieg nach Angaben der Behörden auf 28."),
    )
    assert [len(origins) for origins in found] == [1]


def test_a_body_called_by_its_noun_alone_is_the_one_of_that_noun_in_the_story() -> None:
    told = (
        ("Bote", "Am Streik nahmen nach Angaben der Stadt 300 Menschen teil."),
        ("Post", "Die Stadt Altwies teilte mit, am Streik hätten 300 Menschen teilgenommen."),
        ("Kurier", "Am Streik nahmen 300 Menschen teil, erklärte die Stadt."),
    )
    assert origins_of(*told) == [["Stadt Altwies"]]
    assert [len(origins) for origins in origins_of(told[0], told[2])] == [1]


def test_a_sentence_that_prints_of_one_agency_share_is_the_agency_s() -> None:
    sentence = "Die Vorsitzende der Gewerkschaft zeigte sich empört."
    found = names_by_article(
        ("Bote", f"Das Werk schließt am Montag. {sentence}"),
        ("Post", f"Die Fabrik hat heute wieder geöffnet. {sentence}"),
        agencies=("nda",),
    )
    assert found == {"bote": {"nda"}, "post": {"nda"}}
