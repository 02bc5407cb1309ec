"""Konjunktiv that runs on: sentences without a frame whose mood says that somebody else's words go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.frames import is_reportative, is_subjunctive

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.text import Text

_WITHOUT_SPEECH = (("es", "sei", "denn"), ("man", "nehme"), ("wie", "dem", "auch", "sei"))


def runs_on(text: Text, sentence: Sentence, *, in_speech: bool) -> bool:
    """Tell whether a sentence is reported speech by its mood alone.

    The present subjunctive is enough; the past subjunctive ("wäre", "könnte") also stands in the reporter's own
    conditions, so it counts only where speech goes before.

    Args:
        text: the text.
        sentence: a sentence without a frame of its own.
        in_speech: whether the sentence before is somebody's words.
    """
    words = text.words
    mains = [clause for clause in sentence.clauses if clause.kind is Kind.MAIN]
    if not mains or words.text[sentence.last - 1] == "?":
        return False
    if any(words.lower[i : i + len(form)] == form for form in _WITHOUT_SPEECH for i in range(sentence.first, sentence.stop)):
        return False
    if is_reportative(words, mains[0]):
        return True
    return in_speech and is_subjunctive(words, mains[0])
