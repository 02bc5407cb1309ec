"""Finds what the lexicon names: states, capitals, seats, organisations, and the adjectives made from states."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lesart.reading.entities.lexicon import Entry, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    # The forms of each word of a name, the entry that it names, and the name in the nominative.
    _Phrase = tuple[tuple[frozenset[str], ...], Entry, str]

_PARTS = re.compile(r"[/,]|[^\s/,]+")
_ADJECTIVE_ENDINGS = ("e", "er", "es", "en", "em")
_ADJECTIVE_IN_NAME = re.compile(r"(?P<stem>.+?)(?:er|es|en|em|e)$")
_SPELLED_TOGETHER = 4
"""Names of fewer letters count as part of a compound only before a hyphen: 'Natochef' is read, 'Euchef' is not."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry of the lexicon found in a run of words, and the form of it in the nominative; ``end`` is half-open."""

    entry: Entry
    start: int
    end: int
    form: str = ""


class Gazetteer:
    """The names of one language, ready to be matched against words; with what one text teaches, laid over it."""

    def __init__(
        self,
        entries: tuple[Entry, ...],
        adjectives: dict[str, str],
        demonyms: dict[str, str],
        base: Gazetteer | None = None,
    ) -> None:
        self._phrases: dict[str, list[_Phrase]] = defaultdict(list)
        self._exact: dict[str, Entry] = {}
        self._adjectives = _inflected(adjectives)
        self._demonyms = demonyms
        self._state_names = {entry.key: entry.name for entry in entries if entry.type in {"state", "region"}}
        for entry in entries:
            for form in entry.forms:
                self._add(form, entry)
        self._base: Gazetteer | None = None
        self._phrases_below: Mapping[str, list[_Phrase]] = {}
        if base is not None:
            self._lay_over(base)

    def _lay_over(self, below: Gazetteer) -> None:
        """Lay this gazetteer over another; what the text has taught before is added here, so that there are two layers."""
        if below._base is None:
            self._base, self._phrases_below = below, below._phrases
            return
        self._base, self._phrases_below = below._base, below._phrases_below
        self._include(below)

    def _include(self, taught: Gazetteer) -> None:
        """Add what another gazetteer knows, behind what this one knows itself."""
        for first, phrases in taught._phrases.items():
            self._phrases[first].extend(phrases)
        self._exact = taught._exact | self._exact
        self._adjectives = taught._adjectives | self._adjectives
        self._demonyms = taught._demonyms | self._demonyms
        self._state_names = taught._state_names | self._state_names

    def _add(self, form: str, entry: Entry) -> None:
        parts = tuple(_PARTS.findall(form))
        pattern = tuple(_inflections(part, last=at == len(parts) - 1) for at, part in enumerate(parts))
        for first in pattern[0]:
            self._phrases[first].append((pattern, entry, form))
        self._exact.setdefault(form.lower(), entry)

    def begins(self, word: str) -> bool:
        """Tell whether a name may begin with a word."""
        return word in self._phrases or word in self._phrases_below

    def match(self, words: Sequence[str], at: int) -> Match | None:
        """Return the longest name that begins at word ``at``; of equally long ones the one that the text has taught."""
        word = words[at]
        taught, below = self._phrases.get(word), self._phrases_below.get(word)
        if taught is None and below is None:
            return None
        best: Match | None = None
        for pattern, entry, form in (*(taught or ()), *(below or ())):
            end = at + len(pattern)
            if (best is None or end > best.end) and end <= len(words) and _fits(pattern, words, at):
                best = Match(entry, at, end, form)
        return best

    def named(self, text: str) -> Entry | None:
        """Return the entry with exactly this name or short form, whatever its case."""
        entry = self._exact.get(text.lower())
        return entry if entry is not None or self._base is None else self._base.named(text)

    def in_compound(self, part: str, *, hyphen: bool) -> Entry | None:
        """Return what the first part of a compound names ("US" in "US-Präsident", "kreml" in "Kremlchef")."""
        if not hyphen and len(part) < _SPELLED_TOGETHER:
            return None
        for form in (part, part.removesuffix("s"), part.removesuffix("es")):
            entry = self.named(form)
            if entry is not None and not entry.quoted:
                return entry
        return None

    def state_of_adjective(self, word: str) -> str:
        """Return the key of the state or region that an adjective is made from, "" if it is none."""
        state = self._adjectives.get(word.lower(), "")
        return state if state or self._base is None else self._base.state_of_adjective(word)

    def state_of_demonym(self, word: str) -> str:
        """Return the key of the state whose people a noun names ("Russe", "Ukrainerin"), "" if it names none."""
        state = self._demonyms.get(word, "")
        return state if state or self._base is None else self._base.state_of_demonym(word)

    def state(self, key: str) -> str:
        """Return the name of the state or region with this key, "" if there is none."""
        name = self._state_names.get(key, "")
        return name if name or self._base is None else self._base.state(key)

    def with_learned(self, entries: tuple[Entry, ...], adjectives: dict[str, str]) -> Gazetteer:
        """Return a gazetteer that also knows what one text has taught."""
        return Gazetteer(entries, adjectives, {}, self) if entries else self


@cache
def gazetteer(language: str = "de") -> Gazetteer:
    """Return the gazetteer of a language pack."""
    known = lexicon(language)
    adjectives: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    for state in known.states:
        for adjective in state.adjectives:
            adjectives.setdefault(adjective.lower(), state.key)
        for capital in state.capitals:
            adjectives.setdefault(f"{capital}er".lower(), state.key)
        for demonym in state.demonyms:
            demonyms.update(dict.fromkeys(_demonym_forms(demonym), state.key))
    return Gazetteer(known.entries, adjectives, demonyms)


def _demonym_forms(demonym: str) -> Iterator[str]:
    yield demonym
    if demonym.endswith("e"):
        yield f"{demonym}n"
        yield f"{demonym[:-1]}in"
    else:
        yield f"{demonym}s"
        yield f"{demonym}in"


def _inflected(adjectives: dict[str, str]) -> dict[str, str]:
    """Return adjectives in all their forms; where an inflected one is also another's bare form, that one's state counts."""
    forms = {adjective + ending: key for adjective, key in adjectives.items() for ending in _ADJECTIVE_ENDINGS}
    return forms | adjectives


def _inflections(part: str, *, last: bool) -> frozenset[str]:
    """Return the forms that one word of a name takes in the cases of German."""
    forms = {part}
    adjective = _ADJECTIVE_IN_NAME.fullmatch(part)
    if not last and adjective and part[0].isupper() and not part.isupper():
        forms |= {adjective["stem"] + ending for ending in _ADJECTIVE_ENDINGS}
    if part[0].isupper():
        forms |= _genitives(part)
    return frozenset(forms)


def common_begin(name: str) -> str:
    """Return the letters with which the first word of a name begins in all of its forms."""
    first, *further = _PARTS.findall(name)
    adjective = _ADJECTIVE_IN_NAME.fullmatch(first) if further else None
    return adjective["stem"] if adjective else first


def _genitives(part: str) -> frozenset[str]:
    if part.endswith(("s", "x", "z", "ß")):
        return frozenset({f"{part}’", f"{part}'"} | ({f"{part}es"} if not part.isupper() else set()))
    return frozenset({f"{part}s", f"{part}es", f"{part}’s", f"{part}'s"})


def _fits(pattern: tuple[frozenset[str], ...], words: Sequence[str], at: int) -> bool:
    return all(words[at + offset] in forms for offset, forms in enumerate(pattern))
