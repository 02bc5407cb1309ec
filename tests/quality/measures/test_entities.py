from __future__ import annotations

import pytest

from lesart.model import Entity, EntityKind, Mention, MentionKind, Span
from quality.gold import GoldEntity
from quality.measures.entities import score_forms, score_mentions, score_merged_mentions
from tests.quality.measures.build import TEXTS, article, span

HOLM = GoldEntity("holm", "Holm", EntityKind.PERSON, ("Holm", "Minister", "Der Minister"))
OFFICE = GoldEntity("amt", "Amt", EntityKind.ORGANISATION, ("Amt",))


def mention(where: Span, entity_id: str | None) -> Mention:
    return Mention(where, MentionKind.NAME, entity_id)


def test_forms_count_once_without_their_articles() -> None:
    found = [
        Entity("1", "Holm", EntityKind.PERSON, offices=("Minister",)),
        Entity("2", "das Amt", EntityKind.ORGANISATION),
    ]
    score = score_forms([HOLM, OFFICE], found, TEXTS.values())
    assert (score.f1, score.cases) == (1.0, 3)


def test_a_form_that_no_entity_has_stands_alone() -> None:
    score = score_forms([HOLM], [Entity("1", "Holm", EntityKind.PERSON)], TEXTS.values())
    assert (score.precision, score.recall) == (1.0, 0.5)


def test_mentions_are_clustered_within_their_article() -> None:
    articles = [article("a"), article("b")]
    found = {
        "a": [mention(span("a", "Der Minister"), "1")],
        "b": [mention(span("b", "Minister Holm"), "1"), mention(span("b", "Amt"), "1")],
    }
    score = score_mentions([HOLM, OFFICE], articles, found)
    # b: Minister, Holm and Amt in one cluster; a: its own
    assert score.cases == 4
    assert score.precision == (1 + 2 / 3 + 2 / 3 + 1 / 3) / 4
    assert score.recall == 1.0


def test_the_mention_that_fits_a_place_best_is_its_own() -> None:
    found = {"b": [mention(span("b", "Minister Holm geht"), "wide"), mention(span("b", "Holm"), "exact")]}
    narrow = GoldEntity("holm", "Holm", EntityKind.PERSON, ("Holm",))
    other = GoldEntity("m", "Minister", EntityKind.PERSON, ("Minister",))
    assert score_mentions([narrow, other], [article("b")], found).precision == 1.0


def test_mentions_of_a_story_are_clustered_across_its_articles() -> None:
    articles = [article("a"), article("b")]
    found = {
        "a": [mention(span("a", "Der Minister"), "1")],
        "b": [mention(span("b", "Minister Holm"), "1"), mention(span("b", "Amt"), "2")],
    }
    apart = {("a", "1"): "e1", ("b", "1"): "e2", ("b", "2"): "e3"}
    score = score_merged_mentions([HOLM, OFFICE], articles, found, apart)
    # 'Der Minister' alone, 'Minister' and 'Holm' together: of three that are one
    assert score.precision == 1.0
    assert score.recall == pytest.approx((1 / 3 + 2 / 3 + 2 / 3 + 1) / 4)
    joined = {**apart, ("b", "1"): "e1"}
    assert score_merged_mentions([HOLM, OFFICE], articles, found, joined).f1 == 1.0
