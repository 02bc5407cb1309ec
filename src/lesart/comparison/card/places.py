"""Where the event took place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.phrases import phrases_from
from lesart.comparison.card.values import Found, field, supported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.model import FieldValue

# Words of a name with the noun before it.
_LONGEST = 3
_IN = frozenset({"in", "im"})
# A place that so small a share of the outlets of the first give is rather the place of something else.
_BESIDE = 0.15
_ACTORS = frozenset({"NN", "NE"})
_PLACE_LABELS = frozenset({"LOC", "GPE"})


def places_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the places, in the words of the reports, that the clauses naming the event put it in."""
    found = [each for mention in scene.mentions if mention.actual or mention.is_noun for each in _places(mention)]
    return supported(field(found), outlets=1, share=_BESIDE)


def _places(mention: EventMention) -> Iterator[Found]:
    """Yield the names after 'in' that belong to the event rather than to the noun right before ('Amt in Wien')."""
    tokens = mention.clause.tokens
    for number, token in enumerate(tokens):
        if token.tag_ not in ("APPR", "APPRART") or token.lower_ not in _IN or not _free(mention, tokens, number):
            continue
        phrase = next(iter(phrases_from(tokens, number + 1)), ())[:_LONGEST]
        name = _name(phrase)
        if name:
            span = mention.report.span(name)
            yield Found(span.text.lower(), span.text, span, mention.report.article.name)


def _free(mention: EventMention, tokens: Sequence[Token], number: int) -> bool:
    """Tell whether 'in' hangs on the event: after its noun, a time, a verb, or at the start of the clause."""
    if number == 0:
        return True
    before = tokens[number - 1]
    if before.i == mention.token.i:
        return True
    dated = any(time.span.start <= before.idx < time.span.end for time in mention.report.times_in(tokens))
    if dated or (before.tag_ not in _ACTORS and before.tag_ != "$,"):
        return not mention.is_noun or before.i > mention.token.i
    between = tokens[:number]
    return mention.is_noun and _partners_between(mention, between)


def _partners_between(mention: EventMention, tokens: Sequence[Token]) -> bool:
    """Tell whether between noun and 'in' stand only those who met: 'Treffen von Holt und Mark in Wien'."""
    inside = [token for token in tokens if token.i > mention.token.i]
    if not inside or inside[0].lower_ not in ("von", "zwischen", "mit", "der", "des"):
        return False
    return all(token.tag_ in ("APPR", "ART", "ADJA", "NN", "NE", "KON", "PPOSAT") for token in inside)


def _name(phrase: Sequence[Token]) -> tuple[Token, ...]:
    """Return a phrase that names a place, with at most a noun before the name ('Villa Aurora'); nothing for others."""
    if not phrase or any(token.tag_ not in _ACTORS for token in phrase):
        return ()
    named = phrase[-1].tag_ == "NE" or phrase[-1].ent_type_ in _PLACE_LABELS
    # After an article two nouns in a row are a noun and a name that the tagger does not know.
    apposed = len(phrase) > 1 and phrase[0].i > 0 and phrase[0].nbor(-1).tag_ == "ART"
    return tuple(phrase) if named or apposed else ()
