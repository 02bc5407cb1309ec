"""Prints how good and how fast the shipped German pack is."""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING

from lesart.language import load
from training.scores import score_names, score_words, words_a_second
from training.texts import parliament

if TYPE_CHECKING:
    from pathlib import Path

    from training.scores import Rates

# The speed is taken on paragraphs joined to texts of about the length of a report.
TIMED_TEXTS, PARAGRAPHS_A_TEXT = 40, 12


def evaluate_pack(data: Path) -> None:
    """Print the scores on GSD test and GermEval dev, and words a second, as a table."""
    begin = time.perf_counter()
    nlp = load("de")
    loaded = time.perf_counter() - begin
    words = score_words(nlp, data / "ud-german" / "de_gsd-ud-test.conllu")
    print("UD German GSD test, given words and sentences")
    print(f"  STTS tag      {words.tag:7.1%}")
    print(f"  lemma         {words.lemma:7.1%}")
    print(f"  UPOS          {words.pos:7.1%}")
    print(f"  subjunctive   {_shown(words.subjunctive)}")
    print("GermEval 2014 dev, outer names, exact span and kind")
    for kind, found in score_names(nlp, data).items():
        print(f"  {kind:13} {_shown(found)}")
    print(f"Loaded in {loaded:.2f} s; {words_a_second(nlp, _texts(data)):,.0f} words/s through the whole pipeline")


def _shown(found: Rates) -> str:
    return f"P {found.precision:6.1%}  R {found.recall:6.1%}  F1 {found.f1:6.1%}"


def _texts(data: Path) -> list[str]:
    paragraphs = list(islice(parliament(data), TIMED_TEXTS * PARAGRAPHS_A_TEXT))
    starts = range(0, len(paragraphs), PARAGRAPHS_A_TEXT)
    return ["\n\n".join(paragraphs[start : start + PARAGRAPHS_A_TEXT]) for start in starts]
