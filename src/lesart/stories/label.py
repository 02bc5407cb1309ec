"""A short name for a story, made of what its articles have in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lesart.language.de.events import load_kinds
from lesart.model import EntityKind
from lesart.stories.terms import term_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Reading

NAMED_ACTORS = 2
"""How many actors a label names: enough for a meeting, short enough for a heading."""

LEAD_CHARACTERS = 600
"""How far into an article its event is looked for, in code points: headline, standfirst and first paragraph."""


def label_story(readings: Sequence[Reading]) -> str:
    """Return a name for the story: the word most articles use for the event, and the persons most of them name.

    Returns:
        For example 'Videogipfel: Anna Berg, Ole Lund'; without an event word or persons, the title of the first article
        that has one, or the words its articles share.

    """
    event = _event_word(readings)
    actors = _actors(readings)
    if event and actors:
        return f"{event}: {', '.join(actors)}"
    title = next((reading.article.title for reading in readings if reading.article.title), None)
    return title or ", ".join(_shared_words(readings))


def _event_word(readings: Sequence[Reading]) -> str | None:
    """Return the noun that most articles use for the event in their lead; between equals, the one used most."""
    articles: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for reading in readings:
        nouns = _lead_nouns(reading)
        uses.update(nouns)
        articles.update(set(nouns))
    return max(articles, key=lambda word: (articles[word], uses[word], len(word), word)) if articles else None


def _lead_nouns(reading: Reading) -> list[str]:
    """Return the nouns for kinds of events in the lead; general ones ('Gespräch') only where there is no plainer one."""
    if reading.doc is None or reading.article.language != "de":
        return []
    nouns = [token.lemma_ for token in reading.doc if token.idx < LEAD_CHARACTERS and token.tag_ == "NN"]
    named = [(noun, kind) for noun in nouns if (kind := load_kinds().of_noun(noun))]
    return [noun for noun, kind in named if not kind.general] or [noun for noun, _ in named]


def _actors(readings: Sequence[Reading]) -> list[str]:
    """Return the full names of the persons whom most articles name in their lead, most named first."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    mentions: Counter[str] = Counter()
    full_names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        persons = {entity.id: entity.name for entity in reading.entities if entity.kind is EntityKind.PERSON}
        for name in persons.values():
            full_names[name.split()[-1]][name] += 1
        for mention in reading.mentions:
            person = persons.get(mention.entity_id or "")
            if person:
                family = person.split()[-1]
                articles[family].add(reading.article.id)
                mentions[family] += 1
    ranked = sorted(articles, key=lambda family: (-len(articles[family]), -mentions[family], family))
    return [_fullest(full_names[family]) for family in ranked[:NAMED_ACTORS]]


def _fullest(names: Counter[str]) -> str:
    """Return the form with a first name that most articles use, else the form that most articles use."""
    return max(names, key=lambda name: (" " in name, names[name], name))


def _shared_words(readings: Sequence[Reading], most: int = 4) -> list[str]:
    weights: Counter[str] = Counter()
    for reading in readings:
        for word in term_weights(reading.article):
            weights[word] += len(word)
    return [word for word, _ in weights.most_common(most)]
