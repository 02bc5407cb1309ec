from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from training.corpus.collection import Split, annotated_twice, articles_of, split_of
from training.corpus.markup import MarkupError

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "outlet: Der Bote\nvoice: local\ntopic: local\npublished: 2024-05-01\nannotator: a\n---\n"


def put(corpus: Path, folder: str, name: str, marked: str) -> None:
    (corpus / folder).mkdir(exist_ok=True)
    (corpus / folder / f"{name}.txt").write_text(f"{HEAD}{marked}\n", encoding="utf-8")


def test_a_split_goes_by_the_number_alone() -> None:
    assert split_of("a002-markt") is split_of("z009-ein-anderer-titel") is Split.DEV
    assert split_of("a003-markt") is Split.TRAIN


def test_about_a_seventh_of_many_articles_is_for_development() -> None:
    splits = [split_of(f"a{number:03}-markt") for number in range(1, 701)]
    assert splits.count(Split.DEV) == 100


@pytest.mark.parametrize("name", ["markt", "a12-markt", "ab012-markt", "a012"])
def test_a_name_without_a_number_is_a_fault(name: str) -> None:
    with pytest.raises(MarkupError, match="three digits"):
        split_of(name)


def test_every_article_is_in_one_split(tmp_path: Path) -> None:
    for number in range(1, 10):
        put(tmp_path, "articles", f"a00{number}-markt", "Heute ist Markt.")
    by_split = {split: [article.name for article in articles_of(split, tmp_path)] for split in Split}
    assert by_split[Split.DEV] == ["a002-markt", "a009-markt"]
    assert len(by_split[Split.TRAIN]) == 7


def test_both_annotations_of_an_article_come_together(tmp_path: Path) -> None:
    put(tmp_path, "articles", "a001-markt", "<q1 reported><s1>Der Rat</s1> lobte den Markt.</q1>")
    put(tmp_path, "articles", "a002-regen", "Es regnet.")
    put(tmp_path, "second", "a001-markt", "Der Rat lobte den Markt.")
    ((first, second),) = annotated_twice(tmp_path)
    assert (len(first.quotations), len(second.quotations)) == (1, 0)


def test_two_texts_of_one_name_are_a_fault(tmp_path: Path) -> None:
    put(tmp_path, "articles", "a001-markt", "Der Rat lobte den Markt.")
    put(tmp_path, "second", "a001-markt", "Der Rat lobte den Platz.")
    with pytest.raises(MarkupError, match=r"from 'Markt\.' on"):
        list(annotated_twice(tmp_path))


def test_a_second_annotation_without_a_first_is_a_fault(tmp_path: Path) -> None:
    put(tmp_path, "second", "a001-markt", "Der Rat lobte den Markt.")
    with pytest.raises(MarkupError, match="no a001-markt"):
        list(annotated_twice(tmp_path))
