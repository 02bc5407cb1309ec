"""The cue lexicons: verbs, nouns and adjectives that report, and nouns that name a source."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.language.de.lexicon.tables import read_table

# A compound ends in a noun of the list and has at least this many letters before it ("Medien|bericht").
_SHORTEST_FIRST_PART = 3


@dataclass(frozen=True, slots=True)
class CueVerb:
    """One verb of the lexicon: its infinitive, its separable particle, its traits and what it governs."""

    verb: str
    particle: str
    traits: frozenset[str]
    governs: tuple[str, ...]

    def takes(self, trait: str) -> bool:
        """Tell whether the verb has a trait, such as "dass" or "inf"."""
        return trait in self.traits


class NounList:
    """Nouns with a mark each; a compound is found through its last part."""

    def __init__(self, table: str) -> None:
        self._marks = {noun.lower(): frozenset(marks.split()) for noun, marks in read_table(table)}
        self._cache: dict[str, frozenset[str]] = {}

    def marks(self, lemma: str) -> frozenset[str]:
        """Return the marks of a noun by its lemma in small letters, none where neither it nor its last part is listed."""
        known = self._cache.get(lemma)
        if known is None:
            known = self._cache[lemma] = self._look_up(lemma)
        return known

    def _look_up(self, lemma: str) -> frozenset[str]:
        for cut in (0, *range(_SHORTEST_FIRST_PART, len(lemma) - 2)):
            marks = self._marks.get(lemma[cut:])
            if marks is not None:
                return marks
        return frozenset()


def _verbs() -> dict[str, tuple[CueVerb, ...]]:
    found: dict[str, tuple[CueVerb, ...]] = {}
    for name, traits, governs in read_table("cue_verbs.tsv"):
        particle, _, verb = name.rpartition("|")
        entry = CueVerb(verb, particle, frozenset(traits.split()), tuple(g for g in governs.split() if g != "-"))
        for key in dict.fromkeys((verb, particle + verb)):
            found[key] = (*found.get(key, ()), entry)
    return found


VERBS = _verbs()
"""Cue verbs by infinitive: a separable verb stands under its base and under the whole."""

NOUNS = NounList("cue_nouns.tsv")
SOURCE_NOUNS = NounList("source_nouns.tsv")
ADJECTIVES = frozenset(row[0] for row in read_table("cue_adjectives.tsv"))

SAID_BY_NOUN = CueVerb("", "", frozenset({"say", "dass", "v2"}), ())
SAID_BY_NOUN_OR_DONE = CueVerb("", "", frozenset({"say", "dass", "v2", "inf"}), ())
"""What a cue noun takes: a clause, or also an infinitive."""

ANY_VERB = CueVerb("", "", frozenset({"say", "dass", "v2", "mood"}), ())
"""A verb that is no cue by itself but is followed by a clause in the present subjunctive."""
