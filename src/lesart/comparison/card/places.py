"""Where the event took place."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from lesart.comparison.card.phrases import phrases_from
from lesart.comparison.card.scene import MET
from lesart.comparison.card.values import Found, field, supported
from lesart.language.de.events import load_words
from lesart.model import EntityKind, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.people import People
    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.comparison.events.report import Report
    from lesart.model import FieldValue, Span

# Words of a name with the noun before it.
_LONGEST = 3
_IN = frozenset({"in", "im"})
_ACTING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
# A place that so small a share of the outlets of the first give is rather the place of something else.
_BESIDE = 0.15
_ACTORS = frozenset({"NN", "NE"})
_PLACE_LABELS = frozenset({"LOC", "GPE"})
_NO_PLACE = frozenset({"PER", "ORG"})
# What may stand before a place where something happens, and inside its name.
_AT = frozenset({"in", "im", "an", "am", "auf", "bei", "beim", "vor", "gegen", "nahe", "unweit", "ins"})
_WITHIN_NAMES = frozenset({"von", "vom", "am", "der", "des"})
# A dateline with one place, of one word.
_FIRST_WORD = re.compile(r"[A-ZÄÖÜ][^\W\d]+(?=\s*(?:[(.–—:-]|$))")
_INSIDE_PHRASE = frozenset({"ART", "ADJA", "NN", "NE", "APPR", "APPRART", "PPOSAT", "CARD"})


def places_of(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    """Return the places, in the words of the reports, that the clauses naming the event put it in."""
    told = [mention for mention in scene.mentions if mention.actual or mention.is_noun]
    if scene.family in MET:
        return supported(field([each for mention in told for each in _places(mention)]), outlets=1, share=_BESIDE)
    found = [each for mention in told for each in _scenes(mention) if not _names_an_actor(each, mention, people)]
    return supported(field(list(dict.fromkeys(found))), outlets=1, share=_BESIDE) or _datelined(scene)


def _datelined(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the place that stands before the text of several reports and in a clause that names the event.

    'Altwies (dpa) – Das Landgericht Altwies hat …': where nothing says where it was, the office that acted tells it.
    """
    named = [
        Found(token.text.casefold(), token.text, mention.report.span([token]), mention.report.article.name)
        for mention in scene.mentions
        for token in mention.clause.tokens
        if token.tag_ in _ACTORS
    ]
    keys = {each.key for each in named}
    before = [each for report in scene.reports for each in _dateline(report) if each.key in keys]
    placed = supported(field(before), outlets=1 if scene.few else 2)[:1]
    return field([each for each in (*before, *named) if each.key in {value.value.casefold() for value in placed}])


def _dateline(report: Report) -> Iterator[Found]:
    for segment in report.article.segments:
        word = _FIRST_WORD.match(report.article.text, segment.start, segment.end)
        if segment.kind is SegmentKind.DATELINE and word is not None:
            span = report.article.span(word.start(), word.end())
            yield Found(span.text.casefold(), span.text.capitalize(), span, report.article.name)


def _names_an_actor(found: Found, mention: EventMention, people: People) -> bool:
    """Tell whether what looks like a place is somebody who acts: 'an den Konzern Norwerk'."""
    inside = (each for each in mention.report.mentions_in(mention.clause.tokens) if _is_of(each.span, found.span))
    entities = (people.entity(each) for each in inside)
    return any(entity is not None and entity.kind in _ACTING for entity in entities)


def _is_of(mention: Span, place: Span) -> bool:
    """Tell whether a mention stands in a place's words, or is them with words before them: 'den Konzern Norwerk'."""
    return place.contains(mention) or (mention.contains(place) and mention.end == place.end)


def _scenes(mention: EventMention) -> Iterator[Found]:
    """Yield where something happened: 'im Hafen von Brunsholm', 'auf der Autobahn 7', 'gegen den Anleger 3'."""
    tokens = mention.clause.tokens
    for number, token in enumerate(tokens):
        if token.tag_ not in ("APPR", "APPRART") or token.lower_ not in _AT:
            continue
        named = _named_scene(next(iter(phrases_from(tokens, number + 1)), ()), tokens)
        if named and (_ends_at_verb(mention, named) or not _hangs_on_other(mention, tokens, number)):
            span = mention.report.span(named)
            yield Found(span.text.lower(), span.text, span, mention.report.article.name)


def _named_scene(phrase: Sequence[Token], tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the words of a phrase that name a place: a name, a noun with a number, a noun with 'von' and a name."""
    kept = list(takewhile(_is_inside_name, phrase))
    if not kept or kept[0].tag_ not in _ACTORS or kept[0].lemma_.lower() in load_words("counting")["people"]:
        return ()
    after = next((token for token in tokens if token.i == kept[-1].i + 1), None)
    if after is not None and after.tag_ == "CARD" and kept[-1].tag_ == "NN" and after.text.isdigit():
        return (*kept, after)
    while kept and kept[-1].tag_ not in _ACTORS:
        kept.pop()
    named = any(token.tag_ == "NE" or token.ent_type_ in _PLACE_LABELS for token in kept)
    # After a bare 'von' stands a name, also one that the tagger does not know: 'der Hafen von Norheim'.
    named = named or any(one.lower_ == "von" and other.tag_ in _ACTORS for one, other in pairwise(kept))
    return tuple(kept) if named and not any(token.ent_type_ in _NO_PLACE for token in kept) else ()


def _is_inside_name(token: Token) -> bool:
    return token.tag_ in _ACTORS or token.tag_ == "ART" or token.lower_ in _WITHIN_NAMES


def _ends_at_verb(mention: EventMention, phrase: Sequence[Token]) -> bool:
    """Tell whether a phrase stands right before the verb that names the event: 'gegen den Anleger 3 geprallt'."""
    return not mention.is_noun and phrase[-1].i + 1 == mention.token.i


def _hangs_on_other(mention: EventMention, tokens: Sequence[Token], number: int) -> bool:
    """Tell whether a preposition belongs to a noun before it that is not the event's: 'das Amt in Wien'."""
    before = tokens[number - 1] if number else None
    if before is None or before.i == mention.token.i or before.tag_ not in _ACTORS:
        return False
    if any(time.span.start <= before.idx < time.span.end for time in mention.report.times_in(tokens)):
        return False
    between = [token for token in tokens[:number] if token.i > mention.token.i]
    return not (mention.is_noun and between and all(token.tag_ in _INSIDE_PHRASE for token in between))


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
