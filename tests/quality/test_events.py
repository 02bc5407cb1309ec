from __future__ import annotations

from dataclasses import replace

import pytest

from quality.demonstration import measure_demonstration
from quality.loading import load_gold
from tests.quality.oracle import all_knowing

ONE_ORIGIN_EACH = "demonstration.main.origins"
"""An account has one origin in the model; an article of the gold may have two."""


def test_the_gold_scores_full_marks_on_itself() -> None:
    gold = load_gold()
    figures = {figure.name: figure.value for figure in measure_demonstration(gold, all_knowing(gold))}
    assert figures.pop(ONE_ORIGIN_EACH) > 0.9
    assert {name: value for name, value in figures.items() if value != pytest.approx(1.0)} == {}


def test_a_program_that_finds_nothing_scores_no_marks_for_finding() -> None:
    gold = load_gold()
    knowing = all_knowing(gold)
    nothing = replace(
        knowing,
        readings={key: replace(each, mentions=(), quotations=(), times=()) for key, each in knowing.readings.items()},
        synopses=tuple(
            replace(each, claims=(), disagreements=(), reuse=(), timeline=(), entities=()) for each in knowing.synopses
        ),
    )
    figures = {figure.name: figure.value for figure in measure_demonstration(gold, nothing)}
    found = [name for name, value in figures.items() if name.endswith(".f1") and value > 0]
    assert [name.split(".")[1] for name in found if "card" not in name] == ["intake", "entities", "entities", "stories"]


def test_figures_have_names_of_their_own() -> None:
    gold = load_gold()
    names = [figure.name for figure in measure_demonstration(gold, all_knowing(gold))]
    assert len(names) == len(set(names))
