from __future__ import annotations

from lesart.model import Stance
from quality.measures.accounts import match_accounts
from tests.quality.measures.build import ARTICLES, RESIGNS, account, claim


def test_passages_that_share_half_of_the_shorter_one_are_one_account() -> None:
    found = claim(
        account("a", "Minister tritt am Montag zurück", Stance.ASSERTS),
        account("b", "Das Amt bestreitet", Stance.DENIES),
    )
    matches = match_accounts([RESIGNS], [found], ARTICLES)
    assert matches.of_gold == {(0, 0): {(0, 0)}, (0, 1): frozenset(), (0, 2): {(0, 1)}}
    assert matches.of_found == {(0, 0): {(0, 0)}, (0, 1): {(0, 2)}}


def test_the_claim_with_most_accounts_stands_for_one_of_the_gold() -> None:
    one = claim(account("a", "Der Minister tritt am Montag zurück", Stance.ASSERTS))
    two = claim(
        account("b", "Minister Holm geht", Stance.ASSERTS),
        account("b", "Das Amt bestreitet den Rücktritt", Stance.DENIES),
    )
    matches = match_accounts([RESIGNS], [one, two], ARTICLES)
    assert matches.best_claims() == {0: 1}
    assert matches.stood_for(0) == matches.stood_for(1) == [0]
    assert matches.claims_for((0, 0)) == {0}


def test_a_claim_about_something_else_stands_for_none() -> None:
    rain = claim(account("c", "In der Hafenstadt regnet es", Stance.ASSERTS))
    matches = match_accounts([RESIGNS], [rain], ARTICLES)
    assert matches.best_claims() == {}
    assert matches.stood_for(0) == []
