"""Konjunktiv that runs on: sentences without a frame whose mood says that somebody else's words go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.frames import is_reportative, is_subjunctive

if TYPE_CHECKING:
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.words import Words

_WITHOUT_SPEECH = (("es", "sei", "denn"), ("man", "nehme"), ("wie", "dem", "auch", "sei"))


def is_reported(words: Words, sentence: Sentence) -> bool:
    """Tell whether the first main clause of a sentence stands in the present subjunctive."""
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    return main is not None and is_reportative(words, main)


def runs_on(words: Words, sentence: Sentence, *, amid_speech: bool) -> bool:
    """Tell whether a sentence is reported speech by its mood alone.

    The present subjunctive is enough; the past subjunctive ("wäre", "könnte") also stands in the reporter's own
    conditions, so it counts only amid speech in the subjunctive.

    Args:
        words: the words of the text.
        sentence: a sentence without a frame of its own.
        amid_speech: whether speech in the subjunctive stands beside the sentence in its paragraph.
    """
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    if main is None or words.text[sentence.last - 1] == "?" or not is_subjunctive(words, main):
        return False
    if not (amid_speech or is_reportative(words, main)):
        return False
    starts = range(sentence.first, sentence.stop)
    return not any(words.lower[i : i + len(form)] == form for form in _WITHOUT_SPEECH for i in starts)
