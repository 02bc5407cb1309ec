"""Cue verbs: where a clause uses one, with its auxiliary, its particle and the small words that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.reading.quotations.clauses import Kind
from lesart.reading.quotations.draft import Stretch
from lesart.reading.quotations.lexicon import VERBS, CueVerb
from lesart.reading.quotations.lexicon import words as word_list

if TYPE_CHECKING:
    from lesart.reading.quotations.clauses import Clause
    from lesart.reading.quotations.sentences import Sentence
    from lesart.reading.quotations.text import Text

_PARTICLES = word_list("cues", "particles")
_PREDICATIVE_PARTICLES = word_list("cues", "predicative_particles")
_SEPARABLE = _PARTICLES | _PREDICATIVE_PARTICLES
_REFLEXIVE = word_list("cues", "reflexive")
_CORRELATES = word_list("cues", "correlates")
_REFUSING = word_list("cues", "refusing_modals")
_ACTIVE_WITH_SEIN = word_list("cues", "active_with_sein")
_HAPPENING = frozenset({"herausstellen", "ankündigen", "andeuten", "abzeichnen"})
_INFINITE_AUXILIARIES = frozenset({"VAPP", "VAINF", "VMINF"})
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
                if tags[i].startswith("V") and lemmas[i].lower() in VERBS:
                    cue = self._use(sentence, number, i)
                    if cue is not None:
                        found.append(cue)
        inner = {part for cue in found for part in cue.parts if part != cue.head}
        return tuple(cue for cue in found if cue.head not in inner)

    def _use(self, sentence: Sentence, number: int, i: int) -> Cue | None:
        """Return the use of the verb at ``i``, None where it is another verb, somebody refuses to say it, or it is asked who says it."""
        words = self._words
        lemma = words.lemma[i].lower()
        is_finite = words.tag[i] == "VVFIN" or i in sentence.clauses[number].finite
        idiom, beside = self._idiom(sentence.clauses[number], VERBS[lemma])
        if idiom is None and not words.tag[i].startswith("VV"):
            return None
        particle, at = self._particle(sentence, number, i, is_finite=is_finite)
        entry = idiom or _entry(VERBS[lemma], lemma, particle)
        if entry is None:
            return None
        finite = i if is_finite else self._governor(sentence, number, i)
        if not entry.takes("say") and self._can_be_had(i, finite):
            return None
        clause = sentence.clauses[number]
        asked = words.lower[clause.first] == "wer" and words.text[sentence.last - 1] == "?"
        wanted = not entry.takes("wanted") or (finite >= 0 and words.lemma[finite] == "wollen")
        if asked or not wanted or self._is_refused(sentence, number, i, finite):
            return None
        if self._is_impersonal(sentence.clauses[number], entry) or self._is_anybodys(
            sentence.clauses[number], i, finite
        ):
            return None
        parts = [i, *beside, *self._small_companions(sentence, number, i, entry, finite)]
        if at >= 0 and entry.particle == particle:
            parts.append(at)
        if not is_finite:
            parts.extend(self._infinite_companions(i))
            parts.extend([finite] if finite >= 0 else [])
        passive = not is_finite and self._is_passive(i, finite, entry)
        return Cue(entry, i, finite, tuple(sorted(set(parts))), number, passive)

    def _particle(self, sentence: Sentence, number: int, i: int, *, is_finite: bool) -> tuple[str, int]:
        """Return the separated particle of a verb and its index; "", -1 without one."""
        words = self._words
        if i > sentence.clauses[number].first and words.lower[i - 1] in _PREDICATIVE_PARTICLES:
            return words.lower[i - 1], i - 1
        if not is_finite:
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

    def _idiom(self, clause: Clause, entries: tuple[CueVerb, ...]) -> tuple[CueVerb | None, range]:
        """Return the idiom that a clause uses a verb in ("zu verstehen" with "geben") and where its words stand."""
        lower = self._words.lower
        for entry in entries:
            parts = tuple(entry.particle.split()) if " " in entry.particle else ()
            if parts:
                for j in self._walk(clause.first, clause.last - len(parts) + 1):
                    if lower[j : j + len(parts)] == parts:
                        return entry, range(j, j + len(parts))
        return None, range(0)

    def _particle_in(self, first: int, last: int) -> int:
        words = self._words
        for j in self._walk(first, last):
            if words.tag[j] == "PTKVZ":
                return j
        return last - 1 if last > first and words.lower[last - 1] in _SEPARABLE else -1

    def _governor(self, sentence: Sentence, number: int, i: int) -> int:
        """Return the finite verb that governs a participle or infinitive at ``i``, -1 without one."""
        words = self._words
        clause = sentence.clauses[number]
        finite = [at for at in clause.finite if at != i and (words.tag[at] != "VVFIN" or words.lemma[at] == "lassen")]
        if finite:
            before = [at for at in finite if at < i]
            return before[-1] if before and clause.kind is Kind.MAIN else finite[-1]
        if words.tag[i] != "VVPP" or clause.kind is Kind.INFINITIVE:
            return -1
        for other in reversed(sentence.clauses[:number]):
            if other.kind is Kind.MAIN:
                return other.finite[0] if words.tag[other.finite[0]] == "VAFIN" else -1
        return -1

    def _is_passive(self, i: int, finite: int, entry: CueVerb) -> bool:
        """Tell whether what is said is the subject: "wurde gefordert", and "ist vorhergesagt", the state after it."""
        words = self._words
        if finite < 0 or words.tag[i] != "VVPP":
            return False
        if words.lemma[finite] == "werden" or words.lower[i + 1 : i + 2] == ("worden",):
            return True
        return words.lemma[finite] == "sein" and entry.takes("say") and entry.verb not in _ACTIVE_WITH_SEIN

    def _can_be_had(self, i: int, finite: int) -> bool:
        """Tell whether an infinitive says what can be done, as in "war zu finden", so that nobody thinks it."""
        words = self._words
        return finite >= 0 and words.lemma[finite] == "sein" and words.tag[i - 1] == "PTKZU"

    def _is_refused(self, sentence: Sentence, number: int, i: int, finite: int) -> bool:
        """Tell whether somebody would not or could not say it: "wollte nicht bestätigen, dass …"."""
        words = self._words
        if finite < 0 or words.tag[i] != "VVINF" or words.lemma[finite] not in _REFUSING:
            return False
        clause = sentence.clauses[number]
        negated = range(clause.first, i)
        return any(words.tag[j] == "PTKNEG" or words.lower[j].startswith(("kein", "weder")) for j in negated)

    def _is_impersonal(self, clause: Clause, entry: CueVerb) -> bool:
        """Tell whether a verb says nothing of speech here: "das heißt", "stellte sich heraus", "sorgte dafür"."""
        words = self._words
        if entry.verb == "heißen":
            return words.lower[clause.first] == "das"
        inner = range(clause.first, clause.last)
        if entry.verb == "sorgen":
            return any(words.lower[j] == "dafür" for j in inner)
        return entry.whole in _HAPPENING and any(words.tag[j] == "PRF" for j in inner)

    def _is_anybodys(self, clause: Clause, i: int, finite: int) -> bool:
        """Tell whether a clause says what one can say or lets be said: "man kann sagen", "lassen Sie mich sagen"."""
        words = self._words
        if finite < 0:
            return False
        if words.lemma[finite] == "lassen":
            return any(words.lower[j] in {"mich", "uns"} for j in range(clause.first, clause.last))
        if words.tag[finite] != "VMFIN" or words.lemma[finite] == "sollen" or words.is_subjunctive(finite):
            return False
        passive = words.tag[i] == "VVPP" and words.lower[i + 1 : i + 2] == ("werden",)
        return passive or any(words.lower[j] == "man" for j in range(clause.first, clause.last))

    def _infinite_companions(self, i: int) -> list[int]:
        """Return "worden", "haben" and the like directly after a participle."""
        found: list[int] = []
        at = i + 1
        while self._words.has_tag(at, _INFINITE_AUXILIARIES):
            found.append(at)
            at += 1
        return found

    def _small_companions(self, sentence: Sentence, number: int, i: int, entry: CueVerb, finite: int) -> list[int]:
        """Return what belongs to the cue beside its verbs: "es" of "hieß es", "sich", "davon"."""
        words = self._words
        clause = sentence.clauses[number]
        found: list[int] = []
        if entry.verb == "heißen":
            found.extend(j for j in (i - 1, i + 1) if clause.first <= j < clause.last and words.lower[j] == "es")
        for j in self._walk(clause.first, clause.last):
            correlate = words.lower[j] in _CORRELATES and j > finite
            if correlate or (words.tag[j] == "PRF" and entry.verb in _REFLEXIVE):
                found.append(j)
        return found


def _entry(entries: tuple[CueVerb, ...], lemma: str, particle: str) -> CueVerb | None:
    """Choose among the readings of a verb: "teilte … mit" is "mitteilen", "teilte" alone none of the lexicon."""
    for entry in entries:
        separated = entry.particle == particle and entry.verb == lemma
        if entry.particle and (separated or lemma == entry.whole):
            return entry
    if particle in _PARTICLES:
        return None
    return next((entry for entry in entries if not entry.particle and entry.verb == lemma), None)
