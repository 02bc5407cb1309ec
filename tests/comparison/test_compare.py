from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.model import Article, Reading, Span, Synopsis
from tests.comparison.accident import accident
from tests.comparison.build import reading, synopsis
from tests.comparison.company import company

if TYPE_CHECKING:
    from collections.abc import Iterator


def spans(thing: object) -> Iterator[Span]:
    """Yield every span of a record, however deep."""
    if isinstance(thing, Span):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from spans(each)
    elif is_dataclass(thing) and not isinstance(thing, Article):
        for field in fields(thing):
            yield from spans(getattr(thing, field.name))


def check(record: Synopsis) -> None:
    """Assert what must hold of every synopsis."""
    texts = {article.id: article.text for article in record.articles}
    assert all(span.text == texts[span.article_id][span.start : span.end] for span in spans(record))
    entities, origins = {e.id for e in record.entities}, {o.id: o for o in record.origins}
    quotations = [quotation.id for quotation in record.quotations]
    assert len(set(quotations)) == len(quotations)
    for quotation in record.quotations:
        mentions = [mention for mention in (quotation.speaker, quotation.addressee) if mention and mention.entity_id]
        assert all(mention.entity_id in entities for mention in mentions)
    for claim in record.claims:
        assert {account.origin_id for account in claim.accounts} - {None} == set(claim.origins)
        assert all(
            account.article_id in origins[account.origin_id].article_ids
            for account in claim.accounts
            if account.origin_id
        )
        assert all(account.quotation_id in quotations for account in claim.accounts if account.quotation_id)
        assert not {silence.article_id for silence in claim.silent} & set(claim.article_ids)
        assert len(claim.because) == len(claim.accounts) - 1
        assert claim.label
        assert claim.topic
    passages = [(account.article_id, account.spans) for claim in record.claims for account in claim.accounts]
    assert len(set(passages)) == len(passages)
    for disagreement in record.disagreements:
        assert len(disagreement.sides) > 1
        assert disagreement.because
        assert disagreement.claim_id in {claim.id for claim in record.claims}
    assert [claim.id for claim in record.claims] == [f"c{number}" for number in range(1, len(record.claims) + 1)]


@pytest.mark.parametrize("story", [accident, company])
def test_a_record_holds_together(story: object) -> None:
    check(synopsis(*story()))  # type: ignore[operator]


@pytest.mark.parametrize("story", [accident, company])
def test_the_order_of_the_articles_does_not_matter(story: object) -> None:
    readings = story()  # type: ignore[operator]
    one, other = synopsis(*readings), synopsis(*reversed(readings))
    for name in ("claims", "disagreements", "origins", "reuse", "wording", "entities", "articles"):
        assert getattr(one, name) == getattr(other, name), name


def test_what_could_not_be_read_is_noted() -> None:
    known = reading("Bote", "Die Brücke ist gesperrt.")
    foreign = Reading(
        Article("post", "The bridge is closed.", outlet="Post", language="en"),
        statements_read=False,
        note="Post: no pack",
    )
    record = synopsis(known, foreign)
    assert record.notes == ("Post: no pack",)
    assert [claim.article_ids for claim in record.claims] == [("bote",)]


def test_one_article_is_a_record_too() -> None:
    check(synopsis(reading("Bote", "Die Brücke ist gesperrt. Das teilte die Stadt mit.")))


SENTENCES = [
    "Die Brücke von Altwies ist seit Montag gesperrt.",
    "Bei dem Unglück wurden 14 Menschen verletzt.",
    "Rund 20 Menschen wurden bei dem Unglück verletzt, sagte ein Sprecher der Polizei.",
    "Ministerin Ada Kron versprach einen Neubau.",
    "Das Land weist das zurück.",
    "„Die Brücke ist sicher“, sagte Kron.",
    "Eine solche Zusage gab es nicht.",
    "Das Gespräch dauerte zwei Stunden.",
]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True), min_size=1, max_size=4))
def test_any_story_makes_a_record_that_holds_together(bodies: list[list[str]]) -> None:
    readings = [reading(f"Blatt {number}", " ".join(body)) for number, body in enumerate(bodies)]
    record = synopsis(*readings)
    check(record)
    assert synopsis(*reversed(readings)).claims == record.claims
