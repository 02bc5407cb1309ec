"""How an encounter was held: by video, by telephone, in person, behind closed doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.values import Found, field, supported
from lesart.language.de.events import load_ways

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.language.de.events import Way
    from lesart.model import FieldValue

# A way that so small a share of the outlets of the first give is rather a slip of reading.
_BESIDE = 0.25
_REMOTE = frozenset({"video call", "telephone"})
_IN_PERSON = "in person"


def channel_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the ways in which the event was held, as English keys; none where it was no encounter."""
    if scene.family != "encounter":
        return ()
    found = [each for mention in scene.mentions for each in _ways(mention)]
    values = supported(field(found), outlets=1, share=_BESIDE)
    remote = any(value.value in _REMOTE for value in values)
    return tuple(value for value in values if not (remote and value.value == _IN_PERSON))


def _ways(mention: EventMention) -> Iterator[Found]:
    before = [token for token in mention.clause.tokens if token.i < mention.token.i]
    if any(token.tag_ == "PTKNEG" or token.lower_.startswith("kein") for token in before):
        return
    span = mention.report.span(mention.clause.tokens)
    for way in load_ways():
        if _tells(mention, way, span.text.lower()):
            yield Found(way.key, way.key, span, mention.report.article.name)


def _tells(mention: EventMention, way: Way, clause: str) -> bool:
    lemma = mention.token.lemma_.lower()
    if mention.is_noun and lemma.startswith(way.beginnings):
        return True
    before = mention.token.nbor(-1) if mention.token.i > 0 else None
    if mention.is_noun and before is not None and before.tag_ == "ADJA":
        adjective = before.lemma_.lower()
        if any(adjective.startswith(stem) for stem in way.adjectives):
            return True
    if not mention.is_noun and mention.clause.verbs.get(mention.token.i) in way.verbs:
        return True
    return any(phrase in clause for phrase in way.phrases)
