"""UD German GSD: tags, lemmas and the subjunctive on the test split, which nothing was trained on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart import language
from quality.figures import Figure
from training.scores import score_words

if TYPE_CHECKING:
    from pathlib import Path

PART = "gsd"
PATH = "ud-german/de_gsd-ud-test.conllu"


def measure(data: Path) -> list[Figure]:
    """Return the figures on the test split below a data folder; words and sentences are given."""
    scores = score_words(language.load("de"), data / PATH)
    return [
        Figure(f"{PART}.stts", scores.tag, scores.words),
        Figure(f"{PART}.lemma", scores.lemma, scores.words),
        Figure(f"{PART}.subjunctive.precision", scores.subjunctive.precision, scores.subjunctives),
        Figure(f"{PART}.subjunctive.recall", scores.subjunctive.recall, scores.subjunctives),
        Figure(f"{PART}.subjunctive.f1", scores.subjunctive.f1, scores.subjunctives),
    ]
