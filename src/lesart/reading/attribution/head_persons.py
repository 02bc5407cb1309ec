"""The person whom a noun phrase names at its head or in an apposition, whatever trade or office stands before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.model import MentionKind
from lesart.reading.entities.folding import is_genitive_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.model import Mention, Span
    from lesart.reading.attribution.cast import Cast
    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_ARTICLES = ("die ", "der ", "das ", "dem ")
_TITLES = frozenset({"NN", "NE", "ADJA", "FM", "XY", "CARD", "TRUNC"})


def head_person(span: Span, text: Text, cast: Cast) -> str | None:
    """Return the one person who is named at the head of a phrase or in apposition to it, None where that is nobody.

    In 'der Leiter des Museums, Jan Beer' and 'Trainer und Lehrer Jan Beer' that is Jan Beer; whose name stands in the
    genitive, behind a preposition or in the name of a body ('die Regierung Beer') is somebody else.
    """
    words = text.between(span.start, span.end)
    mentions = cast.overlapping(span)
    bodies = [m.span for m in mentions if cast.is_body(m.entity_id)]
    named = {
        mention.entity_id
        for mention in mentions
        if mention.kind is MentionKind.NAME
        and mention.entity_id is not None
        and cast.is_person(mention.entity_id)
        and not any(body.contains(mention.span) or _is_headed(mention, body) for body in bodies)
        and not _is_owner(mention, cast.name(mention.entity_id) or "")
        and _is_head(mention, words)
    }
    return named.pop() if len(named) == 1 else None


def _is_headed(mention: Mention, body: Span) -> bool:
    """Tell whether a name stands right behind a body with an article: 'die Regierung Beer', unlike 'Vorstand Beer'."""
    return mention.span.start == body.end + 1 and body.text.lower().startswith(_ARTICLES)


def _is_owner(mention: Mention, name: str) -> bool:
    """Tell whether a name stands in the genitive: 'Beers Sprecherin', 'der Arzt Beers'."""
    return is_genitive_of(mention.span.text.rpartition(" ")[2], name.rpartition(" ")[2])


def _is_head(mention: Mention, words: Sequence[Word]) -> bool:
    """Tell whether only titles stand between a name and the beginning of a phrase or apposition, and no noun behind it."""
    at = next((i for i, word in enumerate(words) if word.start >= mention.span.start), 0)
    behind = next((word for word in words if word.start >= mention.span.end), None)
    if behind is not None and (behind.tag in _TITLES or behind.text == "&"):
        return False
    while at > 0 and (words[at - 1].tag in _TITLES or words[at - 1].text.endswith((".", "und"))):
        at -= 1
    if at > 0 and words[at - 1].tag == "ART":
        at -= 1
    return at == 0 or words[at - 1].text == ","
