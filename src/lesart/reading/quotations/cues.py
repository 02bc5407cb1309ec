"""Cues: where a clause uses a verb, a noun or an adjective that reports, and which small words belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.lexicon import VERBS, CueVerb

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Sentence
    from lesart.reading.quotations.draft import Stretch
    from lesart.reading.quotations.text import Text

# Separable particles that give a verb another meaning, so that "rief an" is not "rief".
_PARTICLES = frozenset(
    {"ab", "an", "auf", "aus", "bei", "ein", "entgegen", "fest", "fort", "frei", "heraus", "herum", "hervor", "hin",
     "hinaus", "los", "mit", "nach", "nieder", "statt", "teil", "um", "unter", "vor", "voran", "voraus", "weg", "wieder",
     "zu", "zurück", "zusammen", "über", "durch", "her", "da"}
)  # fmt: skip
# Words that stand with "geben", "machen", "stellen" and "werden" like a particle.
_PREDICATIVE_PARTICLES = frozenset({"bekannt", "klar", "deutlich", "preis", "frei", "gut", "kund"})
_REFLEXIVE = frozenset({"äußern", "beschweren", "erinnern", "erhoffen", "einigen", "zeigen", "berufen"})
_CORRELATES = frozenset({"davon", "darauf", "daran", "darum", "darüber", "dafür", "dazu", "damit", "darin", "dahingehend"})
# A separated particle may follow embedded clauses; farther away it belongs to another verb.
_PARTICLE_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Cue:
    """One use of a cue in a sentence.

    ``head`` is the word that carries the meaning, ``finite`` the finite verb of its clause (the same word where there
    is no auxiliary, -1 in an infinitive), ``parts`` all words of the cue, ``clause`` the index of the clause.
    ``named`` is the speaker where the cue itself names one ("die Forderung der Opposition"), None where the subject of
    the clause speaks.
    """

    verb: CueVerb
    head: int
    finite: int
    parts: tuple[int, ...]
    clause: int
    passive: bool = False
    named: tuple[Stretch, ...] | None = None


class Cues:
    """Finds the cue verbs of one text."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._words = text.words
        self._walk = text.opaque.walk

    def of(self, sentence: Sentence) -> tuple[Cue, ...]:
        """Return the uses of cue verbs in a sentence, in text order."""
        found: list[Cue] = []
        tags, lemmas = self._words.tag, self._words.lemma
        for number, clause in enumerate(sentence.clauses):
            if clause.kind is Kind.QUOTE:
                continue
            for i in self._walk(clause.first, clause.last):
                if tags[i].startswith("VV") and lemmas[i].lower() in VERBS:
                    cue = self._use(sentence, number, i)
                    if cue is not None:
                        found.append(cue)
        return tuple(found)

    def _use(self, sentence: Sentence, number: int, i: int) -> Cue | None:
        words = self._words
        lemma = words.lemma[i].lower()
        finite_verb = words.tag[i] == "VVFIN" or i in sentence.clauses[number].finite
        particle, at = self._particle(sentence, number, i, finite_verb=finite_verb)
        entry = _entry(VERBS[lemma], lemma, particle)
        if entry is None:
            return None
        parts = [i]
        if at >= 0 and entry.particle == particle:
            parts.append(at)
        finite, passive = (i, False) if finite_verb else self._auxiliary(sentence, number, i)
        if finite >= 0 and finite != i and self._is_refused(sentence, number, i, finite):
            return None
        if finite >= 0:
            parts.append(finite)
        if not finite_verb:
            parts.extend(self._infinite_companions(i))
        parts.extend(self._small_companions(sentence, number, i, entry, finite))
        return Cue(entry, i, finite, tuple(sorted(set(parts))), number, passive)

    def _particle(self, sentence: Sentence, number: int, i: int, *, finite_verb: bool) -> tuple[str, int]:
        """Return the separated particle of a verb and its index; "", -1 without one."""
        words = self._words
        if i > sentence.clauses[number].first and words.lower[i - 1] in _PREDICATIVE_PARTICLES:
            return words.lower[i - 1], i - 1
        if not finite_verb:
            return "", -1
        for later in range(number, min(number + _PARTICLE_WITHIN, len(sentence.clauses))):
            clause = sentence.clauses[later]
            if later > number and clause.kind in {Kind.MAIN, Kind.QUOTE}:
                break
            if later > number and clause.kind is not Kind.FRAGMENT:
                continue
            found = self._particle_in(i + 1 if later == number else clause.first, clause.last)
            if found >= 0:
                return words.lower[found], found
        return "", -1

    def _particle_in(self, first: int, last: int) -> int:
        words = self._words
        for j in self._walk(first, last):
            if words.tag[j] == "PTKVZ":
                return j
        if last > first and (words.lower[last - 1] in _PARTICLES or words.lower[last - 1] in _PREDICATIVE_PARTICLES):
            return last - 1
        return -1

    def _auxiliary(self, sentence: Sentence, number: int, i: int) -> tuple[int, bool]:
        """Return the finite verb that governs a participle or infinitive at ``i``, and whether they make a passive."""
        words = self._words
        chosen = self._governor(sentence, number, i)
        if chosen < 0 or words.tag[i] != "VVPP":
            return chosen, False
        worden = i + 1 < len(words) and words.lower[i + 1] == "worden"
        return chosen, words.lemma[chosen] == "werden" or worden

    def _governor(self, sentence: Sentence, number: int, i: int) -> int:
        words = self._words
        clause = sentence.clauses[number]
        finite = [at for at in clause.finite if at != i and words.tag[at] != "VVFIN"]
        if finite:
            before = [at for at in finite if at < i]
            return before[-1] if before and clause.kind is Kind.MAIN else finite[-1]
        if words.tag[i] != "VVPP" or clause.kind is Kind.INFINITIVE:
            return -1
        for earlier in range(number - 1, -1, -1):
            other = sentence.clauses[earlier]
            if other.kind is Kind.MAIN and other.finite:
                return other.finite[0] if words.tag[other.finite[0]] == "VAFIN" else -1
        return -1

    def _is_refused(self, sentence: Sentence, number: int, i: int, finite: int) -> bool:
        """Tell whether somebody would not or could not say it: "wollte nicht bestätigen, dass …"."""
        words = self._words
        if words.tag[i] != "VVINF" or words.lemma[finite] not in {"wollen", "können", "mögen", "dürfen"}:
            return False
        clause = sentence.clauses[number]
        return any(words.tag[j] == "PTKNEG" or words.lower[j].startswith("kein") for j in range(clause.first, i))

    def _infinite_companions(self, i: int) -> list[int]:
        """Return "worden", "haben" and the like directly after a participle."""
        found = []
        at = i + 1
        while self._words.has_tag(at, frozenset({"VAPP", "VAINF", "VMINF"})):
            found.append(at)
            at += 1
        return found

    def _small_companions(self, sentence: Sentence, number: int, i: int, entry: CueVerb, finite: int) -> list[int]:
        """Return what belongs to the cue beside its verbs: "es" of "hieß es", "sich", "davon"."""
        words = self._words
        clause = sentence.clauses[number]
        found = []
        if entry.verb == "heißen":
            found.extend(j for j in (i - 1, i + 1) if clause.first <= j < clause.last and words.lower[j] == "es")
        for j in self._walk(clause.first, clause.last):
            if words.lower[j] in _CORRELATES and j > finite:
                found.append(j)
            elif words.tag[j] == "PRF" and entry.verb in _REFLEXIVE:
                found.append(j)
        return found


def _entry(entries: tuple[CueVerb, ...], lemma: str, particle: str) -> CueVerb | None:
    """Choose among the readings of a verb: "teilte … mit" is "mitteilen", "teilte" alone none of the lexicon."""
    for entry in entries:
        if entry.particle and ((entry.particle == particle and entry.verb == lemma) or lemma == entry.particle + entry.verb):
            return entry
    if particle in _PARTICLES:
        return None
    return next((entry for entry in entries if not entry.particle and entry.verb == lemma), None)
