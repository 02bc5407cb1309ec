"""Indirect speech and thought with a cue: "sagte, er komme", "kündigte an zu kommen", "er komme, sagte sie"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.frames import DASS, Contents, is_reportative, is_subjunctive
from lesart.reading.quotations.lexicon import words as word_list
from lesart.reading.quotations.phrases import PREPOSITIONS

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_COMPLEMENTS = DASS | {"ob"}
_COORDINATED = word_list("content", "coordinated")
_RESUMING = word_list("content", "resuming")
_TAKING_UP = frozenset({"so", "das", "dies"})


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
            quoted = (c.first for c in sentence.clauses if c.kind is Kind.QUOTE and c.first >= last)
            frame.append((last, next(quoted, sentence.stop)))
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
        first = self._content_start(sentence, cue, start)
        silent = cue.passive or cue.verb.takes("place")
        if first >= comma or not (silent or self._speakers.of(sentence, cue)):
            return None
        end, resumed = self._frame_end(sentence, cue)
        content = ((first, comma), (resumed, sentence.stop)) if resumed < sentence.stop else ((first, comma),)
        return self._draft(sentence, cue, content, ((comma, end),))

    def _content_start(self, sentence: Sentence, cue: Cue, start: int) -> int:
        """Return where the words before a frame begin: after the last semicolon or colon."""
        earlier = [c.first for c in sentence.clauses[: cue.clause + 1] if c.first > start and c.before in {";", ":"}]
        return earlier[-1] if earlier else start

    def _follows(self, sentence: Sentence, cue: Cue, start: int) -> bool:
        """Tell whether the cue's clause frames what stands before it: verb first after a comma, or "so sagte er"."""
        clause = sentence.clauses[cue.clause]
        if clause.kind is not Kind.MAIN or clause.before not in {",", "–", "-"} or clause.finite[0] != cue.finite:
            return False
        takes_up = self._takes_up(clause)
        if not (clause.verb_first or takes_up):
            return False
        if any(later.before == ":" for later in sentence.clauses[cue.clause + 1 : cue.clause + 2]):
            return False
        if cue.finite + 1 < clause.last and self._words.lower[cue.finite + 1] in _COORDINATED:
            return False
        earlier = [c for c in sentence.clauses[: cue.clause] if c.first >= start]
        by_mood = cue.verb.takes("mood") and self._is_reported(earlier)
        if not (by_mood or cue.verb.takes("post")):
            return False
        taken_up = takes_up and self._words.lower[clause.first] == "so"
        fronted = bool(earlier) and earlier[0].opener in _COMPLEMENTS and cue.verb.takes("dass") and clause.verb_first
        complete = _is_complete(earlier) and not self._hangs_on_phrase(earlier)
        return taken_up or fronted or complete or self._is_inserted(sentence, cue, earlier)

    def _hangs_on_phrase(self, earlier: list[Clause]) -> bool:
        """Tell whether the clauses before a frame are a phrase and its infinitive: "Zu den Plänen, das Bad zu schließen"."""
        first = earlier[0]
        fronted = first.kind is Kind.FRAGMENT and self._words.tag[first.first] in PREPOSITIONS
        return fronted and all(clause.kind is not Kind.MAIN for clause in earlier)

    def _is_inserted(self, sentence: Sentence, cue: Cue, earlier: list[Clause]) -> bool:
        """Tell whether a frame parts a phrase from its verb: "Die Partei, heißt es, müsse sich ändern"."""
        following = next((c for c in sentence.clauses[cue.clause + 1 :] if c.kind is not Kind.FRAGMENT), None)
        resumes = following is not None and following.verb_first and is_subjunctive(self._words, following)
        return resumes and bool(earlier) and all(clause.kind is Kind.FRAGMENT for clause in earlier)

    def _is_reported(self, earlier: list[Clause]) -> bool:
        """Tell whether the main clauses before a frame are all in the present subjunctive."""
        main = [clause for clause in earlier if clause.kind is Kind.MAIN]
        return bool(main) and all(is_reportative(self._words, clause) for clause in main)

    def _takes_up(self, clause: Clause) -> bool:
        """Tell whether the frame takes the words up: "…, so sagte er", "…, das teilte die Polizei mit"."""
        return clause.finite[0] == clause.first + 1 and self._words.lower[clause.first] in _TAKING_UP

    def _frame_end(self, sentence: Sentence, cue: Cue) -> tuple[int, int]:
        """Return where a frame after the words ends and where the words resume (the end of the sentence if not)."""
        for clause in sentence.clauses[cue.clause + 1 :]:
            if clause.first <= max(cue.parts):
                continue
            end = clause.first - (clause.before != "")
            resumes = clause.kind is Kind.MAIN and (is_subjunctive(self._words, clause) or clause.before == ",")
            goes_on = clause.kind is Kind.FRAGMENT and not self._is_phrase(clause)
            if resumes or goes_on or (clause.kind is Kind.SUB and clause.opener in _RESUMING):
                return end, clause.first
            if clause.kind in {Kind.QUOTE, Kind.MAIN}:
                return end, sentence.stop
        return sentence.stop, sentence.stop

    def _is_phrase(self, clause: Clause) -> bool:
        """Tell whether a clause without a verb is a noun phrase, as an apposition to the speaker is."""
        return self._speakers.phrases.end(clause.first, clause.last, wide=True) > clause.first

    def _draft(self, sentence: Sentence, cue: Cue, content: tuple[Stretch, ...], frame: tuple[Stretch, ...]) -> Draft:
        speaker = self._speakers.of(sentence, cue)
        return Draft(
            QuotationKind.INDIRECT,
            content,
            cue=stretches(list(cue.parts)),
            frame=frame,
            speaker=speaker,
            addressee=self._addressees.of(sentence, cue, speaker),
        )


def _is_complete(earlier: list[Clause]) -> bool:
    """Tell whether the clauses before a frame hold words that lack no verb, and no bare quotation."""
    kinds = {clause.kind for clause in earlier}
    if Kind.MAIN in kinds:
        return True
    infinitive = any(clause.kind is Kind.INFINITIVE and not clause.opener for clause in earlier)
    return infinitive and not kinds & {Kind.SUB, Kind.RELATIVE, Kind.QUOTE}
