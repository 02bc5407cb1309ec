"""Who and what an article names: people with their offices, states, organisations, places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lesart.model import Entity, Mention
from lesart.reading.entities.gazetteer import gazetteer
from lesart.reading.entities.knowledge import read_twice
from lesart.reading.entities.resolution import Resolved, resolve

if TYPE_CHECKING:
    from lesart.model import Article
    from lesart.reading.entities.sentences import Sentence

__all__ = ["EntityReading", "read_entities"]


@dataclass(frozen=True, slots=True)
class EntityReading:
    """The entities of one article, ids "e1", "e2", … in the order of their first mention, and their mentions.

    Mentions stand in text order and may nest ('Russlands' in 'Russlands Präsident') but do not cross. A mention whose
    ``entity_id`` is None is a description of somebody whom the text leaves open, or of several people.
    """

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]


def read_entities(article: Article, sentences: tuple[Sentence, ...]) -> EntityReading:
    """Find who and what an article names, and which names and descriptions are of the same.

    Names come from the tags and entity labels of the words, from the lexicons of the language pack and from what the text
    itself teaches; offices are resolved by what the text says of their holders, nothing else.

    Args:
        article: the article.
        sentences: those of it that tell its story, as `sentences_of` gives them.

    Returns:
        The entities, each with the reasons for its merges, and all mentions of them.

    """
    names = gazetteer()
    learned = read_twice(sentences, names, article.outlet or "")
    profiles, resolved = resolve(sentences, learned.references, learned.known.names)
    identifiers = {id(profile): f"e{number}" for number, profile in enumerate(profiles, start=1)}
    return EntityReading(
        entities=tuple(profile.entity(identifiers[id(profile)]) for profile in profiles),
        mentions=_mentions(article, sentences, resolved, identifiers),
    )


def _mentions(
    article: Article, sentences: tuple[Sentence, ...], resolved: list[Resolved], identifiers: dict[int, str]
) -> tuple[Mention, ...]:
    found: dict[tuple[int, int], Mention] = {}
    for mention in resolved:
        words = sentences[mention.place.sentence].words
        span = article.span(words[mention.place.first].start, words[mention.place.last - 1].end)
        identifier = identifiers[id(mention.profile)] if mention.profile is not None else None
        found.setdefault((span.start, span.end), Mention(span, mention.kind, identifier))
    ordered = sorted(found.values(), key=lambda mention: (mention.span.start, -mention.span.end))
    return tuple(_uncrossed(mention, ordered, article) for mention in ordered)


def _uncrossed(mention: Mention, mentions: list[Mention], article: Article) -> Mention:
    """Return a mention cut short before another that begins in it and reaches beyond it."""
    start, end = mention.span.start, mention.span.end
    cut = min((other.span.start for other in mentions if start < other.span.start < end < other.span.end), default=end)
    shorter = article.text[start:cut].rstrip()
    return mention if cut == end else replace(mention, span=article.span(start, start + len(shorter)))
