"""Frames without a verb of saying: "laut X", "nach Angaben von X", "X zufolge", "so X", "demnach", "wie X sagte"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.model import QuotationKind
from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Draft, stretches
from lesart.reading.quotations.frames import Contents, is_subjunctive, is_whereafter
from lesart.reading.quotations.lexicon import NOUNS, SOURCE_NOUNS

if TYPE_CHECKING:
    from lesart.reading.quotations.addressees import Addressees
    from lesart.reading.quotations.clauses import Clause, Sentence
    from lesart.reading.quotations.cues import Cue
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.speakers import Speakers
    from lesart.reading.quotations.text import Text

_CONCLUDING = frozenset({"demnach", "demzufolge", "danach", "hiernach"})
_NAMING = frozenset({"nennen", "bezeichnen", "beschreiben"})
# How many words a phrase before "zufolge" may have.
_LONGEST_PHRASE = 16


@dataclass(frozen=True, slots=True)
class SourceFrame:
    """A frame without words of its own.

    ``frame`` is the stretch it takes, ``cue`` its cue words, ``clause`` the clause it stands in. ``leading`` says that
    it opens its sentence, ``aside`` that it is a clause of its own ("so X", "wie X sagte").
    """

    frame: Stretch
    cue: tuple[int, ...]
    speaker: tuple[Stretch, ...]
    clause: int
    leading: bool = False
    aside: bool = False
    addressee: tuple[Stretch, ...] = ()


class Sources:
    """Finds source frames and what they frame in one text."""

    def __init__(self, text: Text, speakers: Speakers, addressees: Addressees) -> None:
        self._text = text
        self._words = text.words
        self._speakers = speakers
        self._addressees = addressees
        self._phrases = speakers.phrases
        self._contents = Contents(text)

    def frames(self, sentence: Sentence, cues: tuple[Cue, ...]) -> tuple[SourceFrame, ...]:
        """Return the source frames of a sentence in text order."""
        found: list[SourceFrame] = []
        last_cue = {cue.clause: cue for cue in cues}
        for number, clause in enumerate(sentence.clauses):
            if clause.kind is Kind.QUOTE:
                continue
            aside = self._so(sentence, number) or self._as_said(sentence, number, last_cue)
            if aside is not None:
                found.append(aside)
            else:
                found.extend(self._phrases_in(sentence, number))
        return tuple(found)

    def _so(self, sentence: Sentence, number: int) -> SourceFrame | None:
        """Find "…, so der Minister": a clause without a verb."""
        words, clause = self._words, sentence.clauses[number]
        if words.lower[clause.first] != "so" or clause.kind is not Kind.FRAGMENT or number == 0:
            return None
        at = clause.first + 1
        while at < clause.last and words.tag[at] == "ADV":
            at += 1
        end = self._phrases.end(at, clause.last)
        if end == at or at in self._text.opaque.quotes:
            return None
        end = self._phrases.with_apposition(end, sentence.stop)
        last = max(clause.last, end)
        for later in sentence.clauses[number + 1 :]:
            if later.kind is not Kind.RELATIVE or later.first > last + 1:
                break
            last = later.last
        return SourceFrame((clause.first - 1, last), (clause.first,), ((at, end),), number, aside=True)

    def _as_said(self, sentence: Sentence, number: int, cues: dict[int, Cue]) -> SourceFrame | None:
        """Find "wie der Minister sagte", also with an apposition in it: "wie der Minister, Max Muster, sagte"."""
        clause = sentence.clauses[number]
        if clause.kind is not Kind.SUB or clause.opener != "wie":
            return None
        closing = number
        while not sentence.clauses[closing].finite and closing < min(number + 4, len(sentence.clauses) - 1):
            closing += 1
        cue = cues.get(closing)
        if cue is None or cue.verb.verb in _NAMING or sentence.clauses[closing].kind is Kind.MAIN:
            return None
        if any(self._words.lower[i] not in {"denn", "so", "und"} for i in range(clause.first, clause.opener_at)):
            return None
        if not (cue.verb.takes("say") or cue.verb.takes("think")):
            return None
        first = clause.first - (clause.before == ",")
        last = sentence.clauses[closing].last
        leading = number == 0
        if leading and last < sentence.stop:
            last += 1
        speaker = self._speakers.of(sentence, cue)
        addressee = self._addressees.of(sentence, cue, speaker)
        parts = (clause.opener_at, *cue.parts)
        return SourceFrame((first, last), parts, speaker, number, leading=leading, aside=True, addressee=addressee)

    def _phrases_in(self, sentence: Sentence, number: int) -> list[SourceFrame]:
        clause = sentence.clauses[number]
        found: list[SourceFrame] = []
        at = clause.first
        while at < clause.last:
            frame = self._phrase_at(sentence, number, at)
            if frame is not None and not (found and found[-1].frame[1] > frame.frame[0]):
                found.append(frame)
                at = max(at + 1, frame.frame[1])
            else:
                at = self._text.opaque.jump.get(at, at + 1)
        return found

    def _phrase_at(self, sentence: Sentence, number: int, at: int) -> SourceFrame | None:
        words, clause = self._words, sentence.clauses[number]
        lower = words.lower[at]
        if lower == "laut":
            return self._prepositional(sentence, number, at, at + 1)
        if lower in {"nach", "gemäß", "aus"}:
            possessive = self._after_possessive(clause, number, at) if lower == "nach" else None
            return possessive or self._according_to(sentence, number, at)
        if lower == "zufolge" or (lower == "zu" and at + 1 < clause.last and words.lower[at + 1] == "folge"):
            return self._postposition(clause, number, at)
        if lower in _CONCLUDING:
            return self._concluding(clause, number, at)
        return None

    def _according_to(self, sentence: Sentence, number: int, at: int) -> SourceFrame | None:
        """Find "nach Angaben der Polizei", "aus Sicht der Opposition": the noun must name something said or thought."""
        words = self._words
        limit = sentence.clauses[number].last
        core = self._phrases.core(at + 1, limit)
        noun = next((i for i in range(at + 1, core) if words.tag[i] == "NN"), -1)
        if noun < 0:
            return None
        if words.lower[at] == "aus":
            seen = words.lower[noun] == "sicht" and self._phrases.end(at + 1, limit) > core
            return self._prepositional(sentence, number, at, at + 1) if seen else None
        marks = SOURCE_NOUNS.marks(words.lemma[noun].lower()) or SOURCE_NOUNS.marks(words.lower[noun])
        if not marks and words.lower[at] == "gemäß" and self._is_voice(at + 1, core):
            return self._prepositional(sentence, number, at, at + 1)
        if not marks:
            return None
        attributed = self._phrases.end(at + 1, limit) > core or words.tag[at + 1] == "PPOSAT"
        if "of" in marks and not attributed:
            return None
        return self._prepositional(sentence, number, at, at + 1)

    def _is_voice(self, first: int, last: int) -> bool:
        """Tell whether a noun phrase names somebody who can speak: by a name, or a noun for a person or a paper."""
        words = self._words
        named = any(words.tag[i] == "NE" or i in self._text.opaque.quotes for i in range(first, last))
        return named or words.lower[last - 1].endswith(("sprecher", "sprecherin", "zeitung", "ministerium", "polizei", "behörde"))

    def _prepositional(self, sentence: Sentence, number: int, at: int, first: int) -> SourceFrame | None:
        clause = sentence.clauses[number]
        leading = at == clause.first and (number == 0 or clause.before in {":", ";"})
        end = self._phrase_end(first, clause.last, leading=leading)
        if end == first:
            return None
        end = self._phrases.with_apposition(end, sentence.stop)
        last = self._field_end(sentence, number, end) if leading else end
        return SourceFrame((at, last), (at,), ((first, end),), number, leading=leading)

    def _phrase_end(self, first: int, limit: int, *, leading: bool) -> int:
        """Return where the phrase of a source ends; a bare noun that is no report takes no genitive ("laut Polizei der …")."""
        words = self._words
        if not leading and words.tag[first] == "NN" and not SOURCE_NOUNS.marks(words.lemma[first].lower()):
            return self._phrases.core(first, limit)
        end = self._phrases.end(first, limit, wide=leading)
        if end == first and first < limit and not words.tag[first].startswith(("V", "$", "ART")):
            return first + 1
        return end

    def _field_end(self, sentence: Sentence, number: int, end: int) -> int:
        """Return where the field before the verb ends, which a leading source phrase fills with all that hangs on it."""
        for clause in sentence.clauses[number:]:
            if clause.kind is Kind.MAIN:
                verb = clause.finite[0]
                return verb if verb >= end else end
            if clause.kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
                break
        return end

    def _after_possessive(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        """Find "ihrer Ansicht nach", "dem Vernehmen nach"."""
        words = self._words
        if at < clause.first + 2 or words.tag[at - 1] != "NN":
            return None
        possessive = words.tag[at - 2] == "PPOSAT" and SOURCE_NOUNS.marks(words.lemma[at - 1].lower())
        if not possessive and words.lower[at - 1] != "vernehmen":
            return None
        leading = number == 0 and at - 2 == clause.first
        return SourceFrame((at - 2, at + 1), (at,), ((at - 2, at),), number, leading=leading)

    def _postposition(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        last = at + 1 if self._words.lower[at] == "zufolge" else at + 2
        before_verb = number == 0 and not any(verb < at for verb in clause.finite)
        first = clause.first if before_verb else self._phrase_before(clause, at)
        while first < at and self._words.tag[first] in {"ADV", "KON"}:
            first += 1
        if first >= at:
            return None
        return SourceFrame((first, last), tuple(range(at, last)), ((first, at),), number, leading=before_verb)

    def _phrase_before(self, clause: Clause, end: int) -> int:
        """Return where the noun phrase before ``end`` begins, ``end`` where there is none.

        Of the phrases that end there the shortest is taken, and the noun that governs it ("Angaben der Polizei").
        """
        words = self._words
        best = end
        for first in range(end - 1, max(clause.first - 1, end - _LONGEST_PHRASE), -1):
            if words.tag[first].startswith(("VVF", "VAF", "VMF")) or words.text[first] in ",;:":
                break
            reaches = self._phrases.end(first, end, wide=True) == end
            if reaches and (best == end or self._joins(first, best)):
                best = first
        return best

    def _joins(self, first: int, best: int) -> bool:
        """Tell whether the words from ``first`` belong to the phrase at ``best``: modifiers or a governing noun."""
        words = self._words
        if words.tag[first] in {"ART", "PPOSAT", "ADJA", "CARD", "PDAT", "PIAT", "TRUNC"}:
            return first == best - 1 or self._phrases.core(first, best + 1) >= best
        governed = words.lower[best] in {"der", "des", "eines", "einer"} or words.tag[best] in {"NE", "APPR", "APPRART"}
        return words.tag[first] == "NN" and (governed or words.tag[best - 1] in {"APPR", "APPRART"})

    def _concluding(self, clause: Clause, number: int, at: int) -> SourceFrame | None:
        if clause.kind is not Kind.MAIN or (at != clause.first and self._words.lower[at] != "demnach"):
            return None
        if self._words.lower[at] == "danach" and not is_subjunctive(self._words, clause):
            return None
        return SourceFrame((at, at + 1), (at,), ((at, at + 1),), number, leading=number == 0 and at == clause.first)

    def draft(self, sentence: Sentence, source: SourceFrame, start: int) -> Draft | None:
        """Return what a source frame frames: the sentence around it, or the subordinate clause that it stands in."""
        first, last = self._scope(sentence, source, start)
        content = self._around(first, last, source.frame)
        if not content:
            return None
        cue = stretches(list(source.cue))
        return Draft(QuotationKind.INDIRECT, content, cue, (source.frame,), source.speaker, source.addressee)

    def _scope(self, sentence: Sentence, source: SourceFrame, start: int) -> Stretch:
        clause = sentence.clauses[source.clause]
        if not source.aside and clause.kind in {Kind.SUB, Kind.RELATIVE, Kind.INFINITIVE} and source.clause > 0:
            return clause.first, self._contents.end(sentence, source.clause)
        first, last = start, sentence.stop
        for other in sentence.clauses[1:]:
            if other.before not in {";", ":"}:
                continue
            if other.first <= source.frame[0] + 1:
                first = max(first, other.first)
            elif (other.before == ";" and not is_subjunctive(self._words, other)) or other.kind is Kind.QUOTE:
                last = min(last, other.first - 1)
        return first, last

    def _around(self, first: int, last: int, hole: Stretch) -> tuple[Stretch, ...]:
        """Return the stretches from ``first`` to ``last`` without the hole and without separators at their edges."""
        text = self._words.text
        found: list[Stretch] = []
        for a, b in ((first, min(hole[0], last)), (max(hole[1], first), last)):
            begin, end = a, b
            while begin < end and text[begin] in {",", ":", "–", "-"}:
                begin += 1
            while end > begin and text[end - 1] in {",", ":", "–", "-"}:
                end -= 1
            if end > begin:
                found.append((begin, end))
        return tuple(found)

    def whereafter(self, sentence: Sentence, start: int) -> Draft | None:
        """Find "Berichte, wonach …" and "Schätzungen, nach denen …"."""
        words = self._words
        for number, clause in enumerate(sentence.clauses[1:], start=1):
            if clause.opener == "wonach":
                cue, speaker = clause.opener_at, self._antecedent(sentence, number)
            elif clause.kind is Kind.RELATIVE and is_whereafter(words, clause) and self._is_report(sentence, number):
                after = words.lower[clause.first + 1] == "zufolge"
                cue = clause.first + 1 if after else clause.first
                speaker = ((clause.opener_at, clause.opener_at + 1),)
            else:
                continue
            first = max(clause.opener_at, cue) + 1
            last = self._contents.end(sentence, number)
            if clause.first > start and last > first:
                return Draft(QuotationKind.INDIRECT, ((first, last),), ((cue, cue + 1),), ((start, first),), speaker)
        return None

    def _is_report(self, sentence: Sentence, number: int) -> bool:
        """Tell whether "nach denen" refers to reports: by the noun before it, or by the mood of what follows it."""
        words, before = self._words, sentence.clauses[number - 1]
        nouns = [i for i in range(before.first, before.last) if words.tag[i] == "NN"]
        reports = any(SOURCE_NOUNS.marks(words.lemma[i].lower()) or NOUNS.marks(words.lemma[i].lower()) for i in nouns)
        return reports or is_subjunctive(words, sentence.clauses[number])

    def _antecedent(self, sentence: Sentence, number: int) -> tuple[Stretch, ...]:
        """Return the noun phrase that ends the clause before."""
        clause = sentence.clauses[number - 1]
        end = clause.last
        while end > clause.first and self._words.tag[end - 1] in {"VVPP", "PTKVZ", "VVINF", "VAFIN", "VVFIN"}:
            end -= 1
        first = self._phrase_before(clause, end)
        return ((first, end),) if first < end else ()
