from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span

from training.scores import rates, score_names, score_words

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.tokens import Doc


def test_rates() -> None:
    found = rates(right=2, found=4, wanted=3)
    assert found.precision == 0.5
    assert found.recall == pytest.approx(2 / 3)
    assert found.f1 == pytest.approx(4 / 7)


def test_rates_of_nothing_are_zero() -> None:
    assert rates(0, 0, 0).f1 == 0.0


@Language.component("guesses_of_a_test")
def guess(doc: Doc) -> Doc:
    """Call every word a noun of its own form and every word with a capital a person."""
    for token in doc:
        token.tag_, token.lemma_ = "NN", token.text
    doc.ents = [Span(doc, token.i, token.i + 1, label="PER") for token in doc if token.text[0].isupper()]
    return doc


def test_scores_of_a_guesser(tmp_path: Path) -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("guesses_of_a_test")
    row = "{}\t{}\t{}\tNOUN\t{}\t{}\t0\troot\t_\t_\n"
    tree = row.format(1, "Rat", "Rat", "NN", "_") + row.format(2, "sei", "sein", "VAFIN", "Mood=Sub")
    (tmp_path / "a.conllu").write_text(tree, encoding="utf-8")
    words = score_words(nlp, tmp_path / "a.conllu")
    assert (words.tag, words.lemma, words.subjunctive.recall) == (0.5, 0.5, 0.0)
    (tmp_path / "ner-de").mkdir()
    names = "1\tBlork\tB-PER\tO\n2\tin\tO\tO\n3\tXantha\tB-LOC\tO\n"
    (tmp_path / "ner-de" / "germeval2014-dev.tsv").write_text(names, encoding="utf-8")
    scores = score_names(nlp, tmp_path)
    assert (scores["PER"].precision, scores["PER"].recall) == (0.5, 1.0)
    assert scores["all"].f1 == 0.5
