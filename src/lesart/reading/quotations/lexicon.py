"""The cue lexicons: verbs, nouns and adjectives that report, nouns that name a source, and the grammar's word lists."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from lesart.language.de.lexicon.tables import read_table

_WORD_LISTS = "quotation_words.toml"
# A compound ends in a noun of the list and has at least this many letters before it ("Medien|bericht").
_SHORTEST_FIRST_PART = 3


@dataclass(frozen=True, slots=True)
class CueVerb:
    """One verb of the lexicon: its infinitive, its particle or the words of its idiom, its traits, what it governs."""

    verb: str
    particle: str
    traits: frozenset[str]
    governs: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The infinitive with its particle ("mitteilen") or its idiom ("zu verstehen geben")."""
        return f"{self.particle} {self.verb}" if " " in self.particle else self.particle + self.verb

    @property
    def reports(self) -> bool:
        """Whether the verb voices or thinks something."""
        return "say" in self.traits or "think" in self.traits

    def takes(self, trait: str) -> bool:
        """Tell whether the verb has a trait, such as "dass" or "inf"."""
        return trait in self.traits


class NounList:
    """Nouns with marks; a compound is found through its last part."""

    def __init__(self, table: str) -> None:
        self._marks = {noun.lower(): frozenset(marks.split()) for noun, marks in read_table(table)}
        self._cache: dict[str, frozenset[str]] = {}

    def marks(self, noun: str) -> frozenset[str]:
        """Return the marks of a noun, none where neither it nor its last part is listed."""
        known = self._cache.get(noun)
        if known is None:
            known = self._cache[noun] = self._look_up(noun.lower())
        return known

    def _look_up(self, noun: str) -> frozenset[str]:
        for cut in (0, *range(_SHORTEST_FIRST_PART, len(noun) - 2)):
            marks = self._marks.get(noun[cut:])
            if marks is not None:
                return marks
        return frozenset()


@cache
def _word_lists() -> dict[str, dict[str, str]]:
    folder = resources.files("lesart.language.de.lexicon")
    return tomllib.loads(folder.joinpath(_WORD_LISTS).read_text(encoding="utf-8"))


def words(table: str, name: str) -> frozenset[str]:
    """Return one list of ``quotation_words.toml`` as a set.

    Raises:
        KeyError: there is no such table or list.
    """
    return frozenset(_word_lists()[table][name].split())


def endings(table: str, name: str) -> tuple[str, ...]:
    """Return one list of ``quotation_words.toml`` as a tuple, in the file's order, for ``str.endswith``.

    Raises:
        KeyError: there is no such table or list.
    """
    return tuple(_word_lists()[table][name].split())


def _verbs() -> dict[str, tuple[CueVerb, ...]]:
    found: dict[str, tuple[CueVerb, ...]] = {}
    for name, traits, governs in read_table("cue_verbs.tsv"):
        particle, _, verb = name.rpartition("|")
        entry = CueVerb(
            verb, particle.lower(), frozenset(traits.split()), tuple(g for g in governs.split() if g != "-")
        )
        for key in dict.fromkeys((verb, entry.whole)):
            found[key] = (*found.get(key, ()), entry)
    return found


VERBS = _verbs()
"""Cue verbs by infinitive: a separable verb stands under its base and under the whole."""

NOUNS = NounList("cue_nouns.tsv")
"""Nouns that announce what is said; the marks tell what may follow."""

SOURCE_NOUNS = NounList("source_nouns.tsv")
"""Nouns for what somebody says, thinks or publishes."""

ADJECTIVES = frozenset(row[0] for row in read_table("cue_adjectives.tsv"))
"""Adjectives that say what somebody thinks."""

BY_NOUN = CueVerb("", "", frozenset({"say", "dass", "v2"}), ())
"""What a cue noun takes: a clause."""

BY_NOUN_OR_INFINITIVE = CueVerb("", "", frozenset({"say", "dass", "v2", "inf"}), ())
"""What other cue nouns take: a clause or an infinitive."""

BY_QUOTATION = CueVerb("", "", frozenset({"say", "quote"}), ())
"""A frame that only the quotation beside it shows to be one."""

BY_MOOD = CueVerb("", "", frozenset({"say", "dass", "v2", "mood"}), ())
"""A verb that is no cue by itself but is followed by a clause in the present subjunctive."""
