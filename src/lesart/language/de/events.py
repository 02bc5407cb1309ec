"""The kinds of events and the words that name them, from the German lexicon."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from lesart.language.de.lexicon.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOLDER = "lesart.language.de.lexicon"
# A compound has at least this many letters before the noun that it ends with.
_SHORTEST_BEGINNING = 3


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event: its English key, the lemmas of nouns and verbs that name it.

    Kinds of one ``family`` may name the same event, unless one ``excludes`` the other. A ``general`` kind is given only
    where no plainer one is found. The verbs of what people do ``together`` need a partner. A ``lasting`` event goes on for days. What is ``told`` is somebody's word about an
    event, what is ``announced`` news before it happens. The verbs of ``tied`` name the kind only beside one of their words. ``noun`` is
    the plainest of its nouns.
    """

    key: str
    family: str
    nouns: frozenset[str]
    verbs: frozenset[str]
    tied: Mapping[str, frozenset[str]] = field(default_factory=dict)
    general: bool = False
    together: bool = False
    lasting: bool = False
    told: bool = False
    announced: bool = False
    excludes: frozenset[str] = frozenset()
    noun: str = ""

    def goes_with(self, other: EventKind) -> bool:
        """Tell whether words of the two kinds may name one event."""
        return self.family == other.family and self.key not in other.excludes and other.key not in self.excludes


@dataclass(frozen=True, slots=True)
class EventKinds:
    """All kinds of events, and the nouns that end like one without naming any."""

    kinds: tuple[EventKind, ...]
    exceptions: frozenset[str]
    _by_noun: Mapping[str, EventKind] = field(init=False, repr=False, compare=False)
    _by_verb: Mapping[str, EventKind] = field(init=False, repr=False, compare=False)
    _tied: Mapping[str, Sequence[EventKind]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the kinds by their words; of two kinds that one word names the first counts."""
        by_noun: dict[str, EventKind] = {}
        by_verb: dict[str, EventKind] = {}
        tied: dict[str, list[EventKind]] = {}
        for kind in self.kinds:
            by_noun = {**dict.fromkeys(kind.nouns, kind), **by_noun}
            by_verb = {**dict.fromkeys(kind.verbs, kind), **by_verb}
            for verb in kind.tied:
                tied.setdefault(verb, []).append(kind)
        object.__setattr__(self, "_by_noun", by_noun)
        object.__setattr__(self, "_by_verb", by_verb)
        object.__setattr__(self, "_tied", tied)

    def of_noun(self, lemma: str) -> EventKind | None:
        """Return the kind that a noun or compound names, by the longest noun it ends with; None if it names none."""
        word = lemma.lower()
        if word in self.exceptions:
            return None
        endings = (word[start:] for start in (0, *range(_SHORTEST_BEGINNING, len(word))))
        return next((self._by_noun[ending] for ending in endings if ending in self._by_noun), None)

    def of_verb(self, lemma: str, beside: Iterable[str] = ()) -> EventKind | None:
        """Return the kind that a verb names, None if it names none.

        Args:
            lemma: of the verb, with its particle.
            beside: the lemmas of its clause; some verbs name an event only beside certain words ('ein Werk schließen').

        """
        word = lemma.lower()
        if word in self._by_verb:
            return self._by_verb[word]
        tied = self._tied.get(word, ())
        others = tuple(other.lower() for other in beside) if tied else ()
        return next((kind for kind in tied if _stands_beside(kind.tied[word], others)), None)

    def named(self, key: str) -> EventKind:
        """Return the kind with a key.

        Raises:
            KeyError: if there is none.

        """
        for kind in self.kinds:
            if kind.key == key:
                return kind
        raise KeyError(key)


def _stands_beside(words: Iterable[str], others: Sequence[str]) -> bool:
    return any(_ends_with(other, word) for word in words for other in others)


def _ends_with(word: str, noun: str) -> bool:
    if word == noun:
        return True
    return word.endswith(noun) and len(word) - len(noun) >= _SHORTEST_BEGINNING


@cache
def load_kinds() -> EventKinds:
    """Return the kinds of event_kinds.toml, in the file's order."""
    tables = read_tables("event_kinds.toml")
    kinds = tuple(
        EventKind(
            row["key"],
            row["family"],
            frozenset(row["nouns"]),
            frozenset(row["verbs"]),
            {tie["verb"]: frozenset(tie["words"]) for tie in row.get("tied", ())},
            general=row.get("general", False),
            together=row.get("together", False),
            lasting=row.get("lasting", False),
            told=row.get("told", False),
            announced=row.get("announced", False),
            excludes=frozenset(row.get("excludes", ())),
            noun=row["nouns"][0].capitalize(),
        )
        for row in tables["kind"]
    )
    exceptions = frozenset(noun for row in tables["exception"] for noun in row["nouns"])
    return EventKinds(kinds, exceptions)


@cache
def load_course() -> frozenset[str]:
    """Return the verbs that say of an event that it took place, began, ended or lasted."""
    course = load_words("course")
    return course["happens"] | course["begins"] | course["ends"] | course["lasts"]


@cache
def light_words() -> frozenset[str]:
    """Return the words that carry a sentence without telling what it is about."""
    return frozenset(row[0].lower() for row in read_table("light_words.tsv"))


@cache
def load_words(section: str) -> dict[str, frozenset[str]]:
    """Return the word lists of one section of event_cards.toml by name, such as "course" or "outcome"."""
    lists = read_tables("event_cards.toml")[section]
    return {name: frozenset(words) for name, words in lists.items()}


@dataclass(frozen=True, slots=True)
class Way:
    """A way to hold an encounter: what compounds begin with, adjectives, phrases and verbs that tell of it."""

    key: str
    beginnings: tuple[str, ...]
    adjectives: frozenset[str]
    phrases: tuple[str, ...]
    verbs: frozenset[str]


@cache
def load_ways() -> tuple[Way, ...]:
    """Return the ways to hold an encounter, in the file's order."""
    rows = read_tables("event_cards.toml")["channel"]["way"]
    return tuple(
        Way(
            row["key"],
            tuple(row["beginnings"]),
            frozenset(row["adjectives"]),
            tuple(row["phrases"]),
            frozenset(row["verbs"]),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class Counted:
    """What reports count: the wording for one and for several, and the words that tell that something is counted as it.

    ``of`` are the things or units counted (people where it is empty), ``families`` the events that have such figures.
    """

    key: str
    one: str
    several: str
    nouns: frozenset[str]
    verbs: frozenset[str]
    phrases: tuple[str, ...]
    of: frozenset[str]
    families: frozenset[str]


@cache
def load_counted() -> tuple[Counted, ...]:
    """Return what reports count, in the file's order."""
    return tuple(
        Counted(
            row["key"],
            row["label"][0],
            row["label"][1],
            frozenset(row["nouns"]),
            frozenset(row["verbs"]),
            tuple(row["phrases"]),
            frozenset(row.get("of", ())),
            frozenset(row["families"]),
        )
        for row in read_tables("event_cards.toml")["figure"]
    )


def read_tables(name: str) -> dict[str, Any]:
    """Return the tables of a TOML file of the German lexicon.

    Raises:
        FileNotFoundError: there is no such file.

    """
    return tomllib.loads(resources.files(_FOLDER).joinpath(name).read_text(encoding="utf-8"))
