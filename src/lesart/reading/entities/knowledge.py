"""The first look at a text: what it teaches before anything is resolved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.bodies import nominative_adjective
from lesart.reading.entities.folding import plain
from lesart.reading.entities.learned import learned_short_forms, learned_states
from lesart.reading.entities.lexicon import Entry
from lesart.reading.entities.named import issuing_entries, named_entries, outlet_entries
from lesart.reading.entities.office_words import read_office
from lesart.reading.entities.profiles import surname
from lesart.reading.entities.references import PersonName, Reference
from lesart.reading.entities.rescan import Scanned
from lesart.reading.entities.scanner import Known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.reading.entities.gazetteer import Gazetteer
    from lesart.reading.entities.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Learned:
    """What a text has taught, and all that refers to somebody or something in it, read with that."""

    known: Known
    references: tuple[Reference, ...]


def read_twice(sentences: tuple[Sentence, ...], names: Gazetteer, outlet: str = "") -> Learned:
    """Read what refers in a text until it has taught its own names, and again wherever these stand.

    The text teaches what the gazetteer lacks, and the surnames of the people whom it names in full or by office.

    Args:
        sentences: the sentences of the text.
        names: the gazetteer of the language.
        outlet: the name of the outlet, "" where it is not known; texts name their own outlet ("sagte sie dem Kurier").

    """
    states, adjectives = learned_states(sentences, names)
    names = names.with_learned((*outlet_entries(outlet, names), *issuing_entries(sentences, names)), {})
    labelled = any(word.label for sentence in sentences for word in sentence.words)
    first = Known(names.with_learned(states, adjectives), labelled=labelled)
    scanned = Scanned.of(sentences, first)
    people = [ref for ref in scanned.references if isinstance(ref, PersonName) and (ref.sure or len(ref.parts) > 1)]
    surnames = frozenset(part for person in people for part in _short_names(person))
    second = replace(first, surnames=surnames)
    scanned = scanned.with_surnames(second)
    short = tuple(_short_forms(sentences, second.names))
    names = second.names.with_learned(short, {})
    named = tuple(named_entries(scanned.references, sentences, names, surnames))
    names = names.with_learned(named, {})
    known = replace(second, names=names, states=_states(sentences, names))
    return Learned(known, scanned.with_names(known, (*short, *named)).references)


def _states(sentences: tuple[Sentence, ...], names: Gazetteer) -> frozenset[str]:
    """Return the keys of the states that the text names by their own name or by an adjective."""
    found: set[str] = set()
    words: set[str] = set()
    for sentence in sentences:
        texts = sentence.texts
        for at, text in enumerate(texts):
            match = names.match(texts, at) if names.begins(text) else None
            if match is not None and match.entry.type in {"state", "region"}:
                found.add(match.entry.key)
            else:
                words.add(text)
    return frozenset(found.union(*(_state_of_word(word, names) for word in words)))


def _state_of_word(word: str, names: Gazetteer) -> set[str]:
    """Return the key of the state that a word is made from, by itself or by the office that it names, in a set."""
    if state := names.state_of_adjective(word):
        return {state}
    office = read_office(word, names) if word[0].isupper() else None
    return {office.of} if office is not None and office.of.startswith("state:") else set()


def _short_forms(sentences: tuple[Sentence, ...], names: Gazetteer) -> Iterator[Entry]:
    for short, long in learned_short_forms(sentences).items():
        if names.named(short) is None:
            kind = "agency" if "agentur" in long.lower() else "body"
            first, _, rest = long.partition(" ")
            name = f"{nominative_adjective(first, long)} {rest}" if first.endswith("en") else long
            printed = short if kind == "agency" else name
            yield Entry(f"named:{plain(printed)}", printed, EntityKind.ORGANISATION, kind, (name, short))


def _short_names(person: PersonName) -> Iterator[str]:
    if len(person.parts) > 1:
        yield surname(person.parts).split()[-1]
        if surname(person.parts) == person.parts[0]:
            yield person.parts[0]
    else:
        yield person.parts[0]
