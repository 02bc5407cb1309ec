"""A short name for a story, made of what its articles have in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

from lesart.language.de.events import load_kinds
from lesart.language.frequency import load_frequency
from lesart.model import EntityKind, MentionKind
from lesart.stories.occurrences import event_words
from lesart.stories.terms import TELLING_LENGTH, UNLISTED_SHARE, WORD, term_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lesart.language.de.events import EventKind
    from lesart.model import Entity, Reading

NAMED_ACTORS = 2
"""How many actors a label names: enough for a meeting, short enough for a heading."""

ENOUGH_ARTICLES = 12
"""So many articles tell what an event is called; further ones would only cost time."""

LEAD_CHARACTERS = 600
"""How far into an article its event is looked for, in code points: headline, standfirst and first paragraph."""

HEADING_CHARACTERS = 120
"""The first words name the event itself, what follows also its consequences: there a word counts twice."""

MEETING_FAMILIES = frozenset({"encounter", "visit", "office", "justice", "violence", "release", "death"})
"""Events whose names are those of persons; others are known by a place, a ship, a company."""

THINGS = frozenset({EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.STATE, EntityKind.OTHER})


def label_story(readings: Sequence[Reading]) -> str:
    """Return a name for the story: the word most articles use for the event, and whom or what most of them name.

    Returns:
        For example 'Videogipfel: Anna Berg, Ole Lund' or 'Fährunfall: Nordhafen'; without an event word, the title of
        the first article that has one, or the words its articles share.

    """
    readings = readings[:ENOUGH_ARTICLES]
    event = _event(readings)
    if event is not None:
        word, kind = event
        first, second = (_is_person, _is_thing) if kind.family in MEETING_FAMILIES else (_is_thing, _is_person)
        actors = _actors(readings, first) or _actors(readings, second)
        return f"{word}: {', '.join(actors)}" if actors else word
    title = next((reading.article.title for reading in readings if reading.article.title), None)
    return title or ", ".join(_actors(readings, _is_thing) or _shared_words(readings))


def _event(readings: Sequence[Reading]) -> tuple[str, EventKind] | None:
    """Return the kind of event that most articles name in their lead, with the noun most of them use for it."""
    articles: Counter[str] = Counter()
    nouns: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        named: Counter[str] = Counter()
        for word, kind, offset in event_words(reading, LEAD_CHARACTERS):
            named[kind.key] = max(named[kind.key], 2 if offset < HEADING_CHARACTERS else 1)
            nouns[kind.key][word or kind.noun] += 1 if word else 0
        articles.update(named)
    plain = [key for key in articles if not load_kinds().named(key).general] or list(articles)
    if not plain:
        return None
    best = max(plain, key=lambda key: (articles[key], nouns[key].total(), key))
    return max(nouns[best], key=lambda word: (nouns[best][word], len(word), word)), load_kinds().named(best)


def _is_person(entity: Entity) -> bool:
    return entity.kind is EntityKind.PERSON


def _is_thing(entity: Entity) -> bool:
    """Tell whether an entity is a place, a body or a ship; one bare name is rather a town than a person."""
    return entity.kind in THINGS or (_is_person(entity) and " " not in entity.name)


def _actors(readings: Sequence[Reading], wanted: Callable[[Entity], bool]) -> list[str]:
    """Return the names of those entities whom most articles name in their lead, most named first."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    mentions: Counter[str] = Counter()
    full_names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        for name, in_lead in _named(reading, wanted):
            last = name.split()[-1]
            full_names[last][name] += 1
            mentions[last] += 1
            if in_lead:
                articles[last].add(reading.article.id)
    enough = [last for last in articles if 2 * len(articles[last]) >= len(readings)]
    ranked = sorted(enough, key=lambda last: (-len(articles[last]), -mentions[last], last))
    return [_fullest(full_names[last], persons=wanted is _is_person) for last in ranked[:NAMED_ACTORS]]


def _named(reading: Reading, wanted: Callable[[Entity], bool]) -> Iterator[tuple[str, bool]]:
    """Yield the name of each entity mentioned that the text gives a name, and whether it stands in the lead."""
    named = {mention.entity_id for mention in reading.mentions if mention.kind is MentionKind.NAME}
    of_kind = {each.id: each.name for each in reading.entities if each.id in named and wanted(each)}
    for mention in reading.mentions:
        name = of_kind.get(mention.entity_id or "")
        if name:
            yield name, mention.span.start < LEAD_CHARACTERS


def _fullest(names: Counter[str], *, persons: bool) -> str:
    """Return the form that most mentions have, of persons one with a first name where there is any."""
    return max(names, key=lambda name: (persons and " " in name, names[name], name))


def _shared_words(readings: Sequence[Reading], most: int = 4) -> list[str]:
    """Return the rarest of the words that most articles have, as the first article writes them."""
    weights: defaultdict[str, float] = defaultdict(float)
    articles: Counter[str] = Counter()
    written: dict[str, str] = {}
    for reading in readings:
        frequency = load_frequency(reading.article.language or "")
        for match in WORD.finditer(reading.article.text):
            written.setdefault(match.group().casefold(), match.group())
        for word, weight in term_weights(reading.article).items():
            if len(word) >= TELLING_LENGTH:
                weights[word] += weight * -log(max(frequency.share(word), UNLISTED_SHARE))
                articles[word] += 1
    ranked = sorted(weights, key=lambda word: (-articles[word], -weights[word], word))
    return [written[word] for word in ranked[:most]]
