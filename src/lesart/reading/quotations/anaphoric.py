"""Statements that a following sentence ascribes: "Der Vertrag ist geplatzt. Das bestätigte die Sprecherin." """

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.draft import Draft, stretches

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_POINTING = frozenset({"das", "dies"})
_TELLING = frozenset({"bestätigen", "urteilen", "entscheiden", "teilen", "mitteilen", "erklären", "sagen", "berichten", "melden", "geben", "gehen",
                      "verkünden", "schreiben", "äußern", "betonen", "behaupten", "meinen", "kündigen"})  # fmt: skip


def ascribed(text: Text, previous: Sentence, sentence: Sentence, cues: tuple[Cue, ...], speakers: Speakers) -> Draft | None:
    """Return the sentence before as indirect speech where this one opens with "das" or "dies" and a verb of telling."""
    words, first = text.words, sentence.first
    if words.lower[first] not in _POINTING or len(sentence.clauses) == 0:
        return None
    for cue in cues:
        if cue.clause == 0 and cue.finite == first + 1 and cue.verb.verb in _TELLING:
            content = ((previous.first, previous.last), (first, first + 1))
            frame = ((first + 1, sentence.stop),)
            speaker = speakers.of(sentence, cue)
            return Draft(QuotationKind.INDIRECT, content, stretches(list(cue.parts)), frame, speaker)
    return None
