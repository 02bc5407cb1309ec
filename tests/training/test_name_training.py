from __future__ import annotations

from typing import TYPE_CHECKING

import pycrfsuite

from lesart.language.de.name_model import IMPOSSIBLE, FeatureWeights
from training.gazetteer import _company, _is_name
from training.name_model import write_model

if TYPE_CHECKING:
    from pathlib import Path


def test_the_written_model_weighs_as_it_was_learnt(tmp_path: Path) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    for _ in range(3):
        trainer.append([["w=Jan"], ["w=Blork"], ["w=geht"]], ["B-PER", "I-PER", "O"])
    trainer.train(str(tmp_path / "names.crf"))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(tmp_path / "names.crf"))
    assert write_model(tagger, tmp_path) == 3
    weights = FeatureWeights(tmp_path)
    assert weights.labels == ["B-PER", "I-PER", "O"]
    rows, numbers = weights.of_views([""])
    assert weights.labels[int(numbers[rows["w=Jan"]].argmax())] == "B-PER"
    assert "w=unbekannt" not in rows
    assert not numbers[0].any()
    assert weights.transitions[2, 1] == weights.transitions[3, 1] == IMPOSSIBLE


def test_a_company_is_known_without_its_legal_form() -> None:
    assert list(_company("Blork Holding AG")) == ["Blork Holding AG", "Blork"]


def test_names_begin_with_a_capital_and_are_in_latin_script() -> None:
    assert _is_name("Łódź")
    assert not _is_name("Лодзь")
    assert not _is_name("lodz")
