"""Who or what an event happened to or was done by, other than people who met: a ship, a company, the condemned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.people import outermost
from lesart.comparison.card.values import Found, field, supported
from lesart.language.de.events import load_words
from lesart.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.people import People
    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.comparison.events.report import Report
    from lesart.model import FieldValue, Mention

# Whom so small a share of the outlets give beside the first is rather somebody the clause also tells of.
_BESIDE = 0.25
_INSIDE_PHRASE = frozenset({"ART", "ADJA", "CARD", "PPOSAT", "PDAT", "NN", "NE", "$(", "ADJD"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
# What follows the noun of an event and names who takes part: 'Urteil gegen Berg', 'Streik der Lokführer'.
_PARTNERS = frozenset({"von", "vom", "gegen", "zwischen", "mit", "durch", "bei", "der", "des", "einer", "eines"})
_SHARE_OF_FEW = 1
_SHARE_OF_MANY = 2
# Whom more than half of at least three outlets name has to do with the event, whatever clause names him.
_FEWEST_NAMING = 3
_NAMING = 0.5
# Characters before a name in which the office stands.
_REACH = 30
_ACTING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE})


def parties_of(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    """Return whom or what the clauses that name the event name with it, by entity, best supported first.

    After them comes who is named by most outlets in whatever clause, and of a trial who has a part in it by office.
    """
    found = [each for mention in scene.mentions for each in _parties(mention, people)]
    kept = supported(field(found), outlets=_SHARE_OF_FEW if scene.few else _SHARE_OF_MANY, share=_BESIDE)
    others = {value.value: value for value in (*_in_office(scene, people), *_named_by_most(scene, people))}
    known = {value.value for value in kept}
    return (*kept, *(value for name, value in others.items() if name not in known))


def _in_office(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    """Return the persons whom several outlets name beside an office that has a part in the event: 'Staatsanwältin Kron'."""
    offices = load_words("offices").get(scene.family or "", frozenset())
    found = [
        Found(entity.id, entity.name, mention.span, report.article.name)
        for report in scene.reports
        for mention in outermost(report.reading.mentions)
        for entity in (people.entity(mention),)
        if entity is not None and entity.kind is EntityKind.PERSON and _has_office(mention, report, offices)
    ]
    return supported(field(found), outlets=_SHARE_OF_FEW if scene.few else _SHARE_OF_MANY) if offices else ()


def _has_office(mention: Mention, report: Report, offices: Collection[str]) -> bool:
    words = report.article.text[max(0, mention.span.start - _REACH) : mention.span.end].casefold().split()
    named = mention.kind is MentionKind.NAME and bool(words)
    return named and any(word.endswith(tuple(offices)) for word in words[-1 - len(mention.span.text.split()) :])


def _named_by_most(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    articles = [report.article for report in scene.reports]
    media = {name.casefold() for each in articles for name in (each.outlet or "", *each.agencies)}
    named = field([each for report in scene.reports for each in _named(report, people, media)])
    return supported(named, outlets=max(_FEWEST_NAMING, int(_NAMING * len(scene.reports)) + 1))


def _named(report: Report, people: People, media: Collection[str]) -> Iterator[Found]:
    """Yield who is named in a report; media are left out, for they tell of the event."""
    for mention in outermost(report.reading.mentions):
        entity = people.entity(mention)
        if entity is None or mention.kind is not MentionKind.NAME or entity.kind not in _ACTING:
            continue
        if not any(name.casefold() in media for name in (entity.name, *entity.aliases)):
            yield Found(entity.id, entity.name, mention.span, report.article.name)


def _parties(mention: EventMention, people: People) -> Iterator[Found]:
    report, tokens = mention.report, mention.clause.tokens
    if mention.is_noun:
        tokens = _after(mention)
    elif not mention.actual:
        return
    for each in outermost(report.mentions_in(tokens)):
        entity = people.entity(each)
        free = mention.is_noun or not _is_governed(each, tokens)
        place = mention.is_noun and entity is not None and entity.kind is EntityKind.PLACE
        if entity is not None and free and not place:
            yield Found(entity.id, entity.name, each.span, report.article.name)


def _after(mention: EventMention) -> tuple[Token, ...]:
    """Return the phrase after a noun that says whose event it was."""
    following = [token for token in mention.clause.tokens if token.i > mention.token.i]
    if not following or following[0].lower_ not in _PARTNERS:
        return ()
    end = next((n for n, token in enumerate(following) if n and _ends(token)), len(following))
    return tuple(following[:end])


def _ends(token: Token) -> bool:
    return (
        token.tag_.startswith("V")
        or token.tag_ in ("$,", "KOUS")
        or (token.tag_ in _PREPOSITIONS and token.lower_ not in _PARTNERS)
    )


def _is_governed(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Tell whether a mention hangs on a preposition: the wall in 'prallte gegen die Mauer' took no part."""
    before = [token for token in tokens if token.idx < mention.span.start]
    for token in reversed(before):
        if token.tag_ in _PREPOSITIONS:
            return True
        if token.tag_ not in _INSIDE_PHRASE:
            return False
    return False
