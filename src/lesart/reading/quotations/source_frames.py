"""What a frame without a verb of saying takes, and what it frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, Stretch, stretches
from lesart.reading.quotations.frames import Contents, is_subjunctive

if TYPE_CHECKING:
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text

_EDGES = frozenset({",", ":", "–", "-"})
_DEPENDENT = frozenset({Kind.SUB, Kind.RELATIVE, Kind.INFINITIVE})


@dataclass(frozen=True, slots=True)
class SourceFrame:
    """A frame without words of its own.

    ``frame`` is the stretch it takes, ``cue`` its cue words, ``clause`` the clause it stands in. ``leading`` says that
    it opens its sentence, ``aside`` that it is a clause of its own ("so X", "wie X sagte"), ``so`` the first of these.
    """

    frame: Stretch
    cue: tuple[int, ...]
    speaker: tuple[Stretch, ...]
    clause: int
    leading: bool = False
    aside: bool = False
    so: bool = False
    addressee: tuple[Stretch, ...] = ()

    def around(self, kind: QuotationKind, content: tuple[Stretch, ...]) -> Draft:
        """Return a quotation with this frame."""
        return Draft(kind, content, stretches(list(self.cue)), (self.frame,), self.speaker, self.addressee)


class Framed:
    """Finds what a source frame frames in one text."""

    def __init__(self, text: Text) -> None:
        self._words = text.words
        self._contents = Contents(text)

    def draft(self, sentence: Sentence, source: SourceFrame) -> Draft | None:
        """Return the sentence around a source frame, or the subordinate clause that it stands in, as indirect speech."""
        first, last = self._scope(sentence, source)
        content = self._around(first, last, source.frame)
        return source.around(QuotationKind.INDIRECT, content) if content else None

    def _scope(self, sentence: Sentence, source: SourceFrame) -> Stretch:
        clause = sentence.clauses[source.clause]
        if not source.aside and clause.kind in _DEPENDENT and source.clause > 0:
            return clause.first, self._contents.end(sentence, source.clause)
        first, last = sentence.first, sentence.stop
        for other in sentence.clauses[1:]:
            if other.before not in {";", ":"}:
                continue
            if other.first <= source.frame[0] + 1:
                first = max(first, other.first)
            elif other.kind is Kind.QUOTE or (other.before == ";" and not is_subjunctive(self._words, other)):
                last = min(last, other.first - 1)
        return first, last

    def _around(self, first: int, last: int, hole: Stretch) -> tuple[Stretch, ...]:
        """Return the stretches from ``first`` to ``last`` without the hole and without separators at their edges."""
        text = self._words.text
        found: list[Stretch] = []
        for a, b in ((first, min(hole[0], last)), (max(hole[1], first), last)):
            begin, end = a, b
            while begin < end and text[begin] in _EDGES:
                begin += 1
            while end > begin and text[end - 1] in _EDGES:
                end -= 1
            if end > begin:
                found.append((begin, end))
        return tuple(found)
