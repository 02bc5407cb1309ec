"""Indirect speech and thought with a cue: "sagte, er komme", "kündigte an zu kommen", "er komme, sagte sie"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.frames import Contents, is_subjunctive

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_COORDINATED = frozenset({"aber", "jedoch", "und", "allerdings", "dagegen", "hingegen", "damit", "zugleich"})
_RESUMING = frozenset({"dass", "daß", "weil", "da", "wenn", "sodass", "damit", "obwohl", "bis", "sobald"})


class Indirect:
    """Finds indirect speech with a cue in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._words = text.words
        self._contents = Contents(text)
        self._speakers = speakers
        self._addressees = addressees

    def draft(self, sentence: Sentence, cue: Cue, start: int) -> Draft | None:
        """Return what a cue reports, before or after it; None where it reports nothing.

        Args:
            sentence: the sentence that the cue stands in.
            cue: the cue.
            start: the first word of the sentence that no earlier quotation has taken.
        """
        return self._before(sentence, cue, start) or self._after(sentence, cue, start)

    def _after(self, sentence: Sentence, cue: Cue, start: int) -> Draft | None:
        """Find "Die Ministerin sagte, sie gehe"."""
        number = self._contents.after(sentence, cue)
        if number < 0:
            return None
        first = sentence.clauses[number].first
        last = self._contents.end(sentence, number)
        if last <= first or first <= start:
            return None
        frame: list[Stretch] = [(start, first)]
        if last < sentence.stop and self._is_frame(sentence, last):
            frame.append((last, sentence.stop))
        return self._draft(sentence, cue, ((first, last),), tuple(frame))

    def _is_frame(self, sentence: Sentence, last: int) -> bool:
        """Tell whether what follows the words still frames them: the rest of a predicate, no clause of its own."""
        following = [clause for clause in sentence.clauses if clause.first >= last]
        if not following:
            return False
        matrix = any(clause.kind is Kind.MAIN for clause in sentence.clauses if clause.last <= last)
        return following[0].kind is Kind.FRAGMENT or (following[0].verb_first and not matrix)

    def _before(self, sentence: Sentence, cue: Cue, start: int) -> Draft | None:
        """Find "Sie gehe, sagte die Ministerin" and "Sie gehe, sagte die Ministerin, noch heute"."""
        if not self._follows(sentence, cue, start):
            return None
        comma = sentence.clauses[cue.clause].first - 1
        end, resumed = self._frame_end(sentence, cue)
        content: list[Stretch] = [(self._content_start(sentence, cue, start), comma)]
        silent = cue.passive or cue.verb.verb == "heißen"
        if content[0][0] >= comma or not (silent or self._speakers.of(sentence, cue)):
            return None
        if resumed < sentence.stop:
            content.append((resumed, sentence.stop))
        return self._draft(sentence, cue, tuple(content), ((comma, end),))

    def _content_start(self, sentence: Sentence, cue: Cue, start: int) -> int:
        """Return where the words before a frame begin: after the last semicolon or colon."""
        earlier = [c for c in sentence.clauses[: cue.clause + 1] if c.first > start and c.before in {";", ":"}]
        return earlier[-1].first if earlier else start

    def _follows(self, sentence: Sentence, cue: Cue, start: int) -> bool:
        words = self._words
        clause = sentence.clauses[cue.clause]
        if clause.before not in {",", "–", "-"} or clause.kind is not Kind.MAIN or cue.finite < 0:
            return False
        if clause.finite[0] != cue.finite or not (cue.verb.takes("post") or cue.verb.verb == "heißen"):
            return False
        if cue.finite != clause.first and not self._takes_up(clause):
            return False
        if cue.finite + 1 < clause.last and words.lower[cue.finite + 1] in _COORDINATED:
            return False
        earlier = [c for c in sentence.clauses[: cue.clause] if c.first >= start]
        if any(c.kind is Kind.QUOTE for c in earlier) and not any(c.kind is Kind.MAIN for c in earlier):
            return False
        so = cue.finite == clause.first + 1 and words.lower[clause.first] == "so"
        return so or self._is_complete(earlier)

    def _takes_up(self, clause: Clause) -> bool:
        """Tell whether the frame takes the words up: "…, so sagte er", "…, das teilte die Polizei mit"."""
        return clause.finite[0] == clause.first + 1 and self._words.lower[clause.first] in {"so", "das", "dies"}

    def _is_complete(self, earlier: list[Clause]) -> bool:
        """Tell whether the words before a frame are a clause that lacks no verb."""
        if any(c.kind is Kind.MAIN for c in earlier):
            return True
        return bool(earlier) and any(c.kind is Kind.INFINITIVE and not c.opener for c in earlier) and not any(
            c.kind in {Kind.SUB, Kind.RELATIVE} for c in earlier
        )

    def _frame_end(self, sentence: Sentence, cue: Cue) -> tuple[int, int]:
        """Return where a frame after the words ends and where the words resume (the end of the sentence if not)."""
        words = self._words
        for clause in sentence.clauses[cue.clause + 1 :]:
            if clause.first <= max(cue.parts):
                continue
            resumes = clause.kind is Kind.MAIN and (is_subjunctive(words, clause) or clause.before == ",")
            if resumes or (clause.kind is Kind.SUB and clause.opener in _RESUMING):
                return clause.first - (clause.before != ""), clause.first
            if clause.kind is Kind.QUOTE or (clause.kind is Kind.MAIN and clause.before in {"", ";", ":"}):
                end = clause.first - (clause.before != "")
                return end, sentence.stop
        return sentence.stop, sentence.stop

    def _draft(
        self, sentence: Sentence, cue: Cue, content: tuple[Stretch, ...], frame: tuple[Stretch, ...]
    ) -> Draft:
        speaker = self._speakers.of(sentence, cue)
        return Draft(
            QuotationKind.INDIRECT,
            content,
            cue=stretches(list(cue.parts)),
            frame=frame,
            speaker=speaker,
            addressee=self._addressees.of(sentence, cue, speaker),
        )
