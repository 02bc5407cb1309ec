from __future__ import annotations

import dataclasses

import pytest

import lesart.model
from lesart.errors import ModelError
from lesart.model import Account, Article, Claim, Quantity, Quotation, QuotationKind, Stance, Story

ARTICLE = Article.from_text("Der Minister sagte ab.", article_id="a")
TYPES = [
    each
    for name in lesart.model.__all__
    if dataclasses.is_dataclass(each := getattr(lesart.model, name)) and isinstance(each, type)
]


@pytest.mark.parametrize("each", TYPES, ids=lambda each: str(each.__name__))
def test_every_type_is_frozen_slotted_and_documented(each: type) -> None:
    assert each.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(each)
    assert each.__doc__
    assert not each.__doc__.startswith(f"{each.__name__}(")


@pytest.mark.parametrize("each", TYPES, ids=lambda each: str(each.__name__))
def test_collections_are_tuples(each: type) -> None:
    for field in dataclasses.fields(each):
        assert not str(field.type).startswith(("list", "dict", "set")), field.name


def test_evidence_is_required() -> None:
    with pytest.raises(ModelError, match="no content"):
        Quotation("q1", QuotationKind.DIRECT, ())
    with pytest.raises(ModelError, match="no passage"):
        Account("a", (), Stance.ASSERTS)
    with pytest.raises(ModelError, match="no account"):
        Claim("c1", "Absage", ARTICLE.span(0, 5), "Absage", ())
    with pytest.raises(ModelError, match="no article"):
        Story("s1", "Absage", ())


@pytest.mark.parametrize(("low", "high"), [(None, None), (3.0, 2.0)])
def test_impossible_quantities_are_refused(low: float | None, high: float | None) -> None:
    with pytest.raises(ModelError):
        Quantity(ARTICLE.span(0, 3), low, high)


def test_quotation_offsets_run_from_first_to_last_content() -> None:
    content = (ARTICLE.span(0, 3), ARTICLE.span(13, 18))
    quotation = Quotation("q1", QuotationKind.DIRECT, content)
    assert (quotation.start, quotation.end, quotation.article_id) == (0, 18, "a")


def test_claim_lists_each_article_once() -> None:
    spans = (ARTICLE.span(0, 5),)
    accounts = (Account("a", spans, Stance.ASSERTS), Account("a", spans, Stance.ATTRIBUTES))
    assert Claim("c1", "Absage", spans[0], "Absage", accounts).article_ids == ("a",)
