from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from training.corpus.__main__ import app
from training.corpus.agreement import agreement_of, differences, labels
from training.corpus.markup import AnnotatedArticle, parse

if TYPE_CHECKING:
    from pathlib import Path

FIRST = (
    "<f1><s1>Die Wirtin</s1> <c1>klagte</c1>,</f1> <q1 indirect act=accuse>der Lärm nehme zu</q1>. "
    "<q2 reported act=reject><s2>Der Rat</s2> wies das zurück.</q2> <q3 free_indirect>Es blieb still.</q3>"
)
SECOND = (
    "<f1><s1>Die Wirtin</s1> <c1>klagte</c1>,</f1> <q1 indirect>der Lärm nehme zu</q1>. "
    "<q2 reported act=reject>Der <s2>Rat</s2> wies das zurück.</q2> Es blieb still."
)


def article(marked: str) -> AnnotatedArticle:
    text, quotations = parse(marked)
    return AnnotatedArticle("a001-lärm", {}, text, quotations)


def test_an_annotator_agrees_with_himself() -> None:
    agreement = agreement_of([(article(FIRST), article(FIRST))])
    assert agreement.scores.joint.f1 == 1.0
    assert all(label.kappa == 1.0 for label in agreement.attributes.values())
    assert agreement.inside.kappa == 1.0


def test_each_annotator_is_asked_for_what_the_other_has() -> None:
    agreement = agreement_of([(article(FIRST), article(SECOND))])
    kinds = agreement.scores.kinds
    assert (kinds["indirect"].f1, kinds["reported"].f1) == (1.0, 1.0)
    assert (kinds["free_indirect"].recall, kinds["free_indirect"].cases) == (0.0, 1)
    assert agreement.second == {"indirect": 1, "reported": 1}
    assert agreement.scores.messages.recall == pytest.approx(2 / 3)
    assert agreement.scores.messages.precision == 1.0


def test_labels_are_compared_on_what_both_have() -> None:
    agreement = agreement_of([(article(FIRST), article(SECOND))])
    assert (agreement.attributes["act"].equal, agreement.attributes["act"].items) == (0.5, 2)
    assert agreement.attributes["kind"].equal == 1.0


def test_speakers_may_overlap_without_being_equal() -> None:
    agreement = agreement_of([(article(FIRST), article(SECOND))])
    assert (agreement.scores.speaker_overlaps, agreement.scores.speaker_exact) == (1.0, 0.5)
    assert agreement.with_speaker == 2


def test_tokens_inside_are_those_of_any_content() -> None:
    agreement = agreement_of([(article(FIRST), article(SECOND))])
    assert agreement.inside.items == 19
    assert agreement.inside.equal == pytest.approx(15 / 19)


def test_kappa_of_a_known_table() -> None:
    given = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert labels(given).equal == pytest.approx(0.7)
    assert labels(given).kappa == pytest.approx(0.4)


def test_kappa_of_one_label_and_of_nothing() -> None:
    assert labels([("state", "state")] * 3).kappa == 1.0
    assert labels([]).kappa == 0.0


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1))
def test_kappa_is_the_same_from_either_side(pairs: list[tuple[str, str]]) -> None:
    assert labels(pairs).kappa == pytest.approx(labels([(other, one) for one, other in pairs]).kappa)
    assert labels(pairs).kappa <= labels(pairs).equal


def test_every_difference_is_named() -> None:
    assert list(differences(article(FIRST), article(SECOND))) == [
        "indirect accuse / indirect state: der Lärm nehme zu",
        "only the first: free_indirect state: Es blieb still.",
    ]


def write(corpus: Path, first: str, second: str) -> None:
    head = "outlet: Der Bote\nvoice: local\ntopic: local\npublished: 2024-05-01\nannotator: a\n---\n"
    for folder, marked in (("articles", first), ("second", second)):
        (corpus / folder).mkdir()
        (corpus / folder / "a001-laerm.txt").write_text(f"{head}{marked}\n", encoding="utf-8")


def test_the_command_prints_the_agreement(tmp_path: Path) -> None:
    write(tmp_path, FIRST, SECOND)
    result = CliRunner().invoke(app, ["agreement", "--each", "--corpus", str(tmp_path)])
    assert result.exit_code == 0
    assert "a001-laerm: only the first: free_indirect state: Es blieb still." in result.output
    assert "Cohen's kappa" in result.output


def test_the_check_fails_where_the_two_texts_differ(tmp_path: Path) -> None:
    write(tmp_path, FIRST, SECOND.replace("still", "laut"))
    result = CliRunner().invoke(app, ["--corpus", str(tmp_path)])
    assert result.exit_code == 1
    assert "fault: second: a001-laerm: the text annotated a second time differs" in result.output


def test_the_check_counts_tokens_and_both_annotations(tmp_path: Path) -> None:
    write(tmp_path, FIRST, SECOND)
    result = CliRunner().invoke(app, ["--corpus", str(tmp_path)])
    rows = {
        name.strip(): count.strip()
        for _, name, count, _ in (line.split("│") for line in result.output.splitlines() if "│" in line)
    }
    assert result.exit_code == 0
    assert (rows["tokens"], rows["annotated twice"], rows["split: train"]) == ("19", "1", "1")
