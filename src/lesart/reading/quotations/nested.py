"""Words within words: "Bei dem Treffen habe X gewarnt, dass …, hieß es", "Laut X betonte Y, dass …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import stretches
from lesart.reading.quotations.frames import DASS, QUESTIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Draft, Stretch
    from lesart.reading.quotations.indirect import Indirect
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.words import Words

_OUTER = frozenset({QuotationKind.INDIRECT, QuotationKind.INDIRECT_FREE_INDIRECT, QuotationKind.FREE_INDIRECT})
_INDEPENDENT = frozenset({Kind.MAIN, Kind.INFINITIVE, Kind.FRAGMENT})
_COMPLEMENTS = DASS | QUESTIONS


class Nested:
    """Finds the indirect speech inside indirect speech of one text."""

    def __init__(self, words: Words, indirect: Indirect) -> None:
        self._words = words
        self._indirect = indirect

    def drafts(self, sentence: Sentence, cues: tuple[Cue, ...], outer: list[Draft]) -> list[Draft]:
        """Return what somebody says within what somebody else says, one quotation for every stretch at most.

        Args:
            sentence: the sentence.
            cues: its cue verbs.
            outer: the quotations of the sentence.
        """
        found: list[Draft] = []
        for draft in outer:
            if draft.kind in _OUTER:
                inner = (self._within(sentence, cues, stretch) for stretch in draft.content)
                found.extend(one for one in inner if one is not None)
        return found

    def _within(self, sentence: Sentence, cues: tuple[Cue, ...], stretch: Stretch) -> Draft | None:
        for cue in cues:
            if stretch[0] <= cue.head < stretch[1] and cue.verb.takes("say"):
                draft = self._indirect.draft(sentence, cue, max(stretch[0], _opening(sentence, cue)))
                cut = _cut(draft, stretch) if draft is not None else None
                if cut is not None and self._is_named(cut, stretch) and _is_complement(sentence, cut):
                    return cut
        return None

    def _is_named(self, draft: Draft, stretch: Stretch) -> bool:
        """Tell whether the stretch names who speaks; "er" is mostly the outer speaker himself."""
        first = draft.speaker[0][0] if draft.speaker else -1
        return stretch[0] <= first < stretch[1] and self._words.tag[first] != "PPER"


def _opening(sentence: Sentence, cue: Cue) -> int:
    """Return where the frame of a cue begins at the earliest: with its clause, or the main clause it depends on."""
    clause = sentence.clauses[cue.clause]
    return clause.first if clause.kind in {Kind.SUB, Kind.RELATIVE} else sentence.first


def _is_complement(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a content is what a verb takes, or a main clause, no reason, time or condition."""
    for clause in sentence.clauses:
        if clause.first == draft.first:
            return clause.kind in _INDEPENDENT or (clause.kind is Kind.SUB and clause.opener in _COMPLEMENTS)
    return True


def _cut(draft: Draft, stretch: Stretch) -> Draft | None:
    """Return a draft cut to a stretch; None where nothing of it lies there, or nothing but it."""
    content = _inside(draft.content, stretch)
    frame = _inside(draft.frame, stretch)
    addressee = tuple(one for one in draft.addressee if stretch[0] <= one[0] and one[1] <= stretch[1])
    return replace(draft, content=content, frame=frame, addressee=addressee) if content and frame else None


def _inside(found: tuple[Stretch, ...], stretch: Stretch) -> tuple[Stretch, ...]:
    return stretches([i for first, last in found for i in range(max(first, stretch[0]), min(last, stretch[1]))])
