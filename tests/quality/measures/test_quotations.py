from __future__ import annotations

import pytest

from quality.measures.quotations import Annotated, pair, score_quotations


def tokens(first: int, last: int) -> frozenset[int]:
    return frozenset(range(first, last + 1))


def test_pairs_are_chosen_for_the_greatest_sum_not_one_after_the_other() -> None:
    gold = [Annotated("direct", tokens(0, 3)), Annotated("direct", tokens(2, 9))]
    found = [Annotated("direct", tokens(0, 5)), Annotated("direct", tokens(0, 2))]
    # (0,0) alone would be best for the first, 0.8, but leaves (1,1) with 2/11; crossed: 6/7 + 8/14
    assert sorted(pair(gold, found)) == [(0, 1), (1, 0)]


def test_kind_breaks_ties_of_nested_quotations_with_the_same_content() -> None:
    gold = [Annotated("indirect", tokens(0, 4)), Annotated("reported", tokens(0, 4))]
    found = [Annotated("reported", tokens(0, 4)), Annotated("indirect", tokens(0, 4))]
    assert sorted(pair(gold, found)) == [(0, 1), (1, 0)]


def test_content_by_hand() -> None:
    gold = [Annotated("direct", tokens(0, 3)), Annotated("indirect", tokens(10, 19))]
    found = [
        Annotated("direct", tokens(0, 4)),
        Annotated("direct", tokens(30, 31)),
        Annotated("direct", tokens(40, 40)),
    ]
    scores = score_quotations([(gold, found)])
    # rows: 4/5 and 0 and 0 of what was found; 4/4 and 0 of the gold
    assert scores.messages.precision == pytest.approx(0.8 / 3)
    assert scores.messages.recall == pytest.approx(1 / 2)
    assert (scores.kind_right, scores.paired) == (1.0, 1)
    assert scores.kinds["direct"].precision == pytest.approx(1 / 3)
    assert (scores.kinds["direct"].recall, scores.kinds["indirect"].recall) == (1.0, 0.0)


def test_roles_by_hand() -> None:
    gold = [
        Annotated("direct", tokens(0, 3), speaker=tokens(6, 7), cue=tokens(5, 5), frame=tokens(4, 7)),
        Annotated("reported", tokens(10, 14), speaker=tokens(10, 10)),
    ]
    found = [
        Annotated("direct", tokens(0, 3), speaker=tokens(7, 8), cue=tokens(5, 5)),
        Annotated("reported", tokens(10, 14), speaker=tokens(10, 10), addressee=tokens(12, 12)),
    ]
    scores = score_quotations([(gold, found)])
    # found: speaker 1/2, cue 1, speaker 1, addressee 0; asked for: speaker 1/2, cue 1, frame 0, speaker 1
    assert scores.roles.precision == pytest.approx(2.5 / 4)
    assert scores.roles.recall == pytest.approx(2.5 / 4)
    assert scores.joint.precision == pytest.approx(4.5 / 6)
    assert (scores.speaker_overlaps, scores.speaker_exact) == (1.0, 0.5)


def test_a_pair_that_shares_too_little_is_no_find_of_its_kind_and_asks_for_no_speaker() -> None:
    gold = [Annotated("direct", tokens(0, 9), speaker=tokens(20, 20))]
    found = [Annotated("direct", tokens(8, 17), speaker=tokens(20, 20))]
    scores = score_quotations([(gold, found)])
    assert scores.kinds["direct"].recall == 0.0
    assert scores.speaker_overlaps == 0.0
    assert scores.kind_right == 1.0


def test_articles_are_not_mixed_and_empty_content_is_left_out() -> None:
    one, other = [Annotated("direct", tokens(0, 3))], [Annotated("direct", frozenset())]
    scores = score_quotations([(one, other), ([], one)])
    assert scores.messages.recall == 0.0
    assert scores.messages.precision == 0.0
    assert scores.kinds["direct"].cases == 1


def test_no_articles_score_zero() -> None:
    assert score_quotations([]).joint.f1 == 0.0
