"""The main verb of a stretch of words: which verb, whose particle, where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.reading.entities.sentences import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_CLAUSE_OPENERS = frozenset({"KOUS", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT", "KOUI"})
_PREDICATIVE = frozenset({"deutlich", "klar", "bekannt", "verantwortlich", "kund", "infrage"})
"""Words that stand with 'machen', 'geben' or 'stellen' like a particle."""
_STOPS = frozenset({",", ":", ";", "–", "—", "."})


@dataclass(frozen=True, slots=True)
class MainVerb:
    """A verb with its particle ("zurückweisen"), the finite word and the word that carries the meaning."""

    lemma: str
    finite: Word
    head: Word
    passive: bool = False


def main_verb(words: Sequence[Word]) -> MainVerb | None:
    """Return the main verb of a sentence or clause: that of its main clause, or of the one subordinate clause it is."""
    at = _finite_at(words)
    if at is None:
        return None
    end = _clause_end(words, at)
    head = _head(words, at, end)
    lemma = _with_particle(words, at, head, end)
    passive = words[at].lemma == "werden" and words[head].tag == "VVPP"
    worden = any(word.text == "worden" for word in words[at:end])
    return MainVerb(lemma, words[at], words[head], passive or worden)


def cue_lemma(words: Sequence[Word]) -> str:
    """Return the verb of a cue with its particle, "" where it has none ("laut")."""
    heads = [word for word in words if word.tag.startswith("VV")] or [
        word for word in words if word.tag.startswith("V")
    ]
    if not heads:
        return ""
    head = heads[-1] if heads[0].tag.startswith(("VA", "VM")) else heads[0]
    lemma = head.lemma.lower()
    others = [word.text.lower() for word in words if word is not head and not word.tag.startswith("V")]
    for other in others:
        if is_cue_verb(other + lemma) or (other in _PREDICATIVE and lemma in {"machen", "geben", "stellen"}):
            return other + lemma
    return lemma


@cache
def _cue_verbs() -> frozenset[str]:
    return frozenset(row[0].replace("|", "") for row in read_table("cue_verbs.tsv"))


@cache
def _saying_verbs() -> frozenset[str]:
    return frozenset(row[0].replace("|", "") for row in read_table("cue_verbs.tsv") if "say" in row[1].split())


def is_cue_verb(lemma: str) -> bool:
    """Tell whether a verb, its particle in front, is in the lexicon of verbs that report words or thoughts."""
    return lemma in _cue_verbs() or lemma in {"klarmachen", "deutlichmachen", "bekanntgeben", "verantwortlichmachen"}


def is_saying_verb(lemma: str) -> bool:
    """Tell whether a verb voices words, rather than a thought or a plan."""
    return lemma in _saying_verbs() or lemma in {"klarmachen", "deutlichmachen", "bekanntgeben", "verantwortlichmachen"}


def _finite_at(words: Sequence[Word]) -> int | None:
    opened = bool(words) and words[0].tag in _CLAUSE_OPENERS
    if opened:
        end = next((at for at, word in enumerate(words) if word.text in _STOPS), len(words))
        return next((at for at in range(end - 1, -1, -1) if words[at].tag in _FINITE), None)
    skipping = False
    for at, word in enumerate(words):
        if word.tag in _CLAUSE_OPENERS and at and (words[at - 1].text in _STOPS or words[at - 1].tag == "APPR"):
            skipping = True
        elif word.text in _STOPS:
            skipping = False
        elif word.tag in _FINITE and not skipping:
            return at
    return None


def _clause_end(words: Sequence[Word], finite: int) -> int:
    """Return where the clause of a finite verb ends: a comma before a clause opener or a verb, a colon, the last word."""
    for at in range(finite + 1, len(words)):
        if words[at].text in {":", ";", "."}:
            return at
        if words[at].text == "," and _opens_clause(words, at + 1):
            return at
        if words[at].tag == "KON" and at + 1 < len(words) and words[at + 1].tag in _FINITE:
            return at
    return len(words)


def _opens_clause(words: Sequence[Word], at: int) -> bool:
    if at >= len(words):
        return True
    if words[at].tag in _CLAUSE_OPENERS:
        return True
    end = next((j for j in range(at, len(words)) if words[j].text in {",", ":", ";", "."}), len(words))
    return any(words[j].tag in _FINITE or words[j].tag in {"VVIZU", "PTKZU"} for j in range(at, end))


def _head(words: Sequence[Word], finite: int, end: int) -> int:
    if words[finite].tag == "VVFIN":
        return finite
    verbs = [at for at in range(finite + 1, end) if words[at].tag in {"VVPP", "VVINF"}]
    if verbs:
        return verbs[-1] if words[verbs[-1]].tag == "VVPP" or len(verbs) == 1 else verbs[0]
    before = [at for at in range(finite) if words[at].tag in {"VVPP", "VVINF"}]
    return before[-1] if before else finite


def _with_particle(words: Sequence[Word], finite: int, head: int, end: int) -> str:
    lemma = words[head].lemma.lower()
    if head > 0 and words[head - 1].text.lower() in _PREDICATIVE:
        return words[head - 1].text.lower() + lemma
    if head != finite:
        return lemma
    for at in range(end - 1, finite, -1):
        particle = words[at].text.lower()
        if words[at].tag == "PTKVZ" or particle in _PREDICATIVE or is_cue_verb(particle + lemma):
            return particle + lemma
    last = words[-1] if words[-1].tag == "PTKVZ" else words[-2] if len(words) > 1 else words[-1]
    tail = last.text.lower() if last.tag == "PTKVZ" else ""
    return tail + lemma if tail and end < len(words) and is_cue_verb(tail + lemma) else lemma
