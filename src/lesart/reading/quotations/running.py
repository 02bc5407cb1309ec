"""Konjunktiv that runs on: sentences without a frame whose mood says that somebody else's words go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.frames import is_reportative, is_subjunctive

if TYPE_CHECKING:
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.words import Words

_POINTING = frozenset({"das", "dies", "damit", "dadurch", "dann"})
_WITHOUT_SPEECH = (("es", "sei", "denn"), ("man", "nehme"), ("wie", "dem", "auch", "sei"))


def is_reported(words: Words, sentence: Sentence) -> bool:
    """Tell whether the first main clause of a sentence stands in the present subjunctive."""
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    return main is not None and is_reportative(words, main)


def runs_on(words: Words, sentence: Sentence, *, before: bool, behind: bool) -> bool:
    """Tell whether a sentence is reported speech by its mood alone.

    The present subjunctive is enough. The past subjunctive ("wäre", "könnte") also stands in the reporter's own conditions,
    so it counts only beside speech in the subjunctive; and where a sentence points back to what was said ("Das könnte das
    Ende sein"), which the reporter's own remarks do, only between such speech.

    Args:
        words: the words of the text.
        sentence: a sentence without a frame of its own.
        before: whether speech in the subjunctive stands before it in its paragraph.
        behind: whether speech stands before it and the present subjunctive follows in its paragraph.
    """
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    if main is None or words.text[sentence.last - 1] == "?" or not is_subjunctive(words, main):
        return False
    comments = words.lower[main.first] in _POINTING and not any(words.lower[i].endswith("n") for i in main.finite)
    amid_speech = behind or (before and not comments)
    if not (amid_speech or is_reportative(words, main)):
        return False
    starts = range(sentence.first, sentence.stop)
    return not any(words.lower[i : i + len(form)] == form for form in _WITHOUT_SPEECH for i in starts)
