"""What one text teaches: states that no list has, short forms in brackets, the surnames of its people."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.folding import without_genitive
from lesart.reading.entities.lexicon import Entry
from lesart.reading.entities.office_words import read_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence

_STATE_OFFICES = frozenset({"Präsident", "Staatschef", "Ministerpräsident", "Regierungschef", "Premierminister", "Minister",
                            "König", "Staatsoberhaupt", "Kanzler", "Machthaber"})  # fmt: skip
_STATE_ADJECTIVE = re.compile(r"(?P<stem>[a-zäöüß-]{3,}?isch)(?:e|er|es|en|em)?")
_STATE_ENDINGS = ("ien", "land", "en", "ei", "a", "o", "e", "n", "")
_COUNTRY_ENDINGS = ("ien", "land", "ei", "a")
"""Endings that few words but names of countries have beside an adjective: 'sozialistisch' has 'Sozialisten'."""
_SHORTEST_STEM = 3
_SHORT = range(2, 9)
"""How many letters a short form in brackets may have."""


def learned_states(sentences: Iterable[Sentence], names: Gazetteer) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """Find states and regions that a text names with a head of state or government and with an adjective of their own.

    'Die Ministerpräsidentin von Kestrien' and 'die kestrische Seite' together show that Kestrien is a state, and so do 'die
    kestrische Ministerpräsidentin' and 'Kestrien'.

    Returns:
        Entries for the new states, and their adjectives with the keys of the states.

    """
    sentences = tuple(sentences)
    stems = _unknown_adjectives(sentences, names)
    entries: list[Entry] = []
    adjectives: dict[str, str] = {}
    governed = [name for sentence in sentences for name in _governed(sentence, names)]
    for name in dict.fromkeys([*governed, *_named_after(sentences, names)]):
        own = sorted(stem for stem in stems if _made_from(stem, name))
        if own:
            key = f"state:{name}"
            entries.append(Entry(key, name, EntityKind.STATE, "state", (name, f"Republik {name}"), state=key))
            adjectives.update(dict.fromkeys(own, key))
    return tuple(entries), adjectives


def _unknown_adjectives(sentences: Iterable[Sentence], names: Gazetteer) -> frozenset[str]:
    words = (word for sentence in sentences for word in sentence.words if word.text.islower())
    found = (_STATE_ADJECTIVE.fullmatch(word.text) for word in words if word.tag == "ADJA")
    return frozenset(match["stem"] for match in found if match and not names.state_of_adjective(match.group()))


def _governed(sentence: Sentence, names: Gazetteer) -> Iterator[str]:
    """Yield the names of what the heads of state and government of a sentence govern."""
    texts, words = sentence.texts, sentence.words
    for i, text in enumerate(texts):
        office = read_office(text, names) if text[0].isupper() else None
        if office is None or office.head not in _STATE_OFFICES or office.of:
            continue
        after = next((j for j in _after(texts, i)), None)
        for j in (after, i - 1):
            if j is None or not 0 <= j < len(words) or not words[j].capital or names.match(texts, j) is not None:
                continue
            forms = without_genitive(texts[j])
            if j == after or forms[0] != texts[j]:
                yield forms[0]


def _named_after(sentences: tuple[Sentence, ...], names: Gazetteer) -> Iterator[str]:
    """Yield the names that an adjective before a head of state or government is made from by an ending of countries."""
    stems: set[str] = set()
    for sentence in sentences:
        for before, word in pairwise(sentence.words):
            adjective = _STATE_ADJECTIVE.fullmatch(before.text) if before.tag == "ADJA" else None
            office = read_office(word.text, names) if adjective and not names.state_of_adjective(before.text) else None
            if adjective and office is not None and office.head in _STATE_OFFICES and not office.of:
                stems.add(adjective["stem"].removesuffix("isch"))
    countries = {stem + ending for stem in stems if len(stem) >= _SHORTEST_STEM for ending in _COUNTRY_ENDINGS}
    if not countries:
        return
    for sentence in sentences:
        for word in sentence.words:
            forms = without_genitive(word.text) if word.capital and word.tag == "NE" else ()
            yield from (form for form in forms if form.lower() in countries)


def _after(texts: tuple[str, ...], i: int) -> Iterator[int]:
    if texts[i + 1 : i + 2] == ("von",):
        yield i + 2
    elif texts[i + 1 : i + 3] == ("der", "Republik"):
        yield i + 3


def _made_from(adjective: str, name: str) -> bool:
    """Tell whether an adjective is made from a name: 'kestrisch' from 'Kestrien', 'tarvinisch' from 'Tarvinien'."""
    stem = adjective.removesuffix("isch")
    folded = name.lower()
    return len(stem) >= _SHORTEST_STEM and any(
        folded == stem + ending or folded == stem + "i" + ending for ending in _STATE_ENDINGS
    )


def learned_short_forms(sentences: Iterable[Sentence]) -> dict[str, str]:
    """Return short forms that a text gives in brackets after a name, with the words before the bracket.

    'der Deutschen Nachrichtenagentur (dna)' gives "dna": "Deutschen Nachrichtenagentur". Ages, parties and credits of
    an agency at the end of a text are not told apart here; the caller looks the words up.
    """
    found: dict[str, str] = {}
    for sentence in sentences:
        texts = sentence.texts
        for i in range(1, len(texts) - 2):
            if texts[i] == "(" and texts[i + 2] == ")" and _is_short(texts[i + 1]):
                begin = _begin_of_long_form(sentence, i)
                long_form = texts[begin:i]
                if len(long_form) > 1 and _initials_fit(texts[i + 1], long_form):
                    found.setdefault(texts[i + 1], " ".join(long_form))
    return found


def _is_short(text: str) -> bool:
    return text.isalpha() and len(text) in _SHORT and (text.isupper() or text.islower() or text[1:] != text[1:].lower())


def _begin_of_long_form(sentence: Sentence, end: int) -> int:
    begin = end
    while begin > 0 and (
        sentence.words[begin - 1].capital or sentence.texts[begin - 1] in {"für", "der", "und", "des"}
    ):
        begin -= 1
    while begin < end and not sentence.words[begin].capital:
        begin += 1
    return begin


def _initials_fit(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether the letters of a short form stand in this order in its long form, the first one first."""
    letters = iter("".join(words).lower())
    return short[0].lower() == words[0][0].lower() and all(letter in letters for letter in short.lower())
