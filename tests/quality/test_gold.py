from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from lesart.model import QuotationKind, SourceRole
from quality.errors import GoldError
from quality.loading import APART, DEMONSTRATION, EVENTS, event_texts, load_event, load_gold
from quality.loading import GOLD as FOLDERS

if TYPE_CHECKING:
    from pathlib import Path

    from quality.gold import Gold


FOLDER, TEXTS = FOLDERS / DEMONSTRATION, event_texts(DEMONSTRATION)


@pytest.fixture(scope="module", params=(*EVENTS, *APART))
def gold(request: pytest.FixtureRequest) -> Gold:
    return load_event(request.param)


@pytest.mark.parametrize("event", [*EVENTS, *APART])
def test_every_report_has_gold_and_every_locator_resolves(event: str) -> None:
    files = sorted(article.file for article in load_event(event).articles)
    assert files == sorted(path.name for path in event_texts(event).iterdir())


def test_every_report_of_the_demonstration_has_quotations_and_every_kind_occurs() -> None:
    gold = load_event(DEMONSTRATION)
    assert {q.article for q in gold.quotations} == {a.id for a in gold.articles}
    assert {q.kind for q in gold.quotations} == set(QuotationKind)


def test_chains_run_from_the_outlet_to_the_speaker(gold: Gold) -> None:
    for quotation in gold.quotations:
        assert quotation.chain[0].role is SourceRole.OUTLET
        assert quotation.chain[0].name == gold.article(quotation.article).outlet
        if quotation.speaker_name:
            assert quotation.chain[-1].role is SourceRole.SPEAKER
            assert quotation.chain[-1].name == quotation.speaker_name


def test_nested_quotations_stand_within_their_parents(gold: Gold) -> None:
    by_id = {q.id: q for q in gold.quotations}
    assert len(by_id) == len(gold.quotations)
    for quotation in gold.quotations:
        if quotation.parent:
            parent = by_id[quotation.parent]
            assert all(any(outer.contains(inner) for outer in parent.content) for inner in quotation.content)


def test_an_article_has_a_claim_or_is_silent_on_it_but_not_both(gold: Gold) -> None:
    stories = gold.stories()
    for claim in gold.claims:
        telling = {account.article for account in claim.accounts}
        assert not telling & set(claim.silent)
        assert telling | set(claim.silent) <= set(stories[claim.story])
        assert {article for origin in claim.origins for article in origin} <= telling


def test_the_sides_of_a_disagreement_rest_on_articles_that_have_the_claim(gold: Gold) -> None:
    claims = {claim.id: claim for claim in gold.claims}
    for disagreement in gold.disagreements:
        assert len(disagreement.sides) > 1
        telling = {account.article for account in claims[disagreement.claim].accounts}
        assert {article for side in disagreement.sides for article in side.articles} <= telling


def test_every_form_of_an_entity_stands_in_some_report(gold: Gold) -> None:
    for entity in gold.entities:
        for form in entity.forms:
            assert any(form in article.text for article in gold.articles), (entity.id, form)


def test_nothing_told_is_marked_as_furniture(gold: Gold) -> None:
    for quotation in gold.quotations:
        article = gold.article(quotation.article)
        assert not any(article.is_apart(span.start, span.end) for span in quotation.content)
    for time in gold.times:
        assert not gold.article(time.span.article_id).is_apart(time.span.start, time.span.end)


def test_a_locator_that_no_longer_fits_is_named(tmp_path: Path) -> None:
    texts, folder = tmp_path / "texts", tmp_path / "gold"
    shutil.copytree(TEXTS, texts)
    shutil.copytree(FOLDER, folder)
    report = texts / "08-blink.txt"
    report.write_text(report.read_text(encoding="utf-8").replace("Hölle", "Höhle"), encoding="utf-8")
    with pytest.raises(GoldError, match=r"quotations-08\.toml.*Es war die Hölle"):
        load_gold(folder, texts)


def test_a_value_of_the_wrong_kind_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "gold"
    shutil.copytree(FOLDER, folder)
    times = folder / "times.toml"
    times.write_text(times.read_text(encoding="utf-8").replace('type = "set"', 'type = "often"'), encoding="utf-8")
    with pytest.raises(GoldError, match=r"times\.toml.*often.*duration"):
        load_gold(folder, TEXTS)
