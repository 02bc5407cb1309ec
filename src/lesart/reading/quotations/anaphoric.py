"""Statements that the next sentence ascribes to somebody: "Der Vertrag ist geplatzt. Das bestätigte sie heute"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.lexicon import words as word_list

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.words import Words

_POINTING = frozenset({"das", "dies"})
_TELLING = word_list("cues", "telling")


def ascribed(words: Words, since: int, sentence: Sentence, cues: tuple[Cue, ...], speakers: Speakers) -> Draft | None:
    """Return what stands before as indirect speech where a sentence opens with "das" or "dies" and a verb of telling.

    Args:
        words: the words of the text.
        since: the first word that it can point back to.
        sentence: the sentence that points back.
        cues: the cues of that sentence.
        speakers: finds who says it.
    """
    first = sentence.first
    if words.lower[first] not in _POINTING:
        return None
    for cue in cues:
        if cue.clause == 0 and cue.finite == first + 1 and cue.verb.verb in _TELLING:
            content = ((since, first), (first, first + 1))
            frame = ((first + 1, sentence.stop),)
            speaker = speakers.of(sentence, cue)
            return Draft(QuotationKind.INDIRECT, content, stretches(list(cue.parts)), frame, speaker)
    return None
