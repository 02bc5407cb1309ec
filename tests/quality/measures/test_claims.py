from __future__ import annotations

from lesart.model import Stance
from quality.measures.claims import score_claims
from tests.quality.measures.build import ARTICLES, RESIGNS, account, claim


def test_everything_right() -> None:
    found = claim(
        account("a", "Der Minister tritt am Montag zurück", Stance.ASSERTS, "o1"),
        account("b", "Minister Holm geht", Stance.ASSERTS, "o2"),
        account("b", "Das Amt bestreitet den Rücktritt", Stance.DENIES, "o2"),
        silent=("c",),
    )
    scores = score_claims([RESIGNS], [found], ARTICLES)
    assert scores.found.value == scores.stances.value == scores.origins.value == 1.0
    assert scores.pairs.f1 == scores.silence.f1 == 1.0


def test_a_denial_left_out_costs_one_of_two_pairs_across_articles() -> None:
    found = claim(
        account("a", "Der Minister tritt am Montag zurück", Stance.ASSERTS, "o1"),
        account("b", "Minister Holm geht", Stance.ATTRIBUTES, "o1"),
    )
    scores = score_claims([RESIGNS], [found], ARTICLES)
    assert scores.found.value == 2 / 3
    assert (scores.pairs.precision, scores.pairs.recall, scores.pairs.cases) == (1.0, 0.5, 2)
    assert scores.stances.value == 0.5
    assert scores.origins.value == 0.0  # one origin found where there are two
    assert scores.silence.recall == 0.0


def test_unlike_accounts_put_together_cost_precision_only_where_the_gold_has_both() -> None:
    rain = claim(
        account("c", "In der Hafenstadt regnet es", Stance.ASSERTS),
        account("a", "Sein Sprecher nennt keinen Grund.", Stance.ASSERTS),
    )
    assert score_claims([RESIGNS], [rain], ARTICLES).pairs.precision == 0.0
    assert score_claims([RESIGNS], [rain], ARTICLES).pairs.recall == 0.0


def test_an_article_that_has_the_claim_is_wrongly_called_silent() -> None:
    found = claim(account("a", "Der Minister tritt am Montag zurück", Stance.ASSERTS), silent=("b", "c"))
    scores = score_claims([RESIGNS], [found], ARTICLES)
    assert (scores.silence.precision, scores.silence.recall) == (0.5, 1.0)


def test_a_passage_that_shares_too_little_is_another_account() -> None:
    found = claim(account("a", "zurück. Sein Sprecher nennt keinen Grund.", Stance.ASSERTS))
    assert score_claims([RESIGNS], [found], ARTICLES).found.value == 0.0
