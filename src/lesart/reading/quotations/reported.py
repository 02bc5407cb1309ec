"""Reported speech acts: a sentence that tells that somebody said something without giving the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_PREPOSITIONS = {"von": {"von", "vom"}, "vor": {"vor", "vorm"}, "zu": {"zu", "zum", "zur"}, "an": {"an", "am"},
                 "auf": {"auf", "aufs"}, "mit": {"mit"}, "über": {"über"}, "für": {"für"}, "um": {"um"},
                 "gegen": {"gegen"}, "aus": {"aus"}}  # fmt: skip
_CASUALTIES = frozenset({"tote", "todesopfer", "menschenleben", "opfer", "verletzte", "leben", "tribut"})


class Reported:
    """Finds reported speech acts in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._text = text
        self._words = text.words
        self._speakers = speakers
        self._addressees = addressees

    def voice(self, sentence: Sentence, cues: tuple[Cue, ...]) -> Cue | None:
        """Return the first cue of a main clause that voices or thinks something, whether or not its words are given."""
        for cue in cues:
            if sentence.clauses[cue.clause].kind in {Kind.MAIN, Kind.FRAGMENT} and (cue.verb.takes("say") or cue.verb.takes("think")):
                return cue
        return None

    def draft(self, sentence: Sentence, cues: tuple[Cue, ...]) -> Draft | None:
        """Return a sentence that reports a speech act; None where no cue has what it governs."""
        for cue in cues:
            clause = sentence.clauses[cue.clause]
            if clause.kind not in {Kind.MAIN, Kind.FRAGMENT} or cue.finite < 0:
                continue
            if not cue.verb.takes("say") or not self._governs(sentence, cue):
                continue
            speaker = self._speakers.of(sentence, cue)
            if not speaker or (cue.passive and cue.verb.verb == "verurteilen") or self._declares(sentence, cue):
                continue
            content = ((sentence.first, sentence.last),)
            addressee = self._addressees.of(sentence, cue, speaker)
            return Draft(QuotationKind.REPORTED, content, speaker=speaker, addressee=addressee)
        return None

    def _declares(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether the verb does something rather than say something: "äußerte sich zu", "forderte 90 Tote"."""
        words = self._words
        clause = sentence.clauses[cue.clause]
        inner = range(clause.first, clause.last)
        if cue.verb.verb == "äußern":
            return any(words.tag[i] == "PRF" for i in inner)
        return cue.verb.verb == "fordern" and any(words.lower[i] in _CASUALTIES for i in inner)

    def _governs(self, sentence: Sentence, cue: Cue) -> bool:
        return any(self._has(sentence, cue, governed) for governed in cue.verb.governs)

    def _has(self, sentence: Sentence, cue: Cue, governed: str) -> bool:
        words = self._words
        clause = sentence.clauses[cue.clause]
        inner = list(self._text.opaque.walk(clause.first, clause.last))
        if governed == "acc":
            return True
        if governed == "als":
            return any(words.lower[i] == "als" for i in inner)
        forms = _PREPOSITIONS.get(governed, set())
        return any(words.lower[i] in forms and words.tag[i] in {"APPR", "APPRART"} for i in inner)
